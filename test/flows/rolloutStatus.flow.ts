import { chooseSite, expect, holdRequests, test } from '../e2e/fixtures';

const answer =
  'Email works. Keep using your PCT’s phones. The shared drive does not work here. Nobody has confirmed internet access.';

test.describe('rollout status', () => {
  test('keeps the search where the statuses cannot be read, and says that it has not counted', async ({
    intranet,
    page,
    host,
  }) => {
    intranet.expectFailedRequests();
    host.faults.add({ match: { method: 'GET', path: "RolloutStatuses')/items" }, status: 500 });
    await intranet.open();
    await expect(page.getByRole('alert')).toContainText('Only a part could be read.');
    await expect(page.getByRole('heading', { level: 2, name: 'The sites could not be counted.' })).toBeVisible();
    await page.getByRole('searchbox').fill('mill');
    await expect(page.getByRole('button', { name: /^Millgate House/ })).toBeVisible();
    host.faults.clear();
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect(page.getByRole('heading', { level: 2, name: / of 62\ssites/ })).toBeVisible();
  });

  test('answers for the site one chooses, and remembers it', async ({ intranet, page }) => {
    await intranet.open();
    await chooseSite(page, 'mil', /^Millgate House/);
    await expect(page.getByRole('heading', { level: 2, name: answer })).toBeFocused();
    await page.reload();
    await expect(page.getByRole('heading', { level: 2, name: answer })).toBeVisible();
    await expect(page.getByText(/^Monday 15\sApril 2013, 9:1\dam/)).toBeVisible();
  });

  test('reads a chosen site in one request before its first content', async ({ intranet, page }) => {
    await intranet.open();
    await chooseSite(page, 'millgate', /^Millgate House/);
    await page.evaluate(() =>
      Object.keys(localStorage)
        .filter((key) => key.includes('site|'))
        .forEach((key) => localStorage.removeItem(key)),
    );
    const release = await holdRequests(page, '**/_api/$batch', 'RolloutUpdates');
    await intranet.open();
    await expect(page.getByRole('heading', { level: 2, name: answer })).toBeVisible();
    expect(intranet.requests()).toEqual(['POST /sites/openservice/_api/$batch']);
    await expect(page.getByText(/^Updates: /)).toHaveCount(0);
    const drive = page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: 'Shared drive' }) });
    await expect(drive.getByRole('link', { name: 'What to do now' })).toHaveAttribute(
      'href',
      /WhatToDoNow\.aspx\?site=MILLGATE&topic=file-store-and-intranet$/,
    );
    await page.getByText('Take it with you').click();
    await expect(page.getByRole('button', { name: 'Print' })).toHaveCount(0);
    release();
    await expect(drive.getByRole('link', { name: /^Use SharePoint for your files/ })).toBeVisible();
    await expect(page.getByRole('button', { name: 'Print' })).toBeVisible();
    await expect(page.getByText(/^Updates: /)).toHaveCount(1);
  });

  test('says for each essential service what works, what is expected, what it waits for, and who confirmed it', async ({
    intranet,
    page,
  }) => {
    await intranet.open();
    await chooseSite(page, 'millgate', /^Millgate House/);
    const row = (name: string): ReturnType<typeof page.getByRole> =>
      page.getByRole('row').filter({ has: page.getByRole('rowheader', { name, exact: true }) });
    await expect(row('Email')).toContainText(/Working.*Connected.*8\sApril.*12\sApril.*Jo Patel, corporate ICT/s);
    await expect(row('Desk telephone')).toContainText(
      /Keep using what you have.*Your PCT’s phones, until 30\sJune.*20\sAugust 2013.*Priya Shah, site contact/s,
    );
    await expect(row('Internet access')).toContainText(
      /Not known.*Reported working on 12\sMarch; nobody has confirmed it since.*No date.*Not since 12\sMarch/s,
    );
    await expect(row('Shared drive')).toContainText(
      /Not working.*Your PCT drive stopped on 31\sMarch.*June 2013.*It was April.*Waiting for: the line \(the supplier\)/s,
    );
    const leads = (name: string): ReturnType<typeof page.getByRole> =>
      row(name).getByRole('link', { name: /: what to do$/ });
    await expect(leads('Internet access')).toHaveText('Try internet access first: what to do');
    await expect(leads('Internet access')).toHaveAttribute(
      'href',
      /WhatToDoNow\.aspx\?site=MILLGATE&topic=internet-access$/,
    );
    await expect(leads('Shared drive')).toHaveText(
      'Use SharePoint for your files until your shared drive works: what to do',
    );
    await expect(leads('Shared drive')).toHaveAttribute(
      'href',
      /WhatToDoNow\.aspx\?site=MILLGATE&topic=file-store-and-intranet$/,
    );
    for (const name of ['Email', 'Desk telephone']) await expect(leads(name)).toHaveCount(0);
    await expect(page.getByText(/^50\sdays without your desk phone from 1\sJuly, unless dates move\./)).toBeVisible();
    await expect(page.getByRole('link', { name: '0113 496 0000' }).first()).toHaveAttribute('href', 'tel:01134960000');
  });

  test('changes the site, or keeps it', async ({ intranet, page }) => {
    await intranet.open();
    await chooseSite(page, 'millgate', /^Millgate House/);
    await page.getByRole('button', { name: 'Change site' }).click();
    await expect(page.getByRole('searchbox')).toBeFocused();
    await page.getByRole('button', { name: 'Keep Millgate House' }).click();
    await expect(page.getByRole('heading', { name: answer })).toBeVisible();
    await page.getByRole('button', { name: 'Change site' }).click();
    await chooseSite(page, 'castle works', /^Castle Works/);
    await expect(page.getByText('Castle Works, Sheffield')).toBeVisible();
  });

  test('can stand twice on a page: one choice for both, and no id used twice', async ({ intranet, page }) => {
    await intranet.open('TwoColumns');
    await expect(page.getByRole('searchbox')).toHaveCount(2);
    const ids = await page.locator('[id]').evaluateAll((elements) => elements.map((element) => element.id));
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    await chooseSite(page, 'millgate', /^Millgate House/);
    await expect(page.getByRole('heading', { level: 2, name: answer })).toHaveCount(2);
  });

  test('says when the site one chose is no longer listed, and lets one choose another', async ({ intranet, page }) => {
    await intranet.open();
    await chooseSite(page, 'millgate', /^Millgate House/);
    await page.evaluate(() => {
      for (const key of Object.keys(localStorage)) {
        if (key.endsWith('|my-site')) localStorage.setItem(key, 'CLOSED');
      }
    });
    await intranet.open();
    await expect(page.getByText('The site you chose is no longer listed. Choose another.')).toBeVisible();
    await chooseSite(page, 'castle works', /^Castle Works/);
    await expect(page.getByText('Castle Works, Sheffield')).toBeVisible();
  });

  test('shows what is new for my site, my region and everyone, and whom to tell when the page is wrong', async ({
    intranet,
    page,
  }) => {
    await intranet.open();
    await chooseSite(page, 'millgate', /^Millgate House/);
    const list = page.getByRole('list').filter({ hasText: 'Your internet line is being tested.' });
    await expect(list.getByRole('listitem').first()).toContainText(
      /15\sApril.*Planned work: Your internet line is being tested/s,
    );
    await page.locator('summary:visible', { hasText: /earlier updates$/ }).click();
    await expect(page.getByText('Email is connected for all 64 staff.').locator('visible=true')).toBeVisible();
    await expect(page.getByRole('link', { name: 'email Priya Shah' })).toHaveAttribute(
      'href',
      /^mailto:priya\.shah@example\.invalid\?subject=IT%20at%20Millgate%20House/,
    );
  });

  test('remembers every earlier date with its reason, and reads them only when asked', async ({ intranet, page }) => {
    await intranet.open();
    await chooseSite(page, 'millgate', /^Millgate House/);
    await intranet.forget();
    await page.getByText('Earlier dates and reasons').click();
    await expect(page.getByText(/^29\sApril 2013, given on /)).toBeVisible();
    await expect(page.getByText(/^June 2013, given on .*: /)).toBeVisible();
    expect(intranet.requests()).toEqual(['POST /sites/openservice/_api/$batch']);
  });

  test('shows the search on a first visit from one request, and where the programme stands from another', async ({
    intranet,
    page,
  }) => {
    // A reading of a long list first asks for the state of the list.
    const release = await holdRequests(page, '**/_api/$batch', 'LastItemDeletedDate');
    await intranet.open();
    await page.getByRole('searchbox').fill('mill');
    await expect(page.getByRole('button', { name: /^Millgate House/ })).toBeVisible();
    expect(intranet.requests()).toEqual(['POST /sites/openservice/_api/$batch']);
    release();
    await expect(page.getByRole('heading', { level: 2 })).toHaveText(
      /^On 15\sApril 2013, \d+ of 62\ssites had all essential services confirmed working\./,
    );
    // The third reads the other names of the sites.
    expect(intranet.requests()).toHaveLength(3);
    await expect(page.getByText('Demonstration data').last()).toBeVisible();
  });

  test('shows the copy it has before any request is answered, with its age, then what is newer', async ({
    intranet,
    page,
    host,
  }) => {
    await intranet.open();
    await chooseSite(page, 'millgate', /^Millgate House/);
    const release = await holdRequests(page, '**/_api/$batch');
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
    // The character that reverses the order of the words after it is left out: they would read differently.
    await expect(page.getByText(`${hostile.replace('\u202e', '')} stopped on 31`, { exact: false })).toBeVisible();
    expect(await page.title()).not.toBe('1');
    await expect(page.locator('img[src=x]')).toHaveCount(0);
  });
});
