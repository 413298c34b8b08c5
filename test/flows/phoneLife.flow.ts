import { fillIn, send, sent } from '../e2e/askForm';
import { expect, test } from '../e2e/fixtures';
import { choose, form, openTriage, row, tab } from '../e2e/triagePage';

test.afterEach(({ host }) => host.reset());

test('a request lives from the first question to the handset: asked, questioned, answered, approved, ordered, issued', async ({
  page,
  host,
  intranet,
}) => {
  await intranet.open('Phones');
  await fillIn(page, host);
  await send(page);
  await sent(page);

  await openTriage(page, host);
  await row(page, 'Ada Bell').click();
  const decision = form(page, 'Decision: Ada Bell');
  await choose(decision, 'Ask Ada a question');
  await decision.getByLabel('Your question').fill('Which rota do you carry?');
  await decision.getByRole('button', { name: 'Record decision' }).click();
  await expect(page.getByRole('heading', { name: 'Recorded: Question asked' })).toBeVisible();

  await intranet.open('Phones');
  await expect(page.getByText('Which rota do you carry?')).toBeVisible();
  await page.getByLabel('Your reply').fill('That of South Yorkshire.');
  await page.getByRole('button', { name: 'Send reply' }).click();
  await expect(page.getByRole('heading', { name: 'Your reply is with ICT.' })).toBeFocused();

  await openTriage(page, host);
  await expect(row(page, 'Ada Bell')).toContainText('Has answered your question');
  await row(page, 'Ada Bell').click();
  await expect(page.getByText('That of South Yorkshire.')).toBeVisible();
  await decision.getByLabel('Note to Ada (optional)').fill('We will ring you.');
  await decision.getByRole('button', { name: 'Record decision' }).click();
  await expect(page.getByRole('heading', { name: 'Recorded: Smart handset' })).toBeVisible();

  await intranet.open('Phones');
  await expect(page.getByRole('heading', { name: 'Yes: you get a smart handset.' })).toBeVisible();
  await expect(page.getByText('We will ring you.')).toBeVisible();
  await expect(page.getByText(/^Decided by Sam Okafor, \d+\sApril 2013\.$/)).toBeVisible();

  await openTriage(page, host);
  await tab(page, /^Decided/).click();
  await row(page, 'Ada Bell').click();
  for (const step of ['Ordered', 'Issued']) {
    await form(page, 'Next step: Ada Bell').getByRole('button', { name: 'Record it' }).click();
    await expect(page.getByRole('heading', { name: `Recorded: ${step}` })).toBeVisible();
    if (step === 'Ordered') await page.getByRole('button', { name: 'What happens next to this one' }).click();
  }
  await intranet.open('Phones');
  await expect(page.getByRole('heading', { name: 'Your smart handset has been given out.' })).toBeVisible();
});
