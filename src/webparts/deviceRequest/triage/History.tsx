import * as React from 'react';
import { createLoader } from '../../../data/loader';
import { readRequestHistory, type RequestHistory } from '../../../data/requestHistory';
import { dayOf } from '../../../domain/day';
import type { RequestEvent } from '../../../domain/device/requestEvents';
import { nameIn } from '../../../domain/legible';
import { shortDay } from '../../../ui/dates';
import { useLoadable, useLoads } from '../../../ui/useLoadable';
import { fill, listed } from '../../../ui/text';
import { usePart } from '../../base/PartContext';
import type { FullEntry } from './board';
import { columnWords } from './fields';
import { LongText } from './LongText';
import { strings } from './strings';
import styles from './History.module.scss';
import desk from './Desk.module.scss';
import { decisionNames } from './triageWords';

const notRead: RequestHistory = { events: [], beginsLate: false };

interface Event {
  readonly key: string;
  readonly on: Date;
  readonly what: string;
  readonly notes: readonly string[];
}

/**
 * What happened to a request, first to last. ICT's decisions are shown at once; what its requester did is read from its
 * versions.
 */
export function History({ entry: { request, standing } }: { readonly entry: FullEntry }): React.ReactElement {
  const { connection, now, today } = usePart();
  const loader = useLoads(`${request.Id}|${request.etag}`, () =>
    createLoader({ read: () => readRequestHistory(connection, request.Id), now }),
  );
  const value = useLoadable(loader);
  const { events: since, beginsLate } = value.state === 'ready' ? value.data : notRead;
  const events: Event[] = [
    {
      key: 'asked',
      on: request.Created,
      what: fill(strings.HistoryAsked, { who: nameIn(request.authorName) ?? strings.NoName }),
      notes: [],
    },
    ...standing.decisions.map(({ Id, Created, Decision, authorName, RuleQuoted, Note }) => ({
      key: `decision-${Id}`,
      on: Created,
      what: fill(strings.HistoryBy, { decision: decisionNames[Decision], who: authorName }),
      notes: [...new Set([RuleQuoted, Note])].filter((note): note is string => Boolean(note)),
    })),
    ...since.map((event, at) => ({ key: `event-${at}`, on: event.on, what: eventWords(event), notes: [] })),
  ];
  return (
    <>
      <ol className={styles.history}>
        {events
          .sort((a, b) => a.on.getTime() - b.on.getTime())
          .map(({ key, on, what, notes }) => (
            <li key={key}>
              <span className={styles.when}>{shortDay(dayOf(on), today)}</span>
              <span>
                {what}
                {notes.map((note) => (
                  <span key={note} className={desk.note}>
                    <LongText text={note} />
                  </span>
                ))}
              </span>
            </li>
          ))}
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

function eventWords({ kind, by, columns }: RequestEvent): string {
  const who = by ?? strings.Somebody;
  switch (kind) {
    case 'replied':
      return fill(strings.HistoryReplied, { who });
    case 'withdrawn':
      return fill(strings.HistoryWithdrawn, { who });
    case 'restored':
      return fill(strings.HistoryRestored, { who });
    case 'changed':
      return fill(strings.HistoryChanged, { who, columns: listed([...new Set(columns.map(columnWords))]) });
  }
}
