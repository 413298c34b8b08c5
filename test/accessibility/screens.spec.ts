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
  for (const theme of quick ? [themes[at % 3]] : themes) go(journey, theme);
}

function go({ screens, seed = 'demo', page: name, query, as, before }: Journey, theme: Theme): void {
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
      else await lookAt(page, screen, theme);
    }
  });
}

const fileName = ({ name }: Screen): string => name.replace(/\W+/g, '-');

async function lookAt(page: Page, screen: Screen, theme: Theme): Promise<void> {
  const part = page.locator('[data-web-part]').first();
  const announced = screen.announced ? await announcementFaults(page, screen.announced) : undefined;
  const tree = screen.kept && (await rolesAndNames(part));
  const wide = {
    axe: [...(await accessibilityFaults(page)), ...(quick ? await otherThemes(page, theme) : [])],
    spacing: await textSpacingFaults(page, part),
    keyboard: await tabFaults(page, false),
  };
  const narrow = await atPhoneWidth(page, part, theme);

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
): Promise<Record<'narrow' | 'targets' | 'axe' | 'spacing' | 'forced' | 'focus', string[]>> {
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
    focus: await tabFaults(page, true),
  };
  await page.emulateMedia({ forcedColors: null, colorScheme: null });
  await page.setViewportSize({ width, height });
  return faults;
}

/**
 * What axe finds of colours in the themes that this look does not begin with: the page changes to them as it stands.
 */
async function otherThemes(page: Page, theme: Theme): Promise<string[]> {
  const faults: string[] = [];
  for (const other of [...themes.filter((each) => each !== theme), theme]) {
    await page.locator('#host-theme').selectOption(other, { force: true });
    if (other !== theme) faults.push(...(await colourFaults(page)).map((fault) => `in the ${other} theme, ${fault}`));
  }
  return faults;
}
