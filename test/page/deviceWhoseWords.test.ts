import { screen } from '@testing-library/dom';
import { addRequest, writeRequest } from '../askedRequests';
import { as, emailOf, loginOf } from '../contract/client';
import { addForged, changeForged, type Forged } from '../forgedRequests';
import { phones } from './askForm';
import { host, openPage, press } from './openPage';
import { allWith, button, heading } from './queries';

const lure = 'To collect it ring 0909 879 0000 and give your NHSmail password.';
const answered = {
  Outcome: 'Smart handset',
  OutcomeStage: 'Ordered',
  OutcomeRule: 'Everybody gets one.',
  OutcomeBy: 'Sam Okafor',
  OutcomeOn: '2013-04-12T10:30:00Z',
  OutcomeNote: lure,
};
/** A request in the name of Jo Patel, who never asked for anything. */
const jos = {
  Title: 'Jo Patel',
  RequestKey: 'forged',
  RequesterKey: loginOf('rollout'),
  RequestedForName: 'Jo Patel',
  RequestedForEmail: emailOf('rollout'),
};
const neverAsks = 'ICT never asks for a password, or for details of your health.';
const toJo: Forged = { author: 'rollout', editor: 'rollout' };

/** Nothing on the page is said in ICT's name, and what was written as such is not shown at all. */
function expectNothingOfIcts(...said: readonly string[]): void {
  for (const words of [lure, 'Sam Okafor', 'ICT says', 'ICT has a question', ...said])
    expect(phones()).not.toHaveTextContent(words);
  expect(allWith('textbox', '')).toEqual([]);
  expect(allWith('button', 'Print')).toEqual([]);
}

/** How many requests have read versions. */
function historiesRead(): number {
  return host.log.all().filter(({ parts }) => parts?.some((part) => part.path.includes('/versions'))).length;
}

describe('an answer of ICT', () => {
  test('is shown after one further request, with what ICT never asks for', async () => {
    await writeRequest(host, await addRequest(host), answered);
    await openPage('Phones');
    expect(heading('Your smart handset is ordered.')).toBeVisible();
    expect(screen.getByText(`ICT says: ${lure}`)).toBeVisible();
    expect(screen.getByText(neverAsks)).toBeVisible();
    expect(historiesRead()).toBe(1);
  });

  test('costs a request only where there is one', async () => {
    await addRequest(host);
    await openPage('Phones');
    expect(heading('Your request is with ICT.')).toBeVisible();
    expect(phones()).not.toHaveTextContent(neverAsks);
    expect(historiesRead()).toBe(0);
  });

  test('is marked as not certain where its history cannot be read, and can be tried again', async () => {
    await writeRequest(host, await addRequest(host), answered);
    host.faults.add({ match: { path: '/versions' }, status: 500 });
    await openPage('Phones');
    expect(heading('It is not certain that ICT wrote this.')).toBeVisible();
    expect(screen.getByText(/history of this request could not be read/)).toBeVisible();
    expect(screen.getByText('Your smart handset is ordered.')).toBeVisible();
    expect(screen.getByText(neverAsks)).toBeVisible();
    host.faults.clear();
    await press(button('Try again'));
    expect(heading('Your smart handset is ordered.')).toBeVisible();
    expect(heading('Your smart handset is ordered.')).toHaveFocus();
    expect(phones()).not.toHaveTextContent('could not be read');
  });

  test('is marked as not certain where the first versions are no longer kept', async () => {
    await as(host, 'owner').web.getList('/sites/openservice/Lists/DeviceRequests').update({ MajorVersionLimit: 2 });
    const id = await addRequest(host);
    for (const OutcomeNote of ['One.', 'Two.', lure]) await writeRequest(host, id, { ...answered, OutcomeNote });
    await openPage('Phones');
    expect(heading('It is not certain that ICT wrote this.')).toBeVisible();
    expect(screen.getByText(/no longer keeps the beginning of this request/)).toBeVisible();
    expect(allWith('button', 'Try again')).toEqual([]);
  });
});

describe('a question of ICT', () => {
  test('is shown with what ICT never asks for, once', async () => {
    await writeRequest(host, await addRequest(host), { Question: 'How many days a month?' });
    await openPage('Phones');
    expect(heading('ICT has a question for you.')).toBeVisible();
    expect(screen.getAllByText(neverAsks)).toHaveLength(1);
  });
});

describe('what a colleague writes by hand in one’s name', () => {
  test('as an answer, in one go, is not shown: ICT did not write it', async () => {
    await addForged(host, 'staff', { ...jos, ...answered, OutcomeOn: '2013-04-12' }, toJo);
    await openPage('Phones', { persona: 'rollout' });
    expect(heading('ICT did not write this.')).toBeVisible();
    expect(screen.getByText(/do not do what it says/)).toBeVisible();
    expect(screen.getByText(neverAsks)).toBeVisible();
    expect(phones()).toHaveTextContent('Call the help desk on');
    expectNothingOfIcts('handset is ordered');
  });

  test('as an answer, given away afterwards, is somebody’s in one’s name', async () => {
    const id = await addForged(host, 'staff', jos, {});
    await changeForged(host, 'staff', id, { ...answered, OutcomeOn: '2013-04-12' }, toJo);
    await openPage('Phones', { persona: 'rollout' });
    expect(heading('Somebody made this request in your name.')).toBeVisible();
    expectNothingOfIcts('handset is ordered');
  });

  test('as a question gets no box to reply in', async () => {
    await addForged(host, 'staff', { ...jos, Question: lure }, toJo);
    await openPage('Phones', { persona: 'rollout' });
    expect(heading('ICT did not write this.')).toBeVisible();
    expectNothingOfIcts();
  });

  test('as a question with a reply is not under what was sent either', async () => {
    await addForged(host, 'staff', { ...jos, Question: lure, Reply: 'hunter2' }, { author: 'rollout' });
    await openPage('Phones', { persona: 'rollout' });
    await press(screen.getByText('What was sent'));
    expect(phones()).toHaveTextContent('hunter2');
    expectNothingOfIcts('ICT asked');
  });

  test('is not shown beside a true answer, which still is', async () => {
    await as(host, 'rollout')
      .web.getList('/sites/openservice/Lists/DeviceRequests')
      .items.add({ ...jos, RequestKey: 'jo-1' })
      .then(({ Id }: { Id: number }) => writeRequest(host, Id, { ...answered, OutcomeNote: 'We will ring you.' }));
    await addForged(host, 'staff', { ...jos, Question: lure }, toJo);
    await openPage('Phones', { persona: 'rollout' });
    expect(heading('Your smart handset is ordered.')).toBeVisible();
    expect(heading('ICT did not write this.')).toBeVisible();
    expect(phones()).not.toHaveTextContent(lure);
  });
});
