import * as React from 'react';
import { createLoader } from '../../../data/loader';
import { orProblem } from '../../../data/problem';
import type { Tagged } from '../../../data/read/query';
import type { RolloutService, RolloutSite } from '../../../data/rollout';
import { type EditableStatus, readAllForEditing, readSitesForEditing } from '../../../data/rolloutEditing';
import { loadTelephones, type Telephones } from '../../../domain/linkedText/onDemand';
import type { InPortions } from '../../../domain/portions';
import type { NameByHand } from '../../../domain/rollout/import/namesByHand';
import { AsyncView } from '../../../ui/AsyncView';
import { Button } from '../../../ui/Button';
import { useLoadable, useLoads } from '../../../ui/useLoadable';
import { counted, fill } from '../../../ui/text';
import { useHold } from '../../base/held/holding';
import { usePart } from '../../base/PartContext';
import { BulkRun } from '../../base/saving/BulkRun';
import type { Theirs } from '../../base/saving/Conflict';
import type { RunItem } from '../../base/saving/useRun';
import { Comparing } from '../../base/sheet/Comparing';
import sheetStyles from '../../base/sheet/Sheet.module.scss';
import { useInPortions } from '../../base/sheet/useInPortions';
import { allByKey, type ByHand } from './byHand';
import { ChangeTable } from './ChangeTable';
import type { Draft } from './draft';
import { MatchNames } from './MatchNames';
import type { ImportChange, ImportPlan, SavablePlan } from './plan';
import { Preview } from './Preview';
import { sitePlan } from './sitePlan';
import { statusPlan } from './statusPlan';
import { strings } from './strings';
import type { MatchedNames } from './useMatching';
import type { Matches } from './useMatches';
import type { Team } from '../../base/sheet/useTeam';
import { longDraft, wideOf } from './wideDraft';

/** What the sheet is compared with; only a count until all of it is read. */
interface Known {
  readonly rowsRead: number;
  readonly sites: readonly (RolloutSite & Tagged)[];
  readonly statuses?: readonly EditableStatus[];
  /** Finds the telephone numbers in a sheet of sites. */
  readonly telephones?: Telephones;
}

export interface CheckSheetProps {
  readonly services: readonly RolloutService[];
  readonly draft: Draft;
  readonly matches: Matches;
  onBack(): void;
  /** The import is being saved: there is no way back. */
  onSaving(): void;
  onLeave(): void;
  onAnother(): void;
}

/** Compares the sheet with what SharePoint has now: names to be matched, the preview, and saving. */
export function CheckSheet(props: CheckSheetProps): React.ReactElement {
  const { kind } = props.draft;
  const { team } = props.matches;
  const { connection, now } = usePart();
  const loader = useLoads(kind, () =>
    createLoader<Known>({
      read: async (onPart, abandoned) => {
        const [sites] = await Promise.all([readSitesForEditing(connection), kind === 'sites' || team.read()]);
        if (kind === 'sites')
          return { rowsRead: sites.length, sites, telephones: await orProblem(() => loadTelephones()) };
        const { rows: statuses } = await readAllForEditing(
          connection,
          (rows) => onPart({ rowsRead: sites.length + rows, sites }),
          abandoned,
        );
        return { rowsRead: sites.length + statuses.length, sites, statuses };
      },
      now,
    }),
  );
  const value = useLoadable(loader);
  useHold(value.state !== 'ready' || !(value.data.statuses ?? value.data.telephones));
  return (
    <AsyncView value={value} loading={strings.Reading} empty={null} onRetry={loader.refresh}>
      {({ rowsRead, sites, statuses, telephones }) =>
        statuses ? (
          <CheckStatuses {...props} sites={sites} statuses={statuses} />
        ) : telephones ? (
          <CheckSites {...props} sites={sites} telephones={telephones} />
        ) : (
          <p role="status">{counted(rowsRead, strings.ReadingCount)}</p>
        )
      }
    </AsyncView>
  );
}

type Sites = readonly (RolloutSite & Tagged)[];

function CheckStatuses({
  sites,
  statuses,
  ...props
}: CheckSheetProps & { readonly sites: Sites; readonly statuses: readonly EditableStatus[] }): React.ReactElement {
  const { services, draft, matches } = props;
  const { connection, today } = usePart();
  const byHand = useSameContent(matches.all);
  const begin = React.useCallback(() => {
    const all = { ...draft, ...byHand };
    const long = longDraft(all, wideOf(all, services, all.servicesByHand));
    return statusPlan(connection, long, { sites, services, statuses }, today);
  }, [connection, draft, byHand, sites, services, statuses, today]);
  return <Compared {...props} sites={sites} begin={begin} />;
}

/** The same object while its content is. Matches move from this import to the team's list once they are kept. */
function useSameContent(byHand: ByHand): ByHand {
  const content = React.useMemo(() => contentOf(byHand), [byHand]);
  return React.useMemo(() => byHand, [content]);
}

function contentOf(byHand: ByHand): string {
  return JSON.stringify(Object.entries(allByKey(byHand)).sort(([one], [other]) => (one < other ? -1 : 1)));
}

function CheckSites({
  sites,
  telephones,
  ...props
}: CheckSheetProps & { readonly sites: Sites; readonly telephones: Telephones }): React.ReactElement {
  const { draft } = props;
  const { connection } = usePart();
  const begin = React.useCallback(
    () => sitePlan(connection, draft, sites, telephones),
    [connection, draft, sites, telephones],
  );
  return <Compared {...props} sites={sites} begin={begin} />;
}

interface ComparedProps<C extends ImportChange & RunItem, T extends Theirs> extends CheckSheetProps {
  readonly sites: Sites;
  begin(): InPortions<SavablePlan<C, T>>;
}

function Compared<C extends ImportChange & RunItem, T extends Theirs>({
  begin,
  ...props
}: ComparedProps<C, T>): React.ReactElement {
  const { result, share } = useInPortions(begin);
  const comparing = share === undefined ? undefined : <Comparing share={share} rows={props.draft.sheet.rows.length} />;
  return result ? <Checked {...props} plan={result} comparing={comparing} /> : <>{comparing}</>;
}

interface CheckedProps<C extends ImportChange & RunItem, T extends Theirs> extends CheckSheetProps {
  readonly sites: Sites;
  readonly plan: SavablePlan<C, T>;
  /** Shown in place of a plan that is being made again, since what is matched has changed. */
  readonly comparing?: React.ReactElement;
}

/** Names come first, while some are not matched. `S` is the plan that is saved. */
type CheckStep<S> =
  | { readonly at: 'names'; readonly which: 'open' | 'all' }
  | { readonly at: 'preview' }
  | { readonly at: 'save'; readonly plan: S };

function Checked<C extends ImportChange & RunItem, T extends Theirs>({
  services,
  draft,
  matches,
  sites,
  plan,
  comparing,
  onBack,
  onSaving,
  onLeave,
  onAnother,
}: CheckedProps<C, T>): React.ReactElement {
  const [step, setStep] = React.useState<CheckStep<SavablePlan<C, T>>>(() => firstStep(plan, matches));
  if (step.at === 'save') return <SaveSheet plan={step.plan} onDone={onLeave} onAnother={onAnother} />;
  if (step.at === 'names') {
    return (
      <MatchNames
        names={step.which === 'all' ? plan : openNames(plan)}
        isAgain={step.which === 'all'}
        matches={matches}
        sites={sites}
        services={services}
        onBack={onBack}
        onContinue={() => setStep({ at: 'preview' })}
      />
    );
  }
  if (comparing) return comparing;
  const isMatched = plan.siteNames.length + plan.serviceNames.length + plan.sheetWords.length > 0;
  return (
    <>
      <MatchesKept team={matches.team} />
      <Preview
        draft={draft}
        plan={plan}
        onBack={onBack}
        onNames={isMatched ? () => setStep({ at: 'names', which: 'all' }) : undefined}
        onSave={() => {
          onSaving();
          setStep({ at: 'save', plan });
        }}
      />
    </>
  );
}

/** Matches that only this browser has are offered to the team, even where the sheet has no unknown name. */
function firstStep(plan: ImportPlan, { team, earlier }: Matches): CheckStep<never> {
  const { siteNames, serviceNames, sheetWords } = openNames(plan);
  const isOffered = typeof team.known === 'object' && earlier.some(({ isHere }) => isHere);
  return siteNames.length + serviceNames.length + sheetWords.length > 0 || isOffered
    ? { at: 'names', which: 'open' }
    : { at: 'preview' };
}

function openNames({ siteNames, serviceNames, sheetWords }: ImportPlan): MatchedNames {
  const isOpen = ({ state }: NameByHand): boolean => state === 'unknown' || state === 'several';
  return {
    siteNames: siteNames.filter(isOpen),
    serviceNames: serviceNames.filter(isOpen),
    sheetWords: sheetWords.filter(isOpen),
  };
}

/** Whether the last matches were kept; nothing is shown if they were. */
function MatchesKept({ team: { kept } }: { readonly team: Team }): React.ReactElement {
  const { replaced = [], failed = 0 } = kept ?? {};
  return (
    <div role="status">
      {failed > 0 ? <p className={sheetStyles.note}>{counted(failed, strings.MatchesNotKept)}</p> : null}
      {replaced.length > 0 ? (
        <p className={sheetStyles.note}>
          {fill(strings.MatchesReplaced, { words: replaced.map((word) => `“${word}”`).join(', ') })}
        </p>
      ) : null}
    </div>
  );
}

interface SaveSheetProps<C extends ImportChange & RunItem, T extends Theirs> {
  readonly plan: SavablePlan<C, T>;
  onDone(): void;
  onAnother(): void;
}

function SaveSheet<C extends ImportChange & RunItem, T extends Theirs>({
  plan,
  onDone,
  onAnother,
}: SaveSheetProps<C, T>): React.ReactElement {
  return (
    <BulkRun<C, T>
      {...plan}
      title={counted(plan.changes.length, strings.Saving)}
      items={plan.changes}
      listed={(changes) => <ChangeTable changes={changes} />}
      also={
        <Button quiet onClick={onAnother}>
          {strings.Another}
        </Button>
      }
      onDone={onDone}
    />
  );
}
