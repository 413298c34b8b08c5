import type { SiteSentence } from '../../domain/answer/siteSentence';
import { inSentences } from '../../domain/sentences';
import { fill } from '../text';
import { aboutServices, servicesListed, thingsKept } from './names';
import { strings } from './standStrings';
import { brokenWords, partWords } from './standWords';

/** The headline of what works: a short sentence for each kind of answer. */
export function siteSentenceWords({ nothingKnown, ...stands }: SiteSentence): string {
  return nothingKnown ? strings.NothingConfirmed : stateSentence(stands);
}

/** Whether services work: a short sentence for each kind of answer. */
export function stateSentence({ works, kept, parts, broken, unknown }: Omit<SiteSentence, 'nothingKnown'>): string {
  return inSentences([
    works.length > 0 ? aboutServices(works, strings.Works) : undefined,
    kept.length > 0 ? fill(strings.Keep, { things: thingsKept(kept) }) : undefined,
    ...parts.map(partWords),
    broken.length > 0 ? brokenWords(broken) : undefined,
    unknown.length > 0 ? fill(strings.Unknown, { services: servicesListed(unknown) }) : undefined,
  ]);
}
