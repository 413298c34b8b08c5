import { parseArgs } from 'node:util';
import { commandLine, Refusal, run } from '../../scripts/steps';
import { type Catching, type Fault, groupsOf, type Kind, kindOf, kinds, kindsOf } from './fault';
import { faults } from './faults';
import { packageIn } from './packages';
import { runTests, type Verdict } from './running';
import { makeScratch, type Scratch } from './scratch';

// npm run faults: makes each fault of the list in a copy of the working tree, and checks that its tests fail with it
// and pass without it.

const help = `npm run faults -- [options]

  --list       the faults, and the tests that catch each
  --only W,…   the faults of these ids, or those that tests of these kinds catch: ${kinds.join(', ')}`;

/** How a test differs from what the list says about it. */
type Complaint = string;

commandLine(async () => {
  const { values } = options();
  const wanted = faultsMeant(values.only);
  if (values.help) return console.log(help);
  if (values.list) return list(wanted);
  const scratch = makeScratch();
  const leave = (): void => {
    scratch.remove();
    process.exit(130);
  };
  process.on('SIGINT', leave);
  try {
    await check(scratch, wanted);
  } finally {
    process.off('SIGINT', leave);
    scratch.remove();
  }
});

async function check(scratch: Scratch, wanted: readonly Fault[]): Promise<void> {
  console.log(`${wanted.length} faults. Without any of them, everything is to compile and every test to pass.`);
  await mustCompile(scratch, wanted);
  const complaints = new Map<Fault, Complaint[]>(wanted.map((fault) => [fault, []]));
  const without = await runTogether(
    scratch,
    wanted.flatMap(({ caughtBy }) => caughtBy),
  );
  for (const fault of wanted)
    for (const test of fault.caughtBy) {
      const { named, failed, why } = without(test);
      if (named === 0) complaints.get(fault)!.push(`no test of ${test.file} goes by “${test.title}”`);
      else if (failed > 0)
        complaints.get(fault)!.push(`“${test.title}” fails without the fault too: ${firstLines(why)}`);
    }

  const groups = [...inJest(wanted).map((fault) => [fault]), ...groupsOf(inBrowser(wanted))];
  for (const [at, group] of groups.entries()) {
    const isBrowser = at >= inJest(wanted).length;
    console.log(`\n${at + 1} of ${groups.length}${isBrowser ? ', in one package' : ''}: ${idsOf(group)}`);
    const tests = group.flatMap(({ caughtBy }) => caughtBy.filter((test) => isOfBrowser(test) === isBrowser));
    const verdictOf = await scratch.withFaults(group, () => runTogether(scratch, tests));
    for (const fault of group)
      for (const test of fault.caughtBy.filter((each) => isOfBrowser(each) === isBrowser))
        note(fault, test, verdictOf(test), complaints.get(fault)!);
  }
  report(complaints);
}

/** Runs tests of both kinds; those in the browser use the copy's package. */
async function runTogether(scratch: Scratch, tests: readonly Catching[]): Promise<(test: Catching) => Verdict> {
  if (tests.some(isOfBrowser)) {
    const failure = await packageIn(scratch.folder);
    if (failure !== undefined) throw new Refusal(`${failure}\nThe package could not be built; its errors stand above.`);
  }
  return runTests(scratch.folder, tests);
}

/** A fault must compile: otherwise no test is needed to catch it. */
async function mustCompile({ folder, withFaults }: Scratch, wanted: readonly Fault[]): Promise<void> {
  const code = await withFaults(wanted, async () => {
    await run({ name: 'Words', command: 'node', args: ['scripts/localise.js'], cwd: folder });
    return run({ name: 'Types', command: 'tsc', args: ['-p', '.', '--noEmit'], cwd: folder });
  });
  if (code !== 0) throw new Refusal('With the faults, the code does not compile: the compiler’s words stand above.');
}

function note(
  { id }: Fault,
  { file, title }: Catching,
  { named, failed, why }: Verdict,
  complaints: Complaint[],
): void {
  if (named > 0 && failed === named) {
    console.log(`  ${id}: caught by ${file}: ${firstLines(why)}`);
    return;
  }
  const complaint = `${failed} of ${named} tests of ${file} that go by “${title}” fail with it`;
  console.log(`  ${id}: NOT CAUGHT: ${complaint}`);
  complaints.push(complaint);
}

function report(complaints: ReadonlyMap<Fault, readonly Complaint[]>): void {
  console.log('\n| Fault | What it breaks | Caught by |\n| --- | --- | --- |');
  for (const [fault, against] of complaints)
    console.log(`| ${fault.id} | ${fault.what} | ${against.length > 0 ? 'NOT CAUGHT' : kindsOf(fault).join(', ')} |`);
  const uncaught = [...complaints].filter(([, against]) => against.length > 0);
  for (const [{ id }, against] of uncaught) console.log(`\n${[`${id}:`, ...against].join('\n  ')}`);
  console.log(`\n${complaints.size - uncaught.length} caught, ${uncaught.length} not`);
  if (uncaught.length > 0) process.exitCode = 1;
}

function list(wanted: readonly Fault[]): void {
  for (const fault of wanted) {
    console.log(`${fault.id} (${kindsOf(fault).join(', ')}): ${fault.what}\n  ${fault.file}`);
    for (const { file, title } of fault.caughtBy) console.log(`  ${file}: ${title}`);
  }
}

const isOfBrowser = (test: Catching): boolean => kindOf(test) === 'browser';

function inJest(wanted: readonly Fault[]): Fault[] {
  return wanted.filter(({ caughtBy }) => caughtBy.some((test) => !isOfBrowser(test)));
}

function inBrowser(wanted: readonly Fault[]): Fault[] {
  return wanted.filter(({ caughtBy }) => caughtBy.some(isOfBrowser));
}

function idsOf(some: readonly Fault[]): string {
  return some.map(({ id }) => id).join(', ');
}

/** The beginning of a test runner's report of a failure, without its colours, in one line. */
function firstLines(why: string = ''): string {
  return (
    why
      // eslint-disable-next-line no-control-regex
      .replace(/\u001b\[[0-9;]*m/g, '')
      .replace(/\s+/g, ' ')
      .slice(0, 240)
  );
}

function faultsMeant(only: string | undefined): readonly Fault[] {
  if (only === undefined) return faults;
  const words = only.split(',');
  const unknown = words.filter((word) => !kinds.includes(word as Kind) && !faults.some(({ id }) => id === word));
  if (unknown.length > 0) throw new Refusal(`No fault and no kind of test goes by “${unknown.join('”, “')}”.`);
  return faults.filter((fault) => words.includes(fault.id) || kindsOf(fault).some((kind) => words.includes(kind)));
}

function options(): { readonly values: { readonly list?: boolean; readonly only?: string; readonly help?: boolean } } {
  try {
    return parseArgs({
      args: process.argv.slice(2),
      options: { list: { type: 'boolean' }, only: { type: 'string' }, help: { type: 'boolean' } },
    });
  } catch (error) {
    throw new Refusal(`${(error as Error).message}\n\n${help}`);
  }
}
