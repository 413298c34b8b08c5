import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../scripts/steps';
import { accessibilityFaults, expect, sidewaysScroll, smallTargets, stickingOut, test, type Theme } from '../e2e/fixtures';
import { announcementFaults, edgelessControls, rolesAndNames, tabFaults, textSpacingFaults } from './checks';
import { folder, type Found } from './found';
import { type Screen, screens } from './screens';

const themes: readonly Theme[] = ['light', 'dark', 'contrast'];
const quick = process.env.ACCESSIBILITY_QUICK === '1';

test.afterEach(({ host }) => host.reset());

for (const [at, screen] of screens.entries()) {
  for (const theme of quick ? [themes[at % 3]] : themes) lookAt(screen, theme);
}

function lookAt(screen: Screen, theme: Theme): void {
  test(`${screen.name}, ${theme} @${screen.seed ?? 'demo'}`, async ({ intranet, page, host }) => {
    // The clock stands still, so that what is said of ages is always the same.
    host.clock.set(host.clock.now());
    await screen.before?.(intranet, page);
    await intranet.open(screen.page, screen.as, theme);
    if (screen.query) await page.goto(`${host.site}/SitePages/${screen.page}.aspx?${screen.query}`);
    await screen.reach(page, intranet);
    await page.waitForLoadState('networkidle');

    const part = page.locator('[data-web-part]').first();
    const faults: Found['faults'] = {};
    faults.announced = screen.announced ? await announcementFaults(page, screen.announced) : undefined;
    const tree = await rolesAndNames(part);
    faults.axe = await accessibilityFaults(page);
    faults.spacing = await textSpacingFaults(page, part);
    faults.keyboard = await tabFaults(page, false);

    await page.setViewportSize({ width: 320, height: 640 });
    faults.narrow = [...((await sidewaysScroll(page)) > 0 ? ['scrolls sideways at 320 pixels'] : []), ...(await stickingOut(part, 8))];
    faults.targets = await smallTargets(part);
    faults.spacing.push(...(await textSpacingFaults(page, part)));
    faults.forced = [...(await edgelessControls(page, part)), ...(await accessibilityFaults(page))];
    faults.focus = await tabFaults(page, true);

    const name = `${screen.name.replace(/\W+/g, '-')}`;
    mkdirSync(folder, { recursive: true });
    const found: Found = { screen: screen.name, theme, faults };
    writeFileSync(join(root, folder, `${name}.${theme}.json`), JSON.stringify(found, undefined, 2));
    for (const [check, words] of Object.entries(faults)) expect.soft(words ?? [], check).toEqual([]);
    expect.soft(tree).toMatchSnapshot(`${name}.yml`);
  });
}
