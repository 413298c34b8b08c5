import { screen } from '@testing-library/dom';
import { requestsOfAda, writeRequest } from '../askedRequests';
import { answer, chooseLee, leesAnswers, next, phones, sendOne } from './askForm';
import { goTo, host, openPage, press, reload, type } from './openPage';
import { alert, allWith, button, field, heading, link, oneWith } from './queries';

const openPhones = (query: string): Promise<void> => goTo(`${host.site}/SitePages/Phones.aspx${query}`);

async function sendAndChange(): Promise<void> {
  await sendOne();
  await openPhones('?phone=ask-21');
  heading('Change your request P-0021');
}

async function changeFunction(): Promise<void> {
  await press(link('Change Function'));
  await answer('What is your function?', 'Safeguarding');
  heading('Check your changes to P-0021');
}

/** ICT writes into the request while it is being changed. */
const ictWrites = (values: object): Promise<void> => writeRequest(host, 21, values);

describe('changing a request', () => {
  test('begins with its answers and saves what is changed', async () => {
    await sendAndChange();
    host.clock.set(new Date('2013-04-17T08:30:00Z'));
    await reload();
    await changeFunction();
    expect(phones()).toHaveTextContent('ICT has: Emergency planning');
    await press(button('Save changes'));
    expect(heading('Your changes are with ICT.')).toHaveFocus();
    expect(phones()).toHaveTextContent(
      /Sent on Monday 15\sApril 2013, \d+:\d\dam\. Changed on Wednesday 17\sApril 2013, \d+:\d\dam\./,
    );
    const rows = await requestsOfAda(host);
    expect(rows).toMatchObject([
      { FunctionKey: 'safeguarding', PolicyVersion: 2, KeepNumber: '0113 496 0118', SiteCode: 'MILLGATE' },
    ]);
    expect(rows).toHaveLength(1);
  });

  test('with nothing changed says so and has nothing to save', async () => {
    await sendAndChange();
    expect(phones()).toHaveTextContent('Nothing differs from what ICT has, so there is nothing to save.');
    expect(screen.queryByRole('button', { name: 'Save changes' })).toBeNull();
    await changeFunction();
    expect(button('Save changes')).toBeVisible();
    await press(link('Change Function'));
    await answer('What is your function?', 'Emergency planning');
    heading('Change your request P-0021');
    expect(screen.queryByRole('button', { name: 'Save changes' })).toBeNull();
  });

  test('begun before ICT wrote to it is gone on with, and says so; nothing ICT wrote is lost', async () => {
    await sendAndChange();
    await changeFunction();
    await ictWrites({ Question: 'How often?' });
    await openPhones('');
    expect(heading('ICT has a question for you.')).toBeVisible();
    expect(screen.getByText('You have begun to change this request and not saved it.')).toBeVisible();
    await press(link('Go on with it'));
    heading('Check your changes to P-0021');
    expect(phones()).toHaveTextContent(
      'This request was written to after you began to change it. Look at every answer before you save.',
    );
    expect(oneWith('definition', 'Safeguarding')).toHaveTextContent('ICT has: Emergency planning');
    // If Ada types more, leaves and returns, she sees it again.
    await press(link('Change In your own words'));
    await type(field('The need in your own words (optional)'), 'I carry two rotas.');
    await reload();
    heading('What does your job need that a desk phone cannot do?');
    await next();
    expect(phones()).toHaveTextContent('This request was written to after you began to change it.');
    await press(button('Save changes'));
    // While a question is open, the request itself is shown, which has the reply field.
    expect(heading('ICT has a question for you.')).toBeVisible();
    expect(oneWith('status', 'Your changes are with ICT.')).toBeVisible();
    expect(await requestsOfAda(host)).toMatchObject([
      { FunctionKey: 'safeguarding', Justification: 'I carry two rotas.', Question: 'How often?' },
    ]);
    expect(phones()).not.toHaveTextContent('You have begun to change this request and not saved it.');
  });

  test('that is decided before it is saved shows what was typed', async () => {
    await sendAndChange();
    await changeFunction();
    await ictWrites({ Outcome: 'Declined' });
    await reload();
    expect(alert()).toHaveTextContent('This request has an answer.');
    await press(screen.getByText('What you typed'));
    expect(oneWith('definition', 'Safeguarding')).toBeVisible();
  });

  test('into one for somebody who has one already says so', async () => {
    await sendOne(leesAnswers);
    await sendOne();
    await openPhones('?phone=ask-22&step=change-whoFor');
    heading('Who is the phone for?');
    expect(phones()).not.toHaveTextContent('with ICT already');
    await chooseLee();
    heading('Check your changes to P-0022');
    expect(phones()).toHaveTextContent('There is a request for Lee Hart with ICT already: P-0021');
  });

  for (const [name, values, words] of [
    [
      'has been asked about',
      { Question: 'How often?' },
      'This request has changed since you opened it. Your changes were not saved.',
    ],
    ['is decided meanwhile', { Outcome: 'Declined' }, 'This request has an answer. It cannot be changed any more.'],
  ] as const) {
    test(`is not overwritten where it ${name}`, async () => {
      await sendAndChange();
      await press(link('Change Function'));
      await answer('What is your function?', 'Safeguarding');
      await ictWrites(values);
      await press(button('Save changes'));
      expect(alert()).toHaveTextContent(words);
      expect(link('Look at it as it is now')).toHaveAttribute('href', expect.stringMatching(/phone=21/));
      await press(screen.getByText('What you typed'));
      expect(oneWith('definition', 'Safeguarding')).toBeVisible();
      expect(await requestsOfAda(host)).toMatchObject([{ FunctionKey: 'emergency-planning', ...values }]);
      await press(link('Look at it as it is now'));
      if ('Outcome' in values) {
        expect(allWith('link', 'Go on with it')).toEqual([]);
        return;
      }
      await press(link('Go on with it'));
      heading('Check your changes to P-0021');
      expect(phones()).toHaveTextContent('Look at every answer before you save.');
      expect(oneWith('definition', 'Safeguarding')).toBeVisible();
    });
  }

  test('that is somebody else’s is not shown', async () => {
    await openPage('Phones', { query: 'phone=ask-20' });
    expect(phones()).toHaveTextContent('This request is not one of yours, or is not there any more.');
  });
});
