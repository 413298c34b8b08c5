import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { commandLine, Refusal, root, run } from './steps';

// npm run answers: what both pages say at every site of the demonstration, for somebody to read from end to end.

const folder = join(root, 'temp/answers');

commandLine(async () => {
  const code = await run({
    name: 'Answers',
    command: 'jest',
    args: ['--selectProjects', 'page', '--silent', '--testPathPatterns', 'test/page/answer/table'],
    env: { NODE_OPTIONS: '--disable-warning=ExperimentalWarning' },
  });
  if (code !== 0) throw new Refusal('The pages could not be read: see above.');
  for (const file of readdirSync(folder).sort()) console.log(readFileSync(join(folder, file), 'utf8'));
});
