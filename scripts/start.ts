import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { buildPackage, packageFile } from './package';
import { commandLine, Refusal, root, run } from './steps';

// npm start: build what is stale, then hand over to the local SharePoint. `--no-build` is ours; the rest is the host's.
commandLine(async () => {
  const args = process.argv.slice(2);
  const build = !args.includes('--no-build');
  if (build) await buildPackage(console.log);
  else if (!existsSync(packageFile)) throw new Refusal('There is no package to show: leave out --no-build, or run npm run build first.');
  process.exitCode = await run({
    name: 'Local SharePoint',
    command: 'node',
    args: [
      '--disable-warning=ExperimentalWarning', '--import', 'tsx', join(root, 'host/start.ts'),
      '--package', packageFile, ...args.filter((arg) => arg !== '--no-build'),
    ],
  });
});
