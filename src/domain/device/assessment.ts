import type { Day } from '../day';
import { keyOf } from '../key';
import { type PolicyFacts, policyFrom, policyOn, type SupportFacts, supportOn } from './policy';
import type { RequestFacts, RequestValues } from './request';
import { type BusinessNeed, businessNeeds, type Handset } from './choices';

const assessedColumns = [
  'FunctionKey',
  'BusinessNeeds',
  'NeedsMobileEmail',
  'UsesNHSmail',
  'CurrentDevice',
] as const satisfies readonly (keyof RequestValues)[];

/**
 * The answers that a request is assessed by. `unread` names columns that cannot be read: they are not treated as empty.
 */
export type AssessedAnswers = Pick<RequestValues, (typeof assessedColumns)[number]> & Pick<RequestFacts, 'unread'>;

/**
 * What an assessment rests on.
 *
 * - `noPolicy`: no policy for the function is in force; `from`: the day on which one begins, where that is known
 * - `entitled`, `noHandset`: the handset that the function calls for, or that it calls for none
 * - `needsCount`, `needsDoNotCount`: the business needs stated that the policy names for the function, and the others
 * - `noNeed`: no business need is stated
 * - `standardHasNoEmail`: email is needed away from a desk, and the handset that the function calls for is for calls
 *   and texts
 * - `unread`: an answer that matters cannot be read
 * - `blackBerry`: the device in use does not support NHSmail, which is needed; `source`: who says so
 */
export type AssessmentReason =
  | { readonly kind: 'noPolicy'; readonly from?: Day }
  | { readonly kind: 'entitled'; readonly handset: Handset }
  | { readonly kind: 'noHandset' | 'noNeed' | 'standardHasNoEmail' | 'unread' }
  | { readonly kind: 'needsCount' | 'needsDoNotCount'; readonly needs: readonly BusinessNeed[] }
  | { readonly kind: 'blackBerry'; readonly source?: string };

/**
 * The part of an assessment that is the same for every verdict. Without a policy, or with an answer that cannot be
 * read, no need is judged: both lists are empty.
 */
interface Assessed {
  readonly policyVersion?: number;
  readonly policyFrom?: Day;
  readonly rule?: string;
  readonly insteadUse?: string;
  /** Each once, in the order in which `businessNeeds` lists them. */
  readonly needsThatCount: readonly BusinessNeed[];
  readonly needsThatDoNot: readonly BusinessNeed[];
  readonly reasons: readonly AssessmentReason[];
  /** Why the request goes before others. */
  readonly priority?: 'blackBerry';
}

/** What the rule says. A person decides either way; `personDecides`: the rule alone gives no answer. */
export type Assessment =
  | (Assessed & { readonly verdict: 'meets'; readonly handset: Handset })
  | (Assessed & { readonly verdict: 'doesNotMeet' | 'personDecides' });

/** The need that a standard handset cannot serve. */
const emailNeed: BusinessNeed = 'Needs email while travelling';

/** The key of the device whose users go first. */
export const blackBerryKey = 'blackberry';

/**
 * Assesses answers by the policy and the device support of a day. The same answers on the same day give the same
 * result.
 */
export function assess(
  answers: AssessedAnswers,
  policies: readonly PolicyFacts[],
  support: readonly SupportFacts[],
  on: Day,
): Assessment {
  const { FunctionKey = '', CurrentDevice = '' } = answers;
  const policy = policyOn(policies, FunctionKey, on);
  return assessUnder(
    answers,
    policy,
    supportOn(support, CurrentDevice, on),
    policy ? undefined : policyFrom(policies, FunctionKey, on),
  );
}

/** Assesses answers by one version of the policy and one row of device support, as an old decision is replayed. */
export function assessUnder(
  answers: AssessedAnswers,
  policy: PolicyFacts | undefined,
  support: SupportFacts | undefined,
  nextPolicyFrom?: Day,
): Assessment {
  const blackBerry = blackBerryReason(answers, support);
  const assessment = isUnread(answers)
    ? withoutRule({ kind: 'unread' })
    : policy
      ? byRule(answers, policy, blackBerry !== undefined)
      : withoutRule({ kind: 'noPolicy', from: nextPolicyFrom });
  return blackBerry
    ? { ...assessment, priority: 'blackBerry', reasons: [...assessment.reasons, blackBerry] }
    : assessment;
}

/** Why a request goes before others: its BlackBerry does not support the NHSmail that is needed. */
function blackBerryReason(
  { CurrentDevice, UsesNHSmail }: AssessedAnswers,
  support: SupportFacts | undefined,
): AssessmentReason | undefined {
  if (keyOf(CurrentDevice ?? '') !== blackBerryKey || !UsesNHSmail || support?.SupportsNHSmail) return undefined;
  return { kind: 'blackBerry', source: support?.Source };
}

function isUnread({ unread = [] }: AssessedAnswers): boolean {
  return assessedColumns.some((column) => unread.includes(column));
}

function withoutRule(why: AssessmentReason): Assessment {
  return { verdict: 'personDecides', needsThatCount: [], needsThatDoNot: [], reasons: [why] };
}

/**
 * A standard handset is for calls and texts. Somebody who says that they need email is shown that, and still gets what
 * the function calls for: the handset is an outcome, not a wish. A person decides only where the rules themselves want
 * email and give none: BlackBerry users who need NHSmail are to be assigned a smartphone, and a policy may count the
 * need for email. See decision 12.
 */
function byRule(answers: AssessedAnswers, policy: PolicyFacts, hasPriority: boolean): Assessment {
  const stated = businessNeeds.filter((need) => answers.BusinessNeeds.includes(need));
  const needsThatCount = stated.filter((need) => policy.QualifyingNeeds.includes(need));
  const needsThatDoNot = stated.filter((need) => !policy.QualifyingNeeds.includes(need));
  const handset = policy.Entitlement === 'None' ? undefined : policy.Entitlement;
  const getsNoEmail = handset === 'Standard' && needsThatCount.length > 0;
  const rulesWantEmail = hasPriority || needsThatCount.includes(emailNeed);
  const assessed: Assessed = {
    policyVersion: policy.PolicyVersion,
    policyFrom: policy.EffectiveFrom,
    rule: policy.Rule,
    insteadUse: policy.InsteadUse,
    needsThatCount,
    needsThatDoNot,
    reasons: [
      handset ? { kind: 'entitled', handset } : { kind: 'noHandset' },
      ...needReasons(needsThatCount, needsThatDoNot),
      ...(getsNoEmail && (answers.NeedsMobileEmail || rulesWantEmail) ? [{ kind: 'standardHasNoEmail' } as const] : []),
    ],
  };
  if (needsThatCount.length === 0) return { ...assessed, verdict: 'doesNotMeet' };
  return handset && !(getsNoEmail && rulesWantEmail)
    ? { ...assessed, verdict: 'meets', handset }
    : { ...assessed, verdict: 'personDecides' };
}

function needReasons(
  needsThatCount: readonly BusinessNeed[],
  needsThatDoNot: readonly BusinessNeed[],
): AssessmentReason[] {
  const reasons: AssessmentReason[] = [];
  if (needsThatCount.length > 0) reasons.push({ kind: 'needsCount', needs: needsThatCount });
  if (needsThatDoNot.length > 0) reasons.push({ kind: 'needsDoNotCount', needs: needsThatDoNot });
  return reasons.length > 0 ? reasons : [{ kind: 'noNeed' }];
}
