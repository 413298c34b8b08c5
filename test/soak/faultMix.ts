import type { Fault, Faults } from '../../host/control/faults';
import { halfOf, withoutMiddlePart } from '../writeFaults/brokenReplies';

/** A kind of fault: its name in the count, and its share of all faults. */
interface Kind {
  readonly words: string;
  readonly part: number;
  readonly fault: Fault;
}

/** A whole request, almost always a batch. Retry-After is in seconds. */
const requests = { match: { method: 'POST', path: '$batch' } } as const;
/** A single write in a batch. */
const change = { match: { method: 'MERGE', path: '/Lists/' } } as const;
const add = { match: { method: 'POST', path: '/Lists/' } } as const;

const kinds: readonly Kind[] = [
  { words: 'throttled (429)', part: 0.2, fault: { ...requests, status: 429, retryAfter: 1 } },
  { words: 'unavailable (503)', part: 0.1, fault: { ...requests, status: 503, retryAfter: 1 } },
  { words: 'delayed by 400 ms', part: 0.2, fault: { ...requests, delayMs: 400 } },
  { words: 'cut before the work', part: 0.15, fault: { ...requests, cut: 'before' } },
  { words: 'cut after the work', part: 0.2, fault: { ...requests, cut: 'after' } },
  { words: 'digest too old', part: 0.15, fault: { ...requests, digest: 'expired' } },
  { words: 'signed out (401)', part: 0.05, fault: { ...requests, status: 401 } },
  { words: 'a page to sign in on', part: 0.05, fault: { ...requests, signIn: true } },
  { words: 'half a reply', part: 0.1, fault: { ...requests, rewrite: halfOf } },
  { words: 'a part of a reply missing', part: 0.1, fault: { ...requests, rewrite: withoutMiddlePart } },
  { words: 'a change in a batch throttled', part: 0.4, fault: { ...change, status: 429, retryAfter: 1 } },
  { words: 'a change in a batch failed (500)', part: 0.1, fault: { ...change, status: 500 } },
  { words: 'cut after a change in a batch', part: 0.4, fault: { ...change, cut: 'after' } },
  { words: 'an addition in a batch throttled', part: 0.4, fault: { ...add, status: 429, retryAfter: 1 } },
  { words: 'cut after an addition in a batch', part: 0.6, fault: { ...add, cut: 'after' } },
];

/** @param rate the share of requests, and of writes in them, that get a fault: 0 to 1. */
export function addFaults(faults: Faults, rate: number, seed: number): void {
  kinds.forEach(({ fault, part }, at) => faults.add({ ...fault, rate: rate * part, seed: seed * 100 + at }));
}

/** How often each kind of fault happened. */
export function faultsMet(faults: Faults): readonly (readonly [words: string, times: number])[] {
  return faults.all().map(({ met }, at) => [kinds[at].words, met]);
}
