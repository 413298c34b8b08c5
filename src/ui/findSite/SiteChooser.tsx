import * as React from 'react';
import * as uiStrings from 'UiStrings';
import type { Region } from '../../domain/region';
import { type FindableSite, indexSites } from '../../domain/siteSearch';
import { Button } from '../Button';
import { Fold } from '../Fold';
import { useIds } from '../useIds';
import { counted, fill, plural } from '../text';
import { goAmong } from './goAmong';
import type { Guess } from './guesses/guessing';
import { SitesByArea } from './openSitesByArea';
import styles from './SiteChooser.module.scss';
import { SiteMatches } from './SiteMatches';
import { strings } from './strings';
import { useGuessing } from './useGuessing';

/** The most matches listed: people type on rather than read on. */
const mostMatches = 8;
const mostInRegion = 100;
/** So many letters that resemble no site are no longer taken for the beginning of a name. */
const enoughTyped = 4;
/** The height of the first few matches, in pixels. */
const roomForMatches = 240;

export interface SiteChooserProps {
  readonly sites: readonly FindableSite[];
  /** More sites are still loading: a site that is not found may be among them. */
  readonly more?: boolean;
  /** The label of the field, if there is a question above it; left out: the component's own heading and hint. */
  readonly label?: string;
  /** Its sites come first, and can be listed without typing. */
  readonly region?: Region;
  readonly autoFocus?: boolean;
  /** The sites that were chosen before, to choose in one press. */
  readonly lately?: readonly FindableSite[];
  onChoose(siteCode: string): void;
  /** Leaves without choosing, if there is a site to go back to. */
  onLeave?(): void;
  /** Forgets the sites that were chosen before. */
  onForget?(): void;
  /** Called when no site is called, or spelt like, what was typed. */
  onNone?(): void;
  /** Content below: whom to call if the site is not listed. */
  readonly children?: React.ReactNode;
}

/** Finds a site as one types. */
export function SiteChooser(props: SiteChooserProps): React.ReactElement {
  const { sites, more, label, region, lately = [], onChoose, onLeave } = props;
  const [typed, setTyped] = React.useState('');
  const query = typed.trim();
  const input = React.useRef<HTMLInputElement>(null);
  const results = React.useRef<HTMLDivElement>(null);
  const { found, guessed } = useFound(props, query);

  /** Enter never chooses a guess. */
  function chooseOnly(event: React.FormEvent<HTMLFormElement>): void {
    event.preventDefault();
    if (found.length === 1) onChoose(found[0].SiteCode);
    else results.current?.querySelector<HTMLButtonElement>('li > button')?.focus();
  }

  function press(event: React.KeyboardEvent): void {
    if (event.key === 'Escape' && onLeave) onLeave();
    if (goAmong(event, input.current, results.current)) event.preventDefault();
  }

  return (
    <form
      className={styles.chooser}
      onSubmit={chooseOnly}
      onKeyDown={press}
      aria-label={label ?? uiStrings.FindYourSite}
    >
      <QueryField {...props} input={input} typed={typed} onType={setTyped} />
      <p className={styles.count} role="status">
        {query ? foundWords(found.length, guessed?.said, query, more) : ''}
        {query && found.length > 0 && !more ? (
          <span className={styles.keys}> {found.length === 1 ? strings.KeysOne : strings.KeysMany}</span>
        ) : null}
      </p>
      <div ref={results}>
        <SiteMatches sites={found} most={mostMatches} onChoose={onChoose} />
        {guessed?.lists.map((list) => (
          <SiteMatches key={list.title} {...list} most={mostMatches} onChoose={onChoose} />
        ))}
        {query ? null : (
          <SiteMatches sites={lately} most={lately.length} title={strings.UsedLately} onChoose={onChoose} />
        )}
      </div>
      {query ? null : <WithoutTyping {...props} input={input} />}
      {more || sites.length === 0 ? null : (
        <div className={styles.all}>
          <Fold summary={fill(strings.AllByArea, { sites: counted(sites.length, strings.SiteCount) })} onceOpened>
            <SitesByArea sites={sites} region={region} onChoose={onChoose} />
          </Fold>
        </div>
      )}
      <div className={styles.after}>{props.children}</div>
    </form>
  );
}

/** What is found and guessed for a query. Calls `onNone` if there is nothing. */
function useFound(
  { sites, more, region, onNone }: SiteChooserProps,
  query: string,
): { readonly found: readonly FindableSite[]; readonly guessed: ReturnType<Guess> | undefined } {
  const index = React.useMemo(() => indexSites(sites, region), [sites, region]);
  const found = React.useMemo(() => index.find(query), [index, query]);
  // Nothing is guessed while more sites are loading: the right one may be among them.
  const guess = useGuessing(sites, region, query !== '' && !more);
  const guessed = React.useMemo(
    () => (query && !more ? guess?.(query, found) : undefined),
    [guess, query, more, found],
  );
  const isNone = guessed?.isNone === true && query.length >= enoughTyped;
  const tellNone = React.useRef(onNone);
  tellNone.current = onNone;

  React.useEffect(() => {
    if (isNone) tellNone.current?.();
  }, [isNone]);

  return { found, guessed };
}

interface QueryFieldProps extends Pick<SiteChooserProps, 'label' | 'autoFocus'> {
  readonly input: React.RefObject<HTMLInputElement>;
  readonly typed: string;
  onType(text: string): void;
}

function QueryField({ label, autoFocus, input, typed, onType }: QueryFieldProps): React.ReactElement {
  const ids = useIds();

  React.useEffect(() => {
    if (autoFocus) input.current?.focus();
  }, [autoFocus]);

  function type(text: string): void {
    // On a small screen the matches would be below the window, so the field moves to its top when typing starts.
    const field = input.current;
    if (!typed && text && field && window.innerHeight - field.getBoundingClientRect().bottom < roomForMatches) {
      field.labels?.[0]?.scrollIntoView({ block: 'start' });
    }
    onType(text);
  }

  return (
    <>
      <label className={label ? styles.short : styles.label} htmlFor={ids('query')}>
        {label ?? uiStrings.FindYourSite}
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
        value={typed}
        onChange={(event) => type(event.target.value)}
      />
    </>
  );
}

/** Before anything is typed: the sites of one's region, and a button to forget earlier sites. */
function WithoutTyping({
  sites,
  region,
  lately = [],
  input,
  onChoose,
  onForget,
}: SiteChooserProps & Pick<QueryFieldProps, 'input'>): React.ReactElement {
  const nearby = React.useMemo(() => (region ? sites.filter((site) => site.Region === region) : []), [sites, region]);

  function forget(): void {
    onForget?.();
    // The button disappears together with the list.
    input.current?.focus();
  }

  return (
    <>
      {lately.length > 0 && onForget ? (
        <Button quiet onClick={forget}>
          {plural(lately.length, strings.Forget)}
        </Button>
      ) : null}
      {region && nearby.length > 0 ? (
        <Fold summary={fill(strings.SitesOf, { region })}>
          <SiteMatches sites={nearby} most={mostInRegion} onChoose={onChoose} />
        </Fold>
      ) : null}
    </>
  );
}

/** @param said the message of the guesses if nothing is found. */
function foundWords(count: number, said: string | undefined, query: string, more?: boolean): string {
  if (more) return strings.MatchesMoreToCome;
  if (count > 0) return counted(count, strings.Matches);
  return said ?? fill(strings.NoneCalled, { query });
}
