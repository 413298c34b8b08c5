import type { Host } from '../host/host';
import { as, loginOf } from './contract/client';

// Requests for a phone as somebody writes them by hand over REST, with another person as their author.

const path = '/sites/openservice/Lists/DeviceRequests';

/** What can be forged beside the columns; each person by their persona. Left out: as SharePoint writes it. */
export interface Forged {
  readonly author?: string;
  readonly editor?: string;
}

type FormValues = { FieldName: string; FieldValue: string }[];

function formValues(values: Readonly<Record<string, string>>, { author, editor }: Forged): FormValues {
  const key = (persona: string): string => JSON.stringify([{ Key: loginOf(persona) }]);
  const people = { ...(author && { Author: key(author) }), ...(editor && { Editor: key(editor) }) };
  return Object.entries({ ...values, ...people }).map(([FieldName, FieldValue]) => ({ FieldName, FieldValue }));
}

function refusedIn(outcomes: unknown): void {
  const bad = (outcomes as { HasException: boolean; FieldName: string; ErrorMessage: string }[]).find(
    ({ HasException }) => HasException,
  );
  if (bad) throw new Error(`${bad.FieldName}: ${bad.ErrorMessage}`);
}

/** Adds a request in one go, with any author and editor. Returns its number. */
export async function addForged(
  host: Host,
  persona: string,
  values: Readonly<Record<string, string>>,
  forged: Forged,
): Promise<number> {
  const outcomes = (await as(host, persona)
    .web.getList(path)
    .addValidateUpdateItemUsingPath(formValues(values, forged), path)) as unknown as { FieldValue: string }[];
  refusedIn(outcomes);
  return Number(outcomes[outcomes.length - 1].FieldValue);
}

/** Changes a request with any author and editor, as a version of its own unless it says that it belongs to the last. */
export async function changeForged(
  host: Host,
  persona: string,
  id: number,
  values: Readonly<Record<string, string>>,
  forged: Forged,
  sameVersion = false,
): Promise<void> {
  refusedIn(
    await as(host, persona)
      .web.getList(path)
      .items.getById(id)
      .validateUpdateListItem(formValues(values, forged), sameVersion),
  );
}
