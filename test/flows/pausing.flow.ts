import type { Locator, Page } from '@playwright/test';
import { as } from '../contract/client';
import { fold } from '../e2e/allSites';
import { expect, type Intranet, test } from '../e2e/fixtures';

test.afterEach(({ host }) => host.reset());

const reason = 'The supplier needs its engineers for wave 4.';
const told = /^Wave 5 has been paused since 15\sApril: The supplier needs its engineers for wave 4\. Dates may move\.$/;

async function openWaves(intranet: Intranet, page: Page, persona = 'rollout'): Promise<Locator> {
  await intranet.open('Home', persona, 'light', 'sites=all');
  await fold(page, /^Pause a wave, or take it up again$/).click();
  await expect(page.getByRole('heading', { name: 'Wave 5' })).toBeVisible();
  return page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: 'Wave 5' }) });
}

test.describe('a wave', () => {
  test('is paused for a reason that its staff read, and taken up again', async ({ intranet, page }) => {
    const wave = await openWaves(intranet, page);
    await expect(wave).toContainText(/\d+\sservices: \d+ connected, \d+ expected, \d+ late, \d+ without a date\./);
    await intranet.forget();
    await wave.getByRole('button', { name: 'Pause wave 5' }).click();
    const form = page.getByRole('form', { name: 'Pause wave 5' });
    await expect(form.getByLabel('Why it is paused')).toBeFocused();
    await form.getByRole('button', { name: 'Pause wave 5' }).click();
    await expect(form.getByRole('alert')).toContainText('Say why the wave is paused');
    await form.getByLabel('Why it is paused').fill('x'.repeat(240));
    await form.getByRole('button', { name: 'Pause wave 5' }).click();
    await expect(form.getByRole('alert')).toContainText(/^.*Leave out \d+\scharacters: the reason is too long/s);
    await form.getByLabel('Why it is paused').fill(reason);
    await expect(form.getByText(told)).toBeVisible();
    await form.getByRole('button', { name: 'Pause wave 5' }).click();
    await expect(wave.getByText('Wave 5 is paused.')).toBeVisible();
    await expect(wave.getByRole('button', { name: 'Take wave 5 up again' })).toBeFocused();
    await expect(wave).toContainText('Paused by Jo Patel.');
    await fold(page, /^Progress by wave/).click();
    await expect(page.getByRole('rowheader', { name: 'Wave 5, paused' })).toBeVisible();

    const code = 'EASTGATE';
    await intranet.open('Home', 'staff', 'light', `site=${code}`);
    await expect(page.getByText(told)).toBeVisible();
    await intranet.open('WhatToDoNow', 'staff', 'light', `site=${code}`);
    await expect(page.getByText(told)).toBeVisible();

    const again = await openWaves(intranet, page);
    await again.getByRole('button', { name: 'Take wave 5 up again' }).click();
    await expect(again.getByText('Wave 5 goes on.')).toBeVisible();
    await expect(again.getByText(told)).toHaveCount(0);
    // Pausing it again begins with the reason it was paused for.
    await again.getByRole('button', { name: 'Pause wave 5' }).click();
    await expect(again.getByLabel('Why it is paused')).toHaveValue(reason);
  });

  test('paused by two people at once shows both what the other has written', async ({ intranet, page, host }) => {
    const wave = await openWaves(intranet, page);
    await wave.getByRole('button', { name: 'Pause wave 5' }).click();
    await wave.getByLabel('Why it is paused').fill(reason);
    await as(host, 'owner')
      .web.getList('/sites/openservice/Lists/RolloutSettings')
      .items.add({ Title: 'Wave 5', SettingKey: 'PausedWave5', Value: 'The landlord has closed two sites' });
    await wave.getByRole('form').getByRole('button', { name: 'Pause wave 5' }).click();
    const both = wave.getByRole('table');
    await expect(both).toContainText('Wave 5 is paused: The landlord has closed two sites. Dates may move.');
    await wave.getByRole('button', { name: 'Save yours over theirs' }).click();
    await expect(wave.getByText('Wave 5 is paused.')).toBeVisible();
    await expect(wave.getByText(told)).toBeVisible();
  });
});

test('what waits for whom is a table for each, with a text to send and an email where it fits', async ({
  intranet,
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await intranet.open('Home', 'staff', 'light', 'sites=all');
  await fold(page, /^Waiting for somebody: 29\sservices/).click();
  const supplier = page.getByRole('table', { name: 'The supplier: 12' });
  await expect(supplier.getByRole('row').filter({ hasText: 'Abbey Chambers' })).toContainText(
    /Desk telephone.*Handsets.*23\sApril 2013.*was 12\sApril.*11\sdays/s,
  );
  await page.getByRole('button', { name: 'Copy the text to send: The supplier' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'Copied.' })).toBeVisible();
  const text = await page.evaluate(() => navigator.clipboard.readText());
  expect(text).toMatch(/^Waiting for the supplier on 15 April 2013: 12 services\. The longest delay is first\.\n/);
  expect(text.trim().split('\n')).toHaveLength(13);
  await expect(page.getByRole('link', { name: 'Write an email: Somebody outside ICT' })).toHaveAttribute(
    'href',
    /^mailto:\?subject=Waiting%20for%20somebody%20outside%20ICT%20on%2015%20April%202013&body=/,
  );
});
