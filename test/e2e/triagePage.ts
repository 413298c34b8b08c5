import type { Locator, Page } from '@playwright/test';
import type { Host } from '../../host/server';
import { expect, type Theme } from './fixtures';

// The page on which requests for phones are decided, as tests use it.

export const list = (page: Page, name = 'Requests in the order of the rule'): Locator =>
  page.getByRole('list', { name });
export const row = (page: Page, name: string): Locator => page.locator('[data-request]').filter({ hasText: name });
export const tab = (page: Page, name: RegExp): Locator =>
  page.getByRole('navigation', { name: 'Parts of this page' }).getByRole('button', { name });
export const form = (page: Page, name: string | RegExp): Locator => page.getByRole('form', { name });
export const choose = (scope: Locator, name: string): Promise<void> =>
  scope.getByRole('radio', { name, exact: true }).check({ force: true });

/** Opens that page, with every request read. */
export async function openTriage(
  page: Page,
  host: Host,
  { as = 'triage', theme = 'light' as Theme, step = '' } = {},
): Promise<void> {
  await page.context().addCookies([
    { name: 'host-persona', value: as, url: host.url },
    { name: 'host-theme', value: theme, url: host.url },
  ]);
  host.log.clear();
  await page.goto(`${host.site}/SitePages/Phones.aspx?phone=decide${step && `&step=${step}`}`);
  await expect(tab(page, /^To reconcile \(/)).toBeVisible();
}

const lists = '/sites/openservice/Lists';

interface Reply {
  readonly status: number;
  readonly body: {
    readonly value?: readonly Record<string, unknown>[];
    readonly Id?: number;
    readonly FormDigestValue?: string;
  };
}

/**
 * Sends a request to SharePoint by hand, as the signed-in person could with the browser's tools, without our own code.
 */
export async function byHand(
  host: Host,
  persona: string,
  path: string,
  {
    method = 'GET',
    body,
    headers = {},
  }: { readonly method?: string; readonly body?: unknown; readonly headers?: Record<string, string> } = {},
): Promise<Reply> {
  const who = {
    accept: 'application/json;odata=nometadata',
    'content-type': 'application/json',
    'X-Host-Persona': persona,
  };
  const info = (await (await fetch(`${host.site}/_api/contextinfo`, { method: 'POST', headers: who })).json()) as {
    FormDigestValue: string;
  };
  const reply = await fetch(`${host.site}/_api/web/getList('${lists}/${path}`, {
    method,
    headers: { ...who, 'X-RequestDigest': info.FormDigestValue, ...headers },
    body: body === undefined ? undefined : JSON.stringify(body),
  });
  const text = await reply.text();
  return { status: reply.status, body: (text ? JSON.parse(text) : {}) as Reply['body'] };
}

export const merge = (body: unknown): Parameters<typeof byHand>[3] => ({
  method: 'POST',
  body,
  headers: { 'X-HTTP-Method': 'MERGE', 'IF-MATCH': '*' },
});

export async function rows(host: Host, name: string, filter = ''): Promise<readonly Record<string, unknown>[]> {
  const { body } = await byHand(
    host,
    'owner',
    `${name}')/items?$top=5000${filter && `&$filter=${encodeURIComponent(filter)}`}`,
  );
  return body.value!;
}

export const requestOf = async (host: Host, name: string): Promise<Record<string, unknown>> =>
  (await rows(host, 'DeviceRequests', `RequestedForName eq '${name}'`))[0];
export const decisionsOn = (host: Host, id: unknown): Promise<readonly Record<string, unknown>[]> =>
  rows(host, 'DeviceDecisions', `RequestItemId eq ${String(id)}`);

/** A request that Ada Bell, who is staff, sends by hand. */
export async function sentByStaff(host: Host, values: Record<string, unknown> = {}): Promise<number> {
  const { status, body } = await byHand(host, 'staff', "DeviceRequests')/items", {
    method: 'POST',
    body: {
      Title: 'Ada Bell',
      RequestKey: 'by-hand',
      RequesterKey: 'i:0#.f|membership|ada.bell@openservice.invalid',
      RequestedForName: 'Ada Bell',
      RequestedForEmail: 'ada.bell@openservice.invalid',
      FunctionKey: 'office-based',
      SiteCode: 'MILLGATE',
      Justification: 'By hand.',
      ...values,
    },
  });
  expect(status).toBe(201);
  return body.Id!;
}
