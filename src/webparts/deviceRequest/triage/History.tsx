import * as React from 'react';
import type { RequestHistory } from '../../../data/requestHistory';
import { type Day, dayOf } from '../../../domain/day';
import type { RequestEvent } from '../../../domain/device/requestEvents';
import { nameIn } from '../../../domain/legible';
import type { Loadable } from '../../../domain/loadable';
import { shortDay } from '../../../ui/dates';
import { fill, listed } from '../../../ui/text';
import { usePart } from '../../base/PartContext';
import type { FullEntry } from './board';
import { columnWords } from './fields';
import { LongText } from './LongText';
import { strings } from './strings';
import styles from './History.module.scss';
import desk from './Desk.module.scss';
import { askedDay, decisionNames, recordedDay, rowDay } from './triageWords';

const notRead: RequestHistory = { events: [], beginsLate: false };

interface Event {
  readonly key: string;
  /** When it was, for the order. */
  readonly at: Date;
  /** The day as it is shown. */
  readonly day: string;
  readonly what: string;
  readonly notes: readonly string[];
}

/**
 * What happened to a request, first to last. ICT's decisions are shown at once; what its requester did, and who made
 * it, come with its versions.
 */
export function History({
  entry,
  history: value,
}: {
  readonly entry: FullEntry;
  readonly history: Loadable<RequestHistory>;
}): React.ReactElement {
  const { request } = entry;
  const { today } = usePart();
  const { events: since, beginsLate, madeBy } = value.state === 'ready' ? value.data : notRead;
  const made: Event[] = [
    ...decisionEvents(entry, today),
    ...since.map((event, at) => ({
      key: `event-${at}`,
      at: event.on,
      day: shortDay(dayOf(event.on), today),
      what: eventWords(event),
      notes: [],
    })),
  ];
  return (
    <>
      <ol className={styles.history}>
        {/* Nothing happened to it before it was asked for, whatever a row says. */}
        {[askedEvent(entry, madeBy, today), ...made.sort((a, b) => a.at.getTime() - b.at.getTime())].map(
          ({ key, day, what, notes }) => (
            <li key={key}>
              <span className={styles.when}>{day}</span>
              <span>
                {what}
                {notes.map((note) => (
                  <span key={note} className={desk.note}>
                    <LongText text={note} />
                  </span>
                ))}
              </span>
            </li>
          ),
        )}
      </ol>
      <p role="status" className={desk.quiet}>
        {value.state === 'loading'
          ? strings.HistoryReading
          : value.state === 'failed'
            ? fill(strings.HistoryNotRead, { date: shortDay(dayOf(request.Modified), today) })
            : beginsLate
              ? strings.HistoryBeginsLate
              : ''}
      </p>
    </>
  );
}

function askedEvent(entry: FullEntry, madeBy: string | undefined, today: Day): Omit<Event, 'at'> {
  const { request, oddDate } = entry;
  const what = fill(strings.HistoryAsked, { who: madeBy ?? nameIn(request.authorName) ?? strings.NoName });
  return {
    key: 'asked',
    day: askedDay(entry, today),
    what: oddDate ? fill(strings.HistoryOdd, { what, date: rowDay(request) }) : what,
    notes: [],
  };
}

function decisionEvents(entry: FullEntry, today: Day): Event[] {
  return entry.standing.decisions.map((decision) => {
    const { Id, Decision, authorName, RuleQuoted, Note } = decision;
    const { at, odd } = entry.recordTimes.get(Id)!;
    const what = fill(strings.HistoryBy, { decision: decisionNames[Decision], who: authorName });
    return {
      key: `decision-${Id}`,
      at,
      day: recordedDay(decision, entry, today),
      what: odd ? fill(strings.HistoryOdd, { what, date: rowDay(decision) }) : what,
      notes: [...new Set([RuleQuoted, Note])].filter((note): note is string => Boolean(note)),
    };
  });
}

function eventWords({ kind, by, columns }: RequestEvent): string {
  const who = by ?? strings.Somebody;
  switch (kind) {
    case 'replied':
      return fill(strings.HistoryReplied, { who });
    case 'withdrawn':
      return fill(strings.HistoryWithdrawn, { who });
    case 'notAsked':
      return fill(strings.HistoryNotAsked, { who });
    case 'restored':
      return fill(strings.HistoryRestored, { who });
    case 'changed':
      return fill(strings.HistoryChanged, { who, columns: listed([...new Set(columns.map(columnWords))]) });
  }
}
