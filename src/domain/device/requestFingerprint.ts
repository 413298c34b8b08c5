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

/** The columns a requester writes, in the order in which they are fingerprinted. */
export const columnsOfRequester = [
  ...columnsAtFirst,
  ...laterColumns,
] as const satisfies readonly (keyof RequestFacts)[];

/** A request in full: one of which a required column is not read cannot be fingerprinted. */
export type FingerprintedRequest = Pick<RequestFacts, 'Id' | 'AuthorId' | (typeof columnsOfRequester)[number]>;

/**
 * What a decision was made on: SHA-256 of everything the requester wrote and of whose the request is, as 64 hexadecimal
 * digits. It stays the same however SharePoint gives the values back, and changes when any of them does.
 */
export async function fingerprintOf(request: FingerprintedRequest): Promise<string> {
  const digest = await globalThis.crypto.subtle.digest('SHA-256', new TextEncoder().encode(canonicalText(request)));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/**
 * JSON of the values in their order, after the version of this way of writing: no two requests that differ are written
 * alike. Later columns are written up to the last that holds something, and the version counts them. A request that
 * holds none is fingerprinted as it was before they came, so that what was decided on earlier lists still matches.
 */
function canonicalText(request: FingerprintedRequest): string {
  const later = laterColumns.map((column) => canonicalValue(request[column]));
  const written = later.map((value) => value !== null).lastIndexOf(true) + 1;
  const values = columnsAtFirst.map((column) => canonicalValue(request[column]));
  const all = [request.Id, request.AuthorId, ...values, ...later.slice(0, written)];
  return `device-request/${1 + written}\n${JSON.stringify(all)}`;
}

/** Empty is null, and no: SharePoint keeps no difference between them. */
function canonicalValue(value: FingerprintedRequest[(typeof columnsOfRequester)[number]]): unknown {
  if (typeof value === 'string') return storedText(value) ?? null;
  if (Array.isArray(value)) {
    const needs: readonly BusinessNeed[] = value;
    const inOrder = businessNeeds.filter((need) => needs.includes(need));
    return inOrder.length > 0 ? inOrder : null;
  }
  return value === false ? null : (value ?? null);
}
