import { BadOption, readCommandLine } from './commandLine';
import { CannotStart, startHost } from './server';
import { DataFileLocked } from './store/database';

/** The command behind `npm start`, once the packages are built. */
async function start(): Promise<void> {
  const options = readCommandLine(process.argv.slice(2));
  const host = await startHost(options);
  for (const notice of host.notices) console.log(notice);
  console.log(options.packages?.length ? `The page is at ${host.site}/SitePages/Home.aspx` : `The local SharePoint is at ${host.site} (no package, so no pages)`);

  const stop = (): void => {
    void host.close().then(() => process.exit(0));
  };
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
}

start().catch((error: unknown) => {
  const expected = error instanceof BadOption || error instanceof CannotStart || error instanceof DataFileLocked;
  console.error(expected ? error.message : error);
  process.exitCode = 1;
});
