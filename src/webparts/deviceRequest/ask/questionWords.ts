import type { Answers, Question } from '../../../domain/device/questions';
import { filled } from '../../../ui/text';
import { asked } from './asked';

/** A question in words, about oneself or about a named person. */
export function questionWords(question: Question, { forWhom, name }: Answers): string {
  const { ask, askOther } = asked[question];
  return forWhom === 'somebodyElse' && askOther ? filled(askOther, { name: name?.trim() ?? '' }) : ask;
}
