import type { Subject } from '../../domain/answer/subjects';
import type { Summary } from '../../domain/answer/summary';
import { type AnswerWords, answerWords } from './answerWords';

/** What to do under a subject: once, where it is the same for everything in it. */
export function contentsOf({ answers }: Subject, summary: Summary): readonly AnswerWords[] {
  const [first, ...others] = answers.map((answer) => answerWords(answer, summary));
  return others.every((each) => isSaidAlike(each, first)) ? [first] : [first, ...others];
}

function isSaidAlike(one: AnswerWords, other: AnswerWords): boolean {
  return JSON.stringify({ ...one, key: other.key, name: other.name }) === JSON.stringify(other);
}
