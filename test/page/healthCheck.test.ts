import { screen } from '@testing-library/dom';
import { as } from '../contract/client';
import { accessibilityFaults } from './flow/axe';
import { eventually } from './flow/waiting';
import { host, openPage, press } from './openPage';
import { button, heading } from './queries';

test('the health check finds nothing on lists as set-up made them, and mends what it can when something is wrong', async () => {
  await openPage('Home', { persona: 'owner', editing: true });
  await press(button('Check the lists behind this page'));
  // Its module is loaded first.
  await eventually(() => heading('Everything is right.'));
  expect(await accessibilityFaults()).toEqual([]);

  const { web } = as(host, 'owner');
  await web.getList('/sites/openservice/Lists/DeviceRequests').update({ ReadSecurity: 1 } as never);
  await web
    .getList('/sites/openservice/Lists/RolloutStatuses')
    .fields.getByInternalNameOrTitle('ForecastOn')
    .update({ Indexed: false });
  await web.getList('/sites/openservice/Lists/RolloutStatuses').items.add({
    Title: 'Gone: Email',
    StatusKey: 'GONE|email',
    SiteCode: 'GONE',
    ServiceKey: 'email',
    Now: 'Working',
    Stage: 'Planned',
  });
  await press(button('Check again'));
  heading(/^3\sthings to mend; \d+\sare right\.$/);
  screen.getByText('Staff can read each other’s rows in Device requests');
  screen.getByText('The index on Forecast on of Rollout statuses is missing');
  screen.getByText('Site code of Rollout statuses names what is not listed: GONE');
  expect(await accessibilityFaults()).toEqual([]);

  await press(button(/^Mend the 2\sthat can be mended here$/));
  heading(/^1\sthing to mend; \d+\sare right\.$/);
  await press(button('Back to the page'));
  screen.getByRole('searchbox');
}, 30_000);
