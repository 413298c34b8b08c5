import { type Day, daysBetween } from '../day';
import { textOrder } from '../order';
import { keyOf } from '../key';
import { isLent } from '../rollout/states';
import { inDate, isAbout, keysIn, reachOf, type Topic, type Whereabouts } from './instructions';
import type { Visitor } from './places';
import type { AnswerPlace, AnswerService, AnswerStatus } from '../answer/facts';
import type { AnswerInstruction } from '../answer/wayWords';
import { entriesIn } from '../answer/entriesIn';
import type { Answer } from '../answer/subjects';
import { siteSummary, type Summary } from '../answer/summary';
import { keyOfTopic, topicsOf } from './topics';

/** An instruction with the day of its next review. */
export interface ReviewedInstruction extends AnswerInstruction {
  readonly NextReviewOn?: Day;
}

interface CheckedSite extends Whereabouts, Omit<Visitor, 'SiteCode'> {
  readonly Title: string;
}

/**
 * Something in the answers that must be mended, and where.
 *
 * - `noInstruction`: at these sites a category, or the telephone, does not work, and nobody says what to do
 * - `noPlace`: at these sites the internet does not work, and there is no place near to work
 * - `noTopic`: an instruction does not say what it is about, so that nobody reads it
 * - `notNeeded`: an instruction is published for sites at which everything it is about works
 * - `dependsOnBroken`: an instruction needs a service that does not work at these sites, and no other takes its place
 * - `existingEnded`: staff are told to keep using what has ended
 * - `reviewOverdue`, `agreementEnds`, `existingEnds`: a date that is near or past
 * - `newsOverdue`: news was due, or no day is given for it
 * - `danglingKey`: a key that points nowhere
 */
export type ContingencyGap<I, P, S> =
  | { readonly kind: 'noInstruction'; readonly topic: Topic; readonly sites: readonly string[] }
  | { readonly kind: 'noPlace'; readonly sites: readonly string[] }
  | { readonly kind: 'noTopic'; readonly instruction: I }
  | { readonly kind: 'notNeeded'; readonly instruction: I; readonly sites: readonly string[] }
  | {
      readonly kind: 'dependsOnBroken';
      readonly instruction: I;
      readonly service: string;
      readonly sites: readonly string[];
    }
  | { readonly kind: 'reviewOverdue'; readonly instruction: I; readonly since: Day }
  | { readonly kind: 'newsOverdue'; readonly instruction: I; readonly since?: Day }
  | { readonly kind: 'agreementEnds'; readonly place: P; readonly on: Day }
  | { readonly kind: 'existingEnds' | 'existingEnded'; readonly status: S; readonly on: Day }
  | {
      readonly kind: 'danglingKey';
      readonly of: { readonly instruction: I } | { readonly place: P };
      readonly column: 'SiteCode' | 'ServiceKey' | 'DependsOn' | 'ForSiteCode';
      readonly value: string;
    };

/** Days before an end at which the rollout team is told. */
const warnDays = 14;

export interface CheckedLists<V, S, I, P> {
  readonly sites: readonly CheckedSite[];
  readonly services: readonly V[];
  readonly statuses: readonly S[];
  readonly instructions: readonly I[];
  readonly places: readonly P[];
}

/** Everything the rollout team should mend, most pressing first. */
export function contingencyGaps<
  V extends AnswerService,
  S extends AnswerStatus,
  I extends ReviewedInstruction,
  P extends AnswerPlace,
>(
  { sites, services, statuses, instructions, places }: CheckedLists<V, S, I, P>,
  today: Day,
): ContingencyGap<I, P, S>[] {
  const ofSite = new Map<string, S[]>();
  for (const status of statuses) {
    const key = keyOf(status.SiteCode);
    ofSite.set(key, [...(ofSite.get(key) ?? []), status]);
  }
  const checked = sites.map((site): Checked => {
    const rows = { services, statuses: ofSite.get(keyOf(site.siteCode)) ?? [], instructions, places };
    const summary = siteSummary({ ...rows, site: { ...site, SiteCode: site.siteCode } }, today);
    return { site, summary, answers: summary.subjects.flatMap((subject) => subject.answers) };
  });
  const published = instructions.filter(
    (each) => each.State === 'Available' && inDate(each, today) && (each.Category || each.ServiceKey),
  );

  const missing = topicsOf(services).flatMap((topic): ContingencyGap<I, P, S>[] => {
    const key = keyOfTopic(topic);
    const without = codesOf(checked, ({ answers }) => answers.some((each) => each.key === key && isUnanswered(each)));
    return without.length > 0 ? [{ kind: 'noInstruction', topic, sites: without }] : [];
  });
  const stranded = codesOf(
    checked,
    ({ summary: { places: found }, answers }) =>
      answers.some((each) => isAbout({ Category: 'Internet access' }, each.topic) && each.use === 'nothing') &&
      found.near.length === 0 &&
      found.unplaced.length === 0,
  );
  const noPlace: ContingencyGap<I, P, S>[] = stranded.length > 0 ? [{ kind: 'noPlace', sites: stranded }] : [];

  const reached = published.map((instruction) => {
    const here = checked.filter(({ site }) => reachOf(instruction, site) !== undefined);
    const needy = here.filter(({ answers }) =>
      answers.some((each) => isAbout(instruction, each.topic) && needsAnswer(each)),
    );
    return { instruction, here, needy };
  });
  const notNeeded = reached
    .filter(({ here, needy }) => here.length > 0 && needy.length === 0)
    .map(
      ({ instruction, here }) =>
        ({ kind: 'notNeeded', instruction, sites: here.map(({ site }) => site.siteCode) }) as const,
    );
  const broken = reached
    .flatMap(({ instruction, needy }) =>
      keysIn(instruction.DependsOn).flatMap((key) => {
        const at = codesOf(needy, ({ answers }) => answers.some((each) => isBlocked(each, instruction.Id, key)));
        return at.length > 0 ? [{ kind: 'dependsOnBroken', instruction, service: key, sites: at } as const] : [];
      }),
    )
    .sort((a, b) => b.sites.length - a.sites.length);

  const alive = instructions.filter(({ State }) => State !== 'Withdrawn');
  // What has ended is shown to nobody, so it needs no review.
  const overdue = alive
    .filter(({ ValidUntil }) => !ValidUntil || ValidUntil >= today)
    .flatMap((instruction): ContingencyGap<I, P, S>[] =>
      instruction.NextReviewOn && instruction.NextReviewOn < today
        ? [{ kind: 'reviewOverdue', instruction, since: instruction.NextReviewOn }]
        : [],
    );
  // What nobody is told needs no news.
  const shown = new Set(checked.flatMap(({ answers }) => answers.flatMap(entriesIn)));
  const news = alive
    .filter(
      (instruction) => (!instruction.NextUpdateOn || instruction.NextUpdateOn < today) && shown.has(instruction.Id),
    )
    .map((instruction) => ({ kind: 'newsOverdue', instruction, since: instruction.NextUpdateOn }) as const);
  const near = (on: Day | undefined): on is Day =>
    on !== undefined && on >= today && daysBetween(today, on) <= warnDays;
  const agreements = places.flatMap((place) =>
    place.AgreementState === 'Agreed' && near(place.ValidUntil)
      ? [{ kind: 'agreementEnds', place, on: place.ValidUntil } as const]
      : [],
  );
  const kept = statuses.filter(({ Now, ExistingState }) => isLent(Now) && ExistingState !== 'Stopped');
  const endings = kept.flatMap((status) =>
    near(status.ExistingEndsOn) ? [{ kind: 'existingEnds', status, on: status.ExistingEndsOn } as const] : [],
  );
  const ended = kept.flatMap((status): ContingencyGap<I, P, S>[] =>
    status.ExistingEndsOn && status.ExistingEndsOn < today
      ? [{ kind: 'existingEnded', status, on: status.ExistingEndsOn }]
      : [],
  );

  const siteKeys = new Set(sites.map(({ siteCode }) => keyOf(siteCode)));
  const serviceKeys = new Set(services.map(({ ServiceKey }) => keyOf(ServiceKey)));
  const dangling: ContingencyGap<I, P, S>[] = [
    ...alive
      .filter(({ Category, ServiceKey }) => !Category && !ServiceKey)
      .map((instruction) => ({ kind: 'noTopic', instruction }) as const),
    ...alive.flatMap((instruction) => [
      ...(instruction.SiteCode && !siteKeys.has(keyOf(instruction.SiteCode))
        ? [{ kind: 'danglingKey', of: { instruction }, column: 'SiteCode', value: instruction.SiteCode } as const]
        : []),
      ...(instruction.ServiceKey && !serviceKeys.has(keyOf(instruction.ServiceKey))
        ? [{ kind: 'danglingKey', of: { instruction }, column: 'ServiceKey', value: instruction.ServiceKey } as const]
        : []),
      ...keysIn(instruction.DependsOn)
        .filter((key) => !serviceKeys.has(keyOf(key)))
        .map((value) => ({ kind: 'danglingKey', of: { instruction }, column: 'DependsOn', value }) as const),
    ]),
    ...places.flatMap((place) =>
      place.ForSiteCode && !siteKeys.has(keyOf(place.ForSiteCode))
        ? [{ kind: 'danglingKey', of: { place }, column: 'ForSiteCode', value: place.ForSiteCode } as const]
        : [],
    ),
  ];
  const soonest = [...endings, ...agreements].sort((a, b) => textOrder(a.on, b.on));
  return [...missing, ...noPlace, ...ended, ...broken, ...soonest, ...dangling, ...news, ...notNeeded, ...overdue];
}

/** A site with what its staff are told. */
interface Checked {
  readonly site: CheckedSite;
  readonly summary: Summary;
  readonly answers: readonly Answer[];
}

function codesOf(all: readonly Checked[], fits: (each: Checked) => boolean): string[] {
  return all.filter(fits).map(({ site }) => site.siteCode);
}

/** Of what works or is lent nobody is told what to do. */
function needsAnswer({ use }: Answer): boolean {
  return use !== 'all' && use !== 'lent';
}

/** Something does not work, or nobody knows, and nobody says anything. Who has a part is told to call. */
function isUnanswered(answer: Answer): boolean {
  if (answer.use === 'nowhere') return !answer.honest;
  if (!('todo' in answer) || answer.todo.kind !== 'call' || entriesIn(answer).length > 0) return false;
  return answer.use !== 'part' || answer.services.some(({ stands }) => stands.use === 'nothing');
}

/** An instruction would be what people are told, if a service worked. */
function isBlocked(answer: Answer, instructionId: number, serviceKey: string): boolean {
  const blocked = 'todo' in answer && 'blocked' in answer.todo ? answer.todo.blocked : undefined;
  return blocked?.id === instructionId && blocked.needs.some(({ key }) => keyOf(key) === keyOf(serviceKey));
}
