import * as strings from 'DeviceRequestStrings';
import type { HeldRequest, MyDevices } from '../../data/deviceRequests';
import { type Day, dayOf } from '../../domain/day';
import type { MyStanding } from '../../domain/device/myStanding';
import { functionsOn, devicesOn } from '../../domain/device/policy';
import { referenceOf } from '../../domain/device/reference';
import type { Handset } from '../../domain/device/words';
import { keyOf } from '../../domain/rollout/facts';
import { fullDay, shortDay } from '../../ui/dates';
import { fill, listed } from '../../ui/words';

const handsets: Readonly<Record<Handset, string>> = { Smart: strings.HandsetSmart, Standard: strings.HandsetStandard };

/** How a request stands, in the largest words on the page. */
export function answerWords(standing: MyStanding): string {
  switch (standing.kind) {
    case 'sent': return strings.AnswerSent;
    case 'answered': return strings.AnswerAnswered;
    case 'asked': return strings.AnswerAsked;
    case 'approved': return fill(strings.AnswerApproved, { handset: handsets[standing.handset] });
    case 'ordered': return fill(strings.AnswerOrdered, { handset: handsets[standing.handset] });
    case 'issued': return fill(strings.AnswerIssued, { handset: handsets[standing.handset] });
    case 'declined': return strings.AnswerDeclined;
    case 'withdrawn': return strings.AnswerWithdrawn;
  }
}

const next: Readonly<Record<MyStanding['kind'], string>> = {
  sent: strings.NextSent, answered: strings.NextAnswered, asked: strings.NextAsked, approved: strings.NextApproved, ordered: strings.NextOrdered, issued: strings.NextIssued,
  declined: strings.NextDeclined, withdrawn: strings.NextWithdrawn,
};

/** What happens next, or what its requester can do. */
export function nextWords({ kind }: MyStanding): string {
  return next[kind];
}

/** The request in a line: its reference, the day, whom it is for. */
export function aboutWords({ Id, Created, RequestedForName, NeededBy }: HeldRequest, today: Day): string {
  const parts = [fill(strings.Reference, { reference: referenceOf(Id) }), fill(strings.AskedOn, { date: shortDay(dayOf(Created), today) }), ...(RequestedForName ? [fill(strings.For, { name: RequestedForName })] : [])];
  return [`${parts.join(', ')}.`, NeededBy && fill(strings.NeededBy, { date: shortDay(NeededBy, today) })].filter(Boolean).join(' ');
}

/** What ICT decided and by which rule, as the requester's copy says. */
export function receiptLines({ OutcomeRule, OutcomeNote, OutcomePolicyVersion, OutcomeBy, OutcomeOn }: HeldRequest): string[] {
  const on = OutcomeOn && fullDay(dayOf(OutcomeOn));
  return [
    OutcomeRule ? fill(strings.ReceiptRule, { rule: OutcomeRule }) : on && strings.ReceiptNoRule,
    OutcomePolicyVersion === undefined ? undefined : fill(strings.ReceiptVersion, { version: OutcomePolicyVersion }),
    OutcomeNote && fill(strings.ReceiptNote, { note: OutcomeNote }),
    on && (OutcomeBy ? fill(strings.ReceiptBy, { who: OutcomeBy, date: on }) : fill(strings.ReceiptOn, { date: on })),
  ].filter((line): line is string => Boolean(line));
}

/** One answer of a request. */
export interface SentAnswer {
  readonly label: string;
  readonly text: string;
}

/** Everything that was sent, in the order of the questions. */
export function sentAnswers(request: HeldRequest, { policies, support }: MyDevices, siteName: string | undefined, today: Day): SentAnswer[] {
  const { RequestedForName, RequestedForEmail, FunctionKey, BusinessNeeds, Justification, NeedsMobileEmail, UsesNHSmail, CurrentDevice, KeepNumber, SiteCode, NeededBy, ReviewReason, Reply } = request;
  const named = (choices: readonly { readonly key: string; readonly title: string }[], key: string | undefined): string | undefined => key && (choices.find((each) => keyOf(each.key) === keyOf(key))?.title ?? key);
  const asked = dayOf(request.Created);
  const answers: [string, string | undefined][] = [
    [strings.FieldFor, [RequestedForName, RequestedForEmail].filter(Boolean).join(', ')],
    [strings.FieldFunction, named(functionsOn(policies, asked), FunctionKey) ?? strings.FunctionNone],
    [strings.FieldNeeds, listed(BusinessNeeds) || strings.None],
    [strings.FieldWords, Justification],
    [strings.FieldEmail, NeedsMobileEmail ? (UsesNHSmail ? strings.EmailNHSmail : strings.Yes) : strings.No],
    [strings.FieldDevice, named(devicesOn(support, asked), CurrentDevice) ?? strings.None],
    [strings.FieldNumber, KeepNumber ?? strings.No],
    [strings.FieldSite, siteName ?? SiteCode],
    [strings.FieldNeededBy, NeededBy ? shortDay(NeededBy, today) : strings.NoDate],
    [strings.FieldReview, ReviewReason],
    [strings.FieldReply, Reply],
  ];
  return answers.flatMap(([label, text]) => (text ? { label, text } : []));
}

/** The rule in the words that every policy in force quotes; undefined where none does. */
export function quotedRule(policies: MyDevices['policies'], today: Day): string | undefined {
  return functionsOn(policies, today).map(({ policy }) => /“[^”]+”/.exec(policy?.Rule ?? '')?.[0].replace(/\.”$/, '”').replace(/^“[A-Z]/, (start) => start.toLowerCase())).find(Boolean);
}
