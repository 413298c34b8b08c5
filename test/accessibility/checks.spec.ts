import type { Page } from '@playwright/test';
import {
  accessibilityFaults,
  chooseSite,
  colourFaults,
  expect,
  smallTargets,
  stickingOut,
  test,
} from '../e2e/fixtures';
import { announcementFaults, forgetAnnouncements, recordAnnouncements } from './announced';
import { forcedColourFaults } from './forcedColours';
import { tabFaults } from './tabOrder';
import { textSpacingFaults } from './textSpacing';
import { rolesAndNames } from './tree';

// A check that cannot fail proves nothing: each one must find a fault that is put on the page for it.

/** Adds something to the end of the web part, and removes it after the check. */
async function withBroken<T>(page: Page, html: string, look: () => Promise<T>): Promise<T> {
  await page
    .locator('[data-web-part]')
    .first()
    .evaluate((root, broken) => root.insertAdjacentHTML('beforeend', `<div id="broken">${broken}</div>`), html);
  const found = await look();
  await page.evaluate(() => document.getElementById('broken')!.remove());
  return found;
}

test('each check finds what is broken for it, and nothing before @demo', async ({ intranet, page }) => {
  await page.addInitScript(recordAnnouncements);
  await intranet.open();
  await chooseSite(page, 'millgate', /^Millgate House/);
  const part = page.locator('[data-web-part]').first();
  const broken = <T>(html: string, look: () => Promise<T>): Promise<T> => withBroken(page, html, look);
  const finds = async (html: string, look: () => Promise<string[]>, words: RegExp): Promise<void> => {
    expect(await look(), `before ${html}`).toEqual([]);
    expect((await broken(html, look)).join(' '), html).toMatch(words);
  };

  await finds('<input>', () => accessibilityFaults(page), /^label: /);
  await finds(
    '<a href="#a" style="display:block;width:9px;height:9px;overflow:hidden">a</a><a href="#b" style="display:block;width:9px;height:9px;overflow:hidden">b</a>',
    () => accessibilityFaults(page),
    /target-size/,
  );
  await finds('<p style="color:#ccc;background:#fff">Faint</p>', () => colourFaults(page), /^color-contrast/);
  await finds('<button style="width:20px;height:20px;padding:0">x</button>', () => smallTargets(part), /20px/);
  await finds('<p style="width:3000px">Wide</p>', () => stickingOut(part, 8), /3000px/);
  await finds(
    '<p style="height:20px;overflow:hidden;line-height:20px;width:60px;margin:0">Some words that are cut</p>',
    () => textSpacingFaults(page, part),
    /^cut off/,
  );
  await finds(
    '<div style="height:10px">First words</div><div>Second words</div>',
    () => textSpacingFaults(page, part),
    /^overlapping/,
  );

  const tabs = (): Promise<string[]> => tabFaults(page, false);
  await finds('<button style="outline:0;box-shadow:none">x</button>', tabs, /does not show it/);
  await finds('<button style="position:absolute;left:-999px">x</button>', tabs, /is not in view/);
  await finds(
    '<div style="position:relative"><button>x</button><div style="position:absolute;inset:0;background:#fff"></div></div>',
    tabs,
    /is covered/,
  );
  await finds(
    '<div style="display:flex;flex-direction:column-reverse"><button>x</button><button>y</button></div>',
    tabs,
    /stands above/,
  );
  await finds('<button tabindex="1">x</button>', tabs, /takes the focus out of its order/);
  const trap = async (): Promise<string[]> => {
    await page
      .locator('#trap')
      .evaluateAll((traps) =>
        traps.forEach((one) =>
          one.addEventListener('focus', () => document.querySelector<HTMLElement>('[data-web-part] button')!.focus()),
        ),
      );
    return tabs();
  };
  await finds('<button id="trap">x</button>', trap, /Tab goes round/);

  const words = /^A result/;
  const say = (html: string): Promise<string[]> =>
    broken(html, async () => {
      await forgetAnnouncements(page);
      await page.evaluate(() => {
        document.querySelector('#broken p')!.textContent = 'A result';
      });
      return announcementFaults(page, words);
    });
  expect(await say('<p></p>')).toHaveLength(1);
  expect(await say('<p role="status"></p>')).toEqual([]);
  await forgetAnnouncements(page);
  expect(await broken('<p role="status">A result</p>', () => announcementFaults(page, words))).toHaveLength(1);
  expect(await broken('<p role="alert">A result</p>', () => announcementFaults(page, words))).toEqual([]);

  const tree = await rolesAndNames(part);
  expect(await broken('<button>Another</button>', () => rolesAndNames(part))).not.toEqual(tree);

  const forced = async (): Promise<string[]> => {
    await page.emulateMedia({ forcedColors: null });
    return forcedColourFaults(page, part, true);
  };
  await finds('<p style="forced-color-adjust:none;color:#222">Dark on black</p>', forced, /^text too faint/);
  await finds('<textarea style="border:0" aria-label="x"></textarea>', forced, /^no edge/);
  await finds('<button style="outline:none">x</button>', () => tabFaults(page, true), /in forced colours/);
});
