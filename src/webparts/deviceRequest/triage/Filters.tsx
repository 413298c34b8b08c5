import * as strings from 'DeviceTriageStrings';
import * as React from 'react';
import type { QueueFilter } from '../../../domain/device/queue';
import { type Region, regions } from '../../../domain/region';
import { keyOf } from '../../../domain/rollout/facts';
import { Button } from '../../../ui/Button';
import { Fold } from '../../../ui/Fold';
import { Select } from '../../../ui/form/Choice';
import { TextField } from '../../../ui/form/TextField';
import { useIds } from '../../../ui/useIds';
import { fill } from '../../../ui/words';
import type { Entry } from './board';
import styles from './Triage.module.scss';
import { statusNames } from './triageWords';

/** What the list is narrowed to; `noRegion`: those whose site nobody knows. */
export type Filter = QueueFilter & { readonly noRegion?: boolean };

export const emptyFilter: Filter = {};

export function isNarrowed(filter: Filter): boolean {
  return Object.values(filter).some((value) => value !== undefined && value !== false);
}

/** Days since a request was made, from which on it is shown. */
const ages = [3, 7, 14, 28, 56];
/** As many sites are offered as are quickly read. */
const mostSites = 20;

export interface FiltersProps {
  readonly entries: readonly Entry[];
  readonly filter: Filter;
  onFilter(filter: Filter): void;
}

/** The list by region, site, status, function and age. */
export function Filters({ entries, filter, onFilter }: FiltersProps): React.ReactElement {
  return (
    <Fold summary={strings.Filter} onceOpened>
      <Fields entries={entries} filter={filter} onFilter={onFilter} />
    </Fold>
  );
}

const every = '';
const unknown = '?';

function Fields({ entries, filter, onFilter }: FiltersProps): React.ReactElement {
  const ids = useIds();
  const [typed, setTyped] = React.useState('');
  const sites = React.useMemo(() => namesBy(entries, ({ request, site }) => [request.SiteCode, site]), [entries]);
  const functions = React.useMemo(() => namesBy(entries, ({ request, functionName }) => [request.FunctionKey, functionName]), [entries]);
  const statuses = React.useMemo(() => [...new Set(entries.map(({ standing }) => standing.standing.kind))], [entries]);
  const offered = sites.filter(({ name }) => name.toLowerCase().includes(typed.trim().toLowerCase())).slice(0, mostSites);

  function typeSite(text: string): void {
    setTyped(text);
    const wanted = text.trim().toLowerCase();
    const found = wanted ? sites.find(({ key, name }) => name.toLowerCase() === wanted || keyOf(key) === wanted) : undefined;
    if (found?.key !== filter.siteCode) onFilter({ ...filter, siteCode: found?.key });
  }

  return (
    <div className={styles.fields}>
      <Select<Region | '' | '?'>
        id={ids('region')}
        label={strings.Region}
        options={[{ value: every, label: strings.Every }, ...regions.map((value) => ({ value, label: value })), { value: unknown, label: strings.NoRegion }]}
        value={filter.noRegion ? unknown : filter.region ?? every}
        onChange={(value) => onFilter({ ...filter, region: value === every || value === unknown ? undefined : value, noRegion: value === unknown })}
      />
      <TextField
        id={ids('site')}
        label={strings.Site}
        hint={strings.SiteHint}
        error={typed.trim() && offered.length === 0 && !filter.siteCode ? strings.NoSuchSite : undefined}
        suggestions={offered.map(({ name }) => name)}
        value={typed}
        onChange={typeSite}
      />
      <Select
        id={ids('status')}
        label={strings.Status}
        options={[{ value: every, label: strings.Every }, ...statuses.map((value) => ({ value, label: statusNames[value] }))]}
        value={filter.status ?? every}
        onChange={(value) => onFilter({ ...filter, status: value === every ? undefined : value as Filter['status'] })}
      />
      <Select
        id={ids('function')}
        label={strings.Function}
        options={[{ value: every, label: strings.Every }, ...functions.slice(0, 60).map(({ key, name }) => ({ value: key, label: name }))]}
        value={filter.functionKey ?? every}
        onChange={(value) => onFilter({ ...filter, functionKey: value || undefined })}
      />
      <Select
        id={ids('age')}
        label={strings.Age}
        options={[{ value: every, label: strings.Every }, ...ages.map((age) => ({ value: String(age), label: fill(strings.Days, { count: age }) }))]}
        value={filter.minimumAge === undefined ? every : String(filter.minimumAge)}
        onChange={(value) => onFilter({ ...filter, minimumAge: value ? Number(value) : undefined })}
      />
      {isNarrowed(filter) ? (
        <p>
          <Button
            quiet
            onClick={() => {
              setTyped('');
              onFilter(emptyFilter);
            }}
          >
            {strings.ClearFilter}
          </Button>
        </p>
      ) : null}
    </div>
  );
}

/** Each key once with its name, by name. */
function namesBy(entries: readonly Entry[], of: (entry: Entry) => readonly [string | undefined, string | undefined]): { readonly key: string; readonly name: string }[] {
  const names = new Map<string, { readonly key: string; readonly name: string }>();
  for (const entry of entries) {
    const [key, name] = of(entry);
    if (key && !names.has(keyOf(key))) names.set(keyOf(key), { key, name: name ?? key });
  }
  return [...names.values()].sort((a, b) => a.name.localeCompare(b.name));
}
