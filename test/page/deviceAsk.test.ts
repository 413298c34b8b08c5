import { screen, waitFor } from '@testing-library/dom';
import { dayOf } from '../../src/domain/day';
import { requestsOfAda } from '../askedRequests';
import { objectIdOf } from '../contract/client';
import {
  adasAnswers,
  adasDraft,
  answer,
  chooseSite,
  expectSent,
  fillIn,
  fillInForLee,
  fillInToNeeds,
  fillInToSite,
  next,
  openAsk,
  openFilledIn,
  phones,
  send,
  sendOne,
  tick,
  typeDate,
} from './askForm';
import { goTo, host, kept, keepNothing, press, reload, type } from './openPage';
import { alert, allWith, button, checkbox, field, heading, link, oneWith, radio } from './queries';

describe('asking', () => {
  test('for oneself: a question a page, the rule explained, a request with ICT', async () => {
    await fillIn();
    const draft = adasDraft()!;
    expect([dayOf(draft.on), draft.answers]).toEqual(['2013-04-15', adasAnswers]);
    expect(heading('Check your answers')).toHaveFocus();
    expect(heading('These answers meet the rule')).toBeVisible();
    expect(phones()).toHaveTextContent('“A function and user business need and not personal preference.”');
    expect(phones()).toHaveTextContent(/Device policy, version 1, from 1\sApril 2013\./);
    expect(phones()).toHaveTextContent('The function calls for a smart handset.');
    expect(phones()).toHaveTextContent(
      'This request goes before others: a BlackBerry does not support NHSmail, and will not. Source: Corporate ICT email',
    );
    expect(screen.queryByLabelText(/Why should a person review it/)).toBeNull();
    expect(allWith('button', 'Send request')).toHaveLength(1);
    await send();
    expectSent();
    expect(phones()).toHaveTextContent('Your reference is P-0021.');
    expect(phones()).toHaveTextContent(/Sent on Monday 15\sApril 2013, \d+:\d\dam\./);
    expect(phones()).toHaveTextContent('This is your copy; ICT holds the record.');
    expect(link('Change or withdraw this request')).toHaveAttribute('href', expect.stringMatching(/phone=21/));
    expect(await requestsOfAda(host)).toMatchObject([
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
    // The confirmation has its own address, and neither it nor going back sends anything again.
    await reload();
    expect(heading('Your request is with ICT.')).toBeVisible();
    await press(screen.getByText('What you sent'));
    expect(phones()).toHaveTextContent('Millgate House, Rotherham');
  });

  test('for somebody else: their name and email, and that only the asker sees it', async () => {
    await fillInForLee();
    expect(phones()).toHaveTextContent('Lee Hart, lee.hart@openservice.invalid');
    expect(phones()).toHaveTextContent('version 2');
    await send();
    expectSent();
    expect(phones()).toHaveTextContent(
      'You and ICT can see this request; Lee Hart cannot. Tell them what ICT answers.',
    );
    expect(await requestsOfAda(host)).toMatchObject([
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

  test('the site already chosen is the answer until another is given', async () => {
    // In the form in which the page about what works at one's site keeps it.
    const scope = `${host.site}|${objectIdOf('staff')}`.toLowerCase();
    window.localStorage.setItem(`open-service|${scope}|my-site`, 'CASTLEWORKS');
    await fillInToSite();
    expect(screen.getByText('Castle Works, Sheffield')).toBeVisible();
    await next();
    await press(button('There is no date'));
    heading('Check your answers');
    expect(phones()).toHaveTextContent('Castle Works, Sheffield');
  });

  test('a need that does not count: what to use instead, and why a person should review it', async () => {
    await fillIn({
      functionName: 'Finance, planning and other office work',
      needs: ['Needs email while travelling'],
      device: 'No mobile device',
    });
    expect(heading('These answers do not meet the rule')).toBeVisible();
    expect(phones()).toHaveTextContent('Instead: Use your desk phone and webmail.');
    expect(phones()).toHaveTextContent('You can send it all the same, for a person to review.');
    await type(field(/Why should a person review it/), 'I stand in for the director until June.');
    await send();
    expectSent();
    expect(await requestsOfAda(host)).toMatchObject([{ ReviewReason: 'I stand in for the director until June.' }]);
  });

  test('no policy for the function: a person will decide', async () => {
    await fillIn({ functionName: 'Clinical networks and senates' });
    expect(heading('A person will decide')).toBeVisible();
    expect(phones()).toHaveTextContent(/There is no policy for this function now\. One begins on 1\sMay 2013\./);
    expect(phones()).toHaveTextContent('Until it is decided: Keep using what you have now.');
    expect(phones()).not.toHaveTextContent('A person in ICT decides.');
    await send();
    expectSent();
    expect(await requestsOfAda(host)).toMatchObject([{ PolicyVersion: null, FunctionKey: 'clinical-networks' }]);
  });

  test('a function that is not listed: what the work is has to be said, and a person decides', async () => {
    await openAsk();
    await answer('Who is the phone for?', 'Me, Ada Bell');
    await answer('What is your function?', 'My function is not listed');
    heading('What does your job need that a desk phone cannot do?');
    await tick('Works alone');
    await next();
    expect(alert()).toHaveTextContent('Say what the work is, as the function is not listed');
    await type(field('The work and its need, in your own words'), 'I drive the mobile clinic.');
    await next();
    await answer('Do you need email away from a desk?', 'No');
    await answer('What do you use now?', 'No mobile device');
    await chooseSite('Which site do you work from?');
    await press(button('There is no date'));
    expect(heading('A person will decide')).toBeVisible();
    await send();
    expectSent();
    expect(await requestsOfAda(host)).toMatchObject([
      { FunctionKey: null, Justification: 'I drive the mobile clinic.' },
    ]);
  });

  test('a device that is not listed has a name, and a typed BlackBerry goes before others', async () => {
    await openFilledIn({ ...adasAnswers, device: 'iphone' });
    expect(phones()).not.toHaveTextContent('This request goes before others');
    await press(link('Change In use now'));
    heading('What do you use now?');
    await press(radio('Another device'));
    await next();
    await press(link('Name the device'));
    expect(field('Which device is it?')).toHaveFocus();
    await type(field('Which device is it?'), 'BLACKBERRY');
    await next();
    heading('Check your answers');
    expect(phones()).toHaveTextContent('This request goes before others');
    await press(link('Change In use now'));
    await type(field('Which device is it?'), 'Palm Treo 680');
    await next();
    heading('Check your answers');
    expect(phones()).not.toHaveTextContent('This request goes before others');
    await send();
    expectSent();
    expect(await requestsOfAda(host)).toMatchObject([{ CurrentDevice: 'Palm Treo 680', KeepNumber: '0113 496 0118' }]);
    await goTo(`${host.site}/SitePages/Phones.aspx?phone=ask-21&step=device`);
    expect(radio('Another device')).toBeChecked();
    expect(field('Which device is it?')).toHaveValue('Palm Treo 680');
  });

  test('a need that counts under a function without a handset: why a person decides', async () => {
    await openFilledIn({
      ...adasAnswers,
      functionKey: 'office-based',
      needs: ['A reasonable adjustment'],
      device: null,
    });
    expect(heading('A person will decide')).toBeVisible();
    expect(phones()).toHaveTextContent(
      'The need counts, and the function calls for no handset. So a person says what serves it.',
    );
  });

  test('a BlackBerry user who needs NHSmail under a function with a standard handset: a person decides, and why', async () => {
    await openFilledIn({ ...adasAnswers, functionKey: 'quality-and-nursing' });
    expect(heading('A person will decide')).toBeVisible();
    expect(phones()).toHaveTextContent('A standard handset is for calls and texts. It has no email.');
    expect(phones()).toHaveTextContent(
      'Email is needed, and the handset for this function has none. So a person chooses.',
    );
  });

  test('one there is already for the same person is named first: for oneself and for others apart', async () => {
    const mine = 'You have a request with ICT already: P-0021';
    await sendOne();
    await openAsk();
    expect(phones()).toHaveTextContent(mine);
    await press(radio('Somebody else'));
    expect(phones()).not.toHaveTextContent('with ICT already');
    await type(field('Their name'), 'Ada');
    await type(field('Their work email address'), 'Ada.Bell@openservice.invalid');
    expect(oneWith('status', 'There is a request for Ada Bell with ICT already: P-0021')).toBeVisible();
    await type(field('Their work email address'), 'lee.hart@openservice.invalid');
    expect(phones()).not.toHaveTextContent('with ICT already');
    await answer('Who is the phone for?', 'Me, Ada Bell');
    heading('What is your function?');
    expect(phones()).not.toHaveTextContent(mine);
    // A draft that opens at a later question says it there.
    await openAsk();
    heading('What is your function?');
    expect(phones()).toHaveTextContent(mine);
  });

  test('somebody else is chosen from the directory by name and address, or typed', async () => {
    await openAsk();
    await press(radio('Somebody else'));
    await type(field('Their name'), 'okaf');
    const offered = 'Sam Okafor (sam.okafor@openservice.invalid)';
    await waitFor(() => expect(document.querySelector(`datalist option[value="${offered}"]`)).not.toBeNull());
    await type(field('Their name'), offered);
    expect(field('Their name')).toHaveValue('Sam Okafor');
    expect(field('Their work email address')).toHaveValue('sam.okafor@openservice.invalid');
    // Another name is another person: the address that came with the first is not theirs.
    await type(field('Their name'), 'Sam Okafor and');
    expect(field('Their work email address')).toHaveValue('');
    // A directory that cannot be asked takes nothing away.
    host.faults.add({ match: { path: 'clientpeoplepickersearchuser' }, status: 500, times: 9 });
    await type(field('Their name'), 'Dee Zed');
    await type(field('Their work email address'), 'dee.zed@example.invalid');
    await next();
    heading('What is the function of Dee Zed?');
  });

  test('an answer is changed from the last look, and leads back to it', async () => {
    await openFilledIn();
    await press(link('Change Email away from a desk'));
    await answer('Do you need email away from a desk?', 'No');
    expect(heading('Check your answers')).toHaveFocus();
    expect(terms()).not.toContain('NHSmail');
    // The answer from before the question was hidden is still known.
    await press(link('Change Email away from a desk'));
    await answer('Do you need email away from a desk?', 'Yes');
    heading('Check your answers');
    expect(terms()).toContain('NHSmail');
    await press(link('Change In use now'));
    await press(link('Back'));
    heading('Check your answers');
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

/** The headings of the answers on the check page. */
function terms(): (string | null)[] {
  return screen.getAllByRole('term').map(({ textContent }) => textContent);
}

describe('what must be mended', () => {
  /** The fault is shown above the form, takes the focus, and leads to the field. */
  async function expectFault(words: string, faulty: () => HTMLElement): Promise<void> {
    expect(alert()).toHaveFocus();
    expect(document.title).toMatch(/^Error: /);
    await press(link(words));
    expect(faulty()).toHaveFocus();
    expect(faulty()).toHaveAccessibleDescription(expect.stringContaining(words));
  }

  test('on every page: the summary first, each fault linked to its field, nothing typed lost', async () => {
    await openAsk();
    heading('Who is the phone for?');
    const { title } = document;
    await next();
    await press(link('Say who the phone is for'));
    expect(radio('Me, Ada Bell')).toHaveFocus();
    await press(radio('Somebody else'));
    await type(field('Their name'), 'Lee Hart');
    await type(field('Their work email address'), 'lee.hart');
    await next();
    await expectFault('Give an email address such as name@example.nhs.uk', () => field('Their work email address'));
    expect(field('Their name')).toHaveValue('Lee Hart');
    await type(field('Their name'), 'L'.repeat(101));
    await type(field('Their work email address'), 'lee.hart@openservice.invalid');
    await next();
    await expectFault('The name must be 100 characters or fewer', () => field('Their name'));
    expect(field('Their name')).toHaveValue('L'.repeat(101));
    await press(radio('Me, Ada Bell'));
    await next();
    heading('What is your function?');
    expect(document.title).toBe(title);
    await next();
    expect(alert()).toHaveTextContent('Choose a function');
    await answer('What is your function?', 'Safeguarding');
    heading('What does your job need that a desk phone cannot do?');
    await type(field('The need in your own words (optional)'), 'x'.repeat(2001));
    await next();
    expect([...alert().querySelectorAll('a')].map(({ textContent }) => textContent)).toEqual([
      'Choose what the job needs, or “None of these”',
      'The need in your own words must be 2000 characters or fewer',
    ]);
    await type(field('The need in your own words (optional)'), 'x'.repeat(2000));
    await tick('None of these');
    await next();
    heading('Do you need email away from a desk?');
    await next();
    expect(alert()).toHaveTextContent('Say whether email is needed away from a desk');
    await answer('Do you need email away from a desk?', 'Yes');
    heading('Is that email NHSmail?');
    await next();
    expect(alert()).toHaveTextContent('Say whether that email is NHSmail');
    await answer('Is that email NHSmail?', 'No');
    heading('What do you use now?');
    await next();
    expect(alert()).toHaveTextContent('Choose what is used now, or “No mobile device”');
    await answer('What do you use now?', 'iPhone');
    heading('Do you want to keep your number?');
    await next();
    expect(alert()).toHaveTextContent('Say whether to keep the number');
    await answer('Do you want to keep your number?', 'Yes');
    await expectFault('Give the number to keep', () => field('The number to keep'));
    // It is the person's own number, so the browser may offer it (WCAG 1.3.5).
    expect(field('The number to keep')).toHaveAttribute('autocomplete', 'tel');
    await type(field('The number to keep'), 'my number');
    await next();
    await expectFault('Give a telephone number such as 0113 496 0118', () => field('The number to keep'));
    await type(field('The number to keep'), '0113 496 0118');
    await next();
    heading('Which site do you work from?');
    await next();
    await press(link('Choose a site'));
    expect(screen.getByRole('searchbox')).toHaveFocus();
    await chooseSite('Which site do you work from?');
    heading('When do you need it by?');
    await next();
    expect(alert()).toHaveTextContent('Give the date, or choose “There is no date”');
    await typeDate('31', '4', '2013');
    await next();
    await expectFault('The date must be a real day, month and year', () => field('Day'));
    await typeDate('14', '4', '2013');
    await next();
    await expectFault('The date must be today or later', () => field('Day'));
    expect(field('Day')).toHaveValue('14');
    await typeDate('15', '4', '2013');
    await next();
    heading('Check your answers');
    expect(document.title).toBe(title);
    await type(field(/Why should a person review it/), 'y'.repeat(2001));
    await send();
    await expectFault('Why a person should review it must be 2000 characters or fewer', () =>
      field(/Why should a person review it/),
    );
    expect(await requestsOfAda(host)).toEqual([]);
  });
});

describe('a draft', () => {
  test('is discarded when one says so twice', async () => {
    await fillInToNeeds();
    await press(button('Discard them'));
    await press(button('Keep them'));
    await press(button('Discard them'));
    await press(button('Discard my answers'));
    expect(window.location.href).not.toMatch(/phone=ask/);
    await openAsk();
    heading('Who is the phone for?');
    expect(radio('Me, Ada Bell')).not.toBeChecked();
  });

  test('is kept for 30 days and then forgotten', async () => {
    await fillInToNeeds();
    host.clock.set(new Date('2013-05-15T09:10:00Z'));
    await openAsk();
    heading('What does your job need that a desk phone cannot do?');
    host.clock.set(new Date('2013-05-16T09:10:00Z'));
    await openAsk();
    heading('Who is the phone for?');
    expect(kept('phone-draft')).toEqual([]);
  });

  test('that the browser cannot keep is never said to be kept', async () => {
    keepNothing();
    await fillIn();
    expect(phones()).toHaveTextContent(
      'Your answers cannot be kept on this computer: send the request before you leave.',
    );
    expect(phones()).not.toHaveTextContent('are kept on this computer');
    host.faults.add({ match: { method: 'POST' }, status: 401 });
    await send();
    expect(alert()).toHaveTextContent('Do not reload it: what you typed is only here. Sign in again in another tab');
    expect(alert()).not.toHaveTextContent('Nothing is lost');
    expect(screen.queryByRole('button', { name: 'Reload the page' })).toBeNull();
  });

  test('that the browser can keep no longer loses none of its answers', async () => {
    await openAsk();
    await answer('Who is the phone for?', 'Me, Ada Bell');
    keepNothing();
    await answer('What is your function?', 'Emergency planning');
    heading('What does your job need that a desk phone cannot do?');
    await tick('On call or out of hours');
    await type(field('The need in your own words (optional)'), 'I carry the rota.');
    expect(checkbox('On call or out of hours')).toBeChecked();
    await next();
    await press(link('Back'));
    expect(field('The need in your own words (optional)')).toHaveValue('I carry the rota.');
    await press(link('Back'));
    expect(radio('Emergency planning')).toBeChecked();
  });

  test('that the browser cannot keep is asked about where the form is left, not between its questions', async () => {
    keepNothing();
    await fillInToNeeds();
    await press(link('Back'));
    heading('What is your function?');
    await press(link('Back'));
    heading('Who is the phone for?');
    await press(link('Back'));
    expect(heading('Leave without saving?')).toBeVisible();
    await press(button('Stay here'));
    heading('Who is the phone for?');
    await press(link('Back'));
    await press(button('Leave without saving'));
    heading('A phone is for a business need.');
  });

  test('whose date has gone by meanwhile is asked for another before it is sent', async () => {
    await openFilledIn();
    host.clock.set(new Date('2013-04-22T09:10:00Z'));
    await openAsk('check');
    heading('When do you need it by?');
    await next();
    expect(alert()).toHaveTextContent('The date must be today or later');
  });
});
