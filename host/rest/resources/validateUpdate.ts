import type { Field } from '../../store/fields';
import type { Stored } from '../../store/items';
import type { List } from '../../store/lists';
import { allowed } from '../../store/permissions';
import { demand, demandWrite, permissionsOnList } from '../access';
import { ok, type Answer } from '../answer';
import { propertiesIn, textFrom, type Properties } from '../body';
import type { Call } from '../call';
import { FormRefusal, storedFromForm, type FormValue } from '../formValues';
import { ItemFields } from '../itemFields';
import { addRow, changeRow, itemRow } from '../itemWrite';
import { bodyInvalid, NotHere, SharePointError } from '../sharePointError';

/** How one column fared, with the properties recorded (test/contract/recorded/replies.json, “validate update”). */
interface Outcome {
  readonly ErrorCode: number;
  readonly ErrorMessage: string | null;
  readonly FieldName: string;
  readonly FieldValue: string;
  readonly HasException: boolean;
  readonly ItemId: number;
}

/** What the ValidateUpdate methods may set though nothing else may (docs/sharepoint/writing.md, “Author”). */
const settable = ['Author', 'Editor', 'Created', 'Modified'];

/** `validateUpdateListItem`: always 200; errors are given with each column, and if there is one nothing is written. */
export function validateUpdate(call: Call, list: List, id: number): Answer {
  demandWrite(call, list, itemRow(call, list, id), allowed.editListItems);
  const { values, outcomes } = read(call, list);
  if (failed(outcomes)) return answer(outcomes);
  const sameVersion = propertiesIn(call).bNewDocumentUpdate === true;
  return answer(refusedColumn(call, list, outcomes, () => changeRow(call, list, id, values, sameVersion)));
}

/**
 * `AddValidateUpdateItemUsingPath`: as above, for a new item, whose ID comes last (recorded; 0 where none was made).
 */
export function addValidated(call: Call, list: List): Answer {
  demand(permissionsOnList(call, list), allowed.addListItems);
  demandRootFolder(call, list);
  const { values, outcomes } = read(call, list);
  let id = 0;
  const results = failed(outcomes)
    ? outcomes
    : refusedColumn(call, list, outcomes, () => {
        id = addRow(call, list, values);
      });
  return answer([...results, outcome('Id', String(id))]);
}

function read(call: Call, list: List): { values: Record<string, Stored>; outcomes: Outcome[] } {
  const fields = new ItemFields(call, list);
  const values: Record<string, Stored> = {};
  const outcomes = formValues(propertiesIn(call)).map(({ FieldName, FieldValue }) => {
    const field = fields.all.find(({ name }) => name === FieldName);
    if (!field || (field.readOnly && !settable.includes(field.name)))
      return outcome(FieldName, FieldValue, unknown(field, FieldName));
    try {
      values[field.name] = storedFromForm(call, field, FieldValue);
      return outcome(FieldName, FieldValue);
    } catch (error) {
      if (error instanceof FormRefusal || error instanceof SharePointError)
        return outcome(FieldName, FieldValue, error.message);
      throw error;
    }
  });
  return { values, outcomes };
}

/** Recorded for one read-only column only, whose message was the value itself; the words here are not confirmed. */
function unknown(field: Field | undefined, name: string): string {
  return field
    ? `The column ${name} is read-only.`
    : `Column '${name}' does not exist. It may have been deleted by another user.`;
}

/** Runs a write; a repeated value in a unique column becomes that column's failure (that it does is not confirmed). */
function refusedColumn(call: Call, list: List, outcomes: readonly Outcome[], write: () => void): readonly Outcome[] {
  try {
    write();
    return outcomes;
  } catch (error) {
    if (!(error instanceof SharePointError) || !error.code.startsWith('-2130575169')) throw error;
    const columns = new ItemFields(call, list).all
      .filter(({ title }) => error.message.endsWith(`[${title}].`))
      .map(({ name }) => name);
    return outcomes.map((each) =>
      columns.includes(each.FieldName)
        ? { ...each, ErrorCode: -2130575169, ErrorMessage: error.message, HasException: true }
        : each,
    );
  }
}

function outcome(FieldName: string, FieldValue: string, message?: string): Outcome {
  return {
    ErrorCode: 0,
    ErrorMessage: message ?? null,
    FieldName,
    FieldValue,
    HasException: message !== undefined,
    ItemId: 0,
  };
}

function failed(outcomes: readonly Outcome[]): boolean {
  return outcomes.some(({ HasException }) => HasException);
}

function answer(outcomes: readonly Outcome[]): Answer {
  return ok({ kind: 'value', name: 'ValidateUpdateListItem', value: outcomes });
}

function formValues({ formValues: given }: Properties): FormValue[] {
  if (!Array.isArray(given)) throw bodyInvalid();
  return given.map((each: Partial<FormValue> | null) => ({
    FieldName: textFrom(each?.FieldName),
    FieldValue: textFrom(each?.FieldValue ?? ''),
  }));
}

/** Items stand in the list's root folder here. */
function demandRootFolder(call: Call, list: List): void {
  const { listItemCreateInfo: info } = propertiesIn(call) as {
    listItemCreateInfo?: { FolderPath?: { DecodedUrl?: string }; UnderlyingObjectType?: number };
  };
  const folder = info?.FolderPath?.DecodedUrl;
  const here = !folder || folder.replace(/\/$/, '').toLowerCase().endsWith(list.path.toLowerCase());
  if (!here || (info?.UnderlyingObjectType ?? 0) !== 0) throw new NotHere('folders in lists');
}
