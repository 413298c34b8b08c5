import { day } from '../../../../../src/domain/day';
import type { InPortions } from '../../../../../src/domain/portions';
import { planSiteImport } from '../../../../../src/domain/rollout/import/siteImport';
import { siteTargets, type SiteValues } from '../../../../../src/domain/rollout/import/siteTargets';
import { planStatusImport } from '../../../../../src/domain/rollout/import/statusImport';
import { statusTargets } from '../../../../../src/domain/rollout/import/statusTargets';
import { noStatus } from '../../../../../src/domain/rollout/statusChange';
import { loadTelephones } from '../../../../../src/domain/linkedText/onDemand';
import { matchColumns } from '../../../../../src/domain/sheet/columns';
import { rolloutSites } from '../../../../../src/lists/rolloutSites';
import { rolloutStatuses } from '../../../../../src/lists/rolloutStatuses';

// A test of time would show this too, and fail on a busy machine: what counts is how much is done between two pauses.

const rows = 1000;
const codes = Array.from({ length: rows }, (_, at) => `S${at}`);
/** The rows that were compared since the last pause. */
const compared = new Set<string>();

/** An entry of a list, which says when a rule looks at one of its columns. */
function watched<T extends { readonly SiteCode: string }>(entry: T, column: keyof T): T {
  return new Proxy(entry, {
    get(target, name: keyof T & string) {
      if (name === column) compared.add(target.SiteCode);
      return target[name];
    },
  });
}

/** How many rows were compared between each two pauses, and how many changes there are. */
function worked(work: InPortions<{ readonly changes: readonly unknown[] }>): {
  readonly most: number;
  readonly shares: number[];
  readonly changes: number;
} {
  const [shares, sizes]: [number[], number[]] = [[], []];
  for (;;) {
    compared.clear();
    const step = work.next();
    sizes.push(compared.size);
    if (step.done) return { most: Math.max(...sizes), shares, changes: step.value.changes.length };
    shares.push(step.value);
  }
}

function statuses(count: number): ReturnType<typeof planStatusImport> {
  const headings = ['Site code', 'Service', 'Status'];
  const some = codes.slice(0, count);
  return planStatusImport({
    sheet: {
      headings,
      rows: some.map((code, at) => ({ row: at + 2, cells: [code, 'email', 'Working'] })),
      columns: matchColumns(headings, statusTargets),
      dayFirst: false,
    },
    rules: rolloutStatuses.columns,
    wholeSheet: { ConfirmedOn: day('2013-04-12'), ConfirmedBy: 'Atos', Source: 'Tracker' },
    sites: some.map((SiteCode) => ({ SiteCode, Title: `House ${SiteCode}` })),
    services: [{ ServiceKey: 'email', Title: 'Email' }],
    statuses: some.map((SiteCode) => watched({ ...noStatus, SiteCode, ServiceKey: 'email' }, 'Now')),
    sitesByHand: {},
    servicesByHand: {},
    today: day('2013-04-15'),
  });
}

async function sites(count: number, listed: number): Promise<ReturnType<typeof planSiteImport>> {
  const headings = ['Site code', 'Name', 'Region', 'Staff'];
  return planSiteImport({
    sheet: {
      headings,
      rows: codes.slice(0, count).map((code, at) => ({ row: at + 2, cells: [code, `House ${code}`, 'London', '40'] })),
      columns: matchColumns(headings, siteTargets),
      dayFirst: false,
    },
    rules: rolloutSites.columns,
    sites: codes
      .slice(0, listed)
      .map((SiteCode): SiteValues => ({ SiteCode, Title: `House ${SiteCode}`, Region: 'London', Staff: 20 })),
    telephones: await loadTelephones(),
  });
}

describe('a long sheet', () => {
  it('of statuses is compared with at most 200 entries before the page has its turn', () => {
    const { most, shares, changes } = worked(statuses(rows));
    expect(changes).toBe(rows);
    expect(most).toBe(200);
    expect(shares).toEqual([...shares].sort((one, other) => one - other));
  });

  it.each([rows, 600, 0])(
    'of sites pauses for those that are listed and those that are not: %s listed',
    async (listed) => {
      const { shares, changes } = worked(await sites(rows, listed));
      expect(changes).toBe(rows);
      expect(shares.length).toBeGreaterThanOrEqual(rows / 200 - 2);
      expect(shares).toEqual([...shares].sort((one, other) => one - other));
    },
  );

  it('of a few rows has no pause: its preview is there at once', async () => {
    expect(worked(statuses(200)).shares).toEqual([]);
    expect(worked(await sites(200, 100)).shares).toEqual([]);
  });
});
