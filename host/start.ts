import { BadOption, readCommandLine } from './commandLine';
import { CannotStart } from './host';
import { startHost } from './server';
import { DataFileUnusable } from './store/dataFile';

/** The command behind `npm start`, once the packages are built. */
async function start(): Promise<void> {
  const options = readCommandLine(process.argv.slice(2));
  const host = await startHost(options);
  // Before anything is printed, since a script that waits for the address may stop the host at once.
  const stop = (): void => {
    host.close().then(
      () => process.exit(0),
      () => process.exit(1),
    );
  };
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);

  for (const notice of host.notices) console.log(notice);
  console.log(
    options.packages?.length
      ? `The page is at ${host.site}/SitePages/Home.aspx`
      : `The local SharePoint is at ${host.site} (no package, so no pages)`,
  );
}

start().catch((error: unknown) => {
  const expected = error instanceof BadOption || error instanceof CannotStart || error instanceof DataFileUnusable;
  console.error(expected ? error.message : error);
  process.exitCode = 1;
});
