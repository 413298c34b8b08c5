import { listsSiteProperty } from '../../src/data/listsSite';
import { as, loginOf } from '../contract/client';
import { fillIn, send, sent } from './askForm';
import { chooseSite, expect, test } from './fixtures';
import { openTab } from './teamsFrame';
import { form, openTriage, row } from './triagePage';

test.use({ seed: 'bare' });

test('from an empty site to a phone: set up by the owner, used by staff and triage, in the page and in Teams', async ({
  intranet,
  page,
  host,
}) => {
  test.setTimeout(240_000);
  intranet.expectFailedRequests();
  host.clock.set(new Date('2013-04-15T09:10:00+01:00'));

  await test.step('the owner finds nothing there, sets up the lists, and fills them', async () => {
    await intranet.open('Home', 'owner');
    await page.getByRole('button', { name: 'Set up' }).click();
    await expect(page.getByRole('heading', { name: 'Set-up is done.' })).toBeFocused({ timeout: 90_000 });
    await page.locator('summary', { hasText: 'Fill with demonstration data' }).click();
    await page.getByRole('button', { name: 'Fill with demonstration data' }).click();
    await expect(page.getByRole('searchbox', { name: 'Find your site' })).toBeVisible({ timeout: 90_000 });
    await as(host, 'owner').web.siteGroups.getByName('Corporate ICT device triage').users.add(loginOf('triage'));
    await fetch(`${host.url}/_host/tenant-property`, {
      method: 'POST',
      body: JSON.stringify({ key: listsSiteProperty, value: '/sites/openservice' }),
    });
  });

  await test.step('a member of staff asks for a phone, and reads what works and what to do', async () => {
    await fillIn(page, host);
    await send(page);
    await sent(page);
    await intranet.open('Home', 'staff');
    await chooseSite(page, 'millgate', /^Millgate House/);
    await expect(page.getByRole('heading', { name: /^Email works\./ })).toBeVisible();
    await intranet.open('WhatToDoNow', 'staff');
    await expect(page.getByText('Millgate House').first()).toBeVisible();
  });

  await test.step('the officer decides it', async () => {
    await openTriage(page, host);
    await row(page, 'Ada Bell').click();
    await form(page, 'Decision: Ada Bell').getByRole('button', { name: 'Record decision' }).click();
    await expect(page.getByRole('heading', { name: 'Recorded: Smart handset' })).toBeVisible();
  });

  await test.step('in their personal tab of Teams the member of staff reads the answer, and what works at their site', async () => {
    const phones = await openTab(page, host, 'DeviceRequest', { kind: 'personal' });
    await expect(phones.content.getByRole('heading', { name: 'Yes: you get a smart handset.' })).toBeVisible();
    const works = await openTab(page, host, 'RolloutStatus', { kind: 'personal', theme: 'dark' });
    await expect(works.content.getByRole('heading', { name: /^Email works\./ })).toBeVisible();
    const toDo = await openTab(page, host, 'ContingencyAccess', { kind: 'channel' });
    await expect(toDo.content.getByText('Millgate House').first()).toBeVisible();
  });

  await test.step('in the team’s channel the officer finds the queue without it', async () => {
    const queue = await openTab(page, host, 'DeviceRequest', { kind: 'channel', persona: 'triage' });
    await queue.content.getByRole('link', { name: 'Decide requests' }).click();
    await expect(queue.content.getByRole('list', { name: 'Requests in the order of the rule' })).toBeVisible();
    await expect(queue.content.locator('[data-request]').filter({ hasText: 'Ada Bell' })).toHaveCount(0);
  });
});
