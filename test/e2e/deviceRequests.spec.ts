import { addRequest, writeRequest } from '../askedRequests';
import { rename } from '../renamed';
import { answer, openAsk, question } from './askForm';
import { expect, test } from './fixtures';

test.afterEach(({ host }) => host.reset());

test('the receipt of a decided request can be printed', async ({ intranet, page, host }) => {
  const id = await addRequest(host, { FunctionKey: 'office-based' });
  await writeRequest(host, id, {
    Outcome: 'Declined',
    OutcomeRule: '“A function and user business need and not personal preference.”',
    OutcomePolicyVersion: 1,
    OutcomeBy: 'Sam Okafor',
    OutcomeOn: '2013-04-12T10:30:00Z',
  });
  await page.addInitScript(() => {
    const top = window.top as unknown as { printed?: string };
    window.print = () => {
      top.printed = document.documentElement.outerHTML;
      window.dispatchEvent(new Event('afterprint'));
    };
  });
  await intranet.open('Phones');
  await page.getByRole('button', { name: 'Print' }).click();
  const printed = (): Promise<string | undefined> =>
    page.evaluate(() => (window as unknown as { printed?: string }).printed);
  await expect.poll(printed).toContain('This is your copy; ICT holds the record.');
  for (const words of [
    'No: ICT has declined your request.',
    'Millgate House, Rotherham',
    'Stuck? Call the help desk on 0113 496 0000.',
  ])
    expect(await printed()).toContain(words);
});

test('an account that is renamed finds its requests and what it has begun, by the id that SharePoint gives the page', async ({
  intranet,
  page,
  host,
}) => {
  await addRequest(host);
  await openAsk(page, host);
  await answer(page, 'Who is the phone for?', 'Me, Ada Bell');
  await question(page, 'What is your function?');
  await rename(host, 'staff');
  await intranet.open('Phones');
  await expect(page.getByRole('heading', { name: 'Your request is with ICT.' })).toBeVisible();
  await expect(page.getByText('You have begun a request and not sent it.')).toBeVisible();
});
