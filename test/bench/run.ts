import { existsSync } from 'node:fs';
import type { Browser } from '@playwright/test';
import { buildPackage, packageFile } from '../../scripts/package';
import { commandLine, Refusal } from '../../scripts/steps';
import { launch } from './browsing';
import { comparisonsOf } from './comparisons';
import { assertSameContent, servicesShown } from './contents';
import { environmentOf } from './environment';
import { assertFilesOfActions } from './fetched';
import { writeReport } from './files';
import { findingsOf, findingWords } from './findings';
import { exitCode, type Finding } from './gates';
import { hostWith } from './hosts';
import { measureChanges, measureLoads, measureRequests } from './measuring';
import type { Hosts } from './opening';
import { measureMany } from './manyRows';
import { measureOneAddress } from './oneAddress';
import { help, type Options, readOptions } from './options';
import { measurePairs } from './pairs';
import { buildPeers } from './peers/peersPackage';
import { measureReplies } from './replies';
import { weigh, type Weight } from './sizes';
import type { Results } from './summary';
import { figure } from './tables';
import { views } from './views';
import { measureWorkbooks } from './workbooks';

// npm run bench: measures the shipped package, writes the report, and exits with 1 if a gate is broken.
commandLine(async () => {
  const args = process.argv.slice(2);
  if (args.includes('--help')) {
    console.log(help);
    return;
  }
  const began = performance.now();
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
    const minutes = (performance.now() - began) / 60_000;
    if (!options.quick)
      console.log(`Written: ${await writeReport(results, findings, { ...environment, minutes }, options.whole)}`);
    for (const finding of findings) print(finding);
    const broken = findings.filter(({ verdict }) => verdict === 'broken');
    console.log(
      broken.length > 0 ? `\n${broken.length} of ${findings.length} gates broken` : `\n${findings.length} gates held`,
    );
    process.exitCode = exitCode(findings);
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
  const ours = weigh(packageFile);
  console.log('Requests and files before first content, and what actions load');
  const requests = await measureRequests(browser, hosts, options, ours);
  const [shortest] = hosts.values();
  await assertFilesOfActions(browser, shortest, ours);
  console.log('What is read');
  const replies = await measureReplies(browser, hosts, options);
  console.log('A change of every row');
  const many = await measureMany(browser, hosts, options);
  const weights: readonly Weight[] = [...ours, ...(peersFile ? weigh(peersFile) : [])];
  const counted = { weights, requests, replies, many, lastSite };
  return { ...counted, ...(options.counts ? untimed : await measureTimes(browser, hosts, options)) };
}

type Times = Pick<Results, 'changes' | 'loads' | 'desks' | 'workbooks' | 'comparisons'>;

const untimed: Times = { changes: [], loads: [], desks: [], workbooks: [], comparisons: [] };

async function measureTimes(browser: Browser, hosts: Hosts, options: Options): Promise<Times> {
  console.log('Filter and sort');
  const changes = await measureChanges(browser, hosts, options);
  console.log('Time to first content');
  const single = await measureLoads(browser, hosts, options, console.log);
  const loads = [...single, ...(await measurePairs(browser, hosts, options, console.log))];
  console.log('The desk with thousands of requests for one address');
  const desks = await measureOneAddress(browser, options, console.log);
  console.log('A workbook with thousands of rows');
  const workbooks = await measureWorkbooks(browser, options, console.log);
  return { changes, loads, desks, workbooks, comparisons: comparisonsOf(loads) };
}

function print(finding: Finding): void {
  console.log(`${(finding.verdict === 'broken' ? 'BROKEN' : '').padEnd(6)} ${findingWords(finding)}`);
}
