import { screen } from '@testing-library/dom';
import {
  answer,
  button,
  checkbox,
  chooseSite,
  expectSent,
  field,
  fillIn,
  link,
  next,
  openAsk,
  phones,
  question,
  radio,
  requestsOf,
  send,
  tick,
} from './askForm';
import { kept, press, reload, type } from './openPage';

describe('asking', () => {
  test('for oneself: a question a page, the rule explained, a request with ICT', async () => {
    await fillIn();
    expect(screen.getByRole('heading', { name: 'Check your answers' })).toHaveFocus();
    expect(screen.getByRole('heading', { name: 'These answers meet the rule' })).toBeVisible();
    expect(phones()).toHaveTextContent('“A function and user business need and not personal preference.”');
    expect(phones()).toHaveTextContent(/Device policy, version 1, from 1\sApril 2013\./);
    expect(phones()).toHaveTextContent('The function calls for a smart handset.');
    expect(phones()).toHaveTextContent(
      'This request goes before others: a BlackBerry does not support NHSmail, and will not. Source: Corporate ICT email',
    );
    expect(screen.queryByLabelText(/Why should a person review it/)).toBeNull();
    expect(screen.getAllByRole('button', { name: /Send request/ })).toHaveLength(1);
    await send();
    expectSent();
    expect(phones()).toHaveTextContent('Your reference is P-0021.');
    expect(phones()).toHaveTextContent(/Sent on Monday 15\sApril 2013, \d+:\d\dam\./);
    expect(phones()).toHaveTextContent('This is your copy; ICT holds the record.');
    expect(link('Change or withdraw this request')).toHaveAttribute('href', expect.stringMatching(/phone=21/));
    expect(await requestsOf()).toMatchObject([
      {
        Id: 21,
        Title: 'Ada Bell',
        RequestedForEmail: 'ada.bell@openservice.invalid',
        FunctionKey: 'emergency-planning',
        SiteCode: 'MILLGATE',
        BusinessNeeds: ['On call or out of hours'],
        Justification: 'I carry the rota one week in three.',
        NeedsMobileEmail: true,
        UsesNHSmail: true,
        CurrentDevice: 'blackberry',
        KeepNumber: '0113 496 0118',
        NeededBy: '2013-04-18T23:00:00Z',
        PolicyVersion: 1,
      },
    ]);
    expect(kept('phone-draft')).toEqual([]);
    // The confirmation stands at an address of its own, and neither it nor the way back asks anything again.
    await reload();
    expect(screen.getByRole('heading', { name: 'Your request is with ICT.' })).toBeVisible();
    await press(screen.getByText('What you sent'));
    expect(phones()).toHaveTextContent('Millgate House, Rotherham');
  });

  test('for somebody else: their name and email, and that only the asker sees it', async () => {
    await openAsk();
    await fillInForLee();
    expect(phones()).toHaveTextContent('Lee Hart, lee.hart@openservice.invalid');
    expect(phones()).toHaveTextContent('version 2');
    await send();
    expectSent();
    expect(phones()).toHaveTextContent(
      'You and ICT can see this request; Lee Hart cannot. Tell them what ICT answers.',
    );
    expect(await requestsOf()).toMatchObject([
      {
        Title: 'Lee Hart',
        RequestedForName: 'Lee Hart',
        RequestedForEmail: 'lee.hart@openservice.invalid',
        CurrentDevice: null,
        UsesNHSmail: false,
        NeededBy: null,
        KeepNumber: null,
      },
    ]);
  });

  test('“None of these” and the needs put each other out', async () => {
    await fillInToNeeds();
    await tick('Works alone');
    await tick('None of these');
    expect(checkbox('Works alone')).not.toBeChecked();
    await tick('Travels between sites');
    expect(checkbox('None of these')).not.toBeChecked();
    expect(screen.getByText('Do not tell us the diagnosis.')).toBeVisible();
    expect(screen.getByText('You can still ask. A person may review it.')).toBeVisible();
  });
});

async function fillInForLee(): Promise<void> {
  question('Who is the phone for?');
  await press(radio('Somebody else'));
  await type(field('Their name'), 'Lee Hart');
  await type(field('Their work email address'), 'lee.hart@openservice.invalid');
  await next();
  await answer('What is the function of Lee Hart?', 'Safeguarding');
  question('What does the job of Lee Hart need that a desk phone cannot do?');
  await tick('Works alone');
  await next();
  await answer('Does Lee Hart need email away from a desk?', 'No');
  await answer('What does Lee Hart use now?', 'No mobile device');
  expect(screen.getByRole('searchbox', { name: 'Town, building or postcode' })).toBeVisible();
  await chooseSite('Which site does Lee Hart work from?');
  question('When does Lee Hart need it by?');
  expect(screen.getByText('Question 7 of 7')).toBeVisible();
  await press(button('There is no date'));
  question('Check your answers');
}

async function fillInToNeeds(): Promise<void> {
  await openAsk();
  await answer('Who is the phone for?', 'Me, Ada Bell');
  await answer('What is your function?', 'Safeguarding');
  question('What does your job need that a desk phone cannot do?');
}
