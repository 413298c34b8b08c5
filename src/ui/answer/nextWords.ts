import type { Next } from '../../domain/answer/nextHere';
import type { Day } from '../../domain/day';
import { shortDay } from '../dates';
import { fill } from '../words';
import { strings } from './aheadStrings';
import { servicesListed, thingsKept } from './names';
import { onDate } from './whenWords';

/** As many dates as one line takes, and as many words; the first stands there whatever it takes. */
const mostDates = 3;
const mostWords = 18;

/** “email and internet access on 22 April; your PCT’s phones until 26 April; the shared drive in June”, or nothing. */
export function nextWords(next: readonly Next[], today: Day): string {
  const dates: string[] = [];
  for (const words of next.slice(0, mostDates).map((each) => dateWords(each, today))) {
    if (dates.length > 0 && wordsIn([...dates, words]) > mostWords) break;
    dates.push(words);
  }
  return dates.join(strings.NextAnd);
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
