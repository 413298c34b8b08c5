import { storedText } from '../storedText';
import { laterColumns } from './questions';
import type { RequestFacts } from './request';
import { type BusinessNeed, businessNeeds } from './choices';

const columnsAtFirst = [
  'Title',
  'RequestKey',
  'RequesterKey',
  'RequestedForName',
  'RequestedForEmail',
  'FunctionKey',
  'SiteCode',
  'BusinessNeeds',
  'Justification',
  'NeedsMobileEmail',
  'UsesNHSmail',
  'CurrentDevice',
  'KeepNumber',
  'NeededBy',
  'PolicyVersion',
  'ReviewReason',
  'Reply',
  'Withdrawn',
] as const satisfies readonly (keyof RequestFacts)[];

/** The columns that a requester writes, in the order of the fingerprint. */
export const columnsOfRequester = [
  ...columnsAtFirst,
  ...laterColumns,
] as const satisfies readonly (keyof RequestFacts)[];

/** A request that is read in full. Without all required columns there is no fingerprint. */
export type FingerprintedRequest = Pick<RequestFacts, 'Id' | 'AuthorId' | (typeof columnsOfRequester)[number]>;

/**
 * What a decision was made on: the SHA-256 of everything the requester wrote, and of whose request it is, as 64
 * hexadecimal digits. It is the same however SharePoint returns the values, and changes when any of them does.
 */
export async function fingerprintOf(request: FingerprintedRequest): Promise<string> {
  const digest = await globalThis.crypto.subtle.digest('SHA-256', new TextEncoder().encode(canonicalText(request)));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/**
 * The values in their order as JSON, after the version of this format: two requests that differ never have the same
 * text. Later columns are included up to the last one that is not empty, and the version is their count. So a request
 * without any has the same fingerprint as before they were added, and old decisions still match.
 */
function canonicalText(request: FingerprintedRequest): string {
  const later = laterColumns.map((column) => canonicalValue(request[column]));
  const written = later.map((value) => value !== null).lastIndexOf(true) + 1;
  const values = columnsAtFirst.map((column) => canonicalValue(request[column]));
  const all = [request.Id, request.AuthorId, ...values, ...later.slice(0, written)];
  return `device-request/${1 + written}\n${JSON.stringify(all)}`;
}

/** Empty and *No* are both null: SharePoint does not distinguish them. */
function canonicalValue(value: FingerprintedRequest[(typeof columnsOfRequester)[number]]): unknown {
  if (typeof value === 'string') return storedText(value) ?? null;
  if (Array.isArray(value)) {
    const needs: readonly BusinessNeed[] = value;
    const inOrder = businessNeeds.filter((need) => needs.includes(need));
    return inOrder.length > 0 ? inOrder : null;
  }
  return value === false ? null : (value ?? null);
}
