import { stepLines } from '../contingency/stepText';
import type { Day } from '../day';
import { type Gap, gapOf } from '../rollout/daysWithout';
import type { Expected, Forecast } from '../rollout/expected';
import { hasBegun, type ServiceAnswer, type SiteAnswer, siteAnswer } from '../rollout/siteAnswer';
import { type StateMeaning, states } from '../rollout/states';
import type { WorksNow } from '../rollout/whatWorksNow';
import type { Category, NowState } from '../rollout/choices';
import { inSentence } from '../sentences';
import type { AnswerService, AnswerStatus } from './facts';

export type Use = StateMeaning['use'];

/** A service by its names. */
export interface Named {
  readonly key: string;
  /** As the list has it: “Desk telephone”. */
  readonly name: string;
  /** Inside a sentence: “your desk phone”. */
  readonly inSentence: string;
}

export function namedOf({ key, name, inSentence: named }: Named): Named {
  return { key, name, inSentence: named };
}

/** What the previous organisation lends, and until when. Undefined: nobody has given a last day. */
interface Kept {
  /** As the list has it: “Your PCT’s phones”. Undefined: nobody has said what it is. */
  readonly provider?: string;
  readonly until?: Day;
}

/** For how long staff are without a service, and why. */
export interface Without {
  readonly endsOn: Day;
  readonly existing: Gap<AnswerService, AnswerStatus>['existing'];
  readonly provider?: string;
  readonly forecast?: Forecast;
  readonly forecastPassed: boolean;
  /** Exactly, or at most where only the month is known. Undefined: there is no date to count to. */
  readonly days?: number;
}

/** What people have of a service, with the details that belong to it. */
export type Stands =
  | { readonly use: 'all' }
  | { readonly use: 'part'; readonly doesNotWork: readonly string[] }
  | { readonly use: 'lent'; readonly kept: Kept }
  | {
      readonly use: 'nothing';
      readonly doesNotWork: readonly string[];
      /** What they had before, if that has stopped. */
      readonly stopped?: { readonly provider: string; readonly on?: Day };
    }
  | { readonly use: 'unknown'; readonly why: WorksNow; readonly provider?: string };

/** One service at the site, in plain data: what a row of a table shows, and what the rules for subjects read. */
export interface ServiceLine extends Named {
  readonly essential: boolean;
  readonly category?: Category;
  readonly state: NowState;
  readonly stands: Stands;
  readonly expected: Expected;
  readonly confirmed?: { readonly on: Day; readonly by?: string };
  readonly staffConnected?: number;
  readonly without?: Without;
  /** The page that says what works shows it at first, not folded. */
  readonly main: boolean;
  /** Staff had something before, or the new service is connected or has a date. */
  readonly begun: boolean;
}

/** A service that is lent, with what the lists call the thing. */
export interface KeptService extends Named, Kept {}

/** Empty if the service is not lent. */
export function keptOf(line: ServiceLine): KeptService[] {
  return line.stands.use === 'lent' ? [{ ...namedOf(line), ...line.stands.kept }] : [];
}

/** Every service at a site: the essential ones first, in the owners' order. */
export function serviceLines(
  services: readonly AnswerService[],
  statuses: readonly AnswerStatus[],
  today: Day,
): ServiceLine[] {
  return linesOf(siteAnswer(services, statuses, today), today);
}

/** The same, from answers that are worked out already. */
export function linesOf({ main, others }: SiteAnswer<AnswerService, AnswerStatus>, today: Day): ServiceLine[] {
  const line = (isMain: boolean) => (answer: ServiceAnswer<AnswerService, AnswerStatus>) =>
    lineOf(answer, isMain, today);
  return [...main.map(line(true)), ...others.map(line(false))];
}

function lineOf(answer: ServiceAnswer<AnswerService, AnswerStatus>, main: boolean, today: Day): ServiceLine {
  const { service, status, now, expected } = answer;
  const confirmedOn = now.basis === 'noInformation' ? undefined : now.confirmedOn;
  return {
    key: service.ServiceKey,
    name: service.Title,
    inSentence: service.InSentence ?? inSentence(service.Title),
    essential: service.Tier === 'Essential',
    category: service.Category,
    state: now.state,
    stands: standsOf(answer, today),
    expected,
    confirmed: confirmedOn && { on: confirmedOn, by: status?.ConfirmedBy },
    staffConnected: status?.StaffConnected,
    without: withoutOf(gapOf(service, status, today)),
    main,
    begun: hasBegun(answer),
  };
}

function standsOf({ now, status }: ServiceAnswer<AnswerService, AnswerStatus>, today: Day): Stands {
  const provider = status?.ExistingProvider;
  const endsOn = status?.ExistingEndsOn;
  const doesNotWork = stepLines(status?.DoesNotWork);
  const { use } = states[now.state];
  switch (use) {
    case 'all':
      return { use };
    case 'part':
      return { use, doesNotWork };
    case 'lent':
      return { use, kept: { provider, until: endsOn && endsOn >= today ? endsOn : undefined } };
    case 'nothing':
      return { use, doesNotWork, stopped: status && stoppedOf(status, today) };
    case 'unknown':
      return { use, why: now, provider };
  }
}

function stoppedOf(
  { ExistingProvider: provider, ExistingState, ExistingEndsOn: endsOn }: AnswerStatus,
  today: Day,
): Extract<Stands, { readonly use: 'nothing' }>['stopped'] {
  if (provider === undefined || ExistingState !== 'Stopped') return undefined;
  return { provider, on: endsOn && endsOn <= today ? endsOn : undefined };
}

function withoutOf(gap: Gap<AnswerService, AnswerStatus> | undefined): Without | undefined {
  if (!gap) return undefined;
  const { status, endsOn, existing, forecast, forecastPassed, days } = gap;
  return { endsOn, existing, provider: status.ExistingProvider, forecast, forecastPassed, days };
}

/**
 * Several services as one. If any is lent, people keep using that. Otherwise they work in part if one does, or if some
 * work and others do not; and if any is not known, they are not known.
 */
export function togetherAs(lines: readonly ServiceLine[]): Use {
  const any = (...uses: readonly Use[]): boolean => lines.some(({ stands }) => uses.includes(stands.use));
  if (any('lent')) return 'lent';
  if (any('part') || (any('all') && any('nothing'))) return 'part';
  if (any('unknown') || lines.length === 0) return 'unknown';
  return any('all') ? 'all' : 'nothing';
}
