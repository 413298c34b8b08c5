import type { Subject } from '../../domain/answer/subjects';
import type { Day } from '../../domain/day';
import { keptIn } from '../../domain/answer/headline';
import { inSentences } from '../../domain/sentences';
import { fill } from '../text';
import { strings } from './contentStrings';
import { thingsKept } from './names';
import { strings as standStrings } from './standStrings';
import { atPlaceWords, todoLead } from './todoWords';

/** For a notice on a wall: what to try first, and what to do. Undefined: there is nothing to do. */
export function wallWords({ use, answers }: Subject, today: Day): string | undefined {
  const done = answers.flatMap((answer) =>
    [atPlaceWords(answer) ?? [], 'todo' in answer ? (todoLead(answer.todo, today) ?? []) : []].flat(),
  );
  if (use === 'lent') return fill(standStrings.Keep, { things: thingsKept(answers.flatMap(keptIn)) });
  if (use === 'unknown') return inSentences([strings.TryOnly, ...done]);
  return done.length > 0 ? inSentences(done) : undefined;
}
