import type { Fault } from '../../../host/control/faults';
import type { Host } from '../../../host/host';
import { setUp, type SetUpOptions } from '../../../src/data/provisioning/setUp';
import { ProblemError } from '../../../src/data/problem';
import { connectionAs } from './site';

/** A request that is about to write something. */
export interface Write {
  /** Its decoded address. */
  readonly address: string;
  /** What it does, such as `getList/fields/createfieldasxml`, whatever its target. */
  readonly kind: string;
}

/**
 * Runs something, and pauses it before each of its writes while the loop's body runs. The state then is the one left if
 * it breaks off there: before this write, or with the reply to the previous one lost.
 *
 * @param run is given a function that its connection must call before each request.
 */
export async function* writesOf(
  run: (before: (request: Request) => Promise<void>) => Promise<unknown>,
): AsyncGenerator<Write, void, void> {
  let arrive: (write?: Write) => void = () => undefined;
  let goOn: () => void = () => undefined;
  const arrival = (): Promise<Write | undefined> => new Promise((resolve) => (arrive = resolve));
  let next = arrival();
  const running = run(async (request) => {
    if (!(await isWrite(request))) return;
    const whenTold = new Promise<void>((resolve) => (goOn = resolve));
    arrive(writeOf(request));
    await whenTold;
  }).finally(() => arrive());
  for (let write = await next; write; write = await next) {
    yield write;
    next = arrival();
    goOn();
  }
  await running;
}

async function isWrite(request: Request): Promise<boolean> {
  if (request.method === 'GET' || request.url.includes('contextinfo')) return false;
  if (!request.url.endsWith('$batch')) return true;
  return /^(POST|PATCH|MERGE|PUT|DELETE) /m.test(await request.clone().text());
}

function writeOf({ url }: Request): Write {
  const address = decodeURIComponent(new URL(url).pathname);
  return { address, kind: address.replace(/^.*\/_api\/(web\/)?/, '').replace(/\([^)]*\)/g, '') };
}

/** How set-up may break off at a write. Without a fault it ends there; with one, the same run tries again. */
const breaks = [
  { how: 'and goes no further' },
  { how: 'cut before it', fault: { cut: 'before' } },
  { how: 'the reply to it lost', fault: { cut: 'after' } },
  { how: 'SharePoint unavailable', fault: { status: 500 } },
] as const satisfies readonly { readonly how: string; readonly fault?: Omit<Fault, 'match'> }[];

export type Break = (typeof breaks)[number];

/**
 * Chooses how to break off at a write: in every way if `EVERYTHING=1` is set; otherwise in one, taking turns, and only
 * once for writes that are alike.
 *
 * @param likeness the same value for writes that are alike.
 */
export function breaksByTurns(likeness: (write: Write) => string): (write: Write) => readonly Break[] {
  const met = new Set<string>();
  return (write) => {
    if (process.env.EVERYTHING === '1') return breaks;
    if (met.has(likeness(write))) return [];
    met.add(likeness(write));
    return [breaks[(met.size - 1) % breaks.length]];
  };
}

/**
 * Runs set-up once, with a fault in the next write. It may recover, or leave it to the person.
 *
 * @throws if the write did not come.
 */
export async function setUpWithFault(
  host: Host,
  site: string,
  { address }: Write,
  fault: Omit<Fault, 'match'>,
  options: SetUpOptions,
): Promise<void> {
  host.faults.add({ match: { method: 'POST', path: address }, ...fault, times: 1 });
  try {
    await setUp(connectionAs(host, 'owner', site), { ...options, wait: async () => undefined });
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
  }
  if (host.faults.all()[0].met !== 1) throw new Error(`Set-up does not come to ${address} again.`);
  host.faults.clear();
}

/** Does something, and undoes everything that it wrote. */
export async function undone<T>({ database }: Host, work: () => Promise<T>): Promise<T> {
  const undo = database.trial();
  try {
    return await work();
  } finally {
    undo();
  }
}
