import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { root } from '../../scripts/steps';
import {
  accessibilityFaults,
  colourFaults,
  expect,
  sidewaysScroll,
  smallTargets,
  stickingOut,
  test,
  type Theme,
} from '../e2e/fixtures';
import { announcementFaults, forgetAnnouncements, recordAnnouncements } from './announced';
import { forcedColourFaults } from './forcedColours';
import { folder, type Found } from './found';
import type { Journey, Screen } from './journey';
import { phones } from './phones';
import { picturesOf } from './pictures';
import { rollout } from './rollout';
import { sheets } from './sheets';
import { twelveSites } from './sites';
import { tabFaults } from './tabOrder';
import { textSpacingFaults } from './textSpacing';
import { rolesAndNames } from './tree';
import { triage } from './triage';
import { whatToDo } from './whatToDo';

const everyTheme: readonly Theme[] = ['light', 'dark', 'contrast'];
const quick = process.env.ACCESSIBILITY_WHOLE !== '1';
const only = process.env.ACCESSIBILITY_ONLY ?? '';
/** The folder for pictures, if pictures are wanted. */
const pictures = process.env.ACCESSIBILITY_PICTURES ?? '';

const journeys = [...rollout, ...sheets, ...whatToDo, ...twelveSites, ...phones, ...triage].filter(({ screens }) =>
  screens.some(({ name }) => name.includes(only)),
);

test.afterEach(({ host }) => host.reset());

for (const [at, { themes = everyTheme, ...journey }] of journeys.entries()) {
  for (const theme of quick ? [themes[at % themes.length]] : themes) go(journey, { themes, theme, turn: at });
}

function go(journey: Journey, of: Pick<Look, 'themes' | 'theme' | 'turn'>): void {
  const { seed = 'demo', page: name, query, as, before, widths = [] } = journey;
  const screens = quick ? journey.screens.filter(({ long }) => !long) : journey.screens;
  const title = screens.length === 1 ? screens[0].name : `${screens[0].name} to ${screens[screens.length - 1].name}`;
  test(`${title}, ${of.theme} @${seed}`, async ({ intranet, page, host }) => {
    // The clock does not move, so that ages are always the same.
    host.clock.set(host.clock.now());
    await page.addInitScript(recordAnnouncements);
    await before?.(intranet, page);
    await intranet.open(name, as, of.theme, query);
    for (const [at, screen] of screens.entries()) {
      if (at > 0) await forgetAnnouncements(page);
      await screen.reach(page, intranet);
      if (!screen.name.includes(only)) continue;
      if (pictures) await picturesOf(page, join(pictures, `${fileName(screen)}.${of.theme}`), [1280, ...widths, 320]);
      else await lookAt(page, screen, { ...of, widths, turn: of.turn + at });
    }
  });
}

const fileName = ({ name }: Screen): string => name.replace(/\W+/g, '-');

interface Look {
  readonly themes: readonly Theme[];
  readonly theme: Theme;
  /** Its number, where not every look repeats a check: the widths for Tab, and the other themes, take turns. */
  readonly turn: number;
  /** Between 1280 and 320 pixels. */
  readonly widths: readonly number[];
}

async function lookAt(page: Page, screen: Screen, look: Look): Promise<void> {
  const { theme, turn } = look;
  const part = page.locator('[data-web-part]').first();
  const announced = screen.announced ? await announcementFaults(page, screen.announced) : undefined;
  const tree = screen.kept && (await rolesAndNames(part));
  const axe = [...(await accessibilityFaults(page)), ...(quick ? await inAnotherTheme(page, look) : [])];
  const layouts = [await layoutFaults(page, part)];
  const keyboard = quick && turn % 2 === 1 ? undefined : await tabFaults(page, false);
  const { width, height } = page.viewportSize()!;
  for (const between of look.widths) {
    await page.setViewportSize({ width: between, height });
    layouts.push(await layoutFaults(page, part));
  }
  await page.setViewportSize({ width: 320, height: 640 });
  layouts.push(await layoutFaults(page, part));
  axe.push(...(await accessibilityFaults(page)));
  const forced = await forcedColourFaults(page, part, theme !== 'light');
  const focus = !quick || turn % 2 === 1 ? await tabFaults(page, true) : undefined;
  await page.emulateMedia({ forcedColors: null, colorScheme: null });
  await page.setViewportSize({ width, height });

  const faults: Found['faults'] = {
    axe,
    sideways: layouts.flatMap(({ sideways }) => sideways),
    targets: layouts.flatMap(({ targets }) => targets),
    spacing: layouts.flatMap(({ spacing }) => spacing),
    keyboard,
    forced,
    focus,
    announced,
  };
  mkdirSync(folder, { recursive: true });
  const file = fileName(screen);
  const found: Found = { screen: screen.name, theme, faults };
  writeFileSync(join(root, folder, `${file}.${theme}.json`), JSON.stringify(found, undefined, 2));
  for (const [check, words] of Object.entries(faults)) expect.soft(words ?? [], `${screen.name}: ${check}`).toEqual([]);
  if (tree) expect.soft(tree).toMatchSnapshot(`${file}.yml`);
}

/** The checks that depend on the page's width, at the current width. */
async function layoutFaults(page: Page, part: Locator): Promise<Record<'sideways' | 'targets' | 'spacing', string[]>> {
  const { width } = page.viewportSize()!;
  const here = (faults: readonly string[]): string[] => faults.map((fault) => `at ${width} pixels, ${fault}`);
  return {
    sideways: here([
      ...((await sidewaysScroll(page)) > 0 ? ['the page scrolls sideways'] : []),
      ...(await stickingOut(part, 8)),
    ]),
    targets: here(await smallTargets(part)),
    spacing: here(await textSpacingFaults(page, part)),
  };
}

/** What axe finds about colours in one of the other themes of this look: the open page changes its theme. */
async function inAnotherTheme(page: Page, { themes, theme, turn }: Look): Promise<string[]> {
  const others = themes.filter((each) => each !== theme);
  const other = others[turn % others.length];
  const change = (to: Theme): Promise<unknown> => page.locator('#host-theme').selectOption(to, { force: true });
  await change(other);
  const faults = await colourFaults(page);
  await change(theme);
  return faults.map((fault) => `in the ${other} theme, ${fault}`);
}
