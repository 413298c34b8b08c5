import { expect, type Locator, type Page } from '@playwright/test';
import type { HostOptions } from '../../host/server';
import type { Intranet, Theme } from '../e2e/fixtures';

/** What somebody can see: a view in one of its states. */
export interface Screen {
  readonly name: string;
  /** Leads from the previous screen, or from the opened page, to this one. */
  readonly reach: (page: Page, intranet: Intranet) => Promise<unknown>;
  /** The result of the last action: a live region or the focused element must say it. */
  readonly announced?: RegExp | string;
  /** Its roles and names are kept as a snapshot. */
  readonly kept?: true;
  /** Only in the whole run: in `npm test` other screens are enough. */
  readonly long?: true;
}

/** Screens that lead from one to the next, so that the page is opened once. */
export interface Journey {
  readonly seed?: NonNullable<HostOptions['seed']>;
  readonly page: 'Home' | 'WhatToDoNow' | 'Phones';
  /** The query of the page's address. */
  readonly query?: string;
  /** Left out: a member of staff. */
  readonly as?: string;
  /** What happens before the page is opened, such as a fault of SharePoint. */
  readonly before?: (intranet: Intranet, page: Page) => unknown;
  /** Left out: every theme. */
  readonly themes?: readonly Theme[];
  /** In pixels, the widths at which its layout is checked besides 1280 and 320. */
  readonly widths?: readonly number[];
  readonly screens: readonly Screen[];
}

export const sees =
  (of: (page: Page) => Locator): Screen['reach'] =>
  async (page) =>
    expect(of(page).first()).toBeVisible();
export const button = (page: Page, name: string | RegExp): Locator =>
  page.getByRole('button', typeof name === 'string' ? { name, exact: true } : { name });
export const heading = (page: Page, name: string | RegExp): Locator => page.getByRole('heading', { name });
export const press = (page: Page, name: string | RegExp): Promise<void> =>
  button(page, name).filter({ visible: true }).first().click();
/** Presses a button that leads to a heading. */
export const pressFor =
  (name: string | RegExp, then: string | RegExp): Screen['reach'] =>
  async (page) => {
    await press(page, name);
    await expect(heading(page, then).first()).toBeVisible({ timeout: 30_000 });
  };
export const summary = (page: Page, name: string | RegExp): Locator =>
  page.locator('summary').filter({ hasText: name, visible: true }).first();
export const problem = sees((page) => page.getByRole('alert'));
export const refusals = ({ expectFailedRequests }: Intranet): void => expectFailedRequests();

/** SharePoint answers every read with this status. */
export const refused =
  (status: number, retryAfter?: number): Journey['before'] =>
  ({ host, expectFailedRequests }) => {
    expectFailedRequests();
    host.faults.add({ match: { path: '$batch' }, status, retryAfter });
  };

/** SharePoint delays a read. */
export const slow: Journey['before'] = ({ host }) =>
  host.faults.add({ match: { path: '$batch' }, delayMs: 6000, times: 1 });
