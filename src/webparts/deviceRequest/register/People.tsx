import * as React from 'react';
import type { KnownUser } from '../../../data/blackBerryRegister';
import { numberKey } from '../../../domain/device/registerCells';
import { registerFigures } from '../../../domain/device/register';
import { rowSearch } from '../../../domain/device/search';
import { hasWords } from '../../../domain/hasWords';
import { controlProps, Field } from '../../../ui/form/Field';
import { Select } from '../../../ui/form/Choice';
import { useIds } from '../../../ui/useIds';
import { counted, figure, fill } from '../../../ui/text';
import { strings as baseStrings } from '../../base/strings';
import styles from './Overview.module.scss';
import { siteNames } from './people';
import { type Entry, type Where, wheres } from './registerEntries';
import { RemovedTable, type RemovedTableProps } from './RemovedTable';
import { whereWords } from './Stage';
import { strings } from './strings';
import { UserTable, type UserTableProps } from './UserTable';

type Shown = Where | 'all' | 'removed';

export interface PeopleProps extends UserTableProps, Pick<RemovedTableProps, 'onPutBack'> {
  readonly removed: readonly KnownUser[];
}

/** The register: everybody, the people in one state, or those who were removed; all of them or those that are found. */
export function People({ entries, removed, onPutBack, ...table }: PeopleProps): React.ReactElement {
  const [shown, setShown] = React.useState<Shown>('all');
  const [find, setFind] = React.useState('');
  const { sites } = table;
  const search = React.useMemo(() => {
    const textsOf = userTexts(siteNames(sites));
    return {
      entries: rowSearch(entries, ({ user }: Entry) => textsOf(user)),
      removed: rowSearch(removed, textsOf),
    };
  }, [entries, removed, sites]);
  // Once the last removed person is put back, *Removed* is no longer a choice.
  const at = shown === 'removed' && removed.length === 0 ? 'all' : shown;
  const all = at === 'removed' ? removed : entries.filter(({ state }) => at === 'all' || state.kind === at);
  const found = search.entries(find).filter(({ state }) => at === 'all' || state.kind === at);
  const foundRemoved = search.removed(find);
  const count = at === 'removed' ? foundRemoved.length : found.length;
  return (
    <>
      <div className={styles.filter}>
        <ShowSelect entries={entries} removed={removed.length} shown={at} onShown={setShown} />
        <Find find={find} onFind={setFind} />
      </div>
      <p role="status" className={styles.found}>
        {hasWords(find) ? counted(count, strings.Found, { total: figure(all.length) }) : ''}
      </p>
      {count === 0 ? (
        <p>{strings.Nobody}</p>
      ) : at === 'removed' ? (
        <RemovedTable users={foundRemoved} sites={sites} onPutBack={onPutBack} />
      ) : (
        <UserTable key={at} entries={found} {...table} />
      )}
    </>
  );
}

function ShowSelect({
  entries,
  removed,
  shown,
  onShown,
}: {
  readonly entries: readonly Entry[];
  readonly removed: number;
  readonly shown: Shown;
  onShown(shown: Shown): void;
}): React.ReactElement {
  const ids = useIds();
  const figures = React.useMemo(() => registerFigures(entries), [entries]);
  const option = (value: Shown, where: string, count: number): { value: Shown; label: string } => ({
    value,
    label: fill(strings.ShowOne, { where, count: figure(count) }),
  });
  return (
    <Select<Shown>
      id={ids('show')}
      label={baseStrings.Show}
      width={320}
      options={[
        { value: 'all', label: fill(strings.ShowAll, { count: figure(entries.length) }) },
        ...wheres.map((where) => option(where, whereWords[where], figures[where])),
        ...(removed > 0 ? [option('removed', strings.Removed, removed)] : []),
      ]}
      value={shown}
      onChange={onShown}
    />
  );
}

/** The search, which finds while somebody types. */
function Find({ find, onFind }: { readonly find: string; onFind(find: string): void }): React.ReactElement {
  const ids = useIds();
  const field = { id: ids('find'), label: strings.FindUser };
  return (
    <Field {...field}>
      <input
        {...controlProps(field)}
        type="search"
        autoComplete="off"
        value={find}
        onChange={(event) => onFind(event.target.value)}
      />
    </Field>
  );
}

/** What a person is found by; the number as it is written, and without its spaces. */
function userTexts(siteOf: (code: string | undefined) => string): (user: KnownUser) => readonly (string | undefined)[] {
  return ({ UserName, UserEmail, Number: number = '', SiteCode, Source, RemovedBecause }) => [
    UserName,
    UserEmail,
    number,
    numberKey(number),
    SiteCode && siteOf(SiteCode),
    SiteCode,
    Source,
    RemovedBecause,
  ];
}
