import * as phones from 'DeviceRequestStrings';
import * as uiStrings from 'UiStrings';
import type { HeldRequest } from '../../../data/deviceRequests';
import type { Day } from '../../../domain/day';
import type { AnswerColumns } from '../../../domain/device/questions';
import { columnsOfRequester } from '../../../domain/device/requestFingerprint';
import { legible, nameIn, wordsIn } from '../../../domain/legible';
import { shortDay } from '../../../ui/dates';
import { strings as baseStrings } from '../../base/strings';
import { columnsShown, type RowNames, shown, type ShownName, shownNames, type Labelled } from '../questions/shown';
import type { Board, FullEntry } from './board';
import { strings } from './strings';

type Written = (typeof columnsOfRequester)[number];
type NoAnswer = Exclude<Written, keyof AnswerColumns>;

/** Names, for those who decide, of the columns that a requester writes and the form does not ask for. */
const names: Readonly<Record<NoAnswer, string>> = {
  RequesterKey: strings.FieldBy,
  PolicyVersion: strings.FieldVersion,
  Reply: strings.FieldReply,
  Withdrawn: baseStrings.Withdrawn,
  Title: strings.FieldName,
  RequestKey: strings.FieldKey,
};

/** An answer as those who decide read it. */
function deskAnswer(name: ShownName): Labelled {
  const { label, value, desk } = shown[name];
  return { label, value, ...desk };
}

function deskColumn(column: keyof AnswerColumns): Labelled {
  const { of, ...otherwise } = columnsShown[column];
  return { ...deskAnswer(of), ...otherwise };
}

function isAnswer(column: Written): column is keyof AnswerColumns {
  return column in columnsShown;
}

/** What a column is called. */
export function columnWords(column: Written): string {
  return isAnswer(column) ? deskColumn(column).label : names[column];
}

/** What an answer is called. */
export function answerWords(name: ShownName): string {
  return deskAnswer(name).label;
}

export interface Answer {
  readonly name: string;
  readonly value: string;
}

/** Shown elsewhere: the person first, NHSmail with the email, the typed texts in full above. */
const apart: readonly ShownName[] = ['whoFor', 'nhsmail', 'justification', 'review'];

/** The form's answers, as the request has them. */
export function answersOf({ request, functionName, site, device }: FullEntry, today: Day): Answer[] {
  const rowNames = { functionName, site, device, dateWords: dateWordsOn(today) };
  const answer = ({ label, value }: Labelled): Answer => ({
    name: label,
    value: wordsIn(legible(value(request, rowNames) ?? '')) ?? baseStrings.None,
  });
  return [
    answer(deskColumn('RequestedForName')),
    answer(deskColumn('RequestedForEmail')),
    { name: strings.FieldBy, value: nameIn(request.authorName) ?? baseStrings.None },
    ...shownNames.filter((name) => !apart.includes(name)).map((name) => answer(deskAnswer(name))),
    { name: strings.FieldVersion, value: valueWords(request.PolicyVersion) },
  ];
}

/**
 * An answer in the table that can be saved: a day in the form that spreadsheets read, and an empty cell if nothing is
 * said.
 */
export function tableCell(name: ShownName): { readonly label: string; cell(entry: FullEntry): string | undefined } {
  const { label, value } = deskAnswer(name);
  const cell = shown[name].cell ?? value;
  return {
    label,
    cell: ({ request, functionName, site, device }) => cell(request, { functionName, site, device, dateWords: String }),
  };
}

/** A column that the requester has changed, before and after. */
export interface Changed {
  readonly name: string;
  readonly was: string;
  readonly now: string;
}

export function changedFields(
  was: HeldRequest,
  now: HeldRequest,
  { namesOf }: Pick<Board, 'namesOf'>,
  today: Day,
): Changed[] {
  const words = (request: HeldRequest, column: Written): string =>
    isAnswer(column)
      ? deskColumn(column).value(request, { ...namesOf(request), dateWords: dateWordsOn(today) }) || baseStrings.None
      : valueWords(request[column]);
  return columnsOfRequester
    .map((column) => ({ name: columnWords(column), was: words(was, column), now: words(now, column) }))
    .filter((each) => each.was !== each.now);
}

function dateWordsOn(today: Day): RowNames['dateWords'] {
  return (day) => shortDay(day, today);
}

function valueWords(value: HeldRequest[NoAnswer]): string {
  if (typeof value === 'boolean') return value ? uiStrings.Yes : phones.No;
  return value === undefined || value === '' ? baseStrings.None : String(value);
}
