import { helpTelephone } from '../helpTelephone';
import type { SiteRows } from './facts';
import type { Answer } from './subjects';

/** A number to call, and where it stands on a screen. On paper, in the pack and in mail each subject has one too. */
export interface NumberToCall {
  readonly telephone: string;
  /** When somebody answers, in words. */
  readonly hours?: string;
  /**
   * - `help`: of the help desk; once, under the largest words
   * - `answer`: an instruction's own, beside its steps
   */
  readonly of: 'help' | 'answer';
  /** Of the answer beside which it stands. */
  readonly key?: string;
}

/** Every number that the page holds, in the order in which it stands there. */
export function numbersOf(rows: SiteRows, answers: readonly Answer[]): NumberToCall[] {
  const help = helpNumber(rows);
  return [
    ...(help ? [help] : []),
    ...answers.flatMap((answer): NumberToCall[] => {
      const own = ownNumber(answer);
      return own && own !== help?.telephone ? [{ telephone: own, of: 'answer', key: answer.key }] : [];
    }),
  ];
}

/** The page's own, else the services', else the site contact's. */
function helpNumber({ site, services, help }: SiteRows): NumberToCall | undefined {
  const telephone = help?.telephone ?? helpTelephone(services) ?? site.ContactTelephone;
  return telephone ? { telephone, hours: help?.hours, of: 'help' } : undefined;
}

function ownNumber(answer: Answer): string | undefined {
  if (!('todo' in answer)) return undefined;
  const { todo } = answer;
  if (todo.kind === 'steps') return todo.way.telephone;
  return todo.kind === 'go' ? todo.way?.telephone : undefined;
}
