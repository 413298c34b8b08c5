import { screen } from '@testing-library/dom';
import { referenceOf } from '../../src/domain/device/reference';
import { addRequest, requestRow, writeRequest } from '../askedRequests';
import { emailOf, loginOf } from '../contract/client';
import { rename } from '../renamed';
import { admit } from '../soak/people';
import { answer, openAsk, phones } from './askForm';
import { forget, goTo, host, kept, keepNothing, openPage, press, reload, requests, type } from './openPage';
import { alert, allWith, button, field, heading, link, oneWith } from './queries';

const add = (values?: object): Promise<number> => addRequest(host, values);
const write = (id: number, values: object): Promise<void> => writeRequest(host, id, values);
const row = (id: number): Promise<object> => requestRow(host, id);

describe('one’s own requests for a phone', () => {
  test('begin with the rule as the policy quotes it, after one request to SharePoint', async () => {
    await openPage('Phones');
    expect(heading('A phone is for a business need.')).toBeVisible();
    expect(
      screen.getByText('The rule asks for “a function and user business need and not personal preference”.'),
    ).toBeVisible();
    expect(button('Start')).toBeVisible();
    expect(requests()).toHaveLength(1);
    expect(Object.keys(localStorage).filter((key) => /request|device/i.test(key))).toEqual([]);
  });

  test('show an open one before another is made, with what happens next', async () => {
    await add({ NeededBy: '2013-04-22T12:00:00Z' });
    await openPage('Phones');
    expect(heading('Your request is with ICT.')).toBeVisible();
    expect(
      screen.getByText(/^Reference P-\d{4}, asked on \d+\sApril, for Ada Bell\. Needed by 22\sApril\.$/),
    ).toBeVisible();
    expect(allWith('button', 'Start')).toEqual([]);
    expect(link('Ask for another phone')).toBeVisible();
    // There is no decision yet that anybody could print.
    expect(allWith('button', 'Print')).toEqual([]);
    expect(phones()).not.toHaveTextContent('This is your copy; ICT holds the record.');
    forget();
    await press(screen.getByText('What you sent'));
    expect(screen.getByText('Millgate House, Rotherham')).toBeVisible();
    expect(screen.getByText('I visit families at home.')).toBeVisible();
    // Only that one site is read, not the directory.
    expect(requests().map(decodeURIComponent)).toEqual([expect.stringContaining("SiteCode eq 'MILLGATE'")]);
  });

  test('say in the heading whom each is for, and which it is where two would read alike', async () => {
    await add();
    const theirs = { RequestedForName: 'Ali Noor', RequestedForEmail: 'ali.noor@openservice.invalid' };
    const first = await add({ RequestKey: 'ali-1', ...theirs });
    await openPage('Phones');
    expect(heading('Your request is with ICT.')).toBeVisible();
    expect(heading('Your request for Ali Noor is with ICT.')).toBeVisible();
    const second = await add({ RequestKey: 'ali-2', ...theirs });
    await openPage('Phones');
    for (const id of [first, second])
      expect(heading(`${referenceOf(id)}: Your request for Ali Noor is with ICT.`)).toBeVisible();
    await write(first, { Outcome: 'Smart handset', OutcomeOn: '2013-04-15T08:00:00Z' });
    await openPage('Phones');
    expect(heading('Yes: Ali Noor gets a smart handset.')).toBeVisible();
  });

  test('that are begun and discarded leave the focus on the way to begin again', async () => {
    await openAsk();
    await answer('Who is the phone for?', 'Me, Ada Bell');
    await openPage('Phones');
    expect(screen.getByText('You have begun a request and not sent it.')).toBeVisible();
    await press(button('Discard it'));
    expect(button('Start')).toHaveFocus();
  });

  test('with a change that is not saved say so, and it can be discarded', async () => {
    const id = await add();
    await goTo(`${host.site}/SitePages/Phones.aspx?phone=ask-${id}&step=change-function`);
    await answer('What is your function?', 'Emergency planning');
    heading(`Check your changes to ${referenceOf(id)}`);
    await openPage('Phones');
    expect(screen.getByText('You have begun to change this request and not saved it.')).toBeVisible();
    expect(allWith('link', 'Change it')).toEqual([]);
    await press(button('Discard it'));
    expect(heading('Your request is with ICT.')).toHaveFocus();
    expect(link('Change it')).toBeVisible();
    expect(kept('phone-draft')).toEqual([]);
  });

  test('keep a reply that is half typed, say what is wrong with it, and forget it once it is sent', async () => {
    const id = await add();
    await write(id, { Question: 'How many days a month?' });
    await openPage('Phones');
    expect(field('Your reply')).toHaveAccessibleDescription(
      'ICT never asks for a password, or for details of your health.',
    );
    const { title } = document;
    await type(field('Your reply'), 'x'.repeat(2001));
    await press(button('Send reply'));
    expect(alert()).toContainElement(link('Your reply must be 2000 characters or fewer'));
    expect(document.title).toBe(`Error: ${title}`);
    await type(field('Your reply'), 'About six');
    expect(screen.getByText('Your reply is kept on this computer, for you only, until you send it.')).toBeVisible();
    await reload();
    expect(field('Your reply')).toHaveValue('About six');
    await press(button('Send reply'));
    expect(heading('Your reply is with ICT.')).toBeVisible();
    expect(await row(id)).toMatchObject({ Reply: 'About six' });
    expect(kept('phone-reply')).toEqual([]);
  });

  test('still show a reply that is half typed where ICT decides meanwhile, until it is discarded', async () => {
    const id = await add();
    await write(id, { Question: 'How many days a month?' });
    // It cannot be kept anywhere: only the page has it.
    keepNothing();
    await openPage('Phones');
    await type(field('Your reply'), 'About six');
    await write(id, { Outcome: 'Standard handset', OutcomeOn: '2013-04-15T08:00:00Z' });
    await press(button('Send reply'));
    expect(heading('Yes: you get a standard handset.')).toBeVisible();
    expect(screen.getByText('You began this reply, and ICT went on before you sent it:')).toBeVisible();
    expect(screen.getByText('About six')).toBeVisible();
    expect(await row(id)).toMatchObject({ Reply: null });
    await press(button('Discard it'));
    expect(heading('Yes: you get a standard handset.')).toHaveFocus();
    expect(phones()).not.toHaveTextContent('About six');
  });

  test('say where a reply cannot be kept', async () => {
    const id = await add();
    await write(id, { Question: 'How many days a month?' });
    keepNothing();
    await openPage('Phones');
    await type(field('Your reply'), 'About six');
    expect(screen.getByText('Your reply cannot be kept here: send it before you leave.')).toBeVisible();
    host.faults.add({ match: { method: 'POST' }, status: 401 });
    await press(button('Send reply'));
    expect(alert()).toHaveTextContent(
      'Do not reload it: what you typed is only here. Sign in again in another tab, then try again here.',
    );
    expect(field('Your reply')).toHaveValue('About six');
  });

  test('count one that was sent twice once', async () => {
    await add();
    await add();
    await openPage('Phones');
    expect(allWith('heading', 'Your request is with ICT.')).toHaveLength(1);
  });

  test('are answered when ICT asks, once, also where the reply of SharePoint is lost', async () => {
    const id = await add();
    await write(id, { Question: 'How many days a month?' });
    await openPage('Phones');
    expect(heading('ICT has a question for you.')).toBeVisible();
    expect(screen.getByText('How many days a month?')).toBeVisible();
    await press(button('Send reply'));
    expect(alert()).toContainElement(link('Write your reply'));
    await type(field('Your reply'), 'About six days.');
    host.faults.add({ match: { path: '$batch' }, cut: 'after', times: 1 });
    await press(button('Send reply'));
    expect(heading('Your reply is with ICT.')).toHaveFocus();
    expect(await row(id)).toMatchObject({ Reply: 'About six days.' });
  });

  test('are withdrawn after a question, and asked for again', async () => {
    const id = await add();
    await openPage('Phones');
    await press(button('Withdraw it'));
    expect(button('Withdraw the request')).toHaveFocus();
    await press(button('Keep it'));
    expect(button('Withdraw it')).toHaveFocus();
    await press(button('Withdraw it'));
    await press(button('Withdraw the request'));
    expect(oneWith('status', `${referenceOf(id)} is withdrawn.`)).toBeVisible();
    expect(heading('A phone is for a business need.')).toHaveFocus();
    expect(button('Start')).toBeVisible();
    await press(screen.getByText('Past requests (1)'));
    expect(heading('You have withdrawn your request.')).toBeVisible();
    expect(await row(id)).toMatchObject({ Withdrawn: true });
  });

  test('that are withdrawn where one is shown alone leave nothing to withdraw', async () => {
    const id = await add();
    await openPage('Phones', { query: `phone=${id}` });
    await press(button('Withdraw it'));
    await press(button('Withdraw the request'));
    expect(heading('You have withdrawn your request.')).toHaveFocus();
    expect(allWith('button', 'Withdraw the request')).toEqual([]);
    expect(allWith('button', 'Withdraw it')).toEqual([]);
  });

  test('are not withdrawn over what ICT has decided meanwhile', async () => {
    const id = await add();
    await openPage('Phones');
    await press(button('Withdraw it'));
    await write(id, {
      Outcome: 'Smart handset',
      OutcomeRule: 'A need.',
      OutcomePolicyVersion: 2,
      OutcomeBy: 'Sam Okafor',
      OutcomeOn: '2013-04-15T08:00:00Z',
    });
    await press(button('Withdraw the request'));
    expect(heading('Yes: you get a smart handset.')).toBeVisible();
    expect(await row(id)).toMatchObject({ Withdrawn: false });
  });

  test('give a receipt with the rule, its version, who and when', async () => {
    const id = await add({ FunctionKey: 'office-based' });
    await write(id, {
      Outcome: 'Declined',
      OutcomeRule: '“A function and user business need and not personal preference.”',
      OutcomePolicyVersion: 1,
      OutcomeBy: 'Sam Okafor',
      OutcomeOn: '2013-04-12T10:30:00Z',
    });
    await openPage('Phones');
    expect(heading('No: ICT has declined your request.')).toBeVisible();
    expect(screen.getByText('Rule: “A function and user business need and not personal preference.”')).toBeVisible();
    expect(screen.getByText('Device policy, version 1.')).toBeVisible();
    expect(screen.getByText(/^Decided by Sam Okafor, 12\sApril 2013\.$/)).toBeVisible();
    expect(screen.getByText('This is your copy; ICT holds the record.')).toBeVisible();
  });

  test('are nobody else’s, even where somebody writes another’s account into theirs', async () => {
    await add({ RequestKey: 'forged', RequesterKey: loginOf('triage'), Justification: 'I pretend to be Sam.' });
    await openPage('Phones', { persona: 'triage' });
    expect(heading('A phone is for a business need.')).toBeVisible();
    await openPage('Phones', { persona: 'rollout' });
    expect(heading('A phone is for a business need.')).toBeVisible();
    expect(allWith('link', 'Decide requests')).toEqual([]);
  });

  test('show list text as text', async () => {
    const hostile = '<img src=x onerror="window.hacked=1"> javascript:alert(1) \u202egnp.exe';
    const id = await add({ RequestedForName: hostile, Justification: hostile });
    await write(id, { Question: hostile });
    await openPage('Phones');
    await press(screen.getByText('What you sent'));
    expect(screen.getAllByText(/<img src=x/)[0]).toBeVisible();
    expect(document.querySelector('img')).toBeNull();
    expect(phones().textContent).not.toContain('\u202e');
  });
});

describe('an account that is renamed', () => {
  const begun = 'You have begun a request and not sent it.';

  /** Ada has begun a request on a page that gives only her account, as all pages did for earlier versions. */
  async function beginUnderAccount(): Promise<void> {
    await openPage('Phones', { query: 'phone=ask', withoutObjectId: true });
    await answer('Who is the phone for?', 'Me, Ada Bell');
    expect(kept('phone-draft')).toEqual([expect.stringContaining('ada.bell@')]);
  }

  test('finds its requests, and the one that is begun', async () => {
    await add();
    await openAsk();
    await answer('Who is the phone for?', 'Me, Ada Bell');
    await rename(host, 'staff');
    await openPage('Phones');
    expect(heading('Your request is with ICT.')).toBeVisible();
    expect(screen.getByText(begun)).toBeVisible();
    expect(requests()).toHaveLength(1);
  });

  test('finds what was begun before anything was kept under the directory’s id, which then lies nowhere else', async () => {
    await beginUnderAccount();
    await openPage('Phones');
    expect(screen.getByText(begun)).toBeVisible();
    expect(kept('phone-draft')).toEqual([expect.not.stringContaining('ada.bell@')]);
    await rename(host, 'staff');
    await openPage('Phones');
    expect(screen.getByText(begun)).toBeVisible();
  });

  test('leaves nothing that it has begun to whoever is given its name, on the same computer', async () => {
    await openAsk();
    await answer('Who is the phone for?', 'Me, Ada Bell');
    await openPage('Phones', { query: 'phone=ask', withoutObjectId: true });
    await answer('Who is the phone for?', 'Me, Ada Bell');
    expect(kept('phone-draft')).toHaveLength(2);
    await rename(host, 'staff');
    admit(host, 'Ada Bellamy', emailOf('staff'), 'staff');
    await openPage('Phones', { persona: emailOf('staff') });
    expect(heading('A phone is for a business need.')).toBeVisible();
    expect(screen.queryByText(begun)).toBeNull();
    await openPage('Phones', { persona: emailOf('staff'), withoutObjectId: true });
    expect(screen.queryByText(begun)).toBeNull();
    await openPage('Phones');
    expect(screen.getByText(begun)).toBeVisible();
  });
});
