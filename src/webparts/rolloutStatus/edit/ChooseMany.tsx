import * as React from 'react';
import type { RolloutService } from '../../../data/rollout';
import { distinctNames } from '../../../domain/distinctNames';
import { folded } from '../../../domain/folded';
import { noStatus } from '../../../domain/rollout/statusChange';
import { siteName } from '../../../domain/siteName';
import { Button } from '../../../ui/Button';
import { Fold } from '../../../ui/Fold';
import { Checks, Select } from '../../../ui/form/Choice';
import { ErrorSummary, type FieldFault } from '../../../ui/form/ErrorSummary';
import { useIds } from '../../../ui/useIds';
import { counted, fill } from '../../../ui/text';
import { strings as partStrings } from '../strings';
import { type Confirmer, confirmerFaults } from './confirmer';
import { ConfirmerFields } from './ConfirmerFields';
import styles from './Edit.module.scss';
import type { ManyChoice } from './manyChoice';
import { type ChangeableSite, saysSomething, type Wanted } from './manyPlan';
import { type DraftFault, readDraft } from './statusDraft';
import { StatusFields } from './StatusFields';
import { strings } from './strings';

export interface ChooseManyProps {
  readonly sites: readonly ChangeableSite[];
  readonly services: readonly RolloutService[];
  readonly choice: ManyChoice;
  readonly confirmer: Confirmer;
  onChoice(choice: ManyChoice): void;
  onConfirmer(confirmer: Confirmer): void;
  onWanted(wanted: Wanted): void;
}

interface Faults {
  readonly sites?: string;
  readonly services?: string;
  readonly what?: string;
  readonly draft: readonly DraftFault[];
  readonly confirmer: boolean;
}

const noFaults: Faults = { draft: [], confirmer: false };

/** Which sites, which services, and what changes. */
export function ChooseMany({
  sites,
  services,
  choice,
  confirmer,
  onChoice,
  onConfirmer,
  onWanted,
}: ChooseManyProps): React.ReactElement {
  const ids = useIds();
  const [faults, setFaults] = React.useState(noFaults);
  const [listed, setListed] = React.useState<readonly FieldFault[]>([]);
  const fitting = React.useMemo(() => sitesBy(sites, choice), [sites, choice]);
  const chosen = fitting.filter(({ SiteCode }) => !choice.without.includes(SiteCode));
  // What works now is nothing without somebody who says so.
  const confirms = choice.confirm || choice.draft.now !== undefined;

  function submit(event: React.FormEvent): void {
    event.preventDefault();
    const missing = confirms ? confirmerFaults(confirmer) : {};
    const found: Faults = {
      sites: chosen.length === 0 ? strings.ManyNoSites : undefined,
      services: choice.services.length === 0 ? strings.ManyNoServices : undefined,
      what: !saysSomething(choice.draft) && !choice.confirm ? strings.ManyNothing : undefined,
      draft: readDraft(noStatus, choice.draft, true).faults,
      confirmer: Object.values(missing).some(Boolean),
    };
    const all: FieldFault[] = [
      ...(found.sites ? [{ id: ids('wave'), text: found.sites }] : []),
      ...(found.services ? [{ id: ids('services'), text: found.services }] : []),
      ...(found.what ? [{ id: ids('now'), text: found.what }] : []),
      ...found.draft.map(({ field, text }) => ({ id: ids(field), text })),
      ...(missing.by ? [{ id: ids('by'), text: missing.by }] : []),
      ...(missing.source ? [{ id: ids('source'), text: missing.source }] : []),
    ];
    setFaults(found);
    setListed(all);
    if (all.length === 0)
      onWanted({
        sites: chosen,
        services: services.filter(({ ServiceKey }) => choice.services.includes(ServiceKey)),
        draft: choice.draft,
        confirmer: confirms ? confirmer : undefined,
      });
  }

  return (
    <form noValidate aria-label={strings.ChangeSeveral} onSubmit={submit}>
      <ErrorSummary faults={listed} />
      <div className={styles.fields}>
        {sites.length > 1 ? (
          <WhichSites
            sites={sites}
            fitting={fitting}
            chosen={chosen}
            choice={choice}
            error={faults.sites}
            ids={ids}
            onChoice={onChoice}
          />
        ) : null}
        <div>
          <Checks
            id={ids('services')}
            label={strings.ManyServices}
            error={faults.services}
            options={services.map(({ ServiceKey, Title }) => ({ value: ServiceKey, label: Title }))}
            values={choice.services}
            onChange={(values) => onChoice({ ...choice, services: values })}
          />
          <Button quiet onClick={() => onChoice({ ...choice, services: services.map(({ ServiceKey }) => ServiceKey) })}>
            {strings.ManyAllServices}
          </Button>
        </div>
        <p className={styles.quiet}>{strings.ManyWhatHint}</p>
        <StatusFields
          draft={choice.draft}
          faults={faults.what ? [{ field: 'now', text: faults.what }] : faults.draft}
          staff={sites.length === 1 ? sites[0].Staff : undefined}
          idOf={ids}
          onChange={(draft) => onChoice({ ...choice, draft })}
        />
        {choice.draft.now === undefined ? (
          <Checks
            id={ids('confirm')}
            label={strings.ManyConfirm}
            hint={strings.ManyConfirmHint}
            options={[{ value: 'yes', label: strings.ManyConfirmYes }]}
            values={choice.confirm ? ['yes'] : []}
            onChange={(values) => onChoice({ ...choice, confirm: values.length > 0 })}
          />
        ) : null}
        {confirms ? (
          <ConfirmerFields confirmer={confirmer} asked={faults.confirmer} idOf={ids} onChange={onConfirmer} />
        ) : null}
      </div>
      <div className={styles.buttons}>
        <Button type="submit" primary>
          {strings.ManyCheck}
        </Button>
      </div>
    </form>
  );
}

/** Every wave, or everywhere: many sites are chosen only by saying so. No team has a name without a letter. */
const every = '*';

/** The sites of a wave and a team; of one of them where only that is chosen, and none where neither is. */
function sitesBy(
  sites: readonly ChangeableSite[],
  { wave, team }: Pick<ManyChoice, 'wave' | 'team'>,
): readonly ChangeableSite[] {
  if (sites.length === 1) return sites;
  if (!wave && !team) return [];
  return sites.filter(
    (site) =>
      (!wave || wave === every || String(site.Wave) === wave) &&
      (!team || team === every || site.Region === team || folded(site.AreaTeam ?? '') === folded(team)),
  );
}

interface WhichSitesProps {
  readonly sites: readonly ChangeableSite[];
  readonly fitting: readonly ChangeableSite[];
  readonly chosen: readonly ChangeableSite[];
  readonly choice: ManyChoice;
  readonly error?: string;
  ids(name: string): string;
  onChoice(choice: ManyChoice): void;
}

/** Sites by wave, region and team, and some of them left out by hand. */
function WhichSites({ sites, fitting, chosen, choice, error, ids, onChoice }: WhichSitesProps): React.ReactElement {
  const waves = [...new Set(sites.flatMap(({ Wave }) => (Wave === undefined ? [] : [Wave])))].sort((a, b) => a - b);
  const regions = new Set(sites.map(({ Region }) => Region as string));
  const isRegion = (team: string): boolean => [...regions].some((region) => folded(region) === folded(team));
  // A team that has the name of a region is chosen with it.
  const teams = [
    ...regions,
    ...distinctNames(sites.flatMap(({ AreaTeam }) => AreaTeam ?? [])).filter((team) => !isRegion(team)),
  ];
  return (
    <div>
      <div className={styles.filters}>
        <Select
          id={ids('wave')}
          label={partStrings.Wave}
          error={error}
          options={[
            { value: '', label: strings.ManyChoose },
            { value: every, label: strings.ManyAnyWave },
            ...waves.map((wave) => ({ value: String(wave), label: fill(partStrings.WaveNumber, { number: wave }) })),
          ]}
          value={choice.wave}
          onChange={(wave) => onChoice({ ...choice, wave })}
        />
        <Select
          id={ids('team')}
          label={strings.ManyTeam}
          options={[
            { value: '', label: strings.ManyChoose },
            { value: every, label: strings.ManyAnyTeam },
            ...teams.map((team) => ({ value: team, label: team })),
          ]}
          value={choice.team}
          onChange={(team) => onChoice({ ...choice, team })}
        />
      </div>
      <Fold summary={counted(chosen.length, strings.ManySites)} onceOpened>
        <Checks
          id={ids('sites')}
          label={strings.ManyWhich}
          stacked
          options={fitting.map((site) => ({ value: site.SiteCode, label: siteName(site) }))}
          values={chosen.map(({ SiteCode }) => SiteCode)}
          onChange={(codes) =>
            onChoice({
              ...choice,
              without: [
                ...choice.without.filter((code) => !fitting.some(({ SiteCode }) => SiteCode === code)),
                ...fitting.filter(({ SiteCode }) => !codes.includes(SiteCode)).map(({ SiteCode }) => SiteCode),
              ],
            })
          }
        />
      </Fold>
    </div>
  );
}
