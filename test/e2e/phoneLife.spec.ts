import type { Browser, Page } from '@playwright/test';
import { fillIn, send, sent } from './askForm';
import { expect, intranetOn, test } from './fixtures';
import { guard } from './guards';
import { choose, form, openTriage, row, tab } from './triagePage';
import type { Host } from '../../host/server';

test.afterEach(({ host }) => host.reset());

async function officer(browser: Browser, host: Host): Promise<{ page: Page; done(): Promise<void> }> {
  const context = await browser.newContext({ locale: 'en-GB', timezoneId: 'Europe/London' });
  const page = await context.newPage();
  const guards = await guard(page, host.url);
  intranetOn(page, host, guards);
  return {
    page,
    async done() {
      await context.close();
      expect(guards.broken).toEqual([]);
    },
  };
}

test('a request lives from the first question to the handset: asked, questioned, answered, approved, ordered, issued', async ({
  page,
  host,
  browser,
  intranet,
}) => {
  test.slow();
  await intranet.open('Phones');
  await fillIn(page, host);
  await send(page);
  await sent(page);

  const ict = await officer(browser, host);
  await openTriage(ict.page, host);
  await row(ict.page, 'Ada Bell').click();
  const decision = form(ict.page, 'Decision: Ada Bell');
  await choose(decision, 'Ask Ada a question');
  await decision.getByLabel('Your question').fill('Which rota do you carry?');
  await decision.getByRole('button', { name: 'Record decision' }).click();
  await expect(ict.page.getByRole('heading', { name: 'Recorded: Question asked' })).toBeVisible();

  await intranet.open('Phones');
  await expect(page.getByText('Which rota do you carry?')).toBeVisible();
  await page.getByLabel('Your reply').fill('That of South Yorkshire.');
  await page.getByRole('button', { name: 'Send reply' }).click();
  await expect(page.getByRole('heading', { name: 'Your reply is with ICT.' })).toBeFocused();

  await openTriage(ict.page, host);
  await expect(row(ict.page, 'Ada Bell')).toContainText('Has answered your question');
  await row(ict.page, 'Ada Bell').click();
  await expect(ict.page.getByText('That of South Yorkshire.')).toBeVisible();
  await decision.getByLabel('Note to Ada (optional)').fill('We will ring you.');
  await decision.getByRole('button', { name: 'Record decision' }).click();
  await expect(ict.page.getByRole('heading', { name: 'Recorded: Smart handset' })).toBeVisible();

  await intranet.open('Phones');
  await expect(page.getByRole('heading', { name: 'Yes: you get a smart handset.' })).toBeVisible();
  await expect(page.getByText('We will ring you.')).toBeVisible();
  await expect(page.getByText(/^Decided by Sam Okafor, \d+\sApril 2013\.$/)).toBeVisible();

  await tab(ict.page, /^Decided/).click();
  await row(ict.page, 'Ada Bell').click();
  for (const step of ['Ordered', 'Issued']) {
    await form(ict.page, 'Next step: Ada Bell').getByRole('button', { name: 'Record it' }).click();
    await expect(ict.page.getByRole('heading', { name: `Recorded: ${step}` })).toBeVisible();
    if (step === 'Ordered') await ict.page.getByRole('button', { name: 'What happens next to this one' }).click();
  }
  await ict.done();

  await intranet.open('Phones');
  await expect(page.getByRole('heading', { name: 'Your smart handset has been given out.' })).toBeVisible();
});
