/* eslint-disable max-lines -- All kinds of gap are here, one function each, so that the list of them can be read. */
import { type Day, daysBetween } from '../day';
import { textOrder } from '../order';
import { keyOf } from '../key';
import { isClosed, type SiteDays } from '../rollout/keep/siteOpen';
import { isLent } from '../rollout/states';
import { lostKeys, parseFor } from '../audience/audience';
import { reachByKeys } from '../audience/reach';
import { inDate, isAbout, keysIn, type Reach, reachOf, type Topic, type Whereabouts } from './instructions';
import type { Visitor } from './places';
import type { AnswerPlace, AnswerService, AnswerStatus } from '../answer/facts';
import type { AnswerInstruction } from '../answer/wayWords';
import { entriesIn } from '../answer/entriesIn';
import type { Answer } from '../answer/subjects';
import { siteSummary, type Summary } from '../answer/summary';
import { keyOfTopic, topicsOf } from './topics';

/** An instruction with the day of its next review, and when somebody last tried it. */
export interface ReviewedInstruction extends AnswerInstruction {
  readonly NextReviewOn?: Day;
  readonly TriedOn?: Day;
}

interface CheckedSite extends Whereabouts, SiteDays, Omit<Visitor, 'SiteCode'> {
  readonly Title: string;
  readonly Wave?: number;
}

/**
 * Something in the answers that must be mended, and where. Nobody reads the answers of a site that has closed, so that
 * nothing is mended there; its key stays one that is listed.
 *
 * - `noInstruction`: at these sites a category, or the telephone, does not work, and nobody says what to do
 * - `noPlace`: at these sites the internet does not work, and there is no place near to work
 * - `noTopic`: an instruction does not say what it is about, so that nobody reads it
 * - `notNeeded`: an instruction is published for sites where everything it is about works
 * - `dependsOnBroken`: an instruction needs a service that does not work at these sites, and no other replaces it
 * - `existingEnded`: staff are told to keep using something that has ended
 * - `notTried`: an instruction is published, and nobody has tried it
 * - `reviewOverdue`, `agreementEnds`, `existingEnds`: a date that is near or past
 * - `newsOverdue`: news was due, or no day is given for it
 * - `danglingKey`: a key of a site or service that is not listed, or one in *For* that reaches nobody
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
  | { readonly kind: 'notTried'; readonly instruction: I }
  | { readonly kind: 'reviewOverdue'; readonly instruction: I; readonly since: Day }
  | { readonly kind: 'newsOverdue'; readonly instruction: I; readonly since?: Day }
  | { readonly kind: 'agreementEnds'; readonly place: P; readonly on: Day }
  | { readonly kind: 'existingEnds'; readonly status: S; readonly on: Day }
  | { readonly kind: 'existingEnded'; readonly status: S; readonly on: Day }
  | {
      readonly kind: 'danglingKey';
      readonly of: { readonly instruction: I } | { readonly place: P };
      readonly column: 'SiteCode' | 'For' | 'ServiceKey' | 'DependsOn' | 'ForSiteCode';
      readonly value: string;
    };

/** The rollout team is warned this many days before something ends. */
const warnDays = 14;

export interface CheckedLists<V, S, I, P> {
  readonly sites: readonly CheckedSite[];
  readonly services: readonly V[];
  readonly statuses: readonly S[];
  readonly instructions: readonly I[];
  readonly places: readonly P[];
  /** Whether the lists say who has tried an instruction. Where they do not, nothing can be said of it. */
  readonly keepsTried: boolean;
}

/** A site with what its staff are told. */
interface Checked {
  readonly site: CheckedSite;
  readonly summary: Summary;
  readonly answers: readonly Answer[];
}

/** A published instruction with the sites that it is for, and those of them where it is needed. */
interface Reached<I> {
  readonly instruction: I;
  readonly here: readonly Checked[];
  readonly needy: readonly Checked[];
}

/** What the rules read. */
interface Found<I, P, S> {
  /** Closed ones too. */
  readonly sites: readonly CheckedSite[];
  readonly services: readonly AnswerService[];
  /** Without those of closed sites. */
  readonly statuses: readonly S[];
  /** Without those that are withdrawn, or only for closed sites. */
  readonly instructions: readonly I[];
  /** Without those only for a closed site. */
  readonly places: readonly P[];
  readonly checked: readonly Checked[];
  readonly reached: readonly Reached<I>[];
  readonly keepsTried: boolean;
  readonly today: Day;
}

/** Finds the gaps of one kind, or of a few that are sorted together. */
type Rule = <I extends ReviewedInstruction, P extends AnswerPlace, S extends AnswerStatus>(
  found: Found<I, P, S>,
) => ContingencyGap<I, P, S>[];

const noInstruction: Rule = ({ services, checked }) =>
  topicsOf(services).flatMap((topic) => {
    const key = keyOfTopic(topic);
    const sites = codesOf(checked, ({ answers }) => answers.some((each) => each.key === key && isUnanswered(each)));
    return sites.length > 0 ? [{ kind: 'noInstruction', topic, sites }] : [];
  });

const noPlace: Rule = ({ checked }) => {
  const sites = codesOf(
    checked,
    ({ summary: { places }, answers }) =>
      answers.some((each) => isAbout({ Category: 'Internet access' }, each.topic) && each.use === 'nothing') &&
      places.near.length === 0 &&
      places.unplaced.length === 0,
  );
  return sites.length > 0 ? [{ kind: 'noPlace', sites }] : [];
};

const existingEnded: Rule = ({ statuses, today }) =>
  statuses
    .filter(isKept)
    .flatMap((status) =>
      status.ExistingEndsOn && status.ExistingEndsOn < today
        ? [{ kind: 'existingEnded', status, on: status.ExistingEndsOn }]
        : [],
    );

/** Those that affect the most sites come first. */
const dependsOnBroken: Rule = ({ reached }) =>
  reached
    .flatMap(({ instruction, needy }) =>
      keysIn(instruction.DependsOn).flatMap((service) => {
        const sites = codesOf(needy, ({ answers }) => answers.some((each) => isBlocked(each, instruction.Id, service)));
        return sites.length > 0 ? [{ kind: 'dependsOnBroken', instruction, service, sites } as const] : [];
      }),
    )
    .sort((a, b) => b.sites.length - a.sites.length);

/** Soonest first. */
const endsSoon: Rule = ({ statuses, places, today }) =>
  [
    ...statuses
      .filter(isKept)
      .flatMap((status) =>
        isSoon(status.ExistingEndsOn, today)
          ? [{ kind: 'existingEnds', status, on: status.ExistingEndsOn } as const]
          : [],
      ),
    ...places.flatMap((place) =>
      place.AgreementState === 'Agreed' && isSoon(place.ValidUntil, today)
        ? [{ kind: 'agreementEnds', place, on: place.ValidUntil } as const]
        : [],
    ),
  ].sort((a, b) => textOrder(a.on, b.on));

const noTopic: Rule = ({ instructions }) =>
  instructions
    .filter(({ Category, ServiceKey }) => !Category && !ServiceKey)
    .map((instruction) => ({ kind: 'noTopic', instruction }));

const danglingKey: Rule = ({ sites, services, instructions, places }) => {
  const siteKeys = new Set(sites.map(({ siteCode }) => keyOf(siteCode)));
  const serviceKeys = new Set(services.map(({ ServiceKey }) => keyOf(ServiceKey)));
  const named = sites.map(({ siteCode: SiteCode, region: Region, ...site }) => ({ ...site, SiteCode, Region }));
  const lost = (known: ReadonlySet<string>, keys: readonly (string | undefined)[]): string[] =>
    keys.flatMap((key) => (key && !known.has(keyOf(key)) ? [key] : []));
  return [
    ...instructions.flatMap((instruction) =>
      (
        [
          ['SiteCode', instruction.For ? [] : lost(siteKeys, [instruction.SiteCode])],
          ['For', instruction.For ? lostKeys(instruction.For, { sites: named, services }) : []],
          ['ServiceKey', lost(serviceKeys, [instruction.ServiceKey])],
          ['DependsOn', lost(serviceKeys, keysIn(instruction.DependsOn))],
        ] as const
      ).flatMap(([column, values]) =>
        values.map((value) => ({ kind: 'danglingKey', of: { instruction }, column, value }) as const),
      ),
    ),
    ...places.flatMap((place) =>
      lost(siteKeys, [place.ForSiteCode]).map(
        (value) => ({ kind: 'danglingKey', of: { place }, column: 'ForSiteCode', value }) as const,
      ),
    ),
  ];
};

/** Only for instructions that staff are shown: the rest need no news. */
const newsOverdue: Rule = ({ instructions, checked, today }) => {
  const told = new Set(checked.flatMap(({ answers }) => answers.flatMap(entriesIn)));
  return instructions
    .filter(({ Id, NextUpdateOn }) => told.has(Id) && (!NextUpdateOn || NextUpdateOn < today))
    .map((instruction) => ({ kind: 'newsOverdue', instruction, since: instruction.NextUpdateOn }));
};

const notNeeded: Rule = ({ reached }) =>
  reached
    .filter(({ here, needy }) => here.length > 0 && needy.length === 0)
    .map(({ instruction, here }) => ({
      kind: 'notNeeded',
      instruction,
      sites: here.map(({ site }) => site.siteCode),
    }));

/** What is published is for what somebody has tried. */
const notTried: Rule = ({ reached, keepsTried }) =>
  keepsTried
    ? reached
        .filter(({ instruction, here }) => !instruction.TriedOn && here.length > 0)
        .map(({ instruction }) => ({ kind: 'notTried', instruction }))
    : [];

/** Only for instructions that have not ended: nobody is shown the rest. */
const reviewOverdue: Rule = ({ instructions, today }) =>
  instructions
    .filter(({ ValidUntil }) => !ValidUntil || ValidUntil >= today)
    .flatMap((instruction) =>
      instruction.NextReviewOn && instruction.NextReviewOn < today
        ? [{ kind: 'reviewOverdue', instruction, since: instruction.NextReviewOn }]
        : [],
    );

/** Most pressing first. */
const rules: readonly Rule[] = [
  noInstruction,
  noPlace,
  existingEnded,
  dependsOnBroken,
  endsSoon,
  noTopic,
  danglingKey,
  newsOverdue,
  notNeeded,
  notTried,
  reviewOverdue,
];

/** Everything the rollout team should mend, most pressing first. */
export function contingencyGaps<
  V extends AnswerService,
  S extends AnswerStatus,
  I extends ReviewedInstruction,
  P extends AnswerPlace,
>(lists: CheckedLists<V, S, I, P>, today: Day): ContingencyGap<I, P, S>[] {
  const open = lists.sites.filter((site) => !isClosed(site, today));
  const closed = lists.sites.filter((site) => isClosed(site, today));
  const closedKeys = new Set(closed.map(({ siteCode }) => keyOf(siteCode)));
  const areClosed = (codes: readonly (string | undefined)[]): boolean =>
    codes.length > 0 && codes.every((code) => code && closedKeys.has(keyOf(code)));
  const checked = checkedSites({ ...lists, sites: open }, today);
  const found: Found<I, P, S> = {
    ...lists,
    statuses: lists.statuses.filter(({ SiteCode }) => !areClosed([SiteCode])),
    places: lists.places.filter(({ ForSiteCode }) => !areClosed([ForSiteCode])),
    instructions: lists.instructions.filter((each) => each.State !== 'Withdrawn' && !areClosed(sitesAlone(each))),
    checked,
    reached: lists.instructions.filter((each) => isPublished(each, today)).map((each) => reachedBy(each, checked)),
    today,
  };
  return rules.flatMap((rule) => rule(found));
}

/** The codes of the sites that an instruction is for; none where it is also for others, or its keys are damaged. */
function sitesAlone({ For, SiteCode }: AnswerInstruction): (string | undefined)[] {
  if (!For) return [SiteCode];
  const audience = parseFor(For);
  return audience.everyone ? [] : audience.keys.map(({ kind, value }) => (kind === 'site' ? value : undefined));
}

function checkedSites(
  { sites, statuses, ...lists }: CheckedLists<AnswerService, AnswerStatus, ReviewedInstruction, AnswerPlace>,
  today: Day,
): Checked[] {
  const ofSite = new Map<string, AnswerStatus[]>();
  for (const status of statuses) {
    const key = keyOf(status.SiteCode);
    ofSite.set(key, [...(ofSite.get(key) ?? []), status]);
  }
  return sites.map((site) => {
    const rows = { ...lists, statuses: ofSite.get(keyOf(site.siteCode)) ?? [] };
    const asRow = { ...site, SiteCode: site.siteCode, Region: site.region };
    const summary = siteSummary({ ...rows, site: asRow, reachByKeys }, today);
    const byKeys = (keys: string): Reach | undefined => reachByKeys(keys, asRow, summary.services);
    return { site: { ...site, byKeys }, summary, answers: summary.subjects.flatMap((subject) => subject.answers) };
  });
}

function isPublished(instruction: ReviewedInstruction, today: Day): boolean {
  const { State, Category, ServiceKey } = instruction;
  return State === 'Available' && inDate(instruction, today) && Boolean(Category || ServiceKey);
}

function reachedBy<I extends ReviewedInstruction>(instruction: I, checked: readonly Checked[]): Reached<I> {
  const here = checked.filter(({ site }) => reachOf(instruction, site) !== undefined);
  const needy = here.filter(({ answers }) =>
    answers.some((each) => isAbout(instruction, each.topic) && needsAnswer(each)),
  );
  return { instruction, here, needy };
}

/** Staff are told to keep using what the previous organisation lends. */
function isKept({ Now, ExistingState }: AnswerStatus): boolean {
  return isLent(Now) && ExistingState !== 'Stopped';
}

function isSoon(on: Day | undefined, today: Day): on is Day {
  return on !== undefined && on >= today && daysBetween(today, on) <= warnDays;
}

function codesOf(all: readonly Checked[], fits: (each: Checked) => boolean): string[] {
  return all.filter(fits).map(({ site }) => site.siteCode);
}

/** Where something works or is lent, staff are given nothing to do. */
function needsAnswer({ use }: Answer): boolean {
  return use !== 'all' && use !== 'lent';
}

/**
 * Something does not work, or nobody knows, and no instruction says anything about it. People who have a part of it are
 * told to call, which is enough.
 */
function isUnanswered(answer: Answer): boolean {
  if (answer.use === 'nowhere') return !answer.honest;
  if (!('todo' in answer) || answer.todo.kind !== 'call' || entriesIn(answer).length > 0) return false;
  return answer.use !== 'part' || answer.services.some(({ stands }) => stands.use === 'nothing');
}

/** Whether people would be given this instruction if the service worked. */
function isBlocked(answer: Answer, instructionId: number, serviceKey: string): boolean {
  const blocked = 'todo' in answer && 'blocked' in answer.todo ? answer.todo.blocked : undefined;
  return blocked?.id === instructionId && blocked.needs.some(({ key }) => keyOf(key) === keyOf(serviceKey));
}
