import type { ServiceLine } from '../../domain/answer/serviceLines';
import type { Answer } from '../../domain/answer/subjects';
import { fill } from '../text';
import { strings } from './linkStrings';
import { atPlaceWords } from './todoWords';

/** A link from a service to its subject on the page that says what to do now. */
export interface RowLink {
  readonly topic: string;
  readonly words: string;
}

/** Undefined: the service works, or is not here yet, so there is nothing to do. */
export function rowLink({ stands, inSentence }: ServiceLine, answer: Answer | undefined): RowLink | undefined {
  if (!answer || stands.use === 'all' || stands.use === 'lent' || answer.use === 'nowhere') return undefined;
  const words = stands.use === 'unknown' ? fill(strings.Try, { service: inSentence }) : todoWords(answer);
  return { topic: answer.key, words };
}

function todoWords(answer: Answer): string {
  if (!('todo' in answer)) return strings.Keep;
  const atPlace = atPlaceWords(answer);
  if (atPlace) return withoutStop(atPlace);
  const { todo } = answer;
  switch (todo.kind) {
    case 'go':
      return fill(strings.Go, { place: todo.place.name });
    case 'steps':
      return fill(strings.Do, { what: withoutStop(todo.way.title) });
    case 'meanwhile':
      return fill(strings.Do, { what: withoutStop(todo.text) });
    case 'call':
      return strings.Call;
  }
}

function withoutStop(text: string): string {
  return text.trim().replace(/[.]$/, '');
}
