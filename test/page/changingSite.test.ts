import { screen } from '@testing-library/dom';
import { host, openPage, press, reload } from './openPage';
import { alert, button } from './queries';

describe.each(['Home', 'WhatToDoNow'] as const)('a reload while one changes the site on %s', (page) => {
  test('leaves the site’s name on the way back to it', async () => {
    await openPage(page, { query: 'site=MILLGATE' });
    await press(button('Change site'));
    button('Keep Millgate House');
    await reload();
    await press(button('Keep Millgate House'));
    expect(screen.getByText('Millgate House, Rotherham')).toBeVisible();
  });

  test('leaves a way back without its code where the name cannot be read', async () => {
    host.faults.add({ match: { path: '$batch' }, cut: 'before' });
    await openPage(page, { query: 'site=MILLGATE&sites=find' });
    expect(alert()).toHaveTextContent('SharePoint could not be reached.');
    button('Keep the site you had');
    expect(document.body).not.toHaveTextContent('MILLGATE');
  });
});
