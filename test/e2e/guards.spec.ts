import { frameName, tabAddress } from '../../host/pages/teams/tab';
import { guard } from './guards';
import { expect, test } from './fixtures';

// The guards that every other test relies on. Each is broken once, on a page that the fixture does not watch.
test.describe('an end-to-end test notices', () => {
  test('a console error, an error nobody catches, and a request to any other host, which it stops', async ({
    host,
    browser,
  }) => {
    const page = await browser.newPage({ bypassCSP: true });
    const { broken } = await guard(page, host.url);
    await page.goto(`${host.site}/SitePages/Home.aspx`);
    await page.evaluate(() => console.error('something broke'));
    expect(broken).toEqual(['console error: something broke']);

    const thrown = page.waitForEvent('pageerror');
    await page.evaluate(() => {
      setTimeout(() => {
        throw new Error('nobody caught this');
      });
    });
    await thrown;
    expect(broken.slice(1)).toEqual(['uncaught: nobody caught this']);

    const arrived = await page.evaluate(() =>
      fetch('https://elsewhere.invalid/pixel').then(
        () => true,
        () => false,
      ),
    );
    expect(arrived).toBe(false);
    expect(broken).toContain('request to another host: https://elsewhere.invalid/pixel');
    await page.close();
  });

  test('a dialog of the browser’s own in Teams’ strict frame, which shows none', async ({ host, browser }) => {
    const page = await browser.newPage();
    const { broken } = await guard(page, host.url);
    await page.goto(
      host.url + tabAddress({ webPart: 'RolloutStatus', kind: 'channel', theme: 'default', manner: 'strict' }),
    );
    await expect(page.frameLocator('.teams-content').getByRole('searchbox')).toBeVisible();
    const frame = page.frame({ name: frameName })!;
    const answers = await frame.evaluate(() => [window.alert('?'), window.confirm('?'), window.prompt('?')]);
    expect(answers).toEqual([undefined, false, null]);
    expect(broken).toEqual(
      ['alert', 'confirm', 'prompt'].map((name) => expect.stringContaining(`Ignored call to '${name}()'`)),
    );
    await page.close();
  });

  test('an SPFx component that nobody has', async ({ host, browser }) => {
    const page = await browser.newPage();
    const { broken } = await guard(page, host.url);
    const nobody = '00000000-0000-4000-8000-00000000dead';
    await page.route('**/SitePages/Home.aspx', async (route) => {
      const reply = await route.fetch();
      const needsMore = `"scriptResources":{"nobody":{"type":"component","id":"${nobody}","version":"1.0.0"},`;
      const html = (await reply.text()).replace(
        /("entryModuleId":"rollout-status-web-part",)"scriptResources":\{/,
        `$1${needsMore}`,
      );
      expect(html).toContain(nobody);
      await route.fulfill({ response: reply, body: html });
    });
    const asked = page.waitForRequest(/GetClientSideComponents/i);
    await page.goto(`${host.site}/SitePages/Home.aspx`);
    await asked;
    expect(broken.find((line) => line.startsWith('unknown component:'))).toContain(nobody);
    await page.close();
  });
});
