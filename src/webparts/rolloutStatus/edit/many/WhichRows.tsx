import * as React from 'react';
import { distinctNames } from '../../../../domain/distinctNames';
import { folded } from '../../../../domain/folded';
import { hasWords } from '../../../../domain/hasWords';
import { nameOrder } from '../../../../domain/order';
import { nowStates, premisesKinds } from '../../../../domain/rollout/choices';
import { type Narrowing, siteFits } from '../../../../domain/rollout/rowChoice';
import { siteName } from '../../../../domain/siteName';
import { indexSites } from '../../../../domain/siteSearch';
import { Button } from '../../../../ui/Button';
import { FewAtATime } from '../../../../ui/FewAtATime';
import { Fold } from '../../../../ui/Fold';
import { Check, Checks, Select } from '../../../../ui/form/Choice';
import { TextField } from '../../../../ui/form/TextField';
import { strings as findStrings } from '../../../../ui/findSite/strings';
import { statusWord } from '../../../../ui/StatusMark';
import { counted, figure, fill } from '../../../../ui/text';
import { strings as baseStrings } from '../../../base/strings';
import { strings as partStrings } from '../../strings';
import { ownerWords } from '../columnWords';
import styles from '../Edit.module.scss';
import type { ChosenRows } from './chosenRows';
import { type ManyChoice, narrowed, withSites } from './manyChoice';
import type { ChangeableSite } from './manyPlan';
import { strings } from './strings';
import type { RolloutService } from '../../../../data/rollout';
import manyStyles from './Many.module.scss';

export interface WhichRowsProps {
  readonly sites: readonly ChangeableSite[];
  readonly services: readonly RolloutService[];
  readonly choice: ManyChoice;
  readonly chosen: ChosenRows;
  readonly error?: string;
  ids(name: string): string;
  onChoice(choice: ManyChoice): void;
}

/** Rows by what they have in common, with sites and services chosen by hand, and what that leaves out. */
export function WhichRows(props: WhichRowsProps): React.ReactElement {
  const { sites, choice, chosen, error, ids, onChoice } = props;
  const narrow = (part: Partial<Narrowing>): void => onChoice(narrowed(choice, { ...choice.narrowing, ...part }));
  const { wave, team, premises, state, owner } = choice.narrowing;
  const any = { value: '', label: strings.Any } as const;
  return (
    <>
      <div className={manyStyles.filters}>
        {sites.length > 1 ? (
          <>
            <Select
              id={ids('wave')}
              label={partStrings.Wave}
              options={[any, ...waveOptions(sites)]}
              value={wave}
              onChange={(value) => narrow({ wave: value })}
            />
            <Select
              id={ids('team')}
              label={strings.Team}
              options={[any, ...teamOptions(sites)]}
              value={team}
              onChange={(value) => narrow({ team: value })}
            />
            <Select
              id={ids('premises')}
              label={strings.Premises}
              options={[any, ...premisesKinds.map((kind) => ({ value: kind, label: kind }))]}
              value={premises}
              onChange={(value) => narrow({ premises: value })}
            />
          </>
        ) : null}
        <Select
          id={ids('state')}
          label={strings.State}
          options={[any, ...nowStates.map((each) => ({ value: each, label: statusWord(each) }))]}
          value={state}
          onChange={(value) => narrow({ state: value })}
        />
        <Select
          id={ids('waits')}
          label={strings.Owner}
          options={[
            any,
            ...Object.entries(ownerWords).map(([value, label]) => ({ value: value as Narrowing['owner'], label })),
            { value: 'nobody', label: partStrings.NobodyNamed },
          ]}
          value={owner}
          onChange={(value) => narrow({ owner: value })}
        />
      </div>
      {sites.length > 1 ? <SitesByHand {...props} /> : null}
      <ServicesByHand {...props} />
      <ChosenWords chosen={chosen} id={ids('rows')} error={error} />
    </>
  );
}

/** How many rows are chosen, and what is left out of the sites and services that fit. */
function ChosenWords({
  chosen: { rows, sites, sitesOut, servicesOut, rowsOut },
  id,
  error,
}: {
  readonly chosen: ChosenRows;
  readonly id: string;
  readonly error?: string;
}): React.ReactElement {
  const out = [
    sitesOut > 0 ? counted(sitesOut, strings.SitesOut) : undefined,
    servicesOut > 0 ? counted(servicesOut, strings.ServicesOut) : undefined,
    rowsOut > 0 ? counted(rowsOut, strings.RowsOut) : undefined,
  ].filter(Boolean);
  return (
    <div id={id} tabIndex={-1}>
      {error ? <p className={manyStyles.faults}>{error}</p> : null}
      <p role="status" className={styles.name}>
        {rows.length > 0
          ? counted(rows.length, strings.Chosen, { sites: counted(sites, findStrings.SiteCount) })
          : strings.ChosenNone}
      </p>
      {rows.length > 0 && out.length > 0 ? <p className={styles.quiet}>{out.join(' ')}</p> : null}
    </div>
  );
}

function SitesByHand({ sites, choice, chosen, ids, onChoice }: WhichRowsProps): React.ReactElement {
  const [query, setQuery] = React.useState('');
  const index = React.useMemo(() => indexSites(sites), [sites]);
  const byName = React.useMemo(() => [...sites].sort((a, b) => nameOrder(a.Title, b.Title)), [sites]);
  const fitting = byName.filter((site) => siteFits(site, choice.narrowing));
  const found = hasWords(query) ? new Set(index.find(query)) : undefined;
  const shown = found ? fitting.filter((site) => found.has(site)) : fitting;
  const isChosen = ({ SiteCode }: ChangeableSite): boolean => chosen.siteCodes.has(folded(SiteCode));
  const set = (some: readonly ChangeableSite[], wanted: (site: ChangeableSite) => boolean): void => {
    const codes = some.map(({ SiteCode }) => SiteCode);
    const chosenCodes = new Set(some.filter(wanted).map(({ SiteCode }) => SiteCode));
    onChoice({ ...choice, but: withSites(choice, codes, (code) => chosenCodes.has(code)) });
  };
  return (
    <Fold
      summary={counted(fitting.length, strings.Sites, { chosen: figure(fitting.filter(isChosen).length) })}
      onceOpened
    >
      <TextField id={ids('search')} label={strings.Search} width={360} value={query} onChange={setQuery} />
      <AllNoneInvert what={partStrings.Sites} onSet={(to) => set(shown, (site) => to(isChosen(site)))} />
      {shown.length === 0 ? <p role="status">{strings.NoSiteFound}</p> : null}
      {/* Few are in the document, however many there are; a search finds the others. */}
      <FewAtATime key={query} rows={shown} each="li">
        {(few) => (
          <ul className={`${manyStyles.ticks} ${manyStyles.inColumns}`} aria-label={partStrings.Sites}>
            {few.map((site) => (
              <li key={site.SiteCode}>
                <Check
                  id={ids(`site-${site.SiteCode}`)}
                  label={siteName(site)}
                  checked={isChosen(site)}
                  onChange={(checked) => set([site], () => checked)}
                />
              </li>
            ))}
          </ul>
        )}
      </FewAtATime>
    </Fold>
  );
}

function ServicesByHand({ services, choice, ids, onChoice }: WhichRowsProps): React.ReactElement {
  const keys = services.map(({ ServiceKey }) => ServiceKey);
  const values = keys.filter((key) => !choice.withoutServices.includes(key));
  const set = (chosen: readonly string[]): void =>
    onChoice({ ...choice, withoutServices: keys.filter((key) => !chosen.includes(key)) });
  return (
    <div>
      <Checks
        id={ids('services')}
        label={strings.Services}
        options={services.map(({ ServiceKey, Title }) => ({ value: ServiceKey, label: Title }))}
        values={values}
        onChange={set}
      />
      <AllNoneInvert what={strings.Services} onSet={(to) => set(keys.filter((key) => to(values.includes(key))))} />
    </div>
  );
}

/** Chooses all, none, or the other way round. */
function AllNoneInvert({
  what,
  onSet,
}: {
  readonly what: string;
  onSet(to: (isChosen: boolean) => boolean): void;
}): React.ReactElement {
  return (
    <p className={manyStyles.choosers}>
      <Button quiet aria-label={fill(strings.AllOf, { what })} onClick={() => onSet(() => true)}>
        {strings.All}
      </Button>
      <Button quiet aria-label={fill(strings.NoneOf, { what })} onClick={() => onSet(() => false)}>
        {baseStrings.None}
      </Button>
      <Button quiet aria-label={fill(strings.InvertOf, { what })} onClick={() => onSet((isChosen) => !isChosen)}>
        {strings.Invert}
      </Button>
    </p>
  );
}

interface NameOption {
  readonly value: string;
  readonly label: string;
}

function waveOptions(sites: readonly ChangeableSite[]): NameOption[] {
  const waves = new Set(sites.flatMap(({ Wave }) => (Wave === undefined ? [] : [Wave])));
  return [...waves]
    .sort((a, b) => a - b)
    .map((number) => ({ value: String(number), label: fill(baseStrings.WaveNumber, { number }) }));
}

/** Regions and area teams. A team that has the name of a region is chosen with it. */
function teamOptions(sites: readonly ChangeableSite[]): NameOption[] {
  const regions = [...new Set(sites.map(({ Region }) => Region as string))];
  const isRegion = (team: string): boolean => regions.some((region) => folded(region) === folded(team));
  const teams = distinctNames(sites.flatMap(({ AreaTeam }) => AreaTeam ?? [])).filter((team) => !isRegion(team));
  return [...regions, ...teams].map((name) => ({ value: name, label: name }));
}
