import * as React from 'react';
import { type CopyOutcome, writeCopy } from '../../../data/triage/copy';
import { mostUnreadable } from '../../../data/triage/mended';
import { referenceOf } from '../../../domain/device/reference';
import { isUndecided } from '../../../domain/device/standing';
import { Button } from '../../../ui/Button';
import { FewAtATime } from '../../../ui/FewAtATime';
import { Heading } from '../../../ui/Heading';
import { RouteLink } from '../../../ui/RouteLink';
import { ProblemNotice } from '../../../ui/ProblemNotice';
import { useSaid } from '../../../ui/useSaid';
import { counted, figure, fill } from '../../../ui/text';
import { usePart } from '../../base/PartContext';
import { useWrite } from '../../base/saving/useWrite';
import { WriteStatus } from '../../base/saving/WriteStatus';
import { type Board, type Concern, type Entry, isFull } from './board';
import { routeOf } from './routes';
import { strings } from './strings';
import styles from './Reconcile.module.scss';
import desk from './Desk.module.scss';
import { flagsOf, strayWords } from './flagWords';
import { aboutWords, mendOf, personOf, standingWords } from './triageWords';
import type { TriageWork } from './work';

/** What is wrong in the two lists, and what can be done about it. */
export function Reconcile({ work }: { readonly work: TriageWork }): React.ReactElement {
  const { connection } = usePart();
  const { board, freshness, catchUp: onRead } = work;
  const heading = React.useRef<HTMLHeadingElement>(null);
  const [said, say] = useSaid();
  const copying = useWrite<Entry, CopyOutcome>({
    write: ({ request }, options) => writeCopy(connection, request, options),
    onEnded({ state }, entry) {
      if (state === 'saved') say(fill(strings.CopyWritten, { name: personOf(entry) }));
      onRead();
    },
  });
  const { concerns, unread } = board;

  function start(entry: Entry): void {
    // Clear the message about the copy written before.
    copying.settle();
    copying.save(entry);
    // The button goes away with what it mends.
    heading.current?.focus();
  }

  return (
    <div>
      <Heading ref={heading} tabIndex={-1} below={1} className={desk.name}>
        {strings.ReconcileHeading}
      </Heading>
      <WriteStatus write={copying} said={said} onRetry={copying.save} />
      {concerns === undefined ? (
        <p>{freshness.refreshing ? strings.ReconcileReading : strings.ReconcileNotRead}</p>
      ) : null}
      {board.unchecked.length > 0 ? <Unchecked work={work} /> : null}
      {concerns?.length === 0 && unread.length === 0 && board.unchecked.length === 0 ? (
        <p>{strings.ReconcileNone}</p>
      ) : null}
      {concerns && unread.length > 0 ? <NotRead rows={unread} /> : null}
      {concerns && concerns.length > 0 ? (
        <FewAtATime rows={concerns} each="li">
          {(shown) => (
            <ul className={styles.concerns}>
              {shown.map((concern) => (
                <li key={'entry' in concern ? concern.entry.request.Id : `record-${concern.decision.Id}`}>
                  <One concern={concern} busy={copying.saving} onWrite={start} />
                </li>
              ))}
            </ul>
          )}
        </FewAtATime>
      ) : null}
    </div>
  );
}

/** The requests that are in no list, and how to reach them. */
function NotRead({ rows }: { readonly rows: Board['unread'] }): React.ReactElement {
  return (
    <>
      <p>{counted(rows.length, strings.ReconcileUnread, { most: figure(mostUnreadable) })}</p>
      <FewAtATime rows={rows} each="li">
        {(shown) => (
          <ul className={styles.concerns}>
            {shown.map(({ item, field }) => (
              <li key={item}>
                <p>{fill(strings.ReconcileUnreadable, { reference: referenceOf(item), field })}</p>
              </li>
            ))}
          </ul>
        )}
      </FewAtATime>
    </>
  );
}

/** How many decided requests are checked, and why the checking has stopped, if it has. */
function Unchecked({ work: { board, checking } }: { readonly work: TriageWork }): React.ReactElement {
  const total = board.checked + board.unchecked.length;
  return (
    <>
      <p className={desk.quiet}>
        {fill(strings.ReconcileChecked, { checked: figure(board.checked), total: figure(total) })}
      </p>
      {checking.problem ? <ProblemNotice problem={checking.problem} onRetry={checking.again} /> : null}
    </>
  );
}

function One({
  concern,
  busy,
  onWrite,
}: {
  readonly concern: Concern;
  readonly busy: boolean;
  onWrite(entry: Entry): void;
}): React.ReactElement {
  const { today, go } = usePart();
  if (concern.kind !== 'request') return <p>{strayWords(concern)}</p>;
  const { entry } = concern;
  const name = personOf(entry);
  const { standing } = entry.standing;
  // If very many are wrong, the last ones are read in full only when somebody opens them.
  const mend = isFull(entry) ? mendOf(entry) : undefined;
  return (
    <>
      <p className={styles.who}>{`${name} (${referenceOf(entry.request.Id)})`}</p>
      {flagsOf(entry).map((words) => (
        <p key={words}>{words}</p>
      ))}
      {mend?.would ? <p>{mend.would}</p> : null}
      <p className={desk.quiet}>
        {`${standingWords(standing)}. `}
        {aboutWords(entry, today)}
      </p>
      <p className={styles.actions}>
        {mend ? (
          <Button quiet disabled={busy} aria-label={`${mend.button}: ${name}`} onClick={() => onWrite(entry)}>
            {mend.button}
          </Button>
        ) : null}
        <RouteLink
          to={routeOf({ tab: isUndecided(standing) ? 'queue' : 'decided', request: entry.request.Id })}
          onGo={go}
        >
          {strings.ReconcileLook}
          <span className={desk.unseen}>{`: ${name}`}</span>
        </RouteLink>
      </p>
    </>
  );
}
