import { addRequest, requestRow, writeRequest } from '../askedRequests';
import { route } from './flow/routing';
import { eventually } from './flow/waiting';
import { closePage, host, kept, openPage, press, quiet, type } from './openPage';
import { button, field } from './queries';

/** Holds a write to a column on its way to SharePoint: `held` resolves when it is there, `letThrough` sends it on. */
function holdWrite(column: string): { readonly held: Promise<void>; letThrough(): void } {
  let letThrough: () => void = () => undefined;
  const through = new Promise<void>((resolve) => (letThrough = resolve));
  const held = new Promise<void>((resolve) => {
    void route(/_api/, async (asked) => {
      if (asked.request().postData()?.includes(`"${column}"`)) {
        resolve();
        await through;
      }
      await asked.continue();
    });
  });
  return { held, letThrough };
}

/** Presses a button and changes the page, as SharePoint's router does, before SharePoint answers. */
async function pressAndLeave(name: string, column: string, typedIn: string): Promise<void> {
  const { held, letThrough } = holdWrite(column);
  await press(button(name));
  await held;
  // Anything typed after sending would be lost with the form.
  expect(field(typedIn)).toHaveAttribute('readonly');
  closePage();
  await quiet();
  letThrough();
}

describe('what SharePoint takes after the page has turned cannot be changed on its way, and is not kept as unsaved', () => {
  test('a reply to ICT', async () => {
    const id = await addRequest(host);
    await writeRequest(host, id, { Question: 'How many days a month?' });
    await openPage('Phones');
    await type(field('Your reply'), 'About six');
    expect(kept('phone-reply')).toHaveLength(1);
    await pressAndLeave('Send reply', 'Reply', 'Your reply');
    await eventually(() => expect(kept('phone-reply')).toEqual([]));
    expect(await requestRow(host, id)).toMatchObject({ Reply: 'About six' });
  });

  test('a decision', async () => {
    await openPage('Phones', { persona: 'triage', query: 'phone=decide' });
    await type(field('Note to Maria (optional)'), 'We will ring you.');
    expect(kept('|decision')).toHaveLength(1);
    await pressAndLeave('Record decision', 'DecisionKey', 'Note to Maria (optional)');
    await eventually(() => expect(kept('|decision')).toEqual([]));
  });
});
