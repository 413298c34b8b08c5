import { storedText } from '../storedText';
import type { RequestFacts } from './request';
import { type BusinessNeed, businessNeeds } from './choices';

/**
 * The columns that each version of the fingerprint adds to those of the versions before it. Never change a version that
 * was released: the fingerprints in the record depend on it. For a new column, add a version: one more line.
 */
const versions = [
  [
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
  ],
  ['SiteInWords'],
] as const satisfies readonly (readonly (keyof RequestFacts)[])[];

type Written = (typeof versions)[number][number];

/** The columns that a requester writes, in the order of the fingerprint. */
export const columnsOfRequester: readonly Written[] = versions.flat();

/** A request that is read in full. Without all required columns there is no fingerprint. */
export type FingerprintedRequest = Pick<RequestFacts, 'Id' | 'AuthorId' | Written>;

/** A request's fingerprints, of versions 1, 2 and so on. A decision is compared with the one of its own version. */
export type Fingerprints = readonly string[];

/** The characters of a fingerprint with its version. */
const length = 64;

/**
 * What a decision was made on: the SHA-256 of everything the requester wrote, and of whose request it is. It is the
 * same however SharePoint returns the values, and changes when any of them does.
 *
 * Version 1 is 64 hexadecimal digits, as release 0.1.0 wrote it. Later ones name their version and leave out the last
 * digits (`2:` and 62 digits), so that they fit the 64 characters of the column on every released list.
 */
export async function fingerprintOf(request: FingerprintedRequest, version: number = versions.length): Promise<string> {
  const text = new TextEncoder().encode(canonicalText(request, version));
  const digest = await globalThis.crypto.subtle.digest('SHA-256', text);
  const digits = Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
  return (version === 1 ? digits : `${version}:${digits}`).slice(0, length);
}

export async function fingerprintsOf(request: FingerprintedRequest): Promise<Fingerprints> {
  return Promise.all(versions.map((_, at) => fingerprintOf(request, at + 1)));
}

/**
 * Whether a request is what it was when a fingerprint was taken. `newer`: a later release took the fingerprint, with
 * columns that this release does not know. A text that is no fingerprint gives `changed`.
 */
export function compareFingerprint(taken: string, now: Fingerprints): 'same' | 'changed' | 'newer' {
  if (now.includes(taken)) return 'same';
  const [, version] = (taken.length === length && /^([1-9]\d*):[0-9a-f]+$/.exec(taken)) || [];
  return Number(version) > versions.length ? 'newer' : 'changed';
}

/** The version and the values in order, as JSON, so that different requests never give the same text. */
function canonicalText(request: FingerprintedRequest, version: number): string {
  const columns = versions.slice(0, version).flat();
  const values = columns.map((column) => canonicalValue(request[column]));
  return `device-request/${version}\n${JSON.stringify([request.Id, request.AuthorId, ...values])}`;
}

/** Empty and *No* are both null: SharePoint does not distinguish them. */
function canonicalValue(value: FingerprintedRequest[Written]): unknown {
  if (typeof value === 'string') return storedText(value) ?? null;
  if (Array.isArray(value)) {
    const needs: readonly BusinessNeed[] = value;
    const inOrder = businessNeeds.filter((need) => needs.includes(need));
    return inOrder.length > 0 ? inOrder : null;
  }
  return value === false ? null : (value ?? null);
}
