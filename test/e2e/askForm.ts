import type { Locator, Page } from '@playwright/test';
import type { Host } from '../../host/server';
import { expect, type Theme } from './fixtures';

// The form in which staff ask for a phone, as tests fill it in.

export const question = (page: Page, name: string): Promise<void> =>
  expect(page.getByRole('heading', { name, exact: true })).toBeVisible();
export const next = (page: Page): Promise<void> => page.getByRole('button', { name: 'Continue' }).click();
export const tick = (page: Page, name: string | RegExp): Promise<void> =>
  page.getByRole('checkbox', { name, exact: true }).check({ force: true });
export const part = (page: Page): Locator => page.getByRole('region', { name: 'Phones' });

/** Answers a question with radio buttons, and continues. */
export async function answer(page: Page, name: string, choice: string | RegExp): Promise<void> {
  await question(page, name);
  await page.getByRole('radio', { name: choice, exact: true }).check({ force: true });
  await next(page);
}

export async function typeDate(page: Page, ...parts: readonly [string, string, string]): Promise<void> {
  for (const [at, label] of ['Day', 'Month', 'Year'].entries())
    await page.getByLabel(label, { exact: true }).fill(parts[at]);
}

export async function openAsk(
  page: Page,
  host: Host,
  step?: string,
  theme: Theme = 'light',
  persona = 'staff',
): Promise<void> {
  await page.context().addCookies([
    { name: 'host-persona', value: persona, url: host.url },
    { name: 'host-theme', value: theme, url: host.url },
  ]);
  await page.goto(`${host.site}/SitePages/Phones.aspx?phone=ask${step ? `&step=${step}` : ''}`);
}

export interface Chosen {
  readonly functionName?: string;
  readonly needs?: readonly string[];
  readonly device?: string;
}

/** Every answer of somebody who asks for themselves, up to the check page. */
export async function fillIn(
  page: Page,
  host: Host,
  { functionName = 'Emergency planning', needs = ['On call or out of hours'], device = 'BlackBerry' }: Chosen = {},
): Promise<void> {
  await openAsk(page, host);
  await answer(page, 'Who is the phone for?', 'Me, Ada Bell');
  await answer(page, 'What is your function?', functionName);
  await question(page, 'What does your job need that a desk phone cannot do?');
  for (const need of needs) await tick(page, need);
  await page.getByLabel('The need in your own words (optional)').fill('I carry the rota one week in three.');
  await next(page);
  await answer(page, 'Do you need email away from a desk?', 'Yes');
  await answer(page, 'Is that email NHSmail?', 'Yes');
  await answer(page, 'What do you use now?', device);
  if (device !== 'No mobile device') {
    await question(page, 'Do you want to keep your number?');
    await page.getByRole('radio', { name: 'Yes', exact: true }).check({ force: true });
    await page.getByLabel('The number to keep').fill('0113 496 0118');
    await next(page);
  }
  await chooseSite(page, 'Which site do you work from?');
  await question(page, 'When do you need it by?');
  await typeDate(page, '19', '4', '2013');
  await next(page);
  await question(page, 'Check your answers');
}

export async function chooseSite(page: Page, name: string): Promise<void> {
  await question(page, name);
  await page.getByRole('searchbox').fill('millgate');
  await page.getByRole('button', { name: /^Millgate House/ }).click();
  await expect(page.getByRole('button', { name: 'Choose another site' })).toBeFocused();
  await next(page);
}

export const send = (page: Page): Promise<void> => page.getByRole('button', { name: 'Send request' }).click();
export const sent = (page: Page): Promise<void> =>
  expect(page.getByRole('heading', { name: 'Your request is with ICT.' })).toBeFocused();
