import type { Next } from '../../domain/answer/nextHere';
import type { Day } from '../../domain/day';
import { shortDay } from '../dates';
import { fill } from '../text';
import { strings } from './aheadStrings';
import { servicesListed, thingsKept } from './names';
import { onDate } from './whenWords';

/** One line has room for this many dates, and this many words. The first date is always shown. */
const mostDates = 3;
const mostWords = 18;

/**
 * “email and internet access on 22 April; ending on 26 April: your PCT’s phones; the shared drive in June”, or
 * empty. If there are too many, the first that people wait for is always among them.
 */
export function nextWords(next: readonly Next[], today: Day): string {
  const said = new Map<Next, string>();
  for (const each of new Set([...next.slice(0, 1), ...next.filter(({ awaited }) => awaited).slice(0, 1), ...next])) {
    const words = dateWords(each, today);
    if (said.size === mostDates || (said.size > 0 && wordsIn([...said.values(), words]) > mostWords)) break;
    said.set(each, words);
  }
  return next.flatMap((each) => said.get(each) ?? []).join(strings.NextAnd);
}

function dateWords(next: Next, today: Day): string {
  switch (next.kind) {
    case 'arrives':
      return fill(strings.NextArrives, { services: servicesListed(next.services), when: onDate(next, today) });
    case 'promised':
      return fill(strings.NextPromised, { services: servicesListed(next.services), date: shortDay(next.on, today) });
    case 'ends':
      return fill(strings.NextEnds, { things: thingsKept(next.kept), date: shortDay(next.on, today) });
  }
}

function wordsIn(texts: readonly string[]): number {
  return texts.join(' ').split(/\s+/).length;
}
