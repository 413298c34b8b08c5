import type { ServiceLine } from '../../domain/answer/serviceLines';
import type { News } from '../../domain/answer/ways';
import type { Day } from '../../domain/day';
import type { Expected } from '../../domain/rollout/expected';
import { shortDay } from '../dates';
import { fill, sentence } from '../text';
import { strings as standStrings } from './standStrings';
import { strings } from './strings';
import { dateOf, onDate } from './whenWords';

/** When the new service is expected, as a sentence. Undefined: there is no date, or it has passed. */
export function expectedSentence(expected: Expected, today: Day): string | undefined {
  if (expected.kind !== 'forecast' || expected.past) return undefined;
  const { precision, slippedFrom } = expected;
  const when = onDate(expected, today);
  return slippedFrom
    ? fill(strings.ExpectedWas, { when, was: dateOf({ on: slippedFrom, precision }, today) })
    : fill(strings.Expected, { when });
}

/** When the new service replaces what is lent. Undefined: it is there already. */
export function replacedWords(line: Pick<ServiceLine, 'inSentence' | 'expected'>, today: Day): string | undefined {
  const { expected } = line;
  switch (expected.kind) {
    case 'forecast':
      return expected.past ? strings.NoChangeKnown : fill(standStrings.NewExpected, { when: onDate(expected, today) });
    case 'promised':
      return expected.past ? strings.NoChangeKnown : comesWords(line, today);
    case 'noDate':
      return strings.NoChangeKnown;
    case 'connected':
      return undefined;
  }
}

/** When there is news. */
export function newsWords(news: News | undefined, today: Day): string | undefined {
  if (!news) return undefined;
  const { on, state } = news;
  if (!on) return strings.NewsUndated;
  const date = shortDay(on, today);
  switch (state) {
    case 'due':
      return fill(strings.NewsBy, { date });
    case 'overdue':
      return fill(strings.NewsOverdue, { date });
    case 'unread':
      return fill(strings.NewsUnread, { date });
  }
}

/** When a service comes, by its name. Empty: it is there, or its date has passed. */
export function comesWords({ inSentence, expected }: Pick<ServiceLine, 'inSentence' | 'expected'>, today: Day): string {
  const service = sentence(inSentence);
  switch (expected.kind) {
    case 'forecast':
      return expected.past ? '' : fill(strings.ArrivesHere, { service, when: onDate(expected, today) });
    case 'promised':
      return expected.past ? '' : fill(strings.Promised, { service, date: shortDay(expected.on, today) });
    case 'noDate':
      return fill(strings.NoDateFor, { service });
    case 'connected':
      return '';
  }
}
