import * as React from 'react';
import * as uiStrings from 'UiStrings';
import { type Region, regions } from '../../../domain/region';
import { unlisted } from '../../../domain/safeText';
import { Fold } from '../../../ui/Fold';
import { Select } from '../../../ui/form/Choice';
import { TextField } from '../../../ui/form/TextField';
import { useIds } from '../../../ui/useIds';
import { fill } from '../../../ui/text';
import { strings as baseStrings } from '../../base/strings';
import { shown, strings as shownStrings } from '../questions/shown';
import type { Board, Entry } from './board';
import type { Filter } from './filter';
import { functionsOf, sitesOf } from './filterNames';
import { strings } from './strings';
import styles from './Filters.module.scss';
import { statusNames } from './triageWords';

/** The ages to choose from: at least this many days since a request was made. */
const ages = [3, 7, 14, 28, 56];
/** At most this many sites are suggested: nobody reads more. */
const mostSites = 20;

export interface FiltersProps {
  readonly board: Board;
  /** Changes each time everything is shown again, which also clears what is typed. */
  readonly turn: number;
  readonly entries: readonly Entry[];
  readonly filter: Filter;
  onFilter(filter: Filter): void;
}

/** Narrows the list by region, site, status, function and age. */
export function Filters({ turn, ...props }: FiltersProps): React.ReactElement {
  return (
    <Fold summary={strings.Filter} onceOpened>
      <Fields key={turn} {...props} />
    </Fold>
  );
}

/** The props of each filter. */
type FieldProps = Omit<FiltersProps, 'turn'>;

function Fields(props: FieldProps): React.ReactElement {
  return (
    <div className={styles.fields}>
      <RegionFilter {...props} />
      <SiteFilter {...props} />
      <StatusFilter {...props} />
      <FunctionFilter {...props} />
      <AgeFilter {...props} />
    </div>
  );
}

const every = '';
const unknown = unlisted('unknown');

interface OneOfProps<V extends string> {
  readonly label: string;
  readonly options: readonly { readonly value: V; readonly label: string }[];
  readonly value: V | undefined;
  /** @param value undefined: every request is shown. */
  onChange(value: V | undefined): void;
}

/** A choice of one value, or of all. */
function OneOf<V extends string>({ label, options, value, onChange }: OneOfProps<V>): React.ReactElement {
  const ids = useIds();
  return (
    <Select<V | typeof every>
      id={ids('one')}
      label={label}
      options={[{ value: every, label: strings.Every }, ...options]}
      value={value ?? every}
      onChange={(chosen) => onChange(chosen === every ? undefined : (chosen as V))}
    />
  );
}

function RegionFilter({ filter, onFilter }: FieldProps): React.ReactElement {
  return (
    <OneOf<Region | typeof unknown>
      label={baseStrings.Region}
      options={[...regions.map((value) => ({ value, label: value })), { value: unknown, label: strings.NoRegion }]}
      value={filter.noRegion ? unknown : filter.region}
      onChange={(value) =>
        onFilter({ ...filter, region: value === unknown ? undefined : value, noRegion: value === unknown })
      }
    />
  );
}

function SiteFilter({ board, entries, filter, onFilter }: FieldProps): React.ReactElement {
  const ids = useIds();
  const [typed, setTyped] = React.useState('');
  const sites = React.useMemo(() => sitesOf(board, entries), [board, entries]);
  const offered = sites.find(typed).slice(0, mostSites);

  function typeSite(text: string): void {
    setTyped(text);
    const found = sites.find(text).map(({ key }) => key);
    onFilter({ ...filter, siteCodes: text.trim() && found.length > 0 ? found : undefined });
  }

  return (
    <TextField
      id={ids('site')}
      label={uiStrings.Site}
      hint={strings.SiteHint}
      error={typed.trim() && offered.length === 0 ? strings.NoSuchSite : undefined}
      suggestions={offered.map(({ name }) => name)}
      value={typed}
      onChange={typeSite}
    />
  );
}

function StatusFilter({ entries, filter, onFilter }: FieldProps): React.ReactElement {
  const statuses = React.useMemo(() => [...new Set(entries.map(({ standing }) => standing.standing.kind))], [entries]);
  return (
    <OneOf
      label={strings.Status}
      options={statuses.map((value) => ({ value, label: statusNames[value] }))}
      value={filter.status}
      onChange={(status) => onFilter({ ...filter, status })}
    />
  );
}

function FunctionFilter({ entries, filter, onFilter }: FieldProps): React.ReactElement {
  const functions = React.useMemo(() => functionsOf(entries), [entries]);
  return (
    <OneOf
      label={shown.function.label}
      options={[
        ...functions.map(({ key, name }) => ({ value: key, label: name })),
        { value: unknown, label: shownStrings.FunctionNone },
      ]}
      value={filter.noFunction ? unknown : filter.functionKey}
      onChange={(value) =>
        onFilter({ ...filter, functionKey: value === unknown ? undefined : value, noFunction: value === unknown })
      }
    />
  );
}

function AgeFilter({ filter, onFilter }: FieldProps): React.ReactElement {
  return (
    <OneOf
      label={strings.Age}
      options={ages.map((age) => ({ value: String(age), label: fill(strings.Ago.other, { count: age }) }))}
      value={filter.minimumAge === undefined ? undefined : String(filter.minimumAge)}
      onChange={(age) => onFilter({ ...filter, minimumAge: age ? Number(age) : undefined })}
    />
  );
}
