import { fireEvent, screen } from '@testing-library/dom';
import { host, kept, openPage, type PageName, requests, settled } from './openPage';

// Values that somebody has put where a page looks: an editor of pages into the property pane, an administrator into
// the tenant property, anybody at the computer into what the browser keeps, anybody into a link. A request to another
// host fails each test by itself.

const addresses = [
  'https://evil.invalid',
  '//evil.invalid/sites/openservice',
  '\\\\evil.invalid\\sites',
  'http://127.0.0.1:4380@evil.invalid/',
  'http://127.0.0.1:4380.evil.invalid/sites/openservice',
  'http://127.0.0.1:4381/sites/openservice',
  'javascript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'ftp://127.0.0.1:4380/sites/openservice',
  "/sites/openservice')/items?$filter=('",
  '/sites/openservice/../../_layouts/15/x',
  '/sites/%',
  '/sites/<img src=x onerror=alert(1)>',
  '/sites/nowhere',
];

/** Nothing that runs, and no link that leads anywhere but to a page, a number or a mail. */
function expectHarmless(): void {
  expect(document.querySelectorAll('script, img, iframe, object, [onerror], [onload]')).toHaveLength(0);
  const schemes = [...document.querySelectorAll<HTMLAnchorElement>('a[href]')].map(({ protocol }) => protocol);
  expect(schemes.filter((scheme) => !/^(https?|tel|mailto):$/.test(scheme))).toEqual([]);
  expect(document.body.textContent).not.toMatch(/undefined|\[object|NaN/);
}

/** Every request is one to a list of a site of this SharePoint. */
function expectOwnRequests(): void {
  const odd = requests().filter((request) => !/^(GET|POST) [^?]*\/_api\/(web|\$batch|contextinfo)/.test(request));
  expect(odd).toEqual([]);
}

const parts = ['Home', 'WhatToDoNow', 'Phones'] as const satisfies readonly PageName[];

describe('an address that an editor of pages puts into the property pane leads nowhere else', () => {
  test.each(addresses)('%s', async (address) => {
    for (const page of parts) {
      await openPage(page, { properties: { listsSite: address, whatToDoPage: address, statusPage: address } });
      expectHarmless();
      expectOwnRequests();
    }
  });
});

async function setTenantProperty(value: string | null): Promise<void> {
  const body = JSON.stringify({ key: 'OpenServiceListsSite', value });
  expect((await fetch(`${host.url}/_host/tenant-property`, { method: 'POST', body })).status).toBe(204);
}

describe('an address in the tenant property leads nowhere else, nor does one that the browser has kept of it', () => {
  test.each(addresses)('%s', async (address) => {
    await setTenantProperty(address);
    await openPage('Home');
    expectHarmless();
    expectOwnRequests();
    await setTenantProperty('/sites/openservice');
    await openPage('Home');
    const [key] = kept('lists-site');
    window.localStorage.setItem(
      key,
      window.localStorage.getItem(key)!.replace(/http[^"]*/, () => address),
    );
    expect(window.localStorage.getItem(key)).toContain(address);
    await openPage('Home');
    expectHarmless();
    expectOwnRequests();
  });
});

const texts = [
  "' or 1 eq 1",
  '<img src=x onerror=alert(1)>',
  '../../evil',
  'constructor',
  '\u202eGETTIM',
  '99999999999999999999',
  '%00',
];

describe('a link with a poisoned place opens a page that says what it is about, and runs nothing', () => {
  test.each(texts)('%s', async (text) => {
    for (const page of parts)
      for (const name of ['site', 'service', 'topic', 'phone', 'step']) {
        await openPage(page, { query: `${name}=${encodeURIComponent(text)}` });
        expectHarmless();
        expectOwnRequests();
        expect(document.body).toHaveTextContent(/\w{3}/);
      }
  });

  test('what it names can be left by the search', async () => {
    await openPage('Home', { query: `site=${encodeURIComponent(texts[1])}` });
    fireEvent.focus(screen.getByRole('searchbox'));
    await settled();
    expectHarmless();
  });
});
