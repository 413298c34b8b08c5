import type { BrowserStore } from '../../../../src/data/browserStore';
import type { HeldRequest, MyDevices } from '../../../../src/data/deviceRequests';

export const myEmail = 'maria@example.invalid';

/** A request that Maria Okafor made for herself. */
export function heldRequest(Id: number, more: Partial<HeldRequest> = {}): HeldRequest {
  const made = new Date('2013-04-10T09:00:00Z');
  return {
    Id,
    etag: `"${Id}"`,
    AuthorId: 7,
    authorName: 'Maria Okafor',
    authorLogin: 'maria',
    Created: made,
    Modified: made,
    Title: 'Maria Okafor',
    RequestKey: `key-${Id}`,
    RequesterKey: 'maria',
    RequestedForName: 'Maria Okafor',
    RequestedForEmail: myEmail,
    BusinessNeeds: [],
    NeedsMobileEmail: false,
    UsesNHSmail: false,
    Withdrawn: false,
    ...more,
  } as HeldRequest;
}

export function myDevices(requests: readonly HeldRequest[] = []): MyDevices {
  return { requests, policies: [], support: [], settings: { demonstration: false }, mayTriage: false, unreadable: [] };
}

/** A browser's store, in memory. */
export function keptHere(): BrowserStore & { readonly held: Map<string, string> } {
  const held = new Map<string, string>();
  return {
    held,
    scope: 'test',
    get: (key) => held.get(key),
    set: (key, value) => held.set(key, value) !== undefined,
    remove: (key) => void held.delete(key),
    keys: () => [],
  };
}
