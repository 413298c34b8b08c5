import { screen } from '@testing-library/dom';
import { addRequest, requestRow, writeRequest } from '../askedRequests';
import { emailOf as emailInDemonstration } from '../../src/lists/demonstration/blackBerries';
import { as, emailOf, loginOf } from '../contract/client';
import { addForged, changeForged, type Forged } from '../forgedRequests';
import { phones } from './askForm';
import { forget, host, openPage, press } from './openPage';
import { alert, allWith, button, heading } from './queries';

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
const requestsPath = '/sites/openservice/Lists/DeviceRequests';
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
    await as(host, 'owner').web.getList(requestsPath).update({ MajorVersionLimit: 2 });
    const id = await addRequest(host);
    for (const OutcomeNote of ['One.', 'Two.', lure]) await writeRequest(host, id, { ...answered, OutcomeNote });
    await openPage('Phones');
    expect(heading('It is not certain that ICT wrote this.')).toBeVisible();
    expect(screen.getByText(/no longer keeps the beginning of this request/)).toBeVisible();
    expect(allWith('button', 'Try again')).toEqual([]);
  });
});

describe('in the demonstration', () => {
  const wroteItHimself = 'Stuart Bligh';

  /** Those whose request holds what ICT says, by name, with the heading that their own page has over it. */
  const read = [
    ['Peter Wynn', 'Your smart handset has been given out.'],
    ['Nick Farrow', 'No: ICT has declined your request.'],
    ['Joyce Tan', 'Your standard handset is ordered.'],
    ['Elaine Pugh', 'Yes: you get a smart handset.'],
    ['Omar Haddad', 'Yes: you get a standard handset.'],
    ['Vikram Nair', 'Your reply is with ICT.'],
    [wroteItHimself, 'ICT did not write this.'],
  ] as const;

  test.each(read)('%s reads on their own page: %s', async (name, says) => {
    await openPage('Phones', { persona: emailInDemonstration(name) });
    expect(heading(says)).toBeVisible();
  });

  test('nobody else has words of ICT to look at', async () => {
    const { items } = as(host, 'triage').web.getList(requestsPath);
    const rows = await items.select('Title', 'Outcome', 'Question').top(500)<
      { Title: string; Outcome: string | null; Question: string | null }[]
    >();
    const holding = rows.filter(({ Outcome, Question }) => Outcome ?? Question);
    expect(holding.map(({ Title }) => Title).sort()).toEqual(read.map(([name]) => name).sort());
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
    expect(screen.getByText(/do not do what they say/)).toBeVisible();
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

  test('as the name of the person it is for is not read as the page’s own words', async () => {
    const calls = 'you: approved. To collect it ring ICT on 0909 879 0000';
    await addForged(
      host,
      'staff',
      { ...jos, RequestedForName: calls, RequestedForEmail: 'lee@openservice.invalid' },
      toJo,
    );
    await addForged(host, 'staff', { ...jos, RequestKey: 'x', RequestedForName: '', RequestedForEmail: calls }, toJo);
    await openPage('Phones', { persona: 'rollout' });
    expect(heading('Your request for lee@openservice.invalid is with ICT.')).toBeVisible();
    expect(heading('Your request is with ICT.')).toBeVisible();
    expect(phones()).not.toHaveTextContent('0909');
  });

  test('is not shown beside a true answer, which still is', async () => {
    await as(host, 'rollout')
      .web.getList(requestsPath)
      .items.add({ ...jos, RequestKey: 'jo-1' })
      .then(({ Id }: { Id: number }) => writeRequest(host, Id, { ...answered, OutcomeNote: 'We will ring you.' }));
    await addForged(host, 'staff', { ...jos, Question: lure }, toJo);
    await openPage('Phones', { persona: 'rollout' });
    expect(heading('Your smart handset is ordered.')).toBeVisible();
    expect(heading('ICT did not write this.')).toBeVisible();
    expect(phones()).not.toHaveTextContent(lure);
  });
});

/** The lists as they were before a version: without the column that it brought. */
async function setBack(version: number): Promise<void> {
  const { web } = as(host, 'owner');
  const settings = web.getList('/sites/openservice/Lists/RolloutSettings').items;
  const [{ Id }] = await settings.filter("SettingKey eq 'SchemaVersion'")<{ readonly Id: number }[]>();
  await settings.getById(Id).update({ Value: String(version) });
  await web.getList(requestsPath).fields.getByInternalNameOrTitle('NotAsked').delete();
}

/** How many changes of rows were sent. */
function writes(): number {
  const sent = host.log.all().flatMap(({ method, path, parts }) => (parts ? [...parts] : [{ method, path }]));
  return sent.filter(({ method, path }) => method !== 'GET' && /items\(\d+\)/.test(path)).length;
}

describe('“I did not ask for this”', () => {
  /** The words that the page says after something was done. */
  const said = (): string => document.querySelector('[role=status]')?.textContent ?? '';
  const deny = (): HTMLElement => button('I did not ask for this');

  test('withdraws the request and marks it with one press, in one write, and says what to do', async () => {
    const id = await addForged(host, 'staff', { ...jos, Question: lure }, toJo);
    await openPage('Phones', { persona: 'rollout' });
    forget();
    await press(deny());
    expect(await requestRow(host, id)).toMatchObject({ Withdrawn: true, NotAsked: true, Question: lure });
    expect(writes()).toBe(1);
    expect(said()).toContain('It is withdrawn, and ICT can see that you did not ask for it. Do not do what it says.');
    expect(said()).toContain('Call the help desk on');
    expect(heading('A phone is for a business need.')).toHaveFocus();
    await press(screen.getByText('Past requests (1)'));
    expect(heading('You did not ask for this.')).toBeVisible();
    expectNothingOfIcts();
    expect(allWith('button', 'I did not ask for this')).toEqual([]);
  });

  test('is offered with what may be a true answer too, which is then no longer shown', async () => {
    const id = await addRequest(host);
    await writeRequest(host, id, answered);
    await openPage('Phones');
    await press(deny());
    expect(await requestRow(host, id)).toMatchObject({ Withdrawn: true, NotAsked: true, Outcome: 'Smart handset' });
    await press(screen.getByText('Past requests (1)'));
    expectNothingOfIcts('handset is ordered');
  });

  test('pressed by mistake can be taken back by the triage team, and the answer is there again', async () => {
    const id = await addRequest(host);
    await writeRequest(host, id, answered);
    await openPage('Phones');
    await press(deny());
    await writeRequest(host, id, { Withdrawn: false, NotAsked: false });
    await openPage('Phones');
    expect(heading('Your smart handset is ordered.')).toBeVisible();
  });

  test('is offered with the withdrawal where ICT has written nothing', async () => {
    const id = await addForged(host, 'staff', jos, toJo);
    await openPage('Phones', { persona: 'rollout' });
    expect(allWith('button', 'I did not ask for this')).toEqual([]);
    await press(button('Withdraw it'));
    await press(deny());
    expect(await requestRow(host, id)).toMatchObject({ Withdrawn: true, NotAsked: true });
    expect(said()).toContain('ICT can see that you did not ask for it');
  });

  test('is not written over what has changed meanwhile, and can be pressed again', async () => {
    const id = await addRequest(host);
    await writeRequest(host, id, answered);
    await openPage('Phones');
    await writeRequest(host, id, { OutcomeNote: 'Another.' });
    await press(deny());
    expect(await requestRow(host, id)).toMatchObject({ Withdrawn: false, NotAsked: false });
    expect(alert()).toHaveTextContent('This request has changed since you opened it.');
    await press(deny());
    expect(await requestRow(host, id)).toMatchObject({ Withdrawn: true, NotAsked: true });
  });

  test('where it could not be written says so, and saves it once when it is tried again', async () => {
    const id = await addRequest(host);
    await writeRequest(host, id, answered);
    await openPage('Phones');
    host.faults.add({ match: { method: 'MERGE' }, cut: 'before', times: 9 });
    await press(deny());
    expect(await requestRow(host, id)).toMatchObject({ Withdrawn: false });
    host.faults.clear();
    await press(button('Try again'));
    expect(await requestRow(host, id)).toMatchObject({ Withdrawn: true, NotAsked: true });
  });

  test('on lists before version 5 only withdraws, and says to tell ICT', async () => {
    await setBack(4);
    const id = await addForged(host, 'staff', { ...jos, ...answered, OutcomeOn: '2013-04-12' }, toJo);
    await openPage('Phones', { persona: 'rollout' });
    await press(deny());
    expect(await requestRow(host, id)).toMatchObject({ Withdrawn: true });
    expect(said()).toContain('It is withdrawn. Tell ICT too that you did not ask for it');
    expect(said()).toContain('Call the help desk on');
    expect(heading('ICT did not write this.')).toBeVisible();
    expect(allWith('button', 'I did not ask for this')).toEqual([]);
    expectNothingOfIcts('handset is ordered');
  });
});
