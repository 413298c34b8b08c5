import { host, openPage } from './openPage';
import { alert, link } from './queries';
import { screen } from '@testing-library/dom';

test('what to do now says whom to call also when the lists cannot be reached, as the page’s owner has written it', async () => {
  host.faults.add({ match: { path: '$batch' }, cut: 'before' });
  await openPage('WhatToDoNow', {
    query: 'site=MILLGATE',
    properties: {
      title: '',
      defaultRegion: '',
      listsSite: '',
      helpTelephone: '0113 496 0099',
      helpHours: '8am to 6pm',
    },
  });
  expect(alert()).toHaveTextContent('SharePoint could not be reached.');
  expect(link('0113 496 0099')).toHaveAttribute('href', 'tel:01134960099');
  screen.getByText(/^Stuck\? .* 8am to 6pm\.$/);
});
