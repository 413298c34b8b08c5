import { parseArgs } from 'node:util';
import { commandLine } from '../scripts/steps';
import { stagesOf } from './run/parts';
import { runStages } from './run/stages';
import { timesOf } from './run/times';

// npm test: everything that a change needs, then the times, the failures, and one closing line for all of it.
// npm run test:all: the long tests as well. test/run/parts.ts says what each of them runs.

commandLine(async () => {
  const { everything = false } = parseArgs({ options: { everything: { type: 'boolean' } } }).values;
  const from = performance.now();
  const results = await runStages(stagesOf(everything), everything ? { EVERYTHING: '1' } : {}, console.log);
  console.log(`\n${timesOf(results, (performance.now() - from) / 1000)}`);
  const counts = results.flatMap(({ count }) => count ?? []);
  const failures = counts.flatMap((count) => count.failures);
  if (failures.length > 0) console.log(['\nWhat failed:', ...failures].join('\n  '));
  const sum = (name: 'passed' | 'failed'): number => counts.reduce((total, count) => total + count[name], 0);
  console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`);
  if (sum('failed') > 0) process.exitCode = 1;
});
