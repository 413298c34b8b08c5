import * as React from 'react';
import * as uiStrings from 'UiStrings';
import { isUndecided } from '../../../domain/device/standing';
import { Button } from '../../../ui/Button';
import { shortDay } from '../../../ui/dates';
import { strings as laterStrings } from '../../../ui/strings';
import { figure, fill } from '../../../ui/text';
import { usePart } from '../../base/PartContext';
import type { Entry, QueuedEntry } from './board';
import { routeOf } from './routes';
import { strings } from './strings';
import styles from './RequestList.module.scss';
import desk from './Desk.module.scss';
import { decisionWords, flagsOf, personOf, standingWords, whyHere } from './triageWords';
import type { TriageWork } from './work';

export interface RequestListProps {
  readonly work: TriageWork;
  readonly tab: 'queue' | 'decided';
  readonly entries: readonly Entry[];
  readonly current: number | undefined;
  /** The numbers of those that are ticked; undefined while nobody ticks. */
  readonly chosen: ReadonlySet<number> | undefined;
  onChoose(id: number, on: boolean): void;
}

/** As many as the first look takes in, then so many more each time; never more than the most are there at once. */
const first = 6;
const step = 20;
const most = 46;

/** A few requests at a time, however many there are: who, why here, needed by. */
export function RequestList({ work, tab, entries, current, chosen, onChoose }: RequestListProps): React.ReactElement {
  const [from, setFrom] = React.useState(0);
  const [until, setUntil] = React.useState(first);
  const root = React.useRef<HTMLOListElement>(null);
  const focusAt = React.useRef<number>();
  const oldest = entries.find((entry) => 'reason' in entry && (entry as QueuedEntry).reason.kind === 'oldest')?.request
    .Id;
  const start = Math.min(from, Math.max(0, entries.length - 1));
  const shown = entries.slice(start, until);
  const left = entries.length - until;

  React.useEffect(() => {
    if (focusAt.current === undefined) return;
    // The focus goes on where the new rows begin.
    root.current?.querySelectorAll<HTMLElement>('[data-request]')[focusAt.current]?.focus();
    focusAt.current = undefined;
  }, [from, until]);

  function show(nextFrom: number, nextUntil: number, focus: number): void {
    focusAt.current = focus - nextFrom;
    setFrom(nextFrom);
    setUntil(nextUntil);
  }

  return (
    <>
      {start > 0 ? (
        <p className={styles.more}>
          <Button
            quiet
            onClick={() => show(Math.max(0, start - step), Math.max(0, start - step) + most, Math.max(0, start - step))}
          >
            {fill(strings.ShowEarlier, { count: figure(Math.min(step, start)) })}
          </Button>
        </p>
      ) : null}
      <ol ref={root} className={styles.rows} aria-label={tab === 'queue' ? strings.QueueLabel : strings.DecidedLabel}>
        {shown.map((entry) => (
          <li key={entry.request.Id} className={entry.request.Id === current ? styles.current : undefined}>
            {chosen ? (
              <input
                type="checkbox"
                className={styles.tick}
                aria-label={fill(strings.Choose, { name: personOf(entry) })}
                checked={chosen.has(entry.request.Id)}
                onChange={(event) => onChoose(entry.request.Id, event.target.checked)}
              />
            ) : null}
            <Row work={work} tab={tab} entry={entry} oldest={oldest} current={entry.request.Id === current} />
          </li>
        ))}
      </ol>
      {left > 0 || start > 0 ? (
        <p className={styles.more}>
          <span className={desk.quiet}>
            {fill(strings.Position, {
              from: figure(start + 1),
              until: figure(start + shown.length),
              total: figure(entries.length),
            })}
          </span>
          {left > 0 ? (
            <Button quiet onClick={() => show(Math.max(start, until + step - most), until + step, until)}>
              {fill(laterStrings.ShowMore, {
                count: figure(until === first && left <= step ? left : Math.min(step, left)),
              })}
            </Button>
          ) : null}
        </p>
      ) : null}
    </>
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
  const hasOther = isUndecided(standing.standing) && board.doubles.has(request.Id);
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
      {tab === 'decided' && latest ? (
        <span className={styles.why}>{decisionWords(latest, standing, today)}</span>
      ) : null}
      {gravest ? <span className={styles.flag}>{gravest}</span> : null}
    </button>
  );
}
