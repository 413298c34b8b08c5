import { helpTelephone } from '../helpTelephone';
import type { AnswerService, AnswerSite, SiteRows } from './facts';
import type { Answer } from './subjects';

/** A number to call, and where the page shows it. On paper, in the pack and in mail each subject has one too. */
export interface NumberToCall {
  readonly telephone: string;
  /** When somebody answers, in words. */
  readonly hours?: string;
  /**
   * - `help`: the help desk's; shown once, under the headline
   * - `contact`: the site contact's, where there is no help desk's
   * - `answer`: an instruction's own, beside its steps
   */
  readonly of: 'help' | 'contact' | 'answer';
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
  readonly site: Pick<AnswerSite, 'ContactTelephone'>;
  readonly services: readonly Pick<AnswerService, 'Telephone'>[];
}

/** Whom to call about anything: the page's own number, else the services', else the site contact's. */
export function helpNumber({ site, services, help }: HelpRows): NumberToCall | undefined {
  const telephone = help?.telephone ?? helpTelephone(services);
  if (telephone) return { telephone, hours: help?.hours, of: 'help' };
  return site.ContactTelephone ? { telephone: site.ContactTelephone, hours: help?.hours, of: 'contact' } : undefined;
}

/** Whom to call about anything, out of all the numbers. */
export function helpAmong(numbers: readonly NumberToCall[]): NumberToCall | undefined {
  return numbers.find(({ of }) => of !== 'answer');
}

function ownNumber(answer: Answer): string | undefined {
  if (!('todo' in answer)) return undefined;
  const { todo } = answer;
  if (todo.kind === 'steps') return todo.way.telephone;
  return todo.kind === 'go' ? todo.way?.telephone : undefined;
}
