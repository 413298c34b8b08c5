import * as strings from 'DeviceRequestStrings';
import type { HeldRequest, MyDevices } from '../../data/deviceRequests';
import { isEmail } from '../../domain/contactDetails';
import { holdsNumber } from '../../domain/holdsNumber';
import { type Day, dayOf } from '../../domain/day';
import { isForMyself, type MyStanding, myStanding } from '../../domain/device/myStanding';
import { functionsOn, devicesOn } from '../../domain/device/policy';
import type { Handset } from '../../domain/device/choices';
import { keyOf } from '../../domain/key';
import { nameIn } from '../../domain/legible';
import { inSentences } from '../../domain/sentences';
import { fullDay } from '../../ui/dates';
import { fill } from '../../ui/text';
import { shown, shownNames } from './questions/shown';
import { type Belief, mayShowAsIct } from './useBeliefs';

const handsets: Readonly<Record<Handset, string>> = { Smart: strings.HandsetSmart, Standard: strings.HandsetStandard };

/**
 * The heading of a request: how it stands, or that ICT may not have written what it says.
 *
 * @param forName the person it is for, if somebody else.
 */
export function headingWords(request: HeldRequest, belief: Belief, forName?: string): string {
  switch (belief) {
    case 'reading':
      return strings.Checking;
    case 'madeByAnother':
      return strings.MadeByAnother;
    case 'notIct':
      return strings.NotIct;
    case 'unknown':
    case 'notRead':
      return strings.NotChecked;
    default:
      return answerWords(myStanding(request), forName);
  }
}

/** How a request stands, by what it says. `forName`: the person it is for, if somebody else. */
export function answerWords(standing: MyStanding, forName?: string): string {
  return forName ? theirAnswer(standing, forName) : myAnswer(standing);
}

function myAnswer(standing: MyStanding): string {
  switch (standing.kind) {
    case 'sent':
      return strings.AnswerSent;
    case 'answered':
      return strings.AnswerAnswered;
    case 'asked':
      return strings.AnswerAsked;
    case 'approved':
      return fill(strings.AnswerApproved, { handset: handsets[standing.handset] });
    case 'ordered':
      return fill(strings.AnswerOrdered, { handset: handsets[standing.handset] });
    case 'issued':
      return fill(strings.AnswerIssued, { handset: handsets[standing.handset] });
    case 'declined':
      return strings.AnswerDeclined;
    case 'withdrawn':
      return strings.AnswerWithdrawn;
    case 'notAsked':
      return strings.AnswerNotAsked;
  }
}

function theirAnswer(standing: MyStanding, name: string): string {
  switch (standing.kind) {
    case 'sent':
      return fill(strings.AnswerSentFor, { name });
    case 'answered':
      return fill(strings.AnswerAnsweredFor, { name });
    case 'asked':
      return fill(strings.AnswerAskedFor, { name });
    case 'approved':
      return fill(strings.AnswerApprovedFor, { name, handset: handsets[standing.handset] });
    case 'ordered':
      return fill(strings.AnswerOrderedFor, { name, handset: handsets[standing.handset] });
    case 'issued':
      return fill(strings.AnswerIssuedFor, { name, handset: handsets[standing.handset] });
    case 'declined':
      return fill(strings.AnswerDeclinedFor, { name });
    case 'withdrawn':
      return fill(strings.AnswerWithdrawnFor, { name });
    case 'notAsked':
      return strings.AnswerNotAsked;
  }
}

const next: Readonly<Record<MyStanding['kind'], string>> = {
  sent: strings.NextSent,
  answered: strings.NextAnswered,
  asked: strings.NextAsked,
  approved: strings.NextApproved,
  ordered: strings.NextOrdered,
  issued: strings.NextIssued,
  declined: strings.NextDeclined,
  withdrawn: strings.NextWithdrawn,
  notAsked: strings.NextNotAsked,
};

/** What happens next, or what its requester can do now. */
export function nextWords({ kind }: MyStanding): string {
  return next[kind];
}

/** The person a request is for; undefined for oneself. `email` is one's own. */
export function otherName(request: HeldRequest, email: string): string | undefined {
  if (isForMyself(request, email)) return undefined;
  const address = request.RequestedForEmail ?? '';
  return personIn(request) ?? (isEmail(address) ? address : undefined);
}

/**
 * The name of the person a request is for; undefined if it holds a telephone number or an address. Somebody can write a
 * request by hand in a colleague's name, and “call 0113 …” as a name would read as the page's own words.
 */
function personIn({ RequestedForName }: HeldRequest): string | undefined {
  const name = nameIn(RequestedForName);
  return name === undefined || holdsNumber(name) || /[:@/]/.test(name) ? undefined : name;
}

/** A request in one line without its reference: when it was asked, for whom, and needed by when. */
export function aboutWords(request: HeldRequest, dateWords: (day: Day) => string): string {
  const { Created, NeededBy } = request;
  const name = personIn(request);
  const parts = [
    fill(strings.AskedOn, { date: dateWords(dayOf(Created)) }),
    ...(name ? [fill(strings.For, { name })] : []),
  ];
  return inSentences([parts.join(', '), NeededBy && fill(strings.NeededBy, { date: dateWords(NeededBy) })]);
}

/** What ICT decided and by which rule, from the requester's own copy. */
export function receiptLines({
  OutcomeRule,
  OutcomeNote,
  OutcomePolicyVersion,
  OutcomeBy,
  OutcomeOn,
}: HeldRequest): string[] {
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

/** Everything that was sent, in the order of the questions; and what ICT asked, if ICT may have written it. */
export function sentAnswers(
  request: HeldRequest,
  { policies, support }: MyDevices,
  site: string | undefined,
  dateWords: (day: Day) => string,
  belief: Belief,
): SentAnswer[] {
  const { Created, FunctionKey, CurrentDevice, SiteCode, Question, Reply } = request;
  const asked = dayOf(Created);
  const names = {
    functionName: named(functionsOn(policies, asked), FunctionKey),
    device: named(devicesOn(support, asked), CurrentDevice),
    site: site ?? SiteCode,
    dateWords,
  };
  const answers = shownNames.map((name): [string, string | undefined] => [
    shown[name].label,
    shown[name].value(request, names),
  ]);
  return [
    ...answers,
    [strings.FieldQuestion, mayShowAsIct(belief) && Reply && Question] as const,
    [strings.FieldReply, Reply] as const,
  ].flatMap(([label, text]) => (text ? { label, text } : []));
}

function named(
  choices: readonly { readonly key: string; readonly title: string }[],
  key: string | undefined,
): string | undefined {
  return key && (choices.find((each) => keyOf(each.key) === keyOf(key))?.title ?? key);
}

/** The part of the rule that the policies in force put in quotation marks; undefined if none does. */
export function quotedRule(policies: MyDevices['policies'], today: Day): string | undefined {
  return functionsOn(policies, today)
    .map(({ policy }) =>
      /“[^”]+”/
        .exec(policy?.Rule ?? '')?.[0]
        .replace(/\.”$/, '”')
        .replace(/^“(?=\p{Lu}(?:\p{Ll}|\s))\p{Lu}/u, (start) => start.toLowerCase()),
    )
    .find(Boolean);
}
