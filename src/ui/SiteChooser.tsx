import * as React from 'react';
import * as strings from 'UiStrings';
import type { Region } from '../domain/region';
import { type FindableSite, indexSites } from '../domain/siteSearch';
import { Fold } from './Fold';
import styles from './SiteChooser.module.scss';
import { useIds } from './useIds';
import { counted, figure, fill } from './words';

/** More than these are counted, not listed: people type on rather than read on. */
const mostMatches = 8;
const mostInRegion = 100;
/** Pixels that the first few matches take. */
const roomForMatches = 240;

export interface SiteChooserProps {
  readonly sites: readonly FindableSite[];
  /** There are more, on their way: what is not found may be among them. */
  readonly more?: boolean;
  /**
   * What the field is called, where a question stands above it already; left out: a heading of its own, with a hint.
   */
  readonly label?: string;
  /** Its sites come first, and can be listed without typing. */
  readonly region?: Region;
  readonly autoFocus?: boolean;
  onChoose(siteCode: string): void;
  /** Leaves without choosing, where there is something to go back to. */
  onLeave?(): void;
  /** What stands below: whom to call where the site is not listed, and how to leave. */
  readonly children?: React.ReactNode;
}

/** Finds a site as one types. */
export function SiteChooser({
  sites,
  more = false,
  label,
  region,
  autoFocus,
  onChoose,
  onLeave,
  children,
}: SiteChooserProps): React.ReactElement {
  const ids = useIds();
  const [query, setQuery] = React.useState('');
  const input = React.useRef<HTMLInputElement>(null);
  const index = React.useMemo(() => indexSites(sites, region), [sites, region]);
  const found = React.useMemo(() => index.find(query), [index, query]);
  const nearby = React.useMemo(() => (region ? sites.filter((site) => site.Region === region) : []), [sites, region]);

  React.useEffect(() => {
    if (autoFocus) input.current?.focus();
  }, [autoFocus]);

  function type(text: string): void {
    // On a small screen the matches would stand below the window: the field goes to its top when typing starts.
    const field = input.current;
    if (!query && text && field && window.innerHeight - field.getBoundingClientRect().bottom < roomForMatches) {
      field.labels?.[0]?.scrollIntoView({ block: 'start' });
    }
    setQuery(text);
  }

  function chooseOnly(event: React.FormEvent<HTMLFormElement>): void {
    event.preventDefault();
    if (found.length === 1) onChoose(found[0].SiteCode);
    else event.currentTarget.querySelector<HTMLButtonElement>('ul button')?.focus();
  }

  function leave(event: React.KeyboardEvent): void {
    if (event.key === 'Escape' && onLeave) onLeave();
  }

  return (
    <form className={styles.chooser} onSubmit={chooseOnly} onKeyDown={leave} aria-label={label ?? strings.FindYourSite}>
      <label className={label ? styles.short : styles.label} htmlFor={ids('query')}>
        {label ?? strings.FindYourSite}
      </label>
      {label ? null : (
        <span className={styles.hint} id={ids('hint')}>
          {strings.FindHint}
        </span>
      )}
      <input
        ref={input}
        className={styles.input}
        id={ids('query')}
        type="search"
        autoComplete="off"
        aria-describedby={label ? undefined : ids('hint')}
        value={query}
        onChange={(event) => type(event.target.value)}
      />
      <p className={styles.count} role="status">
        {query.trim() ? countWords(found.length, query.trim(), more) : ''}
      </p>
      <SiteMatches sites={found.slice(0, mostMatches)} onChoose={onChoose} />
      <More count={found.length - mostMatches} />
      {region && !query.trim() && nearby.length > 0 ? (
        <Fold summary={fill(strings.SitesOf, { region })}>
          <SiteMatches sites={nearby.slice(0, mostInRegion)} onChoose={onChoose} />
          <More count={nearby.length - mostInRegion} />
        </Fold>
      ) : null}
      <div className={styles.after}>{children}</div>
    </form>
  );
}

function countWords(count: number, query: string, more: boolean): string {
  if (more) return strings.MatchesMoreToCome;
  return count === 0 ? fill(strings.MatchesNone, { query }) : counted(count, strings.Matches);
}

function More({ count }: { readonly count: number }): React.ReactElement | null {
  return count > 0 ? <p className={styles.note}>{fill(strings.MatchesMore, { count: figure(count) })}</p> : null;
}

type MatchesProps = Pick<SiteChooserProps, 'sites' | 'onChoose'>;

function SiteMatches({ sites, onChoose }: MatchesProps): React.ReactElement | null {
  if (sites.length === 0) return null;
  return (
    <ul className={styles.matches}>
      {sites.map(({ SiteCode, Title, Town, AreaTeam, Region: region }) => (
        <li key={SiteCode}>
          <button type="button" className={styles.match} onClick={() => onChoose(SiteCode)}>
            <b>{Title}</b>
            {Town ? `, ${Town}` : ''}
            <span className={styles.note}>{AreaTeam ?? region}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
