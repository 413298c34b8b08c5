import * as React from 'react';
import * as uiStrings from 'UiStrings';
import { filterQueue, type QueueFilter } from '../../../domain/device/queue';
import { searchRequests } from '../../../domain/device/search';
import type { Day } from '../../../domain/day';
import { folded } from '../../../domain/folded';
import { nameOrder } from '../../../domain/order';
import { type Region, regions } from '../../../domain/region';
import { keyOf } from '../../../domain/key';
import { unlisted } from '../../../domain/safeText';
import { indexSites } from '../../../domain/siteSearch';
import { Fold } from '../../../ui/Fold';
import { Select } from '../../../ui/form/Choice';
import { TextField } from '../../../ui/form/TextField';
import { useIds } from '../../../ui/useIds';
import { fill } from '../../../ui/text';
import { strings as baseStrings } from '../../base/strings';
import { shown, strings as shownStrings } from '../questions/shown';
import type { Board, Entry } from './board';
import { strings } from './strings';
import styles from './Filters.module.scss';
import { statusNames } from './triageWords';

/**
 * What the list is narrowed to; `noRegion`: those whose site nobody knows; `noFunction`: those whose function is not
 * one of those listed.
 */
export type Filter = QueueFilter & { readonly noRegion?: boolean; readonly noFunction?: boolean };

export const emptyFilter: Filter = {};

export function isNarrowed(filter: Filter): boolean {
  return Object.values(filter).some((value) => value !== undefined && value !== false);
}

/** The requests that fit both the filter and what is typed into the search, in the order given. */
export function narrowed<T extends Entry>(
  entries: readonly T[],
  filter: Filter,
  find: string,
  today: Day,
): readonly T[] {
  return searchRequests(filterQueue(entries, filter, today), find).filter(
    (entry) => (!filter.noRegion || !entry.region) && (!filter.noFunction || !entry.functionListed),
  );
}

/** Days since a request was made, from which on it is shown. */
const ages = [3, 7, 14, 28, 56];
/** As many sites are offered as are quickly read. */
const mostSites = 20;

export interface FiltersProps {
  readonly board: Board;
  /** Another one each time everything is shown again: what is typed goes too. */
  readonly turn: number;
  readonly entries: readonly Entry[];
  readonly filter: Filter;
  onFilter(filter: Filter): void;
}

/** The list by region, site, status, function and age. */
export function Filters(props: FiltersProps): React.ReactElement {
  return (
    <Fold summary={strings.Filter} onceOpened>
      <Fields key={props.turn} {...props} />
    </Fold>
  );
}

const every = '';
const unknown = unlisted('unknown');

function Fields({ board, entries, filter, onFilter }: FiltersProps): React.ReactElement {
  const ids = useIds();
  const [typed, setTyped] = React.useState('');
  const sites = React.useMemo(() => sitesOf(board, entries), [board, entries]);
  // A function that no policy names may be anything that somebody has written by hand: those are one choice.
  const functions = React.useMemo(
    () =>
      namesBy(
        entries.filter(({ functionListed }) => functionListed),
        ({ request, functionName }) => [request.FunctionKey, functionName],
      ),
    [entries],
  );
  const statuses = React.useMemo(() => [...new Set(entries.map(({ standing }) => standing.standing.kind))], [entries]);
  const offered = sites.find(typed).slice(0, mostSites);

  function typeSite(text: string): void {
    setTyped(text);
    const found = sites.find(text).map(({ key }) => key);
    onFilter({ ...filter, siteCodes: text.trim() && found.length > 0 ? found : undefined });
  }

  return (
    <div className={styles.fields}>
      <Select<Region | typeof every | typeof unknown>
        id={ids('region')}
        label={baseStrings.Region}
        options={[
          { value: every, label: strings.Every },
          ...regions.map((value) => ({ value, label: value })),
          { value: unknown, label: strings.NoRegion },
        ]}
        value={filter.noRegion ? unknown : (filter.region ?? every)}
        onChange={(value) =>
          onFilter({
            ...filter,
            region: value === every || value === unknown ? undefined : value,
            noRegion: value === unknown,
          })
        }
      />
      <TextField
        id={ids('site')}
        label={uiStrings.Site}
        hint={strings.SiteHint}
        error={typed.trim() && offered.length === 0 ? strings.NoSuchSite : undefined}
        suggestions={offered.map(({ name }) => name)}
        value={typed}
        onChange={typeSite}
      />
      <Select
        id={ids('status')}
        label={strings.Status}
        options={[
          { value: every, label: strings.Every },
          ...statuses.map((value) => ({ value, label: statusNames[value] })),
        ]}
        value={filter.status ?? every}
        onChange={(value) => onFilter({ ...filter, status: value === every ? undefined : (value as Filter['status']) })}
      />
      <Select
        id={ids('function')}
        label={shown.function.label}
        options={[
          { value: every, label: strings.Every },
          ...functions.map(({ key, name }) => ({ value: key, label: name })),
          { value: unknown, label: shownStrings.FunctionNone },
        ]}
        value={filter.noFunction ? unknown : (filter.functionKey ?? every)}
        onChange={(value) =>
          onFilter({
            ...filter,
            functionKey: value === every || value === unknown ? undefined : value,
            noFunction: value === unknown,
          })
        }
      />
      <Select
        id={ids('age')}
        label={strings.Age}
        options={[
          { value: every, label: strings.Every },
          ...ages.map((age) => ({ value: String(age), label: fill(strings.Ago.other, { count: age }) })),
        ]}
        value={filter.minimumAge === undefined ? every : String(filter.minimumAge)}
        onChange={(value) => onFilter({ ...filter, minimumAge: value ? Number(value) : undefined })}
      />
    </div>
  );
}

interface Named {
  readonly key: string;
  readonly name: string;
}

/**
 * The sites of some requests, found as everywhere by the beginnings of words of their name, town, area team or
 * postcode, and by their code.
 */
function sitesOf({ report }: Board, entries: readonly Entry[]): { find(typed: string): Named[] } {
  const named = namesBy(entries, ({ request, site }) => [request.SiteCode, site]);
  const nameOf = new Map(named.map((site) => [keyOf(site.key), site]));
  const index = indexSites(report.sites.filter(({ SiteCode }) => nameOf.has(keyOf(SiteCode))));
  return {
    find(typed) {
      if (!typed.trim()) return named;
      const wanted = keyOf(typed);
      const exact = named.find(({ name }) => folded(name) === folded(typed));
      if (exact) return [exact];
      const found = new Set(index.find(typed).map(({ SiteCode }) => nameOf.get(keyOf(SiteCode))!));
      named.filter(({ key }) => keyOf(key).startsWith(wanted)).forEach((site) => found.add(site));
      return [...found];
    },
  };
}

/** Each key once with its name, by name. */
function namesBy(
  entries: readonly Entry[],
  of: (entry: Entry) => readonly [string | undefined, string | undefined],
): Named[] {
  const names = new Map<string, Named>();
  for (const entry of entries) {
    const [key, name] = of(entry);
    if (key && !names.has(keyOf(key))) names.set(keyOf(key), { key, name: name ?? key });
  }
  return [...names.values()].sort((a, b) => nameOrder(a.name, b.name));
}
