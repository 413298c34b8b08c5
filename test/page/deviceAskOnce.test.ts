import { fireEvent, within } from '@testing-library/dom';
import { requestsOfAda } from '../askedRequests';
import { expectSent, openAsk, openFilledIn, phones, send } from './askForm';
import { eventually } from './flow/waiting';
import { host, pass, press, settled } from './openPage';
import { alert, button, heading, oneWith } from './queries';

// One request reaches ICT, whatever happens on the way.

const realFetch = window.fetch;
afterEach(() => {
  window.fetch = realFetch;
});

/** Whether a network request adds a device request. */
function isAdding(init: RequestInit | undefined): boolean {
  return /^POST \S+\/items HTTP/im.test(String(init?.body));
}

/** The request is added, and after that no reply arrives. */
function loseReplies(): void {
  let added = false;
  window.fetch = async (address, init) => {
    if (added) throw new TypeError('Failed to fetch');
    added = isAdding(init);
    const reply = await realFetch(address, init);
    if (added) throw new TypeError('Failed to fetch');
    return reply;
  };
}

for (const reopened of [false, true]) {
  test(`every reply is lost after the write, and it is ${reopened ? 'opened anew' : 'sent again'}`, async () => {
    await openFilledIn();
    loseReplies();
    await send();
    expect(alert()).toHaveTextContent(
      'It is not known whether your request arrived. Try again to find out: it counts once.',
    );
    window.fetch = realFetch;
    if (reopened) {
      await openAsk();
      expect(phones()).toHaveTextContent('This request was sent before. It counts once.');
    } else {
      await press(button('Try again'));
      expectSent();
    }
    expect(phones()).toHaveTextContent('Your reference is P-0021.');
    expect(await requestsOfAda(host)).toHaveLength(1);
  });
}

test('on its way, it is asked about before somebody leaves, though its answers are kept', async () => {
  await openFilledIn();
  let letThrough: () => void = () => undefined;
  const through = new Promise<void>((resolve) => (letThrough = resolve));
  window.fetch = async (address, init) => {
    if (isAdding(init)) await through;
    return realFetch(address, init);
  };
  await send();
  const away = document.body.appendChild(document.createElement('a'));
  away.href = '/sites/openservice/SitePages/News.aspx';
  fireEvent.click(away);
  expect(within(document.body).getByRole('alertdialog', { name: 'Leave while this is being saved?' })).toBeVisible();
  await press(button('Stay here'));
  away.remove();
  letThrough();
  await eventually(expectSent);
  expect(await requestsOfAda(host)).toHaveLength(1);
});

test('throttled at every step: waited for, said, and sent once', async () => {
  await openFilledIn();
  for (let step = 0; step < 4; step += 1)
    host.faults.add({ match: { path: 'DeviceRequests' }, status: 429, retryAfter: 1, times: 1 });
  await send();
  for (let step = 0; step < 4; step += 1) {
    expect(oneWith('status', 'SharePoint is busy. Nothing is lost.')).toBeVisible();
    await pass(1);
  }
  expectSent();
  expect(await requestsOfAda(host)).toHaveLength(1);
});

for (const [what, refusal] of [
  ['the digest of the page is too old', { digest: 'expired' }],
  ['the sign-in has ended', { status: 401 }],
] as const) {
  test(`${what}: said, kept, reloaded and sent once`, async () => {
    await openFilledIn();
    host.faults.add({ match: { method: 'POST' }, ...refusal });
    await send();
    expect(alert()).toHaveTextContent('This page has been open too long, or your sign-in has ended. Nothing is lost.');
    host.faults.clear();
    expect(await requestsOfAda(host)).toEqual([]);
    await press(button('Reload the page'));
    heading('Check your answers');
    await send();
    expectSent();
    expect(await requestsOfAda(host)).toHaveLength(1);
  });
}

test('pressed twice', async () => {
  await openFilledIn();
  const sending = button('Send request');
  fireEvent.click(sending);
  fireEvent.click(sending);
  await settled();
  expect(heading('Your request is with ICT.')).toBeVisible();
  expect(await requestsOfAda(host)).toHaveLength(1);
});
