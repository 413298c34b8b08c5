import type { Browser, Page } from '@playwright/test';
import { newContext } from './browsing';
import { elementsIn } from './elements';
import { gatedRows } from './measuring';
import type { Hosts } from './opening';
import type { Options } from './options';
import { type Replies, total, watchBodies } from './replies';
import { median } from './statistics';
import { type Step, timed } from './timed';
import { watchTraffic } from './traffic';
import { allSites } from './views';

// Somebody in the rollout team changes every service at every site at once. The page must stay usable meanwhile.

/**
 * A step of a change of many.
 *
 * - `opened`: from pressing the button on the page of all sites
 * - `all chosen`: every site, by one press
 * - `narrowed`: by what staff read now, one choice
 * - `previewed`: from pressing the button until what would change is shown; the entries are read again for it
 */
type ManyStep = 'opened' | 'all chosen' | 'narrowed' | 'previewed';

export interface MeasuredMany extends Step, Replies {
  readonly step: ManyStep;
  readonly rows: number;
  /** Elements in the web part afterwards. */
  readonly elements: number;
}

/** What a step came to in all runs: counts are the most of any, times the medians. */
export interface MiddleOfMany extends MeasuredMany {
  readonly runs: number;
}

export function middlesOfMany(measured: readonly MeasuredMany[]): readonly MiddleOfMany[] {
  return steps.flatMap(({ step }) => {
    const mine = measured.filter((each) => each.step === step);
    if (mine.length === 0) return [];
    const most = (what: 'requests' | 'json' | 'gzip' | 'elements'): number =>
      Math.max(...mine.map((each) => each[what]));
    const middle = (what: 'whole' | 'longestTask'): number => median(mine.map((each) => each[what]));
    return {
      step,
      rows: mine[0].rows,
      runs: mine.length,
      requests: most('requests'),
      json: most('json'),
      gzip: most('gzip'),
      elements: most('elements'),
      whole: middle('whole'),
      longestTask: middle('longestTask'),
    };
  });
}

/** Takes a change of every row to its preview. */
export async function measureMany(
  browser: Browser,
  hosts: Hosts,
  { only, quick, counts, runs }: Options,
): Promise<readonly MeasuredMany[]> {
  const host = hosts.get(gatedRows);
  if (!host || !only.includes(allSites.name)) return [];
  const measured: MeasuredMany[] = [];
  for (let run = 0; run < (counts ? 1 : quick ? 3 : Math.max(5, runs)); run += 1) {
    const context = await newContext(browser);
    await context.addCookies([{ name: 'host-persona', value: 'rollout', url: host.url }]);
    const page = await context.newPage();
    const cdp = await context.newCDPSession(page);
    await cdp.send('Network.enable', { maxTotalBufferSize: 400_000_000, maxResourceBufferSize: 100_000_000 });
    const [traffic, bodies] = [watchTraffic(cdp), watchBodies(cdp)];
    await page.goto(`${host.site}/SitePages/${allSites.address}`);
    await page.getByRole('heading', { name: 'Area teams' }).waitFor({ timeout: 120_000 });
    await traffic.rest();
    await bodies.taken();
    for (const { step, event, until, before, act } of steps) {
      await before?.(page);
      const took = await timed(page, event, until, async () => {
        await act(page);
      });
      await traffic.rest();
      const read = total(await bodies.taken());
      measured.push({ step, rows: gatedRows, ...took, ...read, elements: await elementsIn(page, allSites) });
    }
    await context.close();
  }
  return measured;
}

interface Made {
  readonly step: ManyStep;
  /** The event that it begins with. */
  readonly event: 'click' | 'change' | 'submit';
  /** What the page shows at its end, and not before. */
  readonly until: string;
  /** What is done first, and not measured. */
  readonly before?: (page: Page) => Promise<void>;
  readonly act: (page: Page) => Promise<unknown>;
}

const steps: readonly Made[] = [
  {
    step: 'opened',
    event: 'click',
    until: 'No row is chosen yet',
    act: (page) => page.getByRole('button', { name: 'Change several sites at once' }).click(),
  },
  {
    step: 'all chosen',
    event: 'click',
    until: 'sites chosen.',
    before: (page) => page.getByText(/^Sites: 0 of/).click(),
    act: (page) => page.getByRole('button', { name: 'Sites: all', exact: true }).click(),
  },
  {
    step: 'narrowed',
    event: 'change',
    until: 'not fit, and are left out.',
    act: (page) => page.getByRole('combobox', { name: 'What staff read now' }).selectOption('Working'),
  },
  {
    step: 'previewed',
    event: 'submit',
    until: 'Nothing is saved yet.',
    before: async (page) => {
      await page.getByRole('combobox', { name: 'What staff read now' }).selectOption('');
      await page.getByRole('textbox', { name: 'Move each date by' }).fill('2');
      await page.getByRole('textbox', { name: 'Why the dates move' }).fill('The supplier needs its engineers.');
      await page.getByRole('textbox', { name: 'Where the dates come from' }).fill('The plan of today');
      await page.getByRole('radio', { name: 'Partly working' }).check();
      await page.getByRole('textbox', { name: 'What does not work' }).fill('The printers');
      await page.getByRole('textbox', { name: 'Where you know it from' }).fill('A call to each site');
    },
    act: (page) => page.getByRole('button', { name: 'See what would change' }).click(),
  },
];
