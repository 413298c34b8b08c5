import * as React from 'react';
import { createLoader } from '../../../data/loader';
import { orProblem } from '../../../data/problem';
import type { Tagged } from '../../../data/read/query';
import type { RolloutService, RolloutSite } from '../../../data/rollout';
import { type EditableStatus, readAllForEditing, readSitesForEditing } from '../../../data/rolloutEditing';
import { loadTelephones, type Telephones } from '../../../domain/linkedText/onDemand';
import type { HandMatches } from '../../../domain/rollout/import/matching';
import type { NameByHand } from '../../../domain/rollout/import/namesByHand';
import { AsyncView } from '../../../ui/AsyncView';
import { Button } from '../../../ui/Button';
import { useLoadable, useLoads } from '../../../ui/useLoadable';
import { counted } from '../../../ui/text';
import { useHold } from '../../base/held/holding';
import { usePart } from '../../base/PartContext';
import { BulkRun } from '../../base/saving/BulkRun';
import type { Theirs } from '../../base/saving/Conflict';
import type { RunItem } from '../../base/saving/useRun';
import { ChangeTable } from './ChangeTable';
import type { Draft } from './draft';
import { MatchNames } from './MatchNames';
import type { ImportChange, ImportPlan, SavablePlan } from './plan';
import { Preview } from './Preview';
import { sitePlan } from './sitePlan';
import { statusPlan } from './statusPlan';
import { strings } from './strings';

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
  onBack(): void;
  onNames(sites: HandMatches, services: HandMatches): void;
  /** The import is being saved: there is no way back. */
  onSaving(): void;
  onLeave(): void;
  onAnother(): void;
}

/** Compares the sheet with what SharePoint has now: names to be matched, the preview, and saving. */
export function CheckSheet(props: CheckSheetProps): React.ReactElement {
  const { kind } = props.draft;
  const { connection, now } = usePart();
  const loader = useLoads(kind, () =>
    createLoader<Known>({
      read: async (onPart, abandoned) => {
        const sites = await readSitesForEditing(connection);
        if (kind === 'sites')
          return { rowsRead: sites.length, sites, telephones: await orProblem(() => loadTelephones()) };
        const statuses = await readAllForEditing(
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
  const { services, draft } = props;
  const { connection, today } = usePart();
  const plan = React.useMemo(
    () => statusPlan(connection, draft, { sites, services, statuses }, today),
    [connection, draft, sites, services, statuses, today],
  );
  return <Checked {...props} sites={sites} plan={plan} />;
}

function CheckSites({
  sites,
  telephones,
  ...props
}: CheckSheetProps & { readonly sites: Sites; readonly telephones: Telephones }): React.ReactElement {
  const { draft } = props;
  const { connection } = usePart();
  const plan = React.useMemo(
    () => sitePlan(connection, draft, sites, telephones),
    [connection, draft, sites, telephones],
  );
  return <Checked {...props} sites={sites} plan={plan} />;
}

interface CheckedProps<C extends ImportChange & RunItem, T extends Theirs> extends CheckSheetProps {
  readonly sites: Sites;
  readonly plan: SavablePlan<C, T>;
}

/** Names come first, while some are not matched. `S` is the plan that is saved. */
type CheckStep<S> =
  | ({ readonly at: 'names' } & Pick<ImportPlan, 'siteNames' | 'serviceNames'>)
  | { readonly at: 'preview' }
  | { readonly at: 'save'; readonly plan: S };

function Checked<C extends ImportChange & RunItem, T extends Theirs>({
  services,
  draft,
  sites,
  plan,
  onBack,
  onNames,
  onSaving,
  onLeave,
  onAnother,
}: CheckedProps<C, T>): React.ReactElement {
  const [step, setStep] = React.useState<CheckStep<SavablePlan<C, T>>>(() => firstStep(plan));
  if (step.at === 'save') return <SaveSheet plan={step.plan} onDone={onLeave} onAnother={onAnother} />;
  if (step.at === 'names') {
    return (
      <MatchNames
        siteNames={step.siteNames}
        serviceNames={step.serviceNames}
        sitesByHand={draft.sitesByHand}
        servicesByHand={draft.servicesByHand}
        sites={sites}
        services={services}
        onBack={onBack}
        onContinue={(sitesByHand, servicesByHand) => {
          onNames(sitesByHand, servicesByHand);
          setStep({ at: 'preview' });
        }}
      />
    );
  }
  const { siteNames, serviceNames } = plan;
  const hasNames = siteNames.length + serviceNames.length > 0;
  return (
    <Preview
      draft={draft}
      plan={plan}
      onBack={onBack}
      onNames={hasNames ? () => setStep({ at: 'names', siteNames, serviceNames }) : undefined}
      onSave={() => {
        onSaving();
        setStep({ at: 'save', plan });
      }}
    />
  );
}

function firstStep({ siteNames, serviceNames }: ImportPlan): CheckStep<never> {
  const isOpen = ({ state }: NameByHand): boolean => state === 'unknown' || state === 'several';
  const open = { siteNames: siteNames.filter(isOpen), serviceNames: serviceNames.filter(isOpen) };
  return open.siteNames.length + open.serviceNames.length > 0 ? { at: 'names', ...open } : { at: 'preview' };
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
