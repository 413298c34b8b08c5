import * as React from 'react';
import type { ListedRequest } from '../../../data/triage/queries';
import { isInQueue } from '../../../domain/device/queue';
import { counted, figure, fill, listed } from '../../../ui/text';
import type { Board, Entry } from './board';
import { strings } from './strings';
import styles from './Searched.module.scss';
import desk from './Desk.module.scss';

/** Which requests and decisions have been read, so that nobody mistakes a partial queue for all of it. */
export function Searched({
  board,
  refreshing,
}: {
  readonly board: Board;
  readonly refreshing: boolean;
}): React.ReactElement {
  const {
    report: { withoutOutcome: open, withOutcome: answered, decisions },
    unread,
  } = board;
  const what = [
    withRest(counted(open.length, strings.SearchedOpen), notWaiting(entriesOf(board, open))),
    ...(answered
      ? [withRest(counted(answered.length, strings.SearchedAnswered), waiting(entriesOf(board, answered)))]
      : []),
    counted(decisions.length, strings.SearchedDecisions),
  ];
  const then = refreshing ? (answered ? strings.Rereading : strings.Searching) : answered ? '' : strings.NotSearched;
  return (
    <>
      <p role="status" className={desk.quiet}>
        {fill(strings.Searched, { what: listed(what) })} {then}
      </p>
      {answered && unread.length > 0 ? <p className={styles.unread}>{counted(unread.length, strings.Unread)}</p> : null}
    </>
  );
}

function entriesOf({ byId }: Board, requests: readonly ListedRequest[]): Entry[] {
  return requests.flatMap(({ Id }) => byId.get(Id) ?? []);
}

function withRest(words: string, rest: readonly string[]): string {
  return rest.length > 0 ? fill(strings.SearchedBut, { what: words, but: listed(rest) }) : words;
}

/** Requests without an answer that are not in the queue, counted by reason. */
function notWaiting(entries: readonly Entry[]): string[] {
  const out = entries.filter((entry) => !isInQueue(entry));
  const repeats = out.filter(({ repeatOf }) => repeatOf !== undefined).length;
  const withdrawn = out.filter(
    ({ repeatOf, standing }) => repeatOf === undefined && standing.standing.kind === 'withdrawn',
  ).length;
  return countedWords([
    [withdrawn, strings.ButWithdrawn],
    [repeats, strings.ButRepeats],
    [out.length - withdrawn - repeats, strings.ButDecided],
  ]);
}

/** Requests that say they are answered, and are not. */
function waiting(entries: readonly Entry[]): string[] {
  return countedWords([[entries.filter(isInQueue).length, strings.ButWaiting]]);
}

function countedWords(counts: readonly (readonly [number, `{count} ${string}`])[]): string[] {
  return counts
    .filter(([count]) => count > 0)
    .map(([count, words]) => fill(words, { count: figure(count) }).replace(' ', '\u00a0'));
}
