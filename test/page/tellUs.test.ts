import { screen, within } from '@testing-library/dom';
import { solutionPath } from '../../host/sites';
import { as } from '../contract/client';
import { accessibilityFaults } from './flow/axe';
import { eventually } from './flow/waiting';
import { forget, host, openPage, pass, press, reload, requests, takeComplaints, type } from './openPage';
import { alert, button, field, heading } from './queries';

const path = `${solutionPath}/Lists/StaffReports`;

interface Stored {
  readonly ServiceKey: string;
  readonly Says: string;
  readonly Line: string | null;
}

/** Everything that anybody has said at a site, oldest first, as the owner reads it. */
async function stored(site = 'MILLGATE'): Promise<Stored[]> {
  return as(host, 'owner')
    .web.getList(path)
    .items.select('ServiceKey', 'Says', 'Line')
    .filter(`SiteCode eq '${site}' and Author/Title eq 'Ada Bell'`)
    .orderBy('Id')<Stored[]>();
}

/** Opens the page of a site, and waits until people can report on its services. */
async function openSite(site = 'MILLGATE', persona = 'staff'): Promise<void> {
  await openPage('Home', { persona, query: `site=${site}` });
  await eventually(() => heading('Tell us what you see'));
}

const row = (service: string): HTMLElement => screen.getByRole('group', { name: service });

describe('telling what one sees', () => {
  test('is one press a service, is shown at once, and when one comes back', async () => {
    await openSite();
    await press(button('Does not work for me: Email'));
    expect(row('Email')).toHaveTextContent(/^You said on 15\sApril, 9:10am: does not work Change/);
    expect(within(row('Email')).getByText(/^You said on/)).toHaveFocus();
    expect(await stored()).toMatchObject([{ ServiceKey: 'email', Says: 'Does not work', Line: null }]);
    // What staff say does not change a status.
    expect(screen.getByRole('row', { name: /^Email/ })).toHaveTextContent('Working');
    expect(await accessibilityFaults()).toEqual([]);

    await reload();
    await eventually(() => expect(row('Email')).toHaveTextContent('does not work'));
    await press(button('Change what you said: Email'));
    expect(button('Works for me: Email')).toHaveFocus();
    await press(button('Works for me: Email'));
    expect(row('Email')).toHaveTextContent(/: works for me Change$/);
    await reload();
    await eventually(() => expect(row('Email')).toHaveTextContent('works for me'));
    expect((await stored()).map(({ Says }) => Says)).toEqual(['Does not work', 'Works']);
  });

  test('takes a line of text, which is text whatever it holds', async () => {
    await openSite();
    await press(button('Does not work for me: Email'));
    const line = `<img src=x onerror="alert(1)"> javascript:alert(1) 😀 ‘’ ${'é'.repeat(300)}`;
    await type(field('What do you see?'), line);
    await press(button('Add what you see: Email'));
    const kept = (await stored()).pop()!;
    expect(kept.Line).toBe(line.slice(0, 255));
    expect(row('Email')).toHaveTextContent(line.slice(0, 255));
    expect(row('Email').querySelector('img, a')).toBeNull();
    await reload();
    await eventually(() => expect(row('Email')).toHaveTextContent(line.slice(0, 255)));
    expect(row('Email').querySelector('img, a')).toBeNull();
  });

  test('costs no request before the answer, and one after it; a press costs one', async () => {
    await openSite();
    forget();
    await reload();
    await eventually(() => heading('Tell us what you see'));
    // Three requests: the answer; the updates and what to do; what this person has said.
    expect(requests()).toHaveLength(3);
    forget();
    await press(button('Works for me: Desk telephone'));
    expect(requests()).toHaveLength(1);
  });

  test('is not said twice by two presses in a row', async () => {
    await openSite();
    const works = button('Works for me: Email');
    works.click();
    works.click();
    await eventually(() => expect(row('Email')).toHaveTextContent('works for me'));
    expect(await stored()).toHaveLength(1);
  });

  test('counts once where the reply is lost', async () => {
    await openSite();
    host.faults.add({ match: { method: 'POST' }, cut: 'after', times: 1 });
    await press(button('Does not work for me: Email'));
    expect(row('Email')).toHaveTextContent('does not work');
    expect(await stored()).toHaveLength(1);
  });

  test('is tried again without doubling where even the question after it is lost', async () => {
    await openSite();
    host.faults.add({ match: { method: 'POST' }, cut: 'after' });
    await press(button('Does not work for me: Email'));
    expect(row('Email')).toHaveTextContent('It is not known whether this was saved.');
    host.faults.clear();
    await press(within(alert()).getByRole('button', { name: 'Try again' }));
    expect(row('Email')).toHaveTextContent('You said on');
    expect(await stored()).toHaveLength(1);
  });

  test('waits in view where SharePoint is busy, and says so where it cannot be reached', async () => {
    await openSite();
    host.faults.add({ match: { method: 'POST' }, status: 429, retryAfter: 5, times: 1 });
    await press(button('Does not work for me: Email'));
    expect(row('Email')).toHaveTextContent('SharePoint is busy. Nothing is lost.');
    await pass(5);
    await eventually(() => expect(row('Email')).toHaveTextContent('You said on'));

    host.faults.add({ match: { method: 'POST' }, cut: 'before' });
    await press(button('Works for me: Desk telephone'));
    expect(row('Desk telephone')).toHaveTextContent('SharePoint could not be reached');
    host.faults.clear();
    await press(within(row('Desk telephone')).getByRole('button', { name: 'Try again' }));
    expect(row('Desk telephone')).toHaveTextContent('works for me');
    expect(await stored()).toHaveLength(2);
    takeComplaints();
  });

  test('is refused in clear words to somebody who may only read', async () => {
    await openSite();
    host.faults.add({ match: { path: "StaffReports')/items", method: 'POST' }, status: 403 });
    await press(button('Does not work for me: Email'));
    expect(row('Email')).toHaveTextContent('You do not have access to');
    expect(await stored()).toEqual([]);
  });
});

describe('what others say', () => {
  test('stands beside the service as a figure with its age, and changes nothing else', async () => {
    await openSite('WATERDALE');
    const email = screen.getByRole('row', { name: /^Email/ });
    expect(email).toHaveTextContent(/Working.*At least 4 reports by 15\sApril, 9:05am: does not work/);
    expect(document.body).not.toHaveTextContent(/Colin Speight|Outlook asks/);
  });

  test.each([
    ['under 3', { Value: '2' }],
    ['over 7 days old', { AsOf: '2013-04-08T08:00:00Z' }],
    ['no number', { Value: '4 <b>' }],
    ['from the future', { AsOf: '2013-04-30T08:00:00Z' }],
  ])('is not told where it is %s', async (_, values) => {
    const figures = as(host, 'owner').web.getList(`${solutionPath}/Lists/Figures`);
    const [{ Id }] = await figures.items.filter("About eq 'WATERDALE'")<{ Id: number }[]>();
    await figures.items.getById(Id).update(values);
    await openSite('WATERDALE');
    expect(document.body).not.toHaveTextContent(/At least/);
  });
});

test('on lists that have nowhere to keep it, the site’s page is as it was, and asks for nothing more', async () => {
  const settings = as(host, 'owner').web.getList(`${solutionPath}/Lists/RolloutSettings`);
  const [{ Id }] = await settings.items.filter("SettingKey eq 'SchemaVersion'")<{ Id: number }[]>();
  await settings.items.getById(Id).update({ Value: '3' });
  await openPage('Home', { query: 'site=MILLGATE' });
  expect(requests()).toHaveLength(2);
  expect(screen.queryByText('Tell us what you see')).toBeNull();
  heading('This is not what I see');
});

describe('the rollout team', () => {
  const statusOf = async (key: string): Promise<Record<string, unknown>> =>
    (
      await as(host, 'owner')
        .web.getList(`${solutionPath}/Lists/RolloutStatuses`)
        .items.filter(`StatusKey eq '${key}'`)<Record<string, unknown>[]>()
    )[0];

  async function editSite(site: string): Promise<void> {
    await openPage('Home', { persona: 'rollout', query: `site=${site}` });
    await eventually(() => heading('Tell us what you see'));
    await press(screen.getAllByRole('button', { name: 'Edit' })[0]);
    await eventually(() => button('Change Email'));
  }

  test('reads what staff say beside the service, and confirms from there in one press', async () => {
    await editSite('WATERDALE');
    await eventually(() => screen.getByText('4 people say it does not work'));
    await press(screen.getByText('4 people say it does not work'));
    const said = [...document.querySelectorAll('p')].flatMap(({ textContent }) =>
      / April, .*: (does not work|works)\./.test(textContent?.replace(/\u00a0/g, ' ') ?? '') ? (textContent ?? '') : [],
    );
    expect(said).toHaveLength(4);
    expect(said[0]).toMatch(
      /^Iris Locke, 15\sApril, 9:00am: does not work\. “I can read mail on the web, not in Outlook\.”$/,
    );
    expect(await accessibilityFaults()).toEqual([]);

    await press(button('Confirm that it does not work: Email'));
    await eventually(() => screen.getByText('Email: confirmed today.'));
    expect(await statusOf('WATERDALE|email')).toMatchObject({
      Now: 'Not working',
      ConfirmedBy: 'Jo Patel',
      Source: 'What staff at the site say',
      ConfirmedOn: '2013-04-14T23:00:00Z',
    });
    await eventually(() => expect(screen.queryByRole('button', { name: /^Confirm that it does not work/ })).toBeNull());
  });

  test('reads on where what staff say cannot be read, and is told so', async () => {
    host.faults.add({ match: { path: 'StaffReports' }, status: 500 });
    await editSite('WATERDALE');
    await eventually(() => screen.getByText('What staff say could not be read.'));
    button('Change Email');
    takeComplaints();
  });

  const saidFold = (): HTMLElement => {
    const title = heading('Needs attention');
    return within(title.parentElement!).getAllByRole('group')[0].querySelector('summary')!;
  };

  async function openAll(persona = 'rollout'): Promise<void> {
    await openPage('Home', { persona, query: 'sites=all' });
    await eventually(() => heading('Needs attention'));
  }

  test('is told first where staff say that a service does not work, and the list does not', async () => {
    await openAll();
    await eventually(() => expect(saidFold()).toHaveTextContent('Staff say it does not work: 1 service'));
    await press(saidFold());
    const table = await eventually(() => screen.getByRole('table', { name: /^Staff say/ }));
    const [, row] = within(table).getAllByRole('row');
    expect(row).toHaveTextContent(
      /^Waterdale Court, DoncasterEmailWorkingConfirmed 11\sApril4 people, last on 15\sApril, 9:00am“I can read mail on the web, not in Outlook\.”Paul Senior/,
    );
    expect(await accessibilityFaults()).toEqual([]);
    expect(await statusOf('WATERDALE|email')).toMatchObject({ Now: 'Working' });
  });

  test('is told so no more once it is confirmed, whatever the answer', async () => {
    await editSite('WATERDALE');
    await type(field('Where you know it from'), 'Rang the site');
    await press(button('Email: still working'));
    await eventually(() => screen.getByText('Email: confirmed today.'));
    await openAll();
    await eventually(() => expect(saidFold()).toHaveTextContent('Staff say it does not work: 0 services'));
    expect(await statusOf('WATERDALE|email')).toMatchObject({ Now: 'Working' });
  });

  test('reads the line that somebody has added as text, whatever it holds', async () => {
    const list = as(host, 'owner').web.getList(path);
    const [{ Id }] = await list.items.filter("Line eq 'I can read mail on the web, not in Outlook.'")<
      { Id: number }[]
    >();
    const Line = '<img src=x onerror="alert(1)"> {count} [a](javascript:alert(1)) https://a.example';
    await list.items.getById(Id).update({ Line });
    await openAll();
    await eventually(() => expect(saidFold()).toHaveTextContent(/: 1 service$/));
    await press(saidFold());
    const table = await eventually(() => screen.getByRole('table', { name: /^Staff say/ }));
    expect(table).toHaveTextContent(`“${Line}”`);
    expect(table.querySelectorAll('img')).toHaveLength(0);
    expect([...table.querySelectorAll('a')].map((link) => link.textContent)).toEqual([
      'Waterdale Court, Doncaster',
      expect.stringMatching(/^\d/),
    ]);
  });

  test('asks for it after all sites are shown, and is told where it cannot be read', async () => {
    host.faults.add({ match: { path: 'StaffReports' }, status: 500 });
    forget();
    await openAll();
    await eventually(() => expect(saidFold()).toHaveTextContent('What staff say could not be read.'));
    // On a first visit the first request tells that the lists have the days of sites, so that these come after it.
    expect(requests()).toEqual([
      expect.stringMatching(/\$batch$/),
      expect.stringMatching(/OpenedOn,ClosedOn/),
      expect.stringMatching(/StaffReports/),
    ]);
    host.faults.clear();
    await press(saidFold());
    await press(await eventually(() => button('Try again')));
    await eventually(() => expect(saidFold()).toHaveTextContent(/: 1 service$/));
    takeComplaints();
  });

  test('reads it alone: staff who open all sites find and ask for nothing of it', async () => {
    await openAll('staff');
    expect(saidFold()).toHaveTextContent(/^Late/);
    expect(document.body).not.toHaveTextContent(/Staff say/);
  });

  test('counts it by the way, once all sites are read: staff then read the figure', async () => {
    const figures = as(host, 'owner').web.getList(`${solutionPath}/Lists/Figures`);
    for (const { Id } of await figures.items<{ Id: number }[]>()) await figures.items.getById(Id).delete();
    await openPage('Home', { query: 'sites=all' });
    await openSite('WATERDALE');
    expect(document.body).not.toHaveTextContent(/At least/);

    await openPage('Home', { persona: 'rollout', query: 'sites=all' });
    await eventually(async () => expect(await figures.items()).toHaveLength(1));
    await openSite('WATERDALE');
    await eventually(() => expect(document.body).toHaveTextContent(/At least 4 reports by 15\sApril, 9:10am/));
  });
});
