import { setTimeout as wait } from 'node:timers/promises';
import type { Reply } from '../exchange';
import type { TextReply } from '../rest/execute';
import { accessDenied, digestExpired, fileMissing, SharePointError } from '../rest/sharePointError';
import { writeError } from '../rest/format';
import { chanceFrom } from './chance';

/** A fault for the requests that match. */
export interface Fault {
  /** `path` is a part of the decoded address. Left out: any. */
  readonly match: { readonly method?: string; readonly path?: string };
  /** Answer with this status, and do nothing else, unless `done`. */
  readonly status?: number;
  /** Carry out the request, then answer with `status`: a server that fails after the work. */
  readonly done?: true;
  /** Seconds, sent as `Retry-After`. */
  readonly retryAfter?: number;
  readonly delayMs?: number;
  /** End the connection without a reply: before the request was carried out, or after. */
  readonly cut?: 'before' | 'after';
  /**
   * Answer with a sign-in page, and do nothing else: the sign-in has ended. The status is 200, as after a redirect that
   * the browser has followed. Hits whole requests, never a part of a batch.
   */
  readonly signIn?: true;
  /** Refuse the page's digest as expired, and do nothing else. GET requests have none: match `POST`. */
  readonly digest?: 'expired';
  /**
   * Answer with a changed body, such as no list could give. Only for a host in the same process.
   *
   * @param path the decoded address of the request.
   */
  readonly rewrite?: (body: string, path: string) => string;
  /** How many requests it hits; left out: all. */
  readonly times?: number;
  /** The share of matching requests it hits, 0 to 1, always the same ones in the same order. */
  readonly rate?: number;
  /** Selects the requests that a rate hits: another whole number selects others. */
  readonly seed?: number;
}

/** An active fault, and how many requests it has hit. */
interface StandingFault {
  readonly fault: Fault;
  readonly met: number;
}

export interface Faults {
  add(fault: Fault): void;
  clear(): void;
  /** The fault for a request, if any; each call uses up one of its `times`. */
  take(methods: readonly string[], path: string, isPart?: boolean): Fault | undefined;
  all(): readonly StandingFault[];
}

export function createFaults(): Faults {
  let standing: { fault: Fault; met: number; chance: () => number }[] = [];
  return {
    add: (fault) => {
      standing.push({ fault, met: 0, chance: chanceFrom(fault.seed ?? 1) });
    },
    clear: () => {
      standing = [];
    },
    take: (methods, path, isPart = false) => {
      const hit = standing.find(
        ({ fault, met, chance }) =>
          met < (fault.times ?? Infinity) &&
          !(isPart && fault.signIn) &&
          (!fault.match.method || methods.includes(fault.match.method.toUpperCase())) &&
          (!fault.match.path || path.includes(fault.match.path)) &&
          (fault.rate === undefined || chance() < fault.rate),
      );
      if (!hit) return undefined;
      hit.met += 1;
      return hit.fault;
    },
    all: () => standing.map(({ fault, met }) => ({ fault, met })),
  };
}

/** Too long to be taken for JSON or a part of a batch; the real page is a whole application. */
const signInPage = [
  '<!DOCTYPE html>',
  '<html lang="en">',
  '<head><title>Sign in to your account</title></head>',
  '<body><form method="post" action="/login"><input name="login" type="email"></form></body>',
  '</html>',
].join('\r\n');

export async function pause(fault: Fault | undefined): Promise<void> {
  if (fault?.delayMs) await wait(fault.delayMs);
}

/** The reply as changed by a fault. */
export function rewritten<R extends Reply>(fault: Fault | undefined, reply: R, path: string): R {
  return fault?.rewrite && typeof reply.body === 'string' ? { ...reply, body: fault.rewrite(reply.body, path) } : reply;
}

/** The reply of a fault, with SharePoint's body for that status if it is known. */
export function faultReply(fault: Fault | undefined): TextReply | undefined {
  const headers: Record<string, string> = { 'Content-Type': 'application/json;charset=utf-8' };
  if (fault?.signIn) return { status: 200, headers: { 'Content-Type': 'text/html; charset=utf-8' }, body: signInPage };
  if (fault?.digest) return { status: 403, headers, body: writeError(digestExpired(), 'nometadata') };
  if (fault?.status === undefined) return undefined;
  if (fault.retryAfter !== undefined) headers['Retry-After'] = String(fault.retryAfter);
  // A throttled reply is recognised by its status and header; its body is not recorded anywhere.
  const known = { 403: accessDenied, 404: fileMissing }[fault.status];
  const error =
    known?.() ??
    new SharePointError(fault.status, '-1, LocalSharePoint.Fault', 'A fault was asked for at /_host/faults.');
  return { status: fault.status, headers, body: writeError(error, 'nometadata') };
}

/** @throws RangeError with one sentence if it is no fault. */
export function readFault(value: unknown): Fault {
  const fault = value as Fault | null;
  const known = [
    'match',
    'status',
    'done',
    'retryAfter',
    'delayMs',
    'cut',
    'signIn',
    'digest',
    'times',
    'rate',
    'seed',
  ];
  if (typeof fault !== 'object' || fault === null || typeof fault.match !== 'object' || fault.match === null)
    throw new RangeError('A fault needs { match: { … } }.');
  const unknown = Object.keys(fault).find((name) => !known.includes(name));
  if (unknown) throw new RangeError(`A fault has no “${unknown}”. It may have: ${known.join(', ')}.`);
  if (![undefined, 'before', 'after'].includes(fault.cut)) throw new RangeError('“cut” is “before” or “after”.');
  if (![undefined, true].includes(fault.signIn)) throw new RangeError('“signIn” is true.');
  if (fault.done !== undefined && (fault.done !== true || fault.status === undefined))
    throw new RangeError('“done” is true, and needs a “status”.');
  if (![undefined, 'expired'].includes(fault.digest)) throw new RangeError('“digest” is “expired”.');
  for (const name of ['status', 'retryAfter', 'delayMs', 'times', 'rate', 'seed'] as const) {
    if (fault[name] !== undefined && !Number.isFinite(fault[name])) throw new RangeError(`“${name}” is a number.`);
  }
  return fault;
}
