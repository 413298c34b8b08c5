import * as React from 'react';
import * as uiStrings from 'UiStrings';
import { type Flood, foldFloods, placesOfOne } from '../../../domain/device/queue';
import { isUndecided } from '../../../domain/device/standing';
import { nameIn } from '../../../domain/legible';
import { Button } from '../../../ui/Button';
import { shortDay } from '../../../ui/dates';
import { Fold } from '../../../ui/Fold';
import { strings as laterStrings } from '../../../ui/strings';
import { counted, figure, fill } from '../../../ui/text';
import { usePart } from '../../base/PartContext';
import type { Entry, QueuedEntry } from './board';
import { routeOf } from './routes';
import { strings } from './strings';
import styles from './RequestList.module.scss';
import desk from './Desk.module.scss';
import { flagsOf } from './flagWords';
import { decisionWords, personOf, standingWords, whyHere } from './triageWords';
import type { Several } from './useSeveral';
import type { TriageWork } from './work';

export interface RequestListProps {
  readonly work: TriageWork;
  readonly tab: 'queue' | 'decided';
  readonly entries: readonly Entry[];
  readonly current: number | undefined;
  readonly several: Several;
  /** Whether the list is searched or narrowed. */
  readonly isNarrow: boolean;
}

/** As many as fit on the first screen, then this many more each time; never more than `most` at once. */
const first = 6;
const step = 20;
const most = 46;

/**
 * The requests: who, why at this place, and needed by when. Those that an account has sent beyond its places in the
 * queue are folded into one line, unless somebody searches or narrows the list: then all that match are listed.
 */
export function RequestList({ tab, entries, isNarrow, ...props }: RequestListProps): React.ReactElement {
  const { placed, floods } = React.useMemo(
    () =>
      tab === 'queue' && !isNarrow ? foldFloods(entries as readonly QueuedEntry[]) : { placed: entries, floods: [] },
    [tab, isNarrow, entries],
  );
  return (
    <>
      <Requests
        {...props}
        tab={tab}
        entries={placed}
        label={tab === 'queue' ? strings.QueueLabel : strings.DecidedLabel}
      />
      {floods.map((flood) => (
        <FloodFold key={flood.authorId} flood={flood} {...props} />
      ))}
    </>
  );
}

/** What one account has sent beyond its places: one line, which lists them when it is opened. */
function FloodFold({
  flood: { entries, since },
  ...props
}: Omit<RequestsProps, 'tab' | 'entries' | 'label'> & {
  readonly flood: Flood<QueuedEntry>;
}): React.ReactElement {
  const { today } = usePart();
  const who = nameIn(entries[0].request.authorName) ?? strings.Somebody;
  return (
    <div className={styles.flood}>
      <Fold summary={counted(entries.length, strings.Flood, { who, date: shortDay(since, today) })} onceOpened>
        <p className={desk.quiet}>{fill(strings.FloodWhy, { count: placesOfOne })}</p>
        <Requests {...props} tab="queue" entries={entries} label={fill(strings.FloodLabel, { who })} />
      </Fold>
    </div>
  );
}

interface RequestsProps extends Omit<RequestListProps, 'isNarrow'> {
  readonly label: string;
}

/** Requests, a few at a time. */
function Requests({ work, tab, entries, current, several, label }: RequestsProps): React.ReactElement {
  const page = usePage(entries);
  const { chosen, tick } = several;
  const oldest = entries.find((entry) => 'reason' in entry && (entry as QueuedEntry).reason.kind === 'oldest');
  return (
    <>
      {page.start > 0 ? (
        <p className={styles.more}>
          <Button quiet onClick={page.showEarlier}>
            {fill(strings.ShowEarlier, { count: figure(Math.min(step, page.start)) })}
          </Button>
        </p>
      ) : null}
      <ol ref={page.root} className={styles.rows} aria-label={label}>
        {page.shown.map((entry) => {
          const { Id } = entry.request;
          return (
            <li key={Id} className={Id === current ? styles.current : undefined}>
              {chosen ? (
                <input
                  type="checkbox"
                  className={styles.tick}
                  aria-label={fill(strings.Choose, { name: personOf(entry) })}
                  checked={chosen.has(Id)}
                  onChange={(event) => tick(Id, event.target.checked)}
                />
              ) : null}
              <Row work={work} tab={tab} entry={entry} oldest={oldest?.request.Id} current={Id === current} />
            </li>
          );
        })}
      </ol>
      <Position page={page} total={entries.length} />
    </>
  );
}

/** The part of a list that is shown. */
interface Page {
  readonly shown: readonly Entry[];
  /** How many requests come before it; `left`: after it. */
  readonly start: number;
  readonly left: number;
  /** How many *Show more* adds. */
  readonly more: number;
  readonly root: React.RefObject<HTMLOListElement>;
  showEarlier(): void;
  showMore(): void;
}

function usePage(entries: readonly Entry[]): Page {
  const [from, setFrom] = React.useState(0);
  const [until, setUntil] = React.useState(first);
  const root = React.useRef<HTMLOListElement>(null);
  const focusAt = React.useRef<number>();
  const start = Math.min(from, Math.max(0, entries.length - 1));
  const left = entries.length - until;

  // The first of the new rows takes the focus.
  React.useEffect(() => {
    if (focusAt.current === undefined) return;
    root.current?.querySelectorAll<HTMLElement>('[data-request]')[focusAt.current]?.focus();
    focusAt.current = undefined;
  }, [from, until]);

  function show(nextFrom: number, nextUntil: number, focus: number): void {
    focusAt.current = focus - nextFrom;
    setFrom(nextFrom);
    setUntil(nextUntil);
  }

  return {
    shown: entries.slice(start, until),
    start,
    left,
    more: until === first && left <= step ? left : Math.min(step, left),
    root,
    showEarlier() {
      const earlier = Math.max(0, start - step);
      show(earlier, earlier + most, earlier);
    },
    showMore: () => show(Math.max(start, until + step - most), until + step, until),
  };
}

/** Which part of the list is shown, and the way to more. */
function Position({
  page: { shown, start, left, more, showMore },
  total,
}: {
  readonly page: Page;
  readonly total: number;
}): React.ReactElement | null {
  if (left <= 0 && start === 0) return null;
  return (
    <p className={styles.more}>
      <span className={desk.quiet}>
        {fill(strings.Position, {
          from: figure(start + 1),
          until: figure(start + shown.length),
          total: figure(total),
        })}
      </span>
      {left > 0 ? (
        <Button quiet onClick={showMore}>
          {fill(laterStrings.ShowMore, { count: figure(more) })}
        </Button>
      ) : null}
    </p>
  );
}

function Row({
  work,
  tab,
  entry,
  oldest,
  current,
}: Pick<RequestListProps, 'work' | 'tab'> & {
  readonly entry: Entry;
  readonly oldest: number | undefined;
  readonly current: boolean;
}): React.ReactElement {
  const { request, standing } = entry;
  const { today, go } = usePart();
  const { board } = work;
  const hasOther = isUndecided(standing.standing) && board.doubles.first(entry, 1).length > 0;
  const [gravest] = [...flagsOf(entry), ...(hasOther ? [strings.DoubleRow] : [])] as readonly (string | undefined)[];
  const decisions = standing.decisions;
  const why = tab === 'queue' ? whyHere(entry as QueuedEntry, today, oldest) : standingWords(standing.standing);
  const latest = decisions[decisions.length - 1];
  return (
    <button
      type="button"
      className={styles.row}
      data-request={request.Id}
      aria-current={current ? 'true' : undefined}
      onClick={() => go(routeOf({ tab, request: request.Id }))}
    >
      <span className={styles.who}>{personOf(entry)}</span>
      {tab === 'queue' ? (
        <span className={styles.when}>{request.NeededBy ? shortDay(request.NeededBy, today) : uiStrings.NoDate}</span>
      ) : null}
      <span className={styles.why}>{why}</span>
      {tab === 'decided' && latest ? <span className={styles.why}>{decisionWords(latest, entry, today)}</span> : null}
      {gravest ? <span className={styles.flag}>{gravest}</span> : null}
    </button>
  );
}
