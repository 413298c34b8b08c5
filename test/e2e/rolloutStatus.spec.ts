import { chooseSite, expect, test } from './fixtures';

const answer = 'Email and your desk phone work. The shared drive does not. Internet access is not known.';

test.describe('rollout status', () => {
  test('shows the search on a first visit from one request, and where the programme stands from another', async ({
    intranet,
    page,
  }) => {
    let release = (): void => undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    await page.route(/RolloutStatuses/, async (route) => {
      await held;
      await route.continue();
    });
    await intranet.open();
    await page.getByRole('searchbox').fill('mill');
    await expect(page.getByRole('button', { name: /^Millgate House/ })).toBeVisible();
    const searchAt = await page.getByRole('searchbox').boundingBox();
    expect(intranet.requests()).toEqual(['POST /sites/openservice/_api/$batch']);
    release();
    await expect(page.getByRole('heading', { level: 2 })).toHaveText(
      /^On 15\sApril 2013, \d+ of 62\ssites had all essential services confirmed working\./,
    );
    expect(intranet.requests()).toHaveLength(2);
    expect(await page.getByRole('searchbox').boundingBox()).toEqual(searchAt);
    await expect(page.getByText('Demonstration data').last()).toBeVisible();
  });

  test('shows the copy it has before any request is answered, with its age, then what is newer', async ({
    intranet,
    page,
    host,
  }) => {
    await intranet.open();
    await chooseSite(page, 'millgate', /^Millgate House/);
    let release = (): void => undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    await page.route('**/_api/$batch', async (route) => {
      await held;
      await route.continue();
    });
    await page.goto(`${host.site}/SitePages/Home.aspx`);
    await expect(page.getByRole('heading', { level: 2, name: answer })).toBeVisible();
    await expect(page.getByText('Checking for newer information')).toBeVisible();
    expect(host.log.all().filter(({ path, status }) => path.includes('$batch') && status === 0)).toEqual([]);
    release();
    await expect(page.getByText('Checking for newer information')).toBeHidden();
  });

  test('shows list text as text, whatever somebody has typed', async ({ intranet, page }) => {
    const hostile = '<img src=x onerror="document.title=1"> {telephone} ‮';
    await page.route('**/_api/$batch', async (route) => {
      const reply = await route.fetch();
      const text = (await reply.text()).replaceAll('Your PCT drive', JSON.stringify(hostile).slice(1, -1));
      await route.fulfill({ response: reply, body: text });
    });
    await intranet.open();
    await chooseSite(page, 'millgate', /^Millgate House/);
    // What turns the order of the words after it is left out: they would read otherwise than they are.
    await expect(page.getByText(`${hostile.replace('\u202e', '')} stopped on 31`, { exact: false })).toBeVisible();
    expect(await page.title()).not.toBe('1');
  });
});
