import { helpTelephone } from '../helpTelephone';
import type { AnswerService, SiteRows } from './facts';
import type { Answer } from './subjects';

/** A number to call, and where the page shows it. On paper, in the pack and in mail each subject has one too. */
export interface NumberToCall {
  readonly telephone: string;
  /** When somebody answers, in words. */
  readonly hours?: string;
  /**
   * - `help`: the help desk's; shown once, under the headline
   * - `answer`: an instruction's own, beside its steps
   */
  readonly of: 'help' | 'answer';
  /** Of the answer that it belongs to. */
  readonly key?: string;
}

/** Every number on the page, in its order. */
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

/** The rows that can hold the help desk's number. */
export interface HelpRows extends Pick<SiteRows, 'help'> {
  readonly services: readonly Pick<AnswerService, 'Telephone'>[];
}

/**
 * Whom to call about anything: the number that is set for all or for the page, else the services'. Never the site
 * contact's own: that is one person's, for the rollout team.
 */
export function helpNumber({ services, help }: HelpRows): NumberToCall | undefined {
  const telephone = help?.telephone ?? helpTelephone(services);
  return telephone ? { telephone, hours: help?.hours, of: 'help' } : undefined;
}

/** Whom to call about anything, out of all the numbers. */
export function helpAmong(numbers: readonly NumberToCall[]): NumberToCall | undefined {
  return numbers.find(({ of }) => of === 'help');
}

function ownNumber(answer: Answer): string | undefined {
  if (!('todo' in answer)) return undefined;
  const { todo } = answer;
  if (todo.kind === 'steps') return todo.way.telephone;
  return todo.kind === 'go' ? todo.way?.telephone : undefined;
}
