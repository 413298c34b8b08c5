import * as React from 'react';
import { createLoader } from '../../../data/loader';
import { readRequestHistory, type RequestHistory } from '../../../data/requestHistory';
import { hasPhone } from '../../../domain/device/doubles';
import { referenceOf } from '../../../domain/device/reference';
import { lastQuestion } from '../../../domain/device/record';
import { isUndecided } from '../../../domain/device/standing';
import type { Loadable } from '../../../domain/loadable';
import { Button } from '../../../ui/Button';
import { Fold } from '../../../ui/Fold';
import { Heading } from '../../../ui/Heading';
import { RouteLink } from '../../../ui/RouteLink';
import { counted, fill } from '../../../ui/text';
import { useLoadable, useLoads } from '../../../ui/useLoadable';
import { usePart } from '../../base/PartContext';
import { strings as partStrings } from '../strings';
import { AssessmentView } from './AssessmentView';
import { type Entry, type FullEntry, isFull } from './board';
import { Decide } from './Decide';
import { answersOf, answerWords } from './fields';
import { History } from './History';
import { LongText } from './LongText';
import { Opening } from './Opening';
import { routeOf } from './routes';
import { strings } from './strings';
import styles from './RequestView.module.scss';
import desk from './Desk.module.scss';
import { flagsOf, madeByWords } from './flagWords';
import { aboutWords, personOf, standingWords } from './triageWords';
import type { TriageWork } from './work';
import { hasWords } from '../../../domain/hasWords';

export interface RequestViewProps {
  readonly work: TriageWork;
  readonly tab: 'queue' | 'decided';
  readonly entry: Entry;
  /** The request to decide next. */
  readonly next: Entry | undefined;
  onBack(): void;
  /** Something is typed or sent: the request has to stay in view. */
  onHold(): void;
}

/** One request: what the rule says, what the requester said, what happened, and the decision. */
export const RequestView = React.forwardRef<HTMLHeadingElement, RequestViewProps>(function RequestView(
  { work, tab, entry, next, onBack, onHold },
  heading,
) {
  const { today } = usePart();
  const { request } = entry;
  const history = useHistory(entry);
  return (
    <>
      <p className={styles.back}>
        <Button quiet onClick={onBack}>
          {strings.Back}
        </Button>
      </p>
      <Heading ref={heading} tabIndex={-1} below={1} className={desk.name}>
        {personOf(entry)}
      </Heading>
      <p className={styles.about}>
        {aboutWords(entry, today)}{' '}
        <span className={styles.reference}>{fill(strings.Reference, { reference: referenceOf(request.Id) })}</span>
      </p>
      <Flags entry={entry} history={history} work={work} />
      {isFull(entry) ? (
        <div className={styles.sides}>
          <Facts entry={entry} history={history} work={work} />
          <div>
            <Decide work={work} tab={tab} entry={entry} next={next} onHold={onHold} />
          </div>
        </div>
      ) : (
        // The next request is read with it, so that nobody waits for it then.
        <Opening numbers={[request, ...(next ? [next.request] : [])].map(({ Id }) => Id)} work={work} />
      )}
    </>
  );
});

/** Reads the versions of a request, in one call. Only of a request that is read in full. */
function useHistory(entry: Entry): Loadable<RequestHistory> {
  const { connection, now } = usePart();
  const request = isFull(entry) ? entry.request : undefined;
  return useLoadable(
    useLoads(request ? `${request.Id}|${request.etag}` : '', () =>
      createLoader({
        read: async () => (request ? readRequestHistory(connection, request) : { events: [], beginsLate: false }),
        now,
      }),
    ),
  );
}

/** At most this many; others are in the fold below. */
const mostDoubles = 3;

/** What somebody should know before they decide. */
function Flags({
  entry,
  history,
  work: { board },
}: {
  readonly entry: Entry;
  readonly history: Loadable<RequestHistory>;
  readonly work: TriageWork;
}): React.ReactElement | null {
  const madeBy = history.state === 'ready' ? history.data.madeBy : undefined;
  const flags = [...flagsOf(entry), ...(madeBy ? [madeByWords(madeBy, entry)] : [])];
  const isConcerned = isUndecided(entry.standing.standing) || hasPhone(entry);
  const doubles = isConcerned ? board.doubles.first(entry, mostDoubles) : [];
  if (flags.length + doubles.length === 0) return null;
  return (
    <ul className={styles.flags} aria-label={strings.FlagsLabel}>
      {flags.map((words) => (
        <li key={words}>{words}</li>
      ))}
      {doubles.map((other) => (
        <li key={other.request.Id}>
          {hasPhone(other) ? strings.DoublePhone : strings.DoubleOpen} <OtherLink other={other} />
        </li>
      ))}
    </ul>
  );
}

/** Everything that a decision rests on. */
function Facts({
  entry,
  history,
  work,
}: {
  readonly entry: FullEntry;
  readonly history: Loadable<RequestHistory>;
  readonly work: TriageWork;
}): React.ReactElement {
  const { today } = usePart();
  const { policies, support } = work.board.report;
  return (
    <div>
      <AssessmentView entry={entry} policies={policies} support={support} />
      <Said entry={entry} />
      <div className={styles.folds}>
        <Fold summary={strings.Answers} onceOpened>
          <dl className={desk.answers}>
            {answersOf(entry, today).map(({ name, value }) => (
              <div key={name}>
                <dt>{name}</dt>
                <dd>
                  <LongText text={value} />
                </dd>
              </div>
            ))}
          </dl>
        </Fold>
        <Fold summary={strings.History} onceOpened>
          <History entry={entry} history={history} />
        </Fold>
        <Others entry={entry} work={work} />
      </div>
    </div>
  );
}

function Said({ entry: { request, standing } }: { readonly entry: FullEntry }): React.ReactElement {
  // The question comes from the record: the one in the request could be its requester's own text.
  const question = lastQuestion(standing.decisions)?.Note;
  return (
    <>
      <Heading below={2} className={desk.part}>
        {answerWords('justification')}
      </Heading>
      <p className={desk.words}>
        {hasWords(request.Justification) ? <LongText text={request.Justification} /> : strings.NoWords}
      </p>
      {(
        [
          [answerWords('review'), request.ReviewReason],
          [partStrings.Asked, question],
          [strings.Reply, request.Reply],
        ] as const
      ).map(([title, text]) =>
        hasWords(text) ? (
          <React.Fragment key={title}>
            <Heading below={2} className={desk.part}>
              {title}
            </Heading>
            <p className={desk.words}>
              <LongText text={text} />
            </p>
          </React.Fragment>
        ) : null,
      )}
    </>
  );
}

function OtherLink({ other: { request, standing } }: { readonly other: Entry }): React.ReactElement {
  const { go } = usePart();
  return (
    <RouteLink
      to={routeOf({ tab: isUndecided(standing.standing) ? 'queue' : 'decided', request: request.Id })}
      onGo={go}
    >
      {`${referenceOf(request.Id)}: ${standingWords(standing.standing)}`}
    </RouteLink>
  );
}

/** At most this many are listed; the summary has their count. */
const mostOthers = 10;

function Others({ entry, work }: { readonly entry: Entry; readonly work: TriageWork }): React.ReactElement | null {
  const { today } = usePart();
  const { board } = work;
  const all = board.doubles.ofPerson(entry);
  const others = all.slice(0, mostOthers + 1).filter(({ request }) => request.Id !== entry.request.Id);
  if (others.length === 0) return null;
  return (
    <Fold summary={counted(all.length - 1, strings.Others)} onceOpened>
      <ul className={styles.others}>
        {others.slice(0, mostOthers).map((other) => (
          <li key={other.request.Id}>
            <OtherLink other={other} />
            <span className={desk.note}>{aboutWords(other, today)}</span>
          </li>
        ))}
      </ul>
    </Fold>
  );
}
