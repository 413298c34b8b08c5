import * as React from 'react';
import * as uiStrings from 'UiStrings';
import { readFindableSites } from '../../../data/changeLogSites';
import { problemFrom } from '../../../data/problem';
import { type ChangeKind, changeKinds } from '../../../domain/changeLog/kinds';
import type { Person } from '../../../domain/changeLog/history';
import { wordsIn } from '../../../domain/legible';
import type { Problem } from '../../../domain/problem';
import { nameOrder } from '../../../domain/order';
import { siteName } from '../../../domain/siteName';
import { type FindableSite, indexSites } from '../../../domain/siteSearch';
import { Button } from '../../../ui/Button';
import { strings as findStrings } from '../../../ui/findSite/strings';
import { Select } from '../../../ui/form/Choice';
import { TextField } from '../../../ui/form/TextField';
import { ProblemNotice } from '../../../ui/ProblemNotice';
import { fill } from '../../../ui/text';
import { useIds } from '../../../ui/useIds';
import { usePart } from '../../base/PartContext';
import { strings as baseStrings } from '../../base/strings';
import { strings as manyStrings } from '../edit/many/strings';
import { strings as summaryStrings } from '../summary/strings';
import styles from './Changes.module.scss';
import { strings as teamStrings } from '../team/strings';
import { strings } from './strings';

/** What is shown of the changes that are read. */
export interface Narrowed {
  /** The person's number in the site, or `all`. */
  readonly person: string;
  readonly kind: ChangeKind | 'all';
}

export const everything: Narrowed = { person: 'all', kind: 'all' };

const kindWords: Readonly<Record<ChangeKind, string>> = {
  works: manyStrings.Works,
  dates: manyStrings.Dates,
  waiting: strings.KindWaiting,
  confirmed: strings.KindConfirmed,
  others: summaryStrings.Others,
  sites: strings.KindSites,
  news: teamStrings.KindNews,
  ways: strings.KindWays,
};

export interface FiltersProps {
  readonly people: readonly Person[];
  readonly narrowed: Narrowed;
  /** The name of the site that the log is of. */
  readonly site?: string;
  onNarrow(narrowed: Narrowed): void;
  /** Undefined: all sites. */
  onSite(code: string | undefined): void;
}

/** Narrows the log: to one site, which is read anew, and to a person and kind among what is read. */
export function Filters({ people, narrowed, site, onNarrow, onSite }: FiltersProps): React.ReactElement {
  const ids = useIds();
  const [typed, setTyped] = React.useState(site ?? '');
  const [draft, setDraft] = React.useState(narrowed);
  const search = useSiteSearch((found) => onSite(found.SiteCode));
  React.useEffect(() => setTyped(site ?? ''), [site]);

  function show(event: React.FormEvent): void {
    event.preventDefault();
    onNarrow(draft);
    const name = wordsIn(typed);
    if (name === site) search.forget();
    else if (name === undefined) onSite(undefined);
    else search.find(name);
  }

  return (
    <>
      <form className={styles.filters} aria-label={strings.Filter} onSubmit={show}>
        <div className={styles.fields}>
          <TextField id={ids('site')} label={uiStrings.Site} value={typed} maxLength={100} onChange={setTyped} />
          <Select
            id={ids('person')}
            label={strings.Person}
            value={draft.person}
            options={[
              { value: 'all', label: strings.Everybody },
              ...[...people]
                .sort((one, other) => nameOrder(one.name, other.name))
                .map(({ id, name }) => ({ value: String(id), label: name })),
            ]}
            onChange={(person) => setDraft({ ...draft, person })}
          />
          <Select<ChangeKind | 'all'>
            id={ids('kind')}
            label={strings.Kind}
            value={draft.kind}
            options={[
              { value: 'all', label: strings.EveryKind },
              ...changeKinds.map((kind) => ({ value: kind, label: kindWords[kind] })),
            ]}
            onChange={(kind) => setDraft({ ...draft, kind })}
          />
          <Button type="submit">{baseStrings.Show}</Button>
        </div>
        <p className={styles.small}>{strings.SiteHint}</p>
      </form>
      <Found search={search} onSite={onSite} />
    </>
  );
}

/** The most sites to choose from. */
const mostFound = 10;

type Search = ReturnType<typeof useSiteSearch>;

/** What the name of a site led to, unless it led to one. */
function Found({
  search: { outcome, find },
  onSite,
}: { readonly search: Search } & Pick<FiltersProps, 'onSite'>): React.ReactElement {
  return (
    <div role="status">
      {outcome?.problem ? <ProblemNotice problem={outcome.problem} onRetry={() => find(outcome.query)} /> : null}
      {outcome?.sites?.length === 0 ? <p>{fill(findStrings.NoneCalled, { query: outcome.query })}</p> : null}
      {outcome?.sites && outcome.sites.length > 0 ? (
        <>
          <p>{strings.WhichSite}</p>
          <ul className={styles.found}>
            {outcome.sites.slice(0, mostFound).map((site) => (
              <li key={site.SiteCode}>
                <Button quiet onClick={() => onSite(site.SiteCode)}>
                  {siteName(site)}
                </Button>
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </div>
  );
}

interface Outcome {
  readonly query: string;
  readonly sites?: readonly FindableSite[];
  readonly problem?: Problem;
}

/** Finds sites by a part of their name; they are read at the first search. */
function useSiteSearch(onOne: (site: FindableSite) => void): {
  readonly outcome: Outcome | undefined;
  find(query: string): void;
  forget(): void;
} {
  const { connection } = usePart();
  const [outcome, setOutcome] = React.useState<Outcome>();
  const read = React.useRef<readonly FindableSite[]>();

  function setRead(all: readonly FindableSite[]): void {
    read.current = all;
  }

  async function search(query: string): Promise<void> {
    try {
      const all = read.current ?? (await readFindableSites(connection));
      setRead(all);
      const sites = indexSites(all).find(query);
      const exact = sites.filter((site) => siteName(site) === query || site.Title === query);
      const [one, ...others] = exact.length === 1 ? exact : sites;
      setOutcome(one && others.length === 0 ? undefined : { query, sites });
      if (one && others.length === 0) onOne(one);
    } catch (error) {
      setOutcome({ query, problem: await problemFrom(error) });
    }
  }

  return {
    outcome,
    find: (query) => {
      search(query).catch(() => undefined);
    },
    forget: () => setOutcome(undefined),
  };
}
