import type { Answer, Todo } from '../../domain/answer/subjects';
import type { Day } from '../../domain/day';
import { asClause, ended } from '../../domain/sentences';
import { fill } from '../text';
import { strings } from './strings';
import { whereWords } from './whereWords';

/** What to do, in a line. Undefined: all we know is whom to call. */
export function todoLead(todo: Todo, today: Day): string | undefined {
  switch (todo.kind) {
    case 'go':
      return fill(strings.WorkAt, { where: whereWords(todo.place, today) });
    case 'steps':
      return ended(todo.way.title);
    case 'meanwhile':
      return ended(todo.text);
    case 'call':
      return undefined;
  }
}

/** Whether the instruction begins with trying, so that nothing needs to be tried before it. */
export function beginsWithTrying(todo: Todo): boolean {
  return todo.kind === 'steps' && /^try\b/i.test(todo.way.title);
}

/** If nothing can be done: what ICT says about it, or that nobody has said anything. */
export function nobodySaid(todo: Todo): string {
  return 'honest' in todo && todo.honest ? ended(todo.honest.title) : strings.NobodySaid;
}

/** What can be done at the place people are sent to. */
export function atPlaceWords(answer: Answer): string | undefined {
  const atPlace = 'atPlace' in answer ? answer.atPlace : undefined;
  return atPlace && fill(strings.AtPlace, { place: atPlace.place, title: asClause(ended(atPlace.title)) });
}
