import { addRequest, writeRequest } from '../askedRequests';
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
  for (const words of ['No: ICT has declined your request.', 'Millgate House, Rotherham', 'Stuck? Call 0113 496 0000.'])
    expect(await printed()).toContain(words);
});
