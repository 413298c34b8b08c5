import { screen } from '@testing-library/dom';
import { as } from '../contract/client';
import { host, openPage, press, reload, type } from './openPage';
import { button, heading } from './queries';

const aDay = 24 * 3600;
const said = 'This computer’s clock is wrong. The days and times here are SharePoint’s.';
const answer =
  'Email works. Keep using your PCT’s phones. The shared drive does not work here. Nobody has confirmed internet access.';

describe('on a computer whose clock is wrong', () => {
  test.each([
    ['40 days ahead', 40 * aDay],
    ['3 days behind', -3 * aDay],
  ])('%s, a site is answered for by SharePoint’s day, and the page says so', async (_, clockAhead) => {
    await openPage('Home', { query: 'site=MILLGATE', clockAhead });
    expect(heading(answer)).toBeVisible();
    expect(screen.getByText(said)).toBeVisible();
    expect(screen.getByText(/^Monday 15\sApril 2013, 9:1\dam/)).toBeVisible();
  });

  test('by minutes, nobody is told', async () => {
    await openPage('Home', { query: 'site=MILLGATE', clockAhead: 9 * 60 });
    expect(heading(answer)).toBeVisible();
    expect(screen.queryByText(said)).toBeNull();
  });

  test('the copy of the last visit is shown by the day that was learnt then', async () => {
    await openPage('Home', { query: 'site=MILLGATE', clockAhead: 40 * aDay });
    host.faults.add({ match: { path: '$batch' }, status: 503 });
    await reload();
    expect(heading(answer)).toBeVisible();
    expect(screen.getByText(said)).toBeVisible();
  });

  test('what the rollout team confirms bears SharePoint’s day', async () => {
    await openPage('Home', { persona: 'rollout', query: 'site=MILLGATE', clockAhead: 10 * aDay });
    await press(button('Edit'));
    await type(screen.getByLabelText('Where you know it from'), 'A call to the site');
    await press(button('Email: still working'));
    const [{ ConfirmedOn }] = await as(host, 'owner')
      .web.getList('/sites/openservice/Lists/RolloutStatuses')
      .items.filter("StatusKey eq 'MILLGATE|email'")
      .select('ConfirmedOn')<{ ConfirmedOn: string }[]>();
    expect(ConfirmedOn).toMatch(/^2013-04-1[45]T/);
    expect(screen.queryByText(/25\sApril/)).toBeNull();
  });
});
