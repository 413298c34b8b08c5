import type { Locator, Page } from '@playwright/test';
import { throttling } from '../bench/load';
import { expect, sidewaysScroll, test } from './fixtures';

// A phone's screen and a slow computer: what staff do by finger, from the day's question to the form for a phone.

test.use({ hasTouch: true, viewport: { width: 375, height: 667 } });

test.beforeEach(async ({ page }) => {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: throttling.cpu });
});

test.afterEach(({ host }) => host.reset());

/** What covers something, at its middle or near one of its sides: a round element has no corners. */
function coveredBy(what: Locator): Promise<string[]> {
  return what.evaluate((element) => {
    const { left, right, top, bottom } = element.getBoundingClientRect();
    const [x, y, inset] = [(left + right) / 2, (top + bottom) / 2, 3];
    const sides = [left + inset, right - inset].map((side) => [side, y]);
    const ends = [top + inset, bottom - inset].map((end) => [x, end]);
    return [[x, y], ...sides, ...ends].flatMap(([atX, atY]) => {
      const met = document.elementFromPoint(atX, atY);
      return element.contains(met) ? [] : [met?.outerHTML.slice(0, 120) ?? 'outside the window'];
    });
  });
}

/** It can be read and tapped where it is: whole in the window, not covered, on a page that is no wider. */
async function isInReach(page: Page, what: Locator): Promise<void> {
  await expect(what).toBeInViewport({ ratio: 1 });
  await expect.poll(() => coveredBy(what)).toEqual([]);
  expect(await sidewaysScroll(page)).toBe(0);
}

/** Scrolls to something and taps it: the result is in reach without another scroll. */
async function tap(page: Page, what: Locator, then: Locator): Promise<void> {
  await what.scrollIntoViewIfNeeded();
  await isInReach(page, what);
  await what.tap();
  await isInReach(page, then);
}

/** Taps a number, and returns the address that the phone receives. */
async function ring(page: Page, number: Locator): Promise<string> {
  // A test's browser cannot dial.
  const rung = page.evaluate(
    () =>
      new Promise<string>((resolve) =>
        window.addEventListener(
          'click',
          (event) => {
            resolve(event.defaultPrevented ? 'prevented' : (event.target as Element).closest('a')!.href);
            event.preventDefault();
          },
          { once: true },
        ),
      ),
  );
  await tap(page, number, number);
  return rung;
}

const fold = (page: Page, name: string): Locator =>
  page.locator('details', { has: page.getByRole('heading', { level: 3, name, exact: true }) });
const goTo = (page: Page, name: string): Locator =>
  page.getByRole('navigation', { name: 'Site' }).getByRole('link', { name, exact: true });

/** Chooses an answer of the form, and continues to the next question. */
async function answer(page: Page, choice: Locator, next: string): Promise<void> {
  await tap(page, choice, choice);
  await expect(choice).toBeChecked();
  await tap(page, page.getByRole('button', { name: 'Continue' }), page.getByRole('heading', { name: next }));
}

test('staff’s way by finger, on a slow computer with a telephone’s screen', async ({ intranet, page }) => {
  test.slow();
  const works = page.getByRole('heading', {
    level: 2,
    name: 'Email, your desk phone and internet access do not work here.',
  });

  await test.step('finds the site by a part of its name', async () => {
    await intranet.open('WhatToDoNow');
    const search = page.getByRole('searchbox', { name: 'Find your site' });
    await isInReach(page, search);
    await tap(page, search, search);
    await expect(search).toBeFocused();
    await page.keyboard.type('shed');
    const headline = page.getByRole('heading', { level: 2, name: /^Work from Avonbridge House, Chippenham/ });
    await tap(page, page.getByRole('button', { name: /^Railway Shed Court/ }), headline);
    await expect(headline).toBeFocused();
  });

  await test.step('opens what does not work, and rings', async () => {
    await expect(fold(page, 'Internet access')).toHaveAttribute('open', '');
    const email = fold(page, 'Email');
    await expect(email).toContainText('Not working');
    await tap(page, email.locator('summary'), email.getByText(/^At Avonbridge House, Chippenham: use webmail/).last());
    const number = page.getByRole('link', { name: '01632 960246' }).first();
    expect((await number.boundingBox())?.height).toBeGreaterThanOrEqual(24);
    expect(await ring(page, number)).toBe('tel:01632960246');
  });

  await test.step('reads what works, and a failing row leads to its own subject, and Back from there', async () => {
    await tap(page, goTo(page, 'IT at my site'), works);
    const telephone = fold(page, 'Desk telephone');
    await tap(page, page.getByRole('link', { name: /^Use the mobile phone/ }), telephone.locator('summary'));
    await expect(telephone.locator('summary')).toBeFocused();
    await isInReach(page, telephone.locator('ol > li').first());
    await page.goBack();
    await isInReach(page, works);
  });

  await test.step('tells in one tap what one sees, and reads one’s own word', async () => {
    const said = page.getByText(/^You said on .*: does not work/);
    await tap(page, page.getByRole('button', { name: 'Does not work for me: Email' }), said);
    await expect(said).toBeFocused();
  });

  await test.step('asks for a phone, where the site is chosen already', async () => {
    const start = page.getByRole('button', { name: 'Start' });
    const radio = (name: string): Locator => page.getByRole('radio', { name, exact: true });
    await tap(page, goTo(page, 'Phones'), start);
    await tap(page, start, page.getByRole('heading', { name: 'Who is the phone for?' }));
    await answer(page, radio('Me, Ada Bell'), 'What is your function?');
    await answer(page, radio('Emergency planning'), 'What does your job need that a desk phone cannot do?');
    await answer(
      page,
      page.getByRole('checkbox', { name: 'On call or out of hours', exact: true }),
      'Do you need email away from a desk?',
    );
    await answer(page, radio('No'), 'What do you use now?');
    await answer(page, radio('No mobile device'), 'Which site do you work from?');
    await isInReach(page, page.getByText('Railway Shed Court, Swindon'));
  });
});
