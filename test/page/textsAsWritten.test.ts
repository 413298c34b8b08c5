import type { IItems } from '@pnp/sp/items';
import { screen, within } from '@testing-library/dom';
import { as } from '../contract/client';
import { eventually } from './flow/waiting';
import { host, openPage } from './openPage';
import { link, part } from './queries';

// Texts as people typed them, each of which a page once misread: a heading that ended at “St.”, a mail link to another
// person, a number with the opening hours in it.

const list = (name: string): IItems => as(host, 'owner').web.getList(`/sites/openservice/Lists/${name}`).items;

/**
 * What staff at Church Lane House, where only the desk telephone does not work, read about it when the team has written
 * this for that site.
 */
async function readAbout(written: Readonly<Record<string, unknown>>): Promise<HTMLElement> {
  await list('ContingencyInstructions').add({
    Title: 'Ask at the desk.',
    EntryKey: 'as-written',
    ServiceKey: 'telephone',
    State: 'Available',
    SiteCode: 'CHURCHLANE',
    ValidFrom: '2013-04-08T00:00:00Z',
    ...written,
  });
  await openPage('WhatToDoNow', { query: 'site=CHURCHLANE' });
  return part('What to do now');
}

describe('what to do now, by what was written', () => {
  test.each([
    'Go to St. Mary’s House and save your files on the shared computer there.',
    'Ring Dr. Shah’s office, no. 3 on the list, from 9 a.m. to get a stick.',
    'Ring ext. 4021 and ask for the VPN (e.g. from home).',
  ])('the heading begins with the whole of “%s”', async (Title) => {
    await readAbout({ Title });
    // More instructions may follow it.
    expect(screen.getByRole('heading', { level: 2 }).textContent?.startsWith(Title)).toBe(true);
  });

  test.each([
    ['0113 496 0031 (9am to 5pm)', '0113 496 0031', 'tel:01134960031'],
    ['0044 113 496 0031', '0044 113 496 0031', 'tel:+441134960031'],
    ['(0113) 496 0112, ask for Val', '(0113) 496 0112', 'tel:01134960112'],
    ['0300 123 45 67 ext. 4021', '0300 123 45 67 ext. 4021', 'tel:03001234567;ext=4021'],
    ['0113 496 0031 EXT 204', '0113 496 0031 EXT 204', 'tel:01134960031;ext=204'],
    ['0113 496 0031 (at night 07700 900123)', '07700 900123', 'tel:07700900123'],
    ['Mon to Fri 9-5 0113 496 0031', '0113 496 0031', 'tel:01134960031'],
  ])('where the number to call is “%s”, all of it is shown and %s is dialled', async (Telephone, name, address) => {
    const page = await readAbout({ Telephone });
    await eventually(() => expect(link(name)).toHaveAttribute('href', address));
    expect(page).toHaveTextContent(`Call ${Telephone}`);
  });

  test.each([
    ["Write to patrick.o'connor@example.nhs.uk", "mailto:patrick.o'connor@example.nhs.uk"],
    ['Write to r&d@example.nhs.uk', 'mailto:r&d@example.nhs.uk'],
    ['Write to “ict/north+rota@example.nhs.uk”.', 'mailto:ict/north+rota@example.nhs.uk'],
    ['Read https://wiki.example.nhs.uk/VPN_(guest) first', 'https://wiki.example.nhs.uk/VPN_(guest)'],
    ['Read (https://wiki.example.nhs.uk/VPN_(guest)).', 'https://wiki.example.nhs.uk/VPN_(guest)'],
    ['Ring 0044 113 496 0000 before noon', 'tel:+441134960000'],
    ['Log on (see https://wiki.example.nhs.uk/VPN.)', 'https://wiki.example.nhs.uk/VPN'],
    ['Open https://wiki.example.nhs.uk/VPN: it has pictures', 'https://wiki.example.nhs.uk/VPN'],
  ])('the step “%s” leads to %s and nowhere else', async (Steps, address) => {
    await readAbout({ Steps });
    await eventually(() => {
      const step = screen.getByText(
        (_, element) => element?.tagName === 'LI' && (element.textContent ?? '').startsWith(Steps.slice(0, 6)),
      );
      const links = within(step).getAllByRole('link');
      expect(links.map((each) => decodeURIComponent(each.getAttribute('href') ?? ''))).toEqual([address]);
      expect(step.textContent?.replace(/\.$/, '')).toBe(Steps.replace(/\.$/, ''));
    });
  });

  test('“Do not” stands before a line once, and not before one that forbids by itself', async () => {
    const page = await readAbout({
      DoNot:
        'Never share your card\nsave files at home\nDo not ring the PCT.\nMemory sticks must not be used.\nE-mail files that are not encrypted',
    });
    expect(page).toHaveTextContent('Never share your card');
    expect(page).toHaveTextContent('Do not save files at home');
    expect(page).toHaveTextContent('Do not ring the PCT.');
    expect(page).toHaveTextContent('Memory sticks must not be used.');
    expect(page).toHaveTextContent('Do not e-mail files that are not encrypted');
    expect(page).not.toHaveTextContent(/Do not (?:Never|Do not|memory)/i);
  });
});

describe('places to work', () => {
  const place = {
    Title: 'A place',
    EntryKey: 'as-written',
    ForAreaTeam: 'South Yorkshire and Bassetlaw',
    Place: 'Ground floor',
    AgreementState: 'Agreed',
    WhoMayUse: 'Any NHS England staff',
    ValidFrom: '2013-04-01T00:00:00Z',
    Postcode: 'S60 2XX',
    Latitude: 53.44,
    Longitude: -1.357,
  };

  test('one in the building that does not work is left out however its postcode is written', async () => {
    await list('FallbackLocations').add({ ...place, Place: 'Millgate ground floor', Postcode: 'S601FD' });
    await list('FallbackLocations').add({ ...place, EntryKey: 'as-written-too', Place: 'Town hall' });
    await openPage('WhatToDoNow', { query: 'site=MILLGATE' });
    await eventually(() => screen.getByText('Town hall'));
    expect(screen.queryByText(/Millgate ground floor/)).toBeNull();
  });

  test.each([
    ['Ring first: (0113) 496 0112', 'tel:01134960112'],
    ['Ring first: 0113 4960112', 'tel:01134960112'],
    ['Val, +44 (0)113 496 0112', 'tel:+441134960112'],
  ])('the contact “%s” is dialled as %s', async (Contact, address) => {
    await list('FallbackLocations').add({ ...place, Place: 'Town hall', Contact });
    await openPage('WhatToDoNow', { query: 'site=MILLGATE' });
    await eventually(() => {
      const shown = screen.getByText('Town hall').closest('li') as HTMLElement;
      const links = within(shown).getAllByRole('link', { name: /\d{3} ?\d{4}$/ });
      expect(links.map((each) => each.getAttribute('href'))).toEqual([address]);
      expect(shown).toHaveTextContent(Contact);
    });
  });

  test('no distance is said of degrees that are nowhere here', async () => {
    await list('FallbackLocations').add({ ...place, Place: 'Town hall', Latitude: -1.357, Longitude: 53.44 });
    await openPage('WhatToDoNow', { query: 'site=MILLGATE' });
    await eventually(() => screen.getByText('Town hall'));
    expect(screen.getByText('Town hall').closest('li')).not.toHaveTextContent(/mile/);
  });
});
