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
import { tabFaults } from './tabOrder';
import { textSpacingFaults } from './textSpacing';
import { rolesAndNames } from './tree';
import { triage } from './triage';
import { whatToDo } from './whatToDo';

const themes: readonly Theme[] = ['light', 'dark', 'contrast'];
const quick = process.env.ACCESSIBILITY_WHOLE !== '1';
const only = process.env.ACCESSIBILITY_ONLY ?? '';
/** The folder for pictures, where those are what is wanted. */
const pictures = process.env.ACCESSIBILITY_PICTURES ?? '';

const journeys = [...rollout, ...whatToDo, ...phones, ...triage].filter(({ screens }) =>
  screens.some(({ name }) => name.includes(only)),
);

test.afterEach(({ host }) => host.reset());

for (const [at, journey] of journeys.entries()) {
  for (const theme of quick ? [themes[at % 3]] : themes) go(journey, theme, at);
}

function go({ screens, seed = 'demo', page: name, query, as, before }: Journey, theme: Theme, journeyAt: number): void {
  const title = screens.length === 1 ? screens[0].name : `${screens[0].name} to ${screens[screens.length - 1].name}`;
  test(`${title}, ${theme} @${seed}`, async ({ intranet, page, host }) => {
    // The clock stands still, so that what is said of ages is always the same.
    host.clock.set(host.clock.now());
    await page.addInitScript(recordAnnouncements);
    await before?.(intranet, page);
    await intranet.open(name, as, theme, query);
    for (const [at, screen] of screens.entries()) {
      if (at > 0) await forgetAnnouncements(page);
      await screen.reach(page, intranet);
      if (!screen.name.includes(only)) continue;
      if (pictures) await picturesOf(page, join(pictures, `${fileName(screen)}.${theme}`));
      else await lookAt(page, screen, theme, journeyAt + at);
    }
  });
}

const fileName = ({ name }: Screen): string => name.replace(/\W+/g, '-');

/** @param turn which one it is where one look stands for several: of the widths for Tab, and of the other themes. */
async function lookAt(page: Page, screen: Screen, theme: Theme, turn: number): Promise<void> {
  const part = page.locator('[data-web-part]').first();
  const announced = screen.announced ? await announcementFaults(page, screen.announced) : undefined;
  const tree = screen.kept && (await rolesAndNames(part));
  const wide = {
    axe: [...(await accessibilityFaults(page)), ...(quick ? await inAnotherTheme(page, theme, turn) : [])],
    spacing: await textSpacingFaults(page, part),
    keyboard: quick && turn % 2 === 1 ? undefined : await tabFaults(page, false),
  };
  const narrow = await atPhoneWidth(page, part, theme, !quick || turn % 2 === 1);

  const faults: Found['faults'] = {
    ...wide,
    ...narrow,
    announced,
    axe: [...wide.axe, ...narrow.axe],
    spacing: [...wide.spacing, ...narrow.spacing],
  };
  mkdirSync(folder, { recursive: true });
  const file = fileName(screen);
  const found: Found = { screen: screen.name, theme, faults };
  writeFileSync(join(root, folder, `${file}.${theme}.json`), JSON.stringify(found, undefined, 2));
  for (const [check, words] of Object.entries(faults)) expect.soft(words ?? [], `${screen.name}: ${check}`).toEqual([]);
  if (tree) expect.soft(tree).toMatchSnapshot(`${file}.yml`);
}

/** The same at 320 pixels, and there in forced colours. */
async function atPhoneWidth(
  page: Page,
  part: Locator,
  theme: Theme,
  walked: boolean,
): Promise<Record<'narrow' | 'targets' | 'axe' | 'spacing' | 'forced', string[]> & Pick<Found['faults'], 'focus'>> {
  const { width, height } = page.viewportSize()!;
  await page.setViewportSize({ width: 320, height: 640 });
  const faults = {
    narrow: [
      ...((await sidewaysScroll(page)) > 0 ? ['scrolls sideways at 320 pixels'] : []),
      ...(await stickingOut(part, 8)),
    ],
    targets: await smallTargets(part),
    axe: await accessibilityFaults(page),
    spacing: await textSpacingFaults(page, part),
    forced: await forcedColourFaults(page, part, theme !== 'light'),
    focus: walked ? await tabFaults(page, true) : undefined,
  };
  await page.emulateMedia({ forcedColors: null, colorScheme: null });
  await page.setViewportSize({ width, height });
  return faults;
}

/** What axe finds of colours in one of the themes that this look does not begin with: the page changes as it stands. */
async function inAnotherTheme(page: Page, theme: Theme, turn: number): Promise<string[]> {
  const other = themes.filter((each) => each !== theme)[turn % 2];
  const change = (to: Theme): Promise<unknown> => page.locator('#host-theme').selectOption(to, { force: true });
  await change(other);
  const faults = await colourFaults(page);
  await change(theme);
  return faults.map((fault) => `in the ${other} theme, ${fault}`);
}
