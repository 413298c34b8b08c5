import { InjectHeaders } from '@pnp/queryable';
import { faultReply } from '../../host/control/faults';
import { ConnectionCut } from '../../host/exchange';
import type { Host } from '../../host/host';
import { fetchFrom } from '../../host/inProcess';
import type { Connection } from '../../src/data/connection';
import { schemaVersion } from '../../src/lists/schemaVersion';
import { people } from '../../host/people';
import { openPage } from '../soak/people';
import { loginOf } from '../contract/client';
import { halfOf, withFailedMiddlePart, withoutMiddlePart } from './brokenReplies';

/** How long SharePoint asks to wait where it is throttled, in seconds. */
const retryAfter = 120;

/** What a reply can be held for, and what SharePoint still has to do, while a person presses again. */
interface Later {
  /** Waits until the person has pressed again. */
  hold(): Promise<void>;
  /** Reaches SharePoint once the person has pressed again. */
  deliver(work: () => Promise<unknown>): void;
}

type Meet = (deliver: () => Promise<Response>, later: Later) => Promise<Response>;

/** What can happen to one request, by the name that `--only` takes. */
export const faultKinds = {
  'cut-before': () => lost(),
  'cut-after': async (deliver) => {
    await deliver();
    return lost();
  },
  throttled: () => refused({ status: 429, retryAfter }),
  unavailable: () => refused({ status: 503 }),
  failed: () => refused({ status: 500 }),
  'signed-out': () => refused({ status: 401 }),
  'old-digest': () => refused({ digest: 'expired' }),
  forbidden: () => refused({ status: 403 }),
  'sign-in-page': async () =>
    new Response('<!DOCTYPE html><html><head><title>Sign in to your account</title></head><body></body></html>', {
      status: 200,
      headers: { 'Content-Type': 'text/html; charset=utf-8' },
    }),
  'half-a-reply': async (deliver) => changed(await deliver(), halfOf),
  'part-missing': async (deliver) => changed(await deliver(), withoutMiddlePart),
  'part-failed': async (deliver) => changed(await deliver(), withFailedMiddlePart(500)),
  'part-timed-out': async (deliver) => changed(await deliver(), withFailedMiddlePart(504)),
  'failed-after': async (deliver) => {
    await deliver();
    return refused({ status: 502 });
  },
  'timed-out-after': async (deliver) => {
    await deliver();
    return refused({ status: 504 });
  },
  'slow-reply': async (deliver, later) => {
    const reply = await deliver();
    await later.hold();
    return reply;
  },
  'slow-request': async (deliver, later) => {
    later.deliver(deliver);
    return lost();
  },
} as const satisfies Readonly<Record<string, Meet>>;

export type FaultKind = keyof typeof faultKinds;

/** The faults in which a person presses again before SharePoint has done, or answered, what was sent first. */
export const overtaking: readonly FaultKind[] = ['slow-reply', 'slow-request'];

/** The faults after which a page looks what became of its write, and those that its look may meet. */
export const lostReplies: readonly FaultKind[] = ['cut-after', 'half-a-reply', 'part-missing', 'part-failed'];
export const atTheLook: readonly FaultKind[] = [
  'cut-before',
  'throttled',
  'failed',
  'signed-out',
  'old-digest',
  'forbidden',
  'sign-in-page',
];

/** Which requests of a press meet a fault. */
export interface Fault {
  readonly kind: FaultKind;
  /** The first one that meets it, from 1. */
  readonly at: number;
  /** Whether all later ones meet it as well. */
  readonly on: boolean;
  /** What the next request meets, which looks what became of the first. */
  readonly then?: FaultKind;
}

/** The way from a page to SharePoint, and what goes wrong on it. */
export interface Line {
  readonly connection: Connection;
  /** How many requests were sent. */
  sent(): number;
  /** Resolves once a reply is held. */
  readonly held: Promise<void>;
  /** Lets go what is held, and lets SharePoint do what is still on its way. */
  letGo(): Promise<void>;
  /** From now on nothing goes wrong. */
  mend(): void;
}

/** The lines of this process, by the header that their requests bring. */
const lines = new Map<string, (request: Request) => Promise<Response>>();
const lineHeader = 'X-Line';

/** The product sends as it does in a page; only `fetch` is replaced. */
function replaceFetch(): void {
  globalThis.fetch = async (address, init) => {
    const request = new Request(address, init);
    const send = lines.get(request.headers.get(lineHeader) ?? '');
    if (!send) throw new Error(`No line of a test sent ${request.url}.`);
    try {
      return await send(request);
    } catch (error) {
      throw error instanceof ConnectionCut ? new TypeError('Failed to fetch') : error;
    }
  };
}

/** @param fault left out: nothing goes wrong. */
export function lineTo(host: Pick<Host, 'answer' | 'site' | 'digests'>, persona: string, fault?: Fault): Line {
  const { name, email } = people.find((person) => person.persona === persona)!;
  const connection = openPage(host, { name, email, login: loginOf(persona), team: 'staff' });
  connection.lists.setUpTo(schemaVersion);
  const id = `${lines.size}`;
  let sent = 0;
  let standing = fault;
  let isHeld: () => void = () => undefined;
  const held = new Promise<void>((resolve) => (isHeld = resolve));
  let release: () => void = () => undefined;
  const released = new Promise<void>((resolve) => (release = resolve));
  const onTheirWay: (() => Promise<unknown>)[] = [];
  const later: Later = {
    hold() {
      isHeld();
      return released;
    },
    deliver: (work) => void onTheirWay.push(work),
  };

  async function send(request: Request): Promise<Response> {
    sent += 1;
    const deliver = (): Promise<Response> => fetchFrom(host, request);
    const kind = standing && kindAt(standing, sent);
    return kind ? (faultKinds[kind] as Meet)(deliver, later) : deliver();
  }

  lines.set(id, send);
  replaceFetch();
  connection.sp.using(InjectHeaders({ [lineHeader]: id }));
  return {
    connection,
    held,
    sent: () => sent,
    async letGo() {
      for (const work of onTheirWay.splice(0)) await work();
      release();
    },
    mend: () => (standing = undefined),
  };
}

function kindAt({ kind, at, on, then }: Fault, request: number): FaultKind | undefined {
  if (request === at || (on && request > at)) return kind;
  return request === at + 1 ? then : undefined;
}

/** No reply comes: what `fetch` rejects with. */
async function lost(): Promise<never> {
  throw new TypeError('Failed to fetch');
}

async function refused(fault: { status?: number; retryAfter?: number; digest?: 'expired' }): Promise<Response> {
  const { status, headers, body } = faultReply({ match: {}, ...fault })!;
  return new Response(body, { status, headers });
}

async function changed(reply: Response, change: (body: string) => string): Promise<Response> {
  return new Response(change(await reply.text()), { status: reply.status, headers: reply.headers });
}
