import { addRequest, requestRow, writeRequest } from '../askedRequests';
import { route } from './flow/routing';
import { closePage, host, kept, openPage, press, quiet, type } from './openPage';
import { button, field } from './queries';

/** Holds what writes a column on its way to SharePoint; returns what lets it through. */
async function holdWrite(column: string): Promise<() => void> {
  let release: () => void = () => undefined;
  const released = new Promise<void>((resolve) => (release = resolve));
  await route(/_api/, async (asked) => {
    if (asked.request().postData()?.includes(`"${column}"`)) await released;
    await asked.continue();
  });
  return release;
}

/** Presses a button, and turns the page, as SharePoint's router does, before SharePoint answers. */
async function pressAndLeave(name: string, column: string): Promise<void> {
  const release = await holdWrite(column);
  await press(button(name));
  closePage();
  await quiet();
  release();
  await quiet();
}

describe('what SharePoint takes after the page has turned is not kept as unsaved', () => {
  test('a reply to ICT', async () => {
    const id = await addRequest(host);
    await writeRequest(host, id, { Question: 'How many days a month?' });
    await openPage('Phones');
    await type(field('Your reply'), 'About six');
    expect(kept('phone-reply')).toHaveLength(1);
    await pressAndLeave('Send reply', 'Reply');
    expect(await requestRow(host, id)).toMatchObject({ Reply: 'About six' });
    expect(kept('phone-reply')).toEqual([]);
  });

  test('a decision', async () => {
    await openPage('Phones', { persona: 'triage', query: 'phone=decide' });
    await type(field('Note to Maria (optional)'), 'We will ring you.');
    expect(kept('|decision')).toHaveLength(1);
    await pressAndLeave('Record decision', 'DecisionKey');
    expect(kept('|decision')).toEqual([]);
  });
});
