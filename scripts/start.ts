import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { solutionPath } from '../host/sites';
import { listsSiteProperty } from '../src/data/listsSite';
import { buildPackage, packageFile } from './package';
import { commandLine, Refusal, root, run } from './steps';

const help = `npm start -- [options]

  --port N          the port on 127.0.0.1; 4380 unless told
  --data FILE       where the lists are kept (host/data/sharepoint.db), or :memory:
  --seed WHAT       demo (15 April 2013), day-one (2 April 2013), empty (lists without rows),
                    bare (no lists: set them up in the page), a number of rows per list,
                    or lists-0.1.0 (the lists as that release left them, to try the upgrade)
  --now DATE        what the host's clock starts at, such as 2013-04-15 or 2013-04-15T09:10
  --as PERSON       whom requests run as: staff, rollout, triage, owner, outsider
  --tenant-property KEY=VALUE
                    a tenant property, as an administrator sets it; any number of times. Without one,
                    OpenServiceListsSite=/sites/openservice, which leads personal tabs in Teams to the lists
  --no-build        show the package that is there`;

// npm start: builds what is out of date, then hands over to the local SharePoint. `--no-build` is ours; the host takes
// the other options.
commandLine(async () => {
  const args = process.argv.slice(2);
  if (args.includes('--help')) {
    console.log(help);
    return;
  }
  const build = !args.includes('--no-build');
  if (build) await buildPackage(console.log);
  else if (!existsSync(packageFile))
    throw new Refusal('There is no package to show: leave out --no-build, or run npm run build first.');
  process.exitCode = await run({
    name: 'Local SharePoint',
    command: 'node',
    args: [
      '--disable-warning=ExperimentalWarning',
      '--import',
      'tsx',
      join(root, 'host/start.ts'),
      // Without it a personal tab in Teams, which runs on the root site, finds no lists. One given on the command line
      // comes later and wins.
      '--tenant-property',
      `${listsSiteProperty}=${solutionPath}`,
      '--package',
      packageFile,
      ...args.filter((arg) => arg !== '--no-build'),
    ],
  });
});
