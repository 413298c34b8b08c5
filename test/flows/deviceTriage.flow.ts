import type { Host } from '../../host/host';
import { decide } from '../../src/data/triage/decide';
import { readInFull } from '../../src/data/triage/inFull';
import { readTriage } from '../../src/data/triage/readTriage';
import { connectionAs } from '../contract/provisioning/site';
import { expect, test } from '../e2e/fixtures';
import {
  byHand,
  choose,
  decisionsOn,
  form,
  list,
  merge,
  openTriage,
  requestOf,
  row,
  rows,
  sentByStaff,
  tab,
} from '../e2e/triagePage';

test.afterEach(({ host }) => host.reset());

/** Another person approves a smart handset, by the rule, while the page is open. */
async function decideElsewhere(host: Host, persona: string, name: string, note: string): Promise<void> {
  const connection = connectionAs(host, persona);
  const { withoutOutcome: open } = await readTriage(connection, () => undefined);
  const { Id } = open.find(({ RequestedForName }) => RequestedForName === name)!;
  const { request, decisions } = (await readInFull(connection, [Id])).get(Id)!;
  const given = {
    Decision: 'Smart handset',
    ReasonCode: 'meets-rule',
    RuleQuoted: 'The rule.',
    PolicyVersion: 2,
    Note: note,
  } as const;
  const outcome = await decide(connection, { request, decisions }, given, { wait: () => Promise.resolve() });
  expect(outcome.state).toBe('recorded');
}

test.describe('the queue', () => {
  test('stands in the order of the rule, each with the reason for its place', async ({ page, host }) => {
    await openTriage(page, host);
    await expect(list(page).getByRole('button')).toHaveText([
      /^Maria Okafor19\sAprilBlackBerry user who needs NHSmail$/,
      /^Tom Brearley29\sAprilBlackBerry user who needs NHSmail$/,
      /^Sunita Rao17\sAprilNeeded soonest$/,
      /^Helen Marsh, for Ali Noor22\sAprilNo rule yet: a person decides$/,
      /^David Lowe26\sAprilAsked for a review$/,
      /^Grace AdeyemiNo dateOldest first: asked 3\sApril$/,
    ]);
    await expect(tab(page, /^Queue \(14\)$/)).toHaveAttribute('aria-current', 'page');
    await expect(tab(page, /^BlackBerry \(31\)$/)).toBeVisible();
    await expect(
      page.getByText(
        'Searched 14\u00a0open requests (1\u00a0withdrawn), 6\u00a0that say they are answered (1\u00a0still waiting) and 13\u00a0decisions.',
      ),
    ).toBeVisible();
    await expect(page.getByText('1–6 of 14')).toBeVisible();
    await page.getByRole('button', { name: 'Show 8 more' }).click();
    await expect(list(page).getByRole('button')).toHaveCount(14);
    await expect(row(page, 'Vikram Nair')).toBeFocused();
    await expect(row(page, 'Vikram Nair')).toContainText('Has answered your question');
    await expect(row(page, 'Stuart Bligh')).toContainText('Says it was decided. It never was, and still waits.');
    await expect(page.getByRole('heading', { name: 'Meets the rule: smart handset' })).toBeVisible();
    await expect(
      page.getByText('2\u00a0business needs count: on call or out of hours and needs email while travelling.'),
    ).toBeVisible();
  });

  test('shows the policy as it was when the request was made, where it was another', async ({ page, host }) => {
    await openTriage(page, host);
    await row(page, 'Tom Brearley').click();
    await expect(page.getByRole('heading', { name: 'Tom Brearley' })).toBeFocused();
    await expect(page.getByText('The rule was different on 4\u00a0April')).toBeVisible();
    await expect(page.getByText('By the policy of that day: no answer. Version 1 then, version 2 now.')).toBeVisible();
    await page.getByText('Their answers').click();
    await expect(page.getByText('0113 496 0136')).toBeVisible();
    await page.goBack();
    await expect(page.getByRole('heading', { name: 'Maria Okafor' })).toBeVisible();
    await expect(row(page, 'Tom Brearley')).toBeFocused();
  });

  test('is narrowed by region, site, status, function and age, counted, and saved as a table', async ({
    page,
    host,
  }) => {
    await openTriage(page, host);
    await page.getByText('Narrow the list').click();
    await page.getByLabel('Region').selectOption('London');
    const inLondon = await list(page).getByRole('button').count();
    expect(inLondon).toBeGreaterThan(0);
    await expect(page.getByText(`Narrowed to ${inLondon} of 14`)).toBeVisible();
    await page.getByRole('button', { name: 'Show all again' }).click();
    await page.getByLabel('Status').selectOption({ label: 'Question answered' });
    await expect(list(page).getByRole('button')).toHaveText([/^Vikram Nair/]);
    await page.getByRole('button', { name: 'Show all again' }).click();
    await page.getByRole('combobox', { name: 'Site' }).fill('rother');
    await expect(list(page).getByRole('button')).toHaveText([/^Maria Okafor/]);
    await page.getByRole('combobox', { name: 'Site' }).fill('MILLG');
    await expect(list(page).getByRole('button')).toHaveText([/^Maria Okafor/]);
    await page.getByRole('button', { name: 'Show all again' }).click();
    await page.getByLabel('Function').selectOption({ label: 'Safeguarding' });
    await expect(list(page).getByRole('button')).toHaveText([/^Tom Brearley/, /^Anita Desai/]);
    await page.getByLabel('Asked at least').selectOption({ label: '7 days ago' });
    await expect(list(page).getByRole('button')).toHaveText([/^Tom Brearley/]);
    await page.getByText('Counts and ages').click();
    await expect(page.getByText('One request, asked 11\u00a0days ago.')).toBeVisible();
    await page.getByRole('button', { name: 'Show all again' }).click();
    await expect(page.getByRole('searchbox', { name: 'Find a name, email or number' })).toBeFocused();
    await expect(page.getByRole('combobox', { name: 'Site' })).toHaveValue('');
    const [saved] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Save as a table (CSV)' }).click(),
    ]);
    expect(saved.suggestedFilename()).toBe('open-service-phones-queue-2013-04-15.csv');
  });

  test('is offered to those who decide; everybody else is shown their own requests, whatever address they type', async ({
    page,
    host,
    intranet,
  }) => {
    for (const as of ['staff', 'rollout']) {
      await intranet.open('Phones', as);
      await expect(page.getByRole('heading', { name: 'A phone is for a business need.' })).toBeVisible();
      await expect(page.getByRole('link', { name: 'Decide requests' })).toHaveCount(0);
    }
    for (const as of ['staff', 'rollout']) {
      await intranet.open('Phones', as);
      await page.goto(`${host.site}/SitePages/Phones.aspx?phone=decide`);
      await expect(page.getByRole('heading', { name: 'A phone is for a business need.' })).toBeVisible();
      await expect(page.getByText('Record decision')).toHaveCount(0);
      await expect(page.getByText('Maria Okafor')).toHaveCount(0);
    }
  });
});

test.describe('a decision', () => {
  test('is recorded with its rule, told to the requester, and the next is offered', async ({ page, host }) => {
    await openTriage(page, host);
    const decision = form(page, 'Decision: Maria Okafor');
    await expect(decision.getByRole('radio', { name: 'Smart handset' })).toBeChecked();
    await decision.getByLabel('Note to Maria (optional)').fill('We will ring you to move your number across.');
    await decision.getByRole('button', { name: 'Record decision' }).click();
    await expect(page.getByRole('heading', { name: 'Recorded: Smart handset' })).toBeFocused();
    const request = await requestOf(host, 'Maria Okafor');
    expect(request).toMatchObject({
      Outcome: 'Smart handset',
      OutcomeStage: null,
      OutcomePolicyVersion: 1,
      OutcomeBy: 'Sam Okafor',
    });
    expect(request).toMatchObject({
      OutcomeRule: expect.stringContaining('personal preference') as unknown,
      OutcomeNote: 'We will ring you to move your number across.',
    });
    expect(await decisionsOn(host, request.Id)).toMatchObject([
      {
        DecisionKey: `${String(request.Id)}|1`,
        Decision: 'Smart handset',
        ReasonCode: 'meets-rule',
        PolicyVersion: 1,
        Note: 'We will ring you to move your number across.',
      },
    ]);
    await expect(tab(page, /^Queue \(13\)$/)).toBeVisible();
    await expect(page.getByRole('heading', { name: 'Recorded: Smart handset' })).toBeFocused();
    await page.getByRole('button', { name: 'Next: Tom Brearley' }).click();
    await expect(page.getByRole('heading', { name: 'Tom Brearley' })).toBeFocused();

    await tab(page, /^Decided/).click();
    await expect(row(page, 'Maria Okafor')).toContainText('Approved: smart handset');
    await row(page, 'Maria Okafor').click();
    for (const [step, words, stage] of [
      ['Ordered', 'Recorded: Ordered', 'Ordered'],
      ['Issued', 'Recorded: Issued', 'Issued'],
    ] as const) {
      const next = form(page, 'Next step: Maria Okafor');
      await expect(next.getByRole('radio', { name: step })).toBeChecked();
      await next.getByRole('button', { name: 'Record it' }).click();
      await expect(page.getByRole('heading', { name: words })).toBeFocused();
      expect(await requestOf(host, 'Maria Okafor')).toMatchObject({
        Outcome: 'Smart handset',
        OutcomeStage: stage,
        OutcomeBy: 'Sam Okafor',
      });
      await page.getByRole('button', { name: 'What happens next to this one' }).click();
      await expect(page.getByRole('heading', { name: 'Next step' })).toBeFocused();
    }
    const reopen = form(page, 'Next step: Maria Okafor');
    await choose(reopen, 'Open it again');
    await reopen.getByRole('button', { name: 'Record it' }).click();
    await expect(reopen.getByRole('alert')).toContainText('Say why it is opened again');
    await reopen.getByLabel('Why it is opened again').fill('The handset was lost.');
    await reopen.getByRole('button', { name: 'Record it' }).click();
    await expect(page.getByRole('heading', { name: 'Recorded: Opened again' })).toBeVisible();
    expect(await requestOf(host, 'Maria Okafor')).toMatchObject({
      Outcome: null,
      OutcomeStage: null,
      OutcomeRule: null,
      OutcomeBy: null,
    });
    await expect(tab(page, /^Queue \(14\)$/)).toBeVisible();
    await expect(tab(page, /^To reconcile \(1\)$/)).toBeVisible();
  });

  test('against a request quotes the rule, gives a reason, and says what to use instead', async ({ page, host }) => {
    await openTriage(page, host);
    await row(page, 'David Lowe').click();
    const decision = form(page, 'Decision: David Lowe');
    await expect(decision.getByRole('radio', { checked: true })).toHaveCount(0);
    await decision.getByRole('button', { name: 'Record decision' }).click();
    await expect(decision.getByRole('alert')).toBeFocused();
    await expect(decision.getByRole('alert')).toContainText('Choose a decision');
    await choose(decision, 'Smart handset');
    await decision.getByRole('button', { name: 'Record decision' }).click();
    await expect(decision.getByRole('alert')).toContainText('Say why, as the rule gives something else');
    await choose(decision, 'No handset');
    await expect(decision.getByLabel('What to use instead')).toHaveValue('Use your desk phone and webmail.');
    await decision.getByRole('button', { name: 'Record decision' }).click();
    await expect(decision.getByRole('alert')).toContainText('Give the reason');
    await decision.getByLabel('Reason').fill('Office work needs no phone.');
    await decision.getByRole('button', { name: 'Record decision' }).click();
    await expect(page.getByRole('heading', { name: 'Recorded: No handset' })).toBeFocused();
    const request = await requestOf(host, 'David Lowe');
    expect(request).toMatchObject({ Outcome: 'Declined', OutcomePolicyVersion: 1 });
    expect(request).toMatchObject({
      OutcomeRule: expect.stringMatching(
        /^“A function and user business need and not personal preference\.”/,
      ) as unknown,
      OutcomeNote: 'Office work needs no phone.\nInstead: Use your desk phone and webmail.',
    });
  });

  test('may wait for the answer to a question, which empties the last reply', async ({ page, host }) => {
    await openTriage(page, host);
    await page.getByRole('button', { name: 'Show 8 more' }).click();
    await row(page, 'Vikram Nair').click();
    await expect(page.getByText('About six days a month.')).toBeVisible();
    const decision = form(page, 'Decision: Vikram Nair');
    await choose(decision, 'Ask Vikram a question');
    await decision.getByLabel('Your question').fill('Which practices?');
    await decision.getByRole('button', { name: 'Record decision' }).click();
    await expect(page.getByRole('heading', { name: 'Recorded: Question asked' })).toBeFocused();
    expect(await requestOf(host, 'Vikram Nair')).toMatchObject({
      Question: 'Which practices?',
      Reply: null,
      Outcome: null,
    });
    await expect(row(page, 'Vikram Nair')).toContainText('Waiting for a reply');
  });

  test('is not made on what the request no longer says: it is shown anew, and what is typed stays', async ({
    page,
    host,
  }) => {
    await openTriage(page, host);
    const decision = form(page, 'Decision: Maria Okafor');
    await decision.getByLabel('Note to Maria (optional)').fill('Typed before.');
    const { Id } = await requestOf(host, 'Maria Okafor');
    await byHand(
      host,
      'owner',
      `DeviceRequests')/items(${String(Id)})`,
      merge({ Justification: 'I no longer carry the rota.' }),
    );
    await decision.getByRole('button', { name: 'Record decision' }).click();
    await expect(page.getByRole('heading', { name: 'The request has changed since you opened it' })).toBeFocused();
    await expect(page.getByText('Is now: I no longer carry the rota.')).toBeVisible();
    await expect(decision.getByLabel('Note to Maria (optional)')).toHaveValue('Typed before.');
    expect(await decisionsOn(host, Id)).toEqual([]);
    await decision.getByRole('button', { name: 'Record decision' }).click();
    await expect(page.getByRole('heading', { name: 'Recorded: Smart handset' })).toBeVisible();
    await expect(tab(page, /^To reconcile \(1\)$/)).toBeVisible();
  });

  test('is one where the reply was lost after the record was written, and where SharePoint was busy', async ({
    page,
    host,
    intranet,
  }) => {
    intranet.expectFailedRequests();
    await openTriage(page, host);
    host.faults.add({ match: { method: 'POST', path: 'DeviceDecisions' }, cut: 'after', times: 1 });
    host.faults.add({ match: { method: 'MERGE', path: 'DeviceRequests' }, status: 429, retryAfter: 1, times: 2 });
    await form(page, 'Decision: Maria Okafor').getByRole('button', { name: 'Record decision' }).click();
    await expect(page.getByRole('heading', { name: 'Recorded: Smart handset' })).toBeVisible({ timeout: 15_000 });
    const request = await requestOf(host, 'Maria Okafor');
    expect(await decisionsOn(host, request.Id)).toHaveLength(1);
    expect(request.Outcome).toBe('Smart handset');
  });

  test('that failed is not sent again once the form says something else: what it says then is recorded', async ({
    page,
    host,
    intranet,
  }) => {
    intranet.expectFailedRequests();
    await openTriage(page, host);
    const decision = form(page, 'Decision: Maria Okafor');
    await decision.getByLabel('Note to Maria (optional)').fill('Before.');
    await page.context().setOffline(true);
    await decision.getByRole('button', { name: 'Record decision' }).click();
    await expect(page.getByRole('button', { name: 'Try again' })).toBeVisible();
    await page.context().setOffline(false);
    await decision.getByLabel('Note to Maria (optional)').fill('Since.');
    await expect(page.getByRole('button', { name: 'Try again' })).toHaveCount(0);
    await decision.getByRole('button', { name: 'Record decision' }).click();
    await expect(page.getByRole('heading', { name: 'Recorded: Smart handset' })).toBeFocused();
    const { Id } = await requestOf(host, 'Maria Okafor');
    expect(await decisionsOn(host, Id)).toMatchObject([{ Note: 'Since.' }]);
  });

  test('stands where its copy could not be written; the copy is written from what does not fit together', async ({
    page,
    host,
    intranet,
  }) => {
    intranet.expectFailedRequests();
    await openTriage(page, host);
    host.faults.add({ match: { method: 'MERGE', path: 'DeviceRequests' }, status: 403, times: 1 });
    await form(page, 'Decision: Maria Okafor').getByRole('button', { name: 'Record decision' }).click();
    await expect(page.getByText('The record has it. Maria’s copy could not be written.')).toBeVisible();
    await tab(page, /^To reconcile \(2\)$/).click();
    await expect(page.getByText('Decided, but the requester’s copy does not say so.')).toBeVisible();
    await page.getByRole('button', { name: 'Give the answer: Maria Okafor' }).click();
    await expect(page.getByText('Maria Okafor now reads what the record says.')).toBeVisible();
    await expect(tab(page, /^To reconcile \(1\)$/)).toBeVisible();
    expect(await requestOf(host, 'Maria Okafor')).toMatchObject({ Outcome: 'Smart handset', OutcomeBy: 'Sam Okafor' });
    await page.getByRole('button', { name: 'Take back the false answer: Stuart Bligh' }).click();
    await expect(page.getByText('Every request says what the record says.')).toBeVisible();
    expect(await requestOf(host, 'Stuart Bligh')).toMatchObject({ Outcome: null, OutcomeBy: null });
  });

  test('of two officers at once is one, and both are shown', async ({ page, host }) => {
    await openTriage(page, host);
    await decideElsewhere(host, 'owner', 'Maria Okafor', 'By Ruth.');

    const mine = form(page, 'Decision: Maria Okafor');
    await choose(mine, 'Standard handset');
    await mine.getByLabel('Why, when the rule gives something else').fill('A standard one will do.');
    await mine.getByRole('button', { name: 'Record decision' }).click();
    await expect(page.getByRole('heading', { name: 'Somebody else decided first' })).toBeFocused();
    await expect(page.getByText('Ruth Ellis has recorded this: Smart handset.')).toBeVisible();
    await expect(page.getByText('By Ruth.')).toBeVisible();
    await expect(page.getByText('Yours is not recorded: Standard handset.')).toBeVisible();
    await expect(page.getByText('A standard one will do.')).toBeVisible();
    const request = await requestOf(host, 'Maria Okafor');
    expect(await decisionsOn(host, request.Id)).toHaveLength(1);
    expect(request).toMatchObject({ Outcome: 'Smart handset', OutcomeBy: 'Ruth Ellis' });
  });
});

test.describe('a row of the record that somebody wrote by hand', () => {
  /** Adds a row as a member of the triage team, past the page. */
  async function addByHand(host: Host, DecisionKey: string, RequestItemId: unknown): Promise<number> {
    const { status, body } = await byHand(host, 'triage', "DeviceDecisions')/items", {
      method: 'POST',
      body: {
        Title: 'By hand',
        DecisionKey,
        RequestItemId,
        RequestKey: 'by-hand',
        RequestHash: 'x',
        Decision: 'Question asked',
      },
    });
    expect(status).toBe(201);
    return body.Id!;
  }

  test('about another request keeps nobody from deciding, and both are named', async ({ page, host }) => {
    const { Id } = await requestOf(host, 'Maria Okafor');
    const stray = await addByHand(host, `${String(Id)}|1`, 1);
    await openTriage(page, host);
    await form(page, 'Decision: Maria Okafor').getByRole('button', { name: 'Record decision' }).click();
    await expect(page.getByRole('heading', { name: 'Recorded: Smart handset' })).toBeFocused();
    expect(await decisionsOn(host, Id)).toMatchObject([{ DecisionKey: `${String(Id)}|2` }]);
    await tab(page, /^To reconcile/).click();
    const told = `Row ${stray} of the record decides nothing. It is about P-0001, and its key is one of P-${String(Id).padStart(4, '0')}.`;
    await expect(page.getByRole('listitem').filter({ hasText: 'Maria Okafor' })).toContainText(told);
    await expect(page.getByText(told)).toHaveCount(2);
  });

  test('with the last sequence there can be stops the next decision with a reason, until an owner removes it', async ({
    page,
    host,
  }) => {
    const { Id } = await requestOf(host, 'Maria Okafor');
    const key = `${String(Id)}|999999`;
    const last = await addByHand(host, key, Id);
    await openTriage(page, host, { step: `queue-${String(Id)}` });
    await expect(page.getByRole('list', { name: 'Look at this first' })).toContainText(
      'A row of its record is missing, or has a number that the page did not give. Ask an owner.',
    );
    const mine = form(page, 'Decision: Maria Okafor');
    await choose(mine, 'Standard handset');
    await mine.getByLabel('Why, when the rule gives something else').fill('A standard one will do.');
    await mine.getByRole('button', { name: 'Record decision' }).click();
    await expect(page.getByRole('heading', { name: 'Your decision is not in the record' })).toBeFocused();
    await expect(page.getByText(`no decision can follow its row ${key}.`)).toBeVisible();
    await expect(mine.getByLabel('Why, when the rule gives something else')).toHaveValue('A standard one will do.');
    expect(await decisionsOn(host, Id)).toHaveLength(1);

    await byHand(host, 'owner', `DeviceDecisions')/items(${last})`, {
      method: 'POST',
      headers: { 'X-HTTP-Method': 'DELETE', 'IF-MATCH': '*' },
    });
    await mine.getByRole('button', { name: 'Record decision' }).click();
    await expect(page.getByRole('heading', { name: 'Recorded: Standard handset' })).toBeFocused();
    expect(await decisionsOn(host, Id)).toMatchObject([{ DecisionKey: `${String(Id)}|1` }]);
  });

  test('stops a request among several in the same words, and not the others', async ({ page, host }) => {
    await openTriage(page, host);
    await page.getByRole('button', { name: 'Choose several' }).click();
    await page.getByRole('checkbox', { name: 'Choose Maria Okafor' }).check({ force: true });
    await page.getByRole('checkbox', { name: 'Choose Sunita Rao' }).check({ force: true });
    await page.getByRole('button', { name: 'Decide several at once' }).click();
    await choose(page.getByRole('form', { name: 'Decide several at once' }), 'No handset');
    await page.getByLabel('Reason').fill('None are left.');
    await page.getByLabel('What to use instead').fill('A desk phone.');
    await page.getByRole('button', { name: 'See what would be recorded' }).click();
    const { Id } = await requestOf(host, 'Maria Okafor');
    const key = `${String(Id)}|999999`;
    // It cannot be read, so it is nobody's decision; yet nothing can follow it.
    await byHand(host, 'owner', "DeviceDecisions')/items", {
      method: 'POST',
      body: { Title: 'By hand', DecisionKey: key, RequestItemId: Id, Decision: 'Granted by me' },
    });
    for (const box of await page.getByRole('checkbox', { name: /tick that you know|get no handset/ }).all())
      await box.check({ force: true });
    await page.getByRole('button', { name: 'Record 2 decisions' }).click();
    await expect(page.getByText(`no decision can follow its row ${key}.`)).toBeVisible();
    await expect(page.getByText('1\u00a0decision recorded')).toBeVisible();
  });
});

test('several are approved as the rule gives, with an exact account; one that somebody else decided is not', async ({
  page,
  host,
}) => {
  await openTriage(page, host);
  await page.getByRole('button', { name: 'Choose several' }).click();
  for (const name of ['Maria Okafor', 'Tom Brearley', 'Sunita Rao', 'David Lowe'])
    await page.getByRole('checkbox', { name: `Choose ${name}` }).check();
  await expect(page.getByText('4\u00a0requests chosen')).toBeVisible();
  await page.getByRole('button', { name: 'Decide several at once' }).click();
  await page.getByRole('button', { name: 'See what would be recorded' }).click();
  await expect(page.getByText('3\u00a0decisions will be recorded.')).toBeVisible();
  await expect(page.getByText('1\u00a0does not meet the rule and is left out')).toBeVisible();
  const { Id, RequestKey } = await requestOf(host, 'Sunita Rao');
  await byHand(host, 'owner', "DeviceDecisions')/items", {
    method: 'POST',
    body: {
      Title: 'P',
      DecisionKey: `${String(Id)}|1`,
      RequestItemId: Id,
      RequestKey,
      RequestHash: 'x',
      Decision: 'Declined',
      Note: 'By Ruth.',
    },
  });
  await page.getByRole('button', { name: 'Record 3\u00a0decisions' }).click();
  await expect(page.getByRole('heading', { name: '2\u00a0decisions recorded; 1 not' })).toBeFocused();
  await page.getByRole('button', { name: 'See both versions' }).click();
  await expect(page.getByRole('table').getByText('By Ruth.')).toBeVisible();
  await page.getByRole('button', { name: 'Leave theirs' }).click();
  await page.getByRole('button', { name: 'Done' }).click();
  await expect(tab(page, /^Queue \(11\)$/)).toBeVisible();
  expect(await requestOf(host, 'Tom Brearley')).toMatchObject({ Outcome: 'Smart handset', OutcomePolicyVersion: 2 });
});

test('several are declined with one reason while SharePoint is busy; what was not recorded can be tried again', async ({
  page,
  host,
  intranet,
}) => {
  intranet.expectFailedRequests();
  await openTriage(page, host);
  await page.getByRole('button', { name: 'Choose several' }).click();
  await page.getByRole('button', { name: 'Choose all 14' }).click();
  await expect(page.getByText('14\u00a0requests chosen')).toBeVisible();
  await page.getByRole('button', { name: 'Decide several at once' }).click();
  await choose(page.getByRole('form', { name: 'Decide several at once' }), 'No handset');
  await page.getByRole('button', { name: 'See what would be recorded' }).click();
  await expect(page.getByRole('alert')).toContainText('Give the reason');
  await page.getByLabel('Reason').fill('None are left.');
  await page.getByRole('button', { name: 'See what would be recorded' }).click();
  host.faults.add({ match: { method: 'POST', path: 'DeviceDecisions' }, status: 429, retryAfter: 1, times: 1 });
  host.faults.add({ match: { method: 'GET', path: 'ID eq 7' }, status: 500, times: 1 });
  await page.getByRole('button', { name: 'Record 12\u00a0decisions' }).click();
  await expect(page.getByRole('alert')).toContainText('9\u00a0of these meet the rule: tick that you know');
  await page.getByRole('checkbox', { name: /^9\sof these meet the rule/ }).check({ force: true });
  await page.getByRole('button', { name: 'Record 12\u00a0decisions' }).click();
  await expect(page.getByRole('heading', { name: '11\u00a0decisions recorded; 1 not' })).toBeFocused({
    timeout: 30_000,
  });
  await page.getByRole('button', { name: 'Try the 1 again' }).click();
  await expect(page.getByRole('heading', { name: '12\u00a0decisions recorded' })).toBeFocused();
  await page.getByRole('button', { name: 'Done' }).click();
  // Two need a look first: a requester who has answered a question, and one with an answer that ICT did not write.
  await expect(tab(page, /^Queue \(2\)$/)).toBeVisible();
  const declined = await rows(host, 'DeviceDecisions', "Decision eq 'Declined'");
  expect(declined.filter(({ Note }) => String(Note).startsWith('None are left.'))).toHaveLength(12);
  expect(await requestOf(host, 'Nora Flint')).toMatchObject({ Outcome: 'Declined', OutcomeBy: 'Sam Okafor' });
});

test('several that are left half-way are read anew: what is recorded leaves the queue', async ({ page, host }) => {
  await openTriage(page, host);
  await page.getByRole('button', { name: 'Choose several' }).click();
  for (const name of ['Maria Okafor', 'Tom Brearley'])
    await page.getByRole('checkbox', { name: `Choose ${name}` }).check();
  await page.getByRole('button', { name: 'Decide several at once' }).click();
  await page.getByRole('button', { name: 'See what would be recorded' }).click();
  const { Id } = await requestOf(host, 'Tom Brearley');
  host.faults.add({ match: { method: 'GET', path: `filter=ID eq ${String(Id)}` }, status: 429, retryAfter: 60 });
  await page.getByRole('button', { name: 'Record 2\u00a0decisions' }).click();
  await expect(page.getByText(/SharePoint is busy/)).toBeVisible();
  host.faults.clear();
  await tab(page, /^Decided/).click();
  await expect(page.getByRole('alertdialog', { name: 'Leave while this is being saved?' })).toBeVisible();
  await page.getByRole('button', { name: 'Leave', exact: true }).click();
  await expect(tab(page, /^Queue \(13\)$/)).toBeVisible();
  expect(await decisionsOn(host, Id)).toHaveLength(0);
});

test('leaving what is typed is asked first', async ({ page, host }) => {
  await openTriage(page, host);
  await form(page, 'Decision: Maria Okafor').getByLabel('Note to Maria (optional)').fill('Not yet.');
  await row(page, 'Tom Brearley').click();
  await expect(page.getByRole('alertdialog', { name: 'Leave without saving?' })).toBeVisible();
  await page.getByRole('button', { name: 'Stay here' }).click();
  await expect(form(page, 'Decision: Maria Okafor').getByLabel('Note to Maria (optional)')).toHaveValue('Not yet.');
});

test('a decision that is typed is asked about before several are decided in its place', async ({ page, host }) => {
  await openTriage(page, host);
  const note = form(page, 'Decision: Maria Okafor').getByLabel('Note to Maria (optional)');
  await note.fill('Not yet.');
  await page.getByRole('button', { name: 'Choose several' }).click();
  await page.getByRole('checkbox', { name: 'Choose Sunita Rao' }).check();
  const several = page.getByRole('button', { name: 'Decide several at once' });
  await several.click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Stay here' }).click();
  await expect(note).toHaveValue('Not yet.');
  await several.click();
  await page.getByRole('button', { name: 'Leave without saving' }).click();
  await expect(page.getByRole('button', { name: 'See what would be recorded' })).toBeVisible();
});

test.describe('as staff, by hand over REST', () => {
  test('others’ requests, the record and the register are closed, and nothing is deleted', async ({ host }) => {
    const id = await sentByStaff(host);
    const { body } = await byHand(host, 'staff', "DeviceRequests')/items");
    expect(body.value!.map(({ Id }) => Id)).toEqual([id]);
    const { Id: another } = await requestOf(host, 'Maria Okafor');
    expect((await byHand(host, 'staff', `DeviceRequests')/items(${String(another)})`)).status).toBe(404);
    expect(
      (await byHand(host, 'staff', `DeviceRequests')/items(${String(another)})`, merge({ Title: 'x' }))).status,
    ).toBe(404);
    expect(
      (
        await byHand(host, 'staff', `DeviceRequests')/items(${id})`, {
          method: 'POST',
          headers: { 'X-HTTP-Method': 'DELETE', 'IF-MATCH': '*' },
        })
      ).status,
    ).toBe(403);
    expect((await byHand(host, 'staff', `DeviceRequests')/items(${id})/recycle`, { method: 'POST' })).status).toBe(403);
    for (const closed of ['DeviceDecisions', 'BlackBerryRegister']) {
      expect((await byHand(host, 'staff', `${closed}')/items`)).status).toBe(403);
      expect((await byHand(host, 'staff', `${closed}')/items`, { method: 'POST', body: { Title: 'x' } })).status).toBe(
        403,
      );
    }
    expect((await byHand(host, 'triage', "DeviceDecisions')/items(1)", merge({ Note: 'x' }))).status).toBe(403);
  });

  test('a forged outcome is nowhere shown as decided, and does not leave the queue', async ({ page, host }) => {
    const id = await sentByStaff(host);
    expect(
      (
        await byHand(
          host,
          'staff',
          `DeviceRequests')/items(${id})`,
          merge({
            Outcome: 'Smart handset',
            OutcomeStage: 'Issued',
            OutcomeBy: 'Sam Okafor',
            OutcomeRule: 'Mine.',
            OutcomeOn: '2013-04-15T08:00:00Z',
          }),
        )
      ).status,
    ).toBe(204);
    const forged = await byHand(host, 'staff', `DeviceRequests')/items(${id})/validateUpdateListItem()`, {
      method: 'POST',
      body: {
        formValues: [
          { FieldName: 'Outcome', FieldValue: 'Smart handset' },
          {
            FieldName: 'Author',
            FieldValue: JSON.stringify([{ Key: 'i:0#.f|membership|sam.okafor@openservice.invalid' }]),
          },
          { FieldName: 'Created', FieldValue: '2013-04-01T08:00:00Z' },
        ],
      },
    });
    expect(forged.status).toBe(200);
    await openTriage(page, host);
    await expect(tab(page, /^Queue \(15\)$/)).toBeVisible();
    await page.getByRole('button', { name: 'Show 9 more' }).click();
    const mine = row(page, 'Ada Bell');
    await expect(mine).toContainText('Says it was decided. It never was, and still waits.');
    await mine.click();
    await expect(form(page, /Ada Bell/)).toBeVisible();
    await tab(page, /^Decided/).click();
    await expect(row(page, 'Ada Bell')).toHaveCount(0);
    await expect(list(page, 'Requests decided, the latest first').getByRole('button')).toHaveCount(6);
    await tab(page, /^To reconcile \(2\)$/).click();
    await page.getByRole('button', { name: /^Take back the false answer: .*Ada Bell/ }).click();
    await expect(page.getByText('Ada Bell now reads what the record says.')).toBeVisible();
    // Its date is still one that does not fit its number.
    await expect(tab(page, /^To reconcile \(2\)$/)).toBeVisible();
    expect((await rows(host, 'DeviceRequests', `ID eq ${id}`))[0]).toMatchObject({
      Outcome: null,
      OutcomeStage: null,
      OutcomeRule: null,
      OutcomeBy: null,
      OutcomeOn: null,
    });
  });

  test('a change after the decision is flagged, and so is another key; what cannot be read stands as it was decided', async ({
    page,
    host,
  }) => {
    const id = await sentByStaff(host);
    await openTriage(page, host, { step: `queue-${id}` });
    const decision = form(page, 'Decision: Ada Bell');
    await choose(decision, 'No handset');
    await decision.getByLabel('Reason').fill('No need.');
    await decision.getByRole('button', { name: 'Record decision' }).click();
    await expect(page.getByRole('heading', { name: 'Recorded: No handset' })).toBeVisible();

    await byHand(
      host,
      'staff',
      `DeviceRequests')/items(${id})`,
      merge({ BusinessNeeds: ['Works alone'], Outcome: 'Smart handset' }),
    );
    await openTriage(page, host, { step: `decided-${id}` });
    const flags = page.getByRole('list', { name: 'Look at this first' });
    await expect(flags).toContainText('Changed since it was decided: this is not what was decided on.');
    await expect(flags).toContainText('The requester’s copy does not say what the record says.');
    await expect(row(page, 'Ada Bell')).toContainText('Declined');

    await byHand(host, 'staff', `DeviceRequests')/items(${id})`, merge({ RequestKey: 'another' }));
    await openTriage(page, host, { step: `decided-${id}` });
    await expect(tab(page, /^Queue \(14\)$/)).toBeVisible();
    await expect(flags).toContainText(
      'Decided under another key: somebody changed it by hand, or the list was made anew.',
    );

    await byHand(
      host,
      'staff',
      `DeviceRequests')/items(${id})`,
      merge({ Outcome: 'Granted by me', BusinessNeeds: ['I want one'] }),
    );
    await openTriage(page, host, { step: 'reconcile' });
    await expect(
      page.getByText(
        /^Read without (Outcome and BusinessNeeds|BusinessNeeds and Outcome): somebody wrote there by hand what cannot be read\. Mend it in the list\.$/,
      ),
    ).toBeVisible();
    await expect(page.getByRole('listitem').filter({ hasText: 'Ada Bell' })).toHaveCount(1);
    await page.goto(`${host.site}/SitePages/Phones.aspx?phone=decide&step=decided-${id}`);
    await expect(page.getByText('An answer that the rule rests on cannot be read.')).toBeVisible();
    await page.locator('summary').filter({ hasText: 'History' }).click();
    await expect(page.getByText('No handset, by Sam Okafor')).toBeVisible();
  });

  test('what wants a look first is not decided together with others', async ({ page, host }) => {
    const id = await sentByStaff(host, { FunctionKey: 'emergency-planning', BusinessNeeds: ['Works alone'] });
    await byHand(host, 'staff', `DeviceRequests')/items(${id})`, merge({ Outcome: 'Smart handset' }));
    await openTriage(page, host);
    await page.getByRole('button', { name: 'Choose several' }).click();
    await page.getByRole('button', { name: 'Choose all 15' }).click();
    await page.getByRole('button', { name: 'Decide several at once' }).click();
    await choose(page.getByRole('form', { name: 'Decide several at once' }), 'No handset');
    await page.getByLabel('Reason').fill('None are left.');
    await page.getByRole('button', { name: 'See what would be recorded' }).click();
    await expect(page.getByText('12\u00a0decisions will be recorded.')).toBeVisible();
    await expect(page.getByText('3\u00a0want a look first and are left out')).toBeVisible();
  });

  test('text is text', async ({ page, host }) => {
    const id = await sentByStaff(host, {
      Title: '<img src=x onerror=alert(1)>',
      RequestedForName: '<img src=x onerror=alert(1)>',
      Justification: "=cmd|'/c calc'!A1 <script>alert(1)</script>",
      ReviewReason: 'javascript:alert(1)',
    });
    await openTriage(page, host, { step: `queue-${id}` });
    await expect(page.getByText("=cmd|'/c calc'!A1 <script>alert(1)</script>")).toBeVisible();
    expect(await page.locator('img[src="x"]').count()).toBe(0);
    await page.getByText('Counts and ages').click();
    const [saved] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Save as a table (CSV)' }).click(),
    ]);
    const chunks: Buffer[] = [];
    for await (const chunk of await saved.createReadStream()) chunks.push(chunk as Buffer);
    expect(Buffer.concat(chunks).toString('utf8')).toContain("'=cmd|");
  });
});

test('several can be stopped half-way, and gone on with', async ({ page, host }) => {
  await openTriage(page, host);
  await page.getByRole('button', { name: 'Choose several' }).click();
  for (const name of ['Maria Okafor', 'Tom Brearley', 'Sunita Rao'])
    await page.getByRole('checkbox', { name: `Choose ${name}` }).check();
  await page.getByRole('button', { name: 'Decide several at once' }).click();
  await page.getByRole('button', { name: 'See what would be recorded' }).click();
  // The second waits for a busy SharePoint, which leaves time to stop.
  const { Id } = await requestOf(host, 'Tom Brearley');
  host.faults.add({ match: { method: 'GET', path: `filter=ID eq ${String(Id)}` }, status: 429, retryAfter: 60 });
  await page.getByRole('button', { name: 'Record 3\u00a0decisions' }).click();
  await expect(page.getByText(/SharePoint is busy/)).toBeVisible();
  await page.getByRole('button', { name: 'Stop' }).click();
  await expect(page.getByRole('heading', { name: '1\u00a0decision recorded; 2 not' })).toBeFocused();
  // The counts are the current ones, and stopping is not reported as a fault.
  await expect(tab(page, /^Queue \(13\)$/)).toBeVisible();
  await expect(page.getByRole('img', { name: 'Warning' })).toHaveCount(0);
  const rest = page.getByRole('button', { name: 'Record the other 2' });
  // It is shown before the requests that it is about.
  await expect(rest.or(page.getByRole('listitem').filter({ hasText: 'Sunita Rao' })).first()).toHaveText(
    'Record the other 2',
  );
  host.faults.clear();
  await rest.click();
  await expect(page.getByRole('heading', { name: '3\u00a0decisions recorded' })).toBeFocused();
  await page.getByRole('button', { name: 'Done' }).click();
  await expect(page.getByRole('button', { name: 'Choose several' })).toBeFocused();
  expect(await decisionsOn(host, Id)).toHaveLength(1);
});
