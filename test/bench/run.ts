import { existsSync } from 'node:fs';
import type { Browser } from '@playwright/test';
import { buildPackage, packageFile } from '../../scripts/package';
import { commandLine, Refusal } from '../../scripts/steps';
import { launch } from './browsing';
import { assertSameContent, servicesShown } from './contents';
import { environmentOf } from './environment';
import { writeReport } from './files';
import { deciding, exitCode, type Finding } from './gates';
import { hostWith } from './hosts';
import { type Hosts, measureChanges, measureLoads, measureRequests } from './measuring';
import { help, type Options, readOptions } from './options';
import { buildPeers } from './peers/peersPackage';
import { figure } from './report';
import { weigh } from './sizes';
import { findingsOf, type Results } from './summary';
import { views } from './views';

// npm run bench: measures the shipped package, writes the report and ends with 1 where a gate is broken.
commandLine(async () => {
  const args = process.argv.slice(2);
  if (args.includes('--help')) {
    console.log(help);
    return;
  }
  const options = readOptions(args);
  if (!options.quick) await buildPackage(console.log);
  else if (!existsSync(packageFile)) throw new Refusal('There is no package to measure: run npm run build first.');

  const comparing = views.some(({ peer, name }) => peer && options.only.includes(name));
  const peersFile = comparing ? await buildPeers(console.log) : undefined;
  const browser = await launch(console.log);
  const hosts = new Map();
  try {
    console.log(`Lists of ${options.rows.map(figure).join(', ')} rows`);
    for (const rows of options.rows) hosts.set(rows, await hostWith(rows, peersFile));
    const environment = environmentOf(browser, options);
    const results = await measureAll(browser, hosts, options, peersFile);
    const findings = findingsOf(results, options.quick);
    if (!options.quick) console.log(`Written: ${writeReport(results, findings, environment, options.whole)}`);
    const held = deciding(findings, options.counts);
    for (const finding of findings) print(finding, held.includes(finding));
    const broken = held.filter(({ verdict }) => verdict === 'broken');
    console.log(
      broken.length > 0 ? `\n${broken.length} of ${held.length} gates broken` : `\n${held.length} gates held`,
    );
    process.exitCode = exitCode(held);
  } finally {
    await browser.close();
    for (const host of hosts.values()) await host.close();
  }
});

async function measureAll(
  browser: Browser,
  hosts: Hosts,
  options: Options,
  peersFile: string | undefined,
): Promise<Results> {
  const lastSite: Record<number, Readonly<Record<string, number>>> = {};
  if (peersFile) {
    console.log('Whether all compared show the same');
    for (const [rows, host] of hosts) {
      const lines = await assertSameContent(browser, host);
      lastSite[rows] = await servicesShown(browser, host, `S${String(Math.floor(rows / 12)).padStart(5, '0')}`);
      console.log(`  ${figure(rows)} rows: the same ${lines.length} services`);
    }
  }
  console.log('Requests before first content');
  const requests = await measureRequests(browser, hosts, options);
  console.log('Filter and sort');
  const changes = await measureChanges(browser, hosts, options);
  console.log('Time to first content');
  const loads = await measureLoads(browser, hosts, options, console.log);
  return {
    weights: [...weigh(packageFile), ...(peersFile ? weigh(peersFile) : [])],
    requests,
    changes,
    loads,
    lastSite,
  };
}

function print({ gate, subject, value, verdict }: Finding, held: boolean): void {
  const mark = !held ? 'told' : verdict === 'broken' ? 'BROKEN' : '';
  console.log(
    `${mark.padEnd(6)} ${`${figure(value)} ${gate.unit}`.padStart(9)}  ${gate.name}: ${subject} (${verdict}; target ${gate.target}, gate ${gate.gate})`,
  );
}
