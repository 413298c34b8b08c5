import { parseArgs } from 'node:util';
import { createHost } from '../../host/host';
import { commandLine, Refusal } from '../../scripts/steps';
import { atTheLook, type Fault, faultKinds, lostReplies } from './line';
import { faultsOf, nameOf, requestsOf, violationsWith } from './tries';
import type { Write } from './write';
import { writes } from './writes';

// npm run write-faults: every write of the product, with every fault at each of its requests, pressed again until it
// ends; then the local SharePoint's database is compared with what the person was told.

const help = `npm run write-faults -- [options]

  --only NAME   only what begins with it: approve, approve/cut-after, approve/cut-after/2, approve/cut-after/2/on
  --quick       each request of each write with a fifth of the faults, by turns; the continuous run has the time for it
  --seed N      where the turns begin; 1 unless told

  writes: ${writes.map(({ name }) => name).join(', ')}
  faults: ${Object.keys(faultKinds).join(', ')}
  A fault hits one request of a write, by its number, or with /on that one and all after it. After ${lostReplies.join(', ')}
  the next request may meet another: approve/cut-after+forbidden/2 (${atTheLook.join(', ')}).`;

commandLine(async () => {
  const { values } = options();
  if (values.help) {
    console.log(help);
    return;
  }
  const { only = '', quick = false, seed = '1' } = values;
  if (!/^\d{1,9}$/.test(seed)) throw new Refusal(`--seed takes a whole number, not “${seed}”.`);
  let [tried, violated] = [0, 0];
  for (const [at, write] of writes.entries()) {
    if (!isAsked(write.name, only.split('/')[0])) continue;
    const chosen = quick ? byTurns(at + Number(seed)) : (faults: Fault[]) => faults;
    const counts = await tryWrite(write, only, chosen);
    tried += counts.tried;
    violated += counts.violated;
  }
  if (tried === 0) throw new Refusal(`Nothing here is called “${only}”.\n\n${help}`);
  console.log(`\n${tried} faults, ${violated} violations`);
  if (violated > 0) throw new Refusal('');
});

function options(): {
  values: { only?: string; quick?: boolean; seed?: string; help?: boolean };
} {
  const text = { type: 'string' } as const;
  const flag = { type: 'boolean' } as const;
  try {
    return parseArgs({
      args: process.argv.slice(2),
      options: { only: text, quick: flag, seed: text, help: flag },
    });
  } catch (error) {
    throw new Refusal(`${(error as Error).message}\n\n${help}`);
  }
}

/** Whether a name begins with what is asked for, step by step. */
function isAsked(name: string, only: string): boolean {
  const steps = name.split('/');
  return only === '' || only.split('/').every((step, at) => steps[at] === step);
}

/** Each request with a fifth of the faults, and the next ones at the next request. */
function byTurns(from: number): (faults: Fault[]) => Fault[] {
  return (faults) => faults.filter((_, at) => (at + from) % 5 === 0);
}

async function tryWrite(
  write: Write,
  only: string,
  chosen: (faults: Fault[]) => Fault[],
): Promise<{ tried: number; violated: number }> {
  const began = performance.now();
  const host = await createHost({ data: ':memory:', seed: 'demo' });
  const ready = await write.prepare(host);
  const requests = await requestsOf(host, write, ready);
  const exact = only.split('/').length >= 3;
  const faults = (exact ? faultsOf(requests) : chosen(faultsOf(requests))).filter((fault) =>
    isAsked(nameOf(write, fault), only),
  );
  let violated = 0;
  for (const fault of faults) {
    const violations = await violationsWith(host, write, ready, fault);
    violated += violations.length;
    for (const violation of violations)
      console.log(`  ${violation}: npm run write-faults -- --only ${nameOf(write, fault)}`);
    host.log.clear();
  }
  await host.close();
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  console.log(`${write.name}: ${requests} requests, ${faults.length} faults, ${violated} violations, ${seconds} s`);
  return { tried: faults.length, violated };
}
