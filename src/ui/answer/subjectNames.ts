import * as uiStrings from 'UiStrings';
import type { Answer, Subject } from '../../domain/answer/subjects';
import { inSentence } from '../../domain/sentences';
import { listed } from '../text';
import { strings } from './strings';

/** The heading of an answer. */
export function answerName({ topic, services }: Answer): string {
  if (!('category' in topic)) return services[0].name;
  return topic.category === 'File store and intranet' ? strings.TopicFiles : topic.category;
}

/** “Internet access, email and desk telephone” */
export function subjectName({ answers }: Subject): string {
  const names = answers.map((answer, at) => (at === 0 ? answerName(answer) : inSentence(answerName(answer))));
  // “Files and intranet” has its own “and”.
  if (names.length < 2 || !names.some((name) => name.includes(uiStrings.AndLast))) return listed(names);
  return names.slice(0, -1).join(uiStrings.AndOther) + strings.AndAfterAnd + names[names.length - 1];
}
