import { isShown, matches, tidied, type Wanted } from './finding';
import { Locator } from './locator';
import { eventually } from './waiting';

type Check = () => string | undefined;

/** Waits until a check holds, or with `not` until it fails. */
async function wanted(check: Check, not: boolean): Promise<void> {
  await eventually(() => {
    const fault = faultIn(check);
    if ((fault === undefined) === not) throw new Error(fault ?? 'It is so, and must not be.');
  });
}

function faultIn(check: Check): string | undefined {
  try {
    return check();
  } catch (error) {
    return (error as Error).message;
  }
}

const texts = (given: Wanted | readonly Wanted[]): readonly Wanted[] =>
  Array.isArray(given) ? given : [given as Wanted];

function ofLocator(locator: Locator, not: boolean): object {
  const say = (check: Check): Promise<void> =>
    wanted(check, not).catch((error: unknown) => {
      throw new Error(`${String(locator)}: ${(error as Error).message}`);
    });
  const each =
    (given: Wanted | readonly Wanted[], fits: (text: string, wanted: Wanted) => boolean): Check =>
    () => {
      const [found, all] = [Array.isArray(given) ? locator.elements() : [locator.one()], texts(given)];
      const read = found.map(({ textContent }) => textContent ?? '');
      return read.length === all.length && read.every((text, at) => fits(text, all[at]))
        ? undefined
        : `reads ${JSON.stringify(read.map(tidied))}, not ${String(all)}`;
    };
  const holds =
    (what: string, test: (element: HTMLElement) => boolean): Check =>
    () =>
      test(locator.one()) ? undefined : `is not ${what}: ${locator.one().outerHTML.slice(0, 300)}`;
  const value = (element: HTMLElement): string => (element as HTMLInputElement).value;
  return {
    toBeVisible: () => say(holds('shown', isShown)),
    toBeHidden: () => say(() => (locator.elements().some(isShown) ? 'is shown' : undefined)),
    toBeAttached: () => say(holds('there', () => true)),
    toBeFocused: () =>
      say(
        holds(
          `in focus, but ${document.activeElement?.outerHTML.slice(0, 200)}`,
          (element) => element === document.activeElement,
        ),
      ),
    toBeChecked: () => say(holds('checked', (element) => (element as HTMLInputElement).checked)),
    toBeDisabled: () => say(holds('disabled', (element) => element.matches(':disabled'))),
    toBeEnabled: () => say(holds('enabled', (element) => !element.matches(':disabled'))),
    toBeEmpty: () => say(holds('empty', (element) => tidied(element.textContent ?? '') === '')),
    toHaveCount: (count: number) =>
      say(() =>
        locator.elements().length === count ? undefined : `there are ${locator.elements().length}, not ${count}`,
      ),
    toHaveText: (given: Wanted | readonly Wanted[]) => say(each(given, (text, one) => matches(text, one, true))),
    toContainText: (given: Wanted | readonly Wanted[]) =>
      say(
        each(given, (text, one) => (one instanceof RegExp ? matches(text, one) : tidied(text).includes(tidied(one)))),
      ),
    toHaveValue: (given: Wanted) =>
      say(
        holds(`of value ${String(given)}`, (element) =>
          given instanceof RegExp ? given.test(value(element)) : value(element) === given,
        ),
      ),
    toHaveAttribute: (name: string, given?: Wanted) =>
      say(
        holds(`with ${name} ${String(given)}`, (element) => {
          const is = element.getAttribute(name);
          if (is === null || given === undefined) return is !== null;
          return given instanceof RegExp ? given.test(is) : is === given;
        }),
      ),
    toHaveAccessibleName: (given: Wanted) =>
      say(
        holds(`named ${String(given)}`, (element) =>
          matches(element.getAttribute('aria-label') ?? element.textContent ?? '', given, true),
        ),
      ),
  };
}

/** The page as a whole. */
interface PageTold {
  url(): string;
  readonly isPage: true;
}

function ofPage(page: PageTold, not: boolean): object {
  return {
    toHaveURL: (given: Wanted) =>
      wanted(
        () =>
          (given instanceof RegExp ? given.test(page.url()) : page.url() === given) ? undefined : `is at ${page.url()}`,
        not,
      ),
    toHaveTitle: (given: Wanted) =>
      wanted(() => (matches(document.title, given, true) ? undefined : `is called ${document.title}`), not),
  };
}

function expecting(given: unknown): object {
  if (given instanceof Locator) return { ...ofLocator(given, false), not: ofLocator(given, true) };
  if ((given as PageTold | undefined)?.isPage)
    return { ...ofPage(given as PageTold, false), not: ofPage(given as PageTold, true) };
  return jestExpect(given);
}

const { expect: jestExpect } = globalThis as unknown as { readonly expect: jest.Expect };

/** Asks again until Jest's matcher passes. */
function poll(ask: () => unknown): object {
  type Matchers = Record<string, (...wanted: unknown[]) => void>;
  const matcher =
    (name: string) =>
    (...given: unknown[]): Promise<void> =>
      eventually(async () => (jestExpect(await ask()) as unknown as Matchers)[name](...given));
  return new Proxy({}, { get: (_, name: string) => matcher(name) });
}

/** Playwright's `expect`, for the page in jsdom; Jest's own for anything else. */
export const expect = Object.assign((given: unknown): object => expecting(given), jestExpect, {
  soft: expecting,
  poll,
});
