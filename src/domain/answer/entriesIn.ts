import type { Answer } from './subjects';

/** Ids of the instructions whose words an answer uses. */
export function entriesIn(answer: Answer): number[] {
  if (answer.use === 'nowhere') return answer.honest ? [answer.honest.id] : [];
  if (!('todo' in answer)) return [];
  const { todo } = answer;
  switch (todo.kind) {
    case 'go':
      return todo.way ? [todo.way.id] : [];
    case 'steps':
      return [todo.way.id];
    case 'meanwhile':
    case 'call':
      return [todo.blocked, todo.honest].flatMap((entry) => entry?.id ?? []);
  }
}
