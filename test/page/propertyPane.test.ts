import { screen } from '@testing-library/dom';
import { eventually } from './flow/waiting';
import { host, kept, openPage, press, type, webParts } from './openPage';
import { openPane } from './propertyPane';
import { button, heading, link } from './queries';

const site = 'listsSite';

test('takes the address of the site that holds the lists, refuses what is none, says where there is no site, and offers to set up the lists where they are not there', async () => {
  await openPage('Home', { persona: 'owner', editing: true });
  const pane = await openPane();
  expect(pane.says()).toEqual([`Found: the lists are at ${host.site}.`]);

  expect(pane.complaint(site, 'javascript:alert(1)')).toMatch(/This is not the address of a site on this SharePoint/);
  const withUser = host.site.replace('://', '://nhs.uk@');
  expect(pane.complaint(site, withUser)).toBe(pane.complaint(site, 'javascript:alert(1)'));
  expect(pane.complaint('whatToDoPage', withUser)).not.toBe('');
  await pane.set(site, 'javascript:alert(1)');
  screen.getByRole('searchbox', { name: 'Find your site' });

  await pane.set(site, '/sites/hr');
  // Its module is loaded first.
  await eventually(() => heading(/^Set up 15\slists on this site\.$/));
  expect(pane.says()).toEqual([
    expect.stringMatching(/^There are no lists at .*\/sites\/hr\. Its owner can set them up/),
  ]);

  await pane.set(site, '/sites/nowhere');
  expect(pane.says()).toEqual([
    expect.stringMatching(/^There is no site at .*\/sites\/nowhere\. Check the address\.$/),
  ]);
  screen.getByText('The site that holds the lists for this page is not there. Tell the owner of this page.');

  await pane.set(site, '/sites/openservice/');
  expect(pane.says()).toEqual([`Found: the lists are at ${host.site}.`]);
  screen.getByRole('searchbox', { name: 'Find your site' });
});

test.each([
  ['(0113) 496 0112 (8 to 6)', '0113 496 0112', 'tel:01134960112'],
  ['+44 113 496 0112 x204', '0113 496 0112 ext 204', 'tel:01134960112;ext=204'],
])('stores the number to call as it is dialled at once: %s', async (typed, stored, address) => {
  await openPage('WhatToDoNow', { persona: 'owner', query: 'site=MILLGATE', editing: true });
  const pane = await openPane();
  await pane.set('helpTelephone', typed);
  await pane.complete();
  await eventually(() =>
    expect(webParts()[0].properties).toMatchObject({ helpTelephone: expect.stringContaining(stored) }),
  );
  const [inHelp] = screen.getAllByRole('link', { name: stored });
  expect(inHelp).toHaveAttribute('href', address);
});

test.each(['Home', 'WhatToDoNow'] as const)(
  'gives the number and the hours of the page’s owner before those of the lists, and keeps them in the pane: %s',
  async (name) => {
    await openPage(name, { persona: 'owner', query: 'site=MILLGATE', editing: true });
    const pane = await openPane();
    await pane.set('helpTelephone', '0113 496 0112');
    await pane.set('helpHours', '7am to 7pm');
    screen.getByText(
      (_, element) => element?.textContent === 'Stuck? Call the help desk on 0113 496 0112. 7am to 7pm.',
      {
        selector: 'p',
      },
    );
    await pane.set('helpTelephone', '');
    await pane.set('helpHours', '');
    screen.getByText((_, element) => element?.textContent === 'Stuck? Call the help desk on 0113 496 0000.', {
      selector: 'p',
    });
  },
);

test('leads from what does not work to the page that says what to do now, for one’s own site; nowhere without one', async () => {
  await openPage('Home', { persona: 'owner', editing: true });
  await type(screen.getByRole('searchbox', { name: 'Find your site' }), 'millgate');
  await press(button(/^Millgate House/));
  expect(kept('site')).not.toEqual([]);
  const pane = await openPane();
  await pane.set('whatToDoPage', '/sites/openservice/SitePages/OneThird.aspx');
  const name = 'Try internet access first: what to do';
  const address = `${host.site}/SitePages/OneThird.aspx?site=MILLGATE&topic=internet-access`;
  expect(link(name)).toHaveAttribute('href', address);
  await pane.set('whatToDoPage', '');
  expect(screen.queryByRole('link', { name })).toBeNull();
  expect(screen.queryByRole('link', { name: 'What to do now' })).toBeNull();
});
