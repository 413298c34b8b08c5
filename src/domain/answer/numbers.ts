import { helpTelephone } from '../helpTelephone';
import type { AnswerService, AnswerSite, SiteRows } from './facts';
import type { Answer } from './subjects';

/** A number to call, and where it stands on a screen. On paper, in the pack and in mail each subject has one too. */
export interface NumberToCall {
  readonly telephone: string;
  /** When somebody answers, in words. */
  readonly hours?: string;
  /**
   * - `help`: of the help desk; once, under the largest words
   * - `contact`: of the site’s contact, in its place where nobody gives one
   * - `answer`: an instruction's own, beside its steps
   */
  readonly of: 'help' | 'contact' | 'answer';
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

/** What the number of the help desk is found in. */
export interface HelpRows extends Pick<SiteRows, 'help'> {
  readonly site: Pick<AnswerSite, 'ContactTelephone'>;
  readonly services: readonly Pick<AnswerService, 'Telephone'>[];
}

/** Whom to call about anything: the page's own number, else the services', else the site contact's. */
export function helpNumber({ site, services, help }: HelpRows): NumberToCall | undefined {
  const telephone = help?.telephone ?? helpTelephone(services);
  if (telephone) return { telephone, hours: help?.hours, of: 'help' };
  return site.ContactTelephone ? { telephone: site.ContactTelephone, hours: help?.hours, of: 'contact' } : undefined;
}

/** Whom to call about anything, among all numbers. */
export function helpAmong(numbers: readonly NumberToCall[]): NumberToCall | undefined {
  return numbers.find(({ of }) => of !== 'answer');
}

function ownNumber(answer: Answer): string | undefined {
  if (!('todo' in answer)) return undefined;
  const { todo } = answer;
  if (todo.kind === 'steps') return todo.way.telephone;
  return todo.kind === 'go' ? todo.way?.telephone : undefined;
}
