import { createEvent, fireEvent } from '@testing-library/dom';
import { press, settled, type as typeInto } from '../openPage';
import {
  byCss,
  byLabel,
  byRole,
  byText,
  inOrder,
  isShown,
  matches,
  type RoleOptions,
  tidied,
  type Wanted,
} from './finding';
import { pressKey, typeKeys } from './keyboard';
import { eventually } from './waiting';

type Texts = { readonly exact?: boolean };

/** The ways to narrow a locator. */
interface Narrowing {
  readonly hasText?: Wanted;
  readonly hasNotText?: Wanted;
  readonly has?: Locator;
  readonly visible?: boolean;
}

/**
 * Playwright's locator, for the page in jsdom: it searches the page again for each call. Only what the flows use is
 * here; everything else needs a browser.
 */
export class Locator {
  public constructor(
    private readonly about: string,
    private readonly find: () => Element[],
  ) {}

  public toString(): string {
    return this.about;
  }

  /** All matches at this moment. */
  public elements(): HTMLElement[] {
    return this.find() as HTMLElement[];
  }

  /** The only match. @throws Error if there is none, or more than one. */
  public one(): HTMLElement {
    const found = this.elements();
    if (found.length === 1) return found[0];
    throw new Error(
      found.length === 0
        ? `Nothing is ${this.about}. The page reads: ${tidied(document.body.textContent ?? '').slice(0, 3000)}`
        : `${found.length} are ${this.about}: ${found.map(({ outerHTML }) => outerHTML.slice(0, 100)).join(' | ')}`,
    );
  }

  /** The only match, as soon as there is one. */
  private there(): Promise<HTMLElement> {
    return eventually(() => this.one());
  }

  private then_(about: string, next: (scope: Element) => Element[]): Locator {
    return new Locator(`${this.about} › ${about}`, () => {
      const scopes = this.find();
      return scopes.length === 1 ? next(scopes[0]) : inOrder(scopes.flatMap(next));
    });
  }

  public getByRole(role: string, options?: RoleOptions): Locator {
    return this.then_(`${role} ${String(options?.name ?? '')}`, (scope) => byRole(scope as HTMLElement, role, options));
  }
  public getByText(text: Wanted, { exact }: Texts = {}): Locator {
    return this.then_(`“${String(text)}”`, (scope) => byText(scope, text, exact));
  }
  public getByLabel(text: Wanted, { exact }: Texts = {}): Locator {
    return this.then_(`labelled “${String(text)}”`, (scope) => byLabel(scope, text, exact));
  }
  public locator(selector: string, narrowing: Narrowing = {}): Locator {
    return this.then_(selector, (scope) => byCss(scope, selector)).filter(narrowing);
  }
  public filter({ hasText, hasNotText, has, visible }: Narrowing): Locator {
    const passes = (element: Element, inside: readonly Element[] | undefined): boolean =>
      (hasText === undefined || matches(element.textContent ?? '', hasText)) &&
      (hasNotText === undefined || !matches(element.textContent ?? '', hasNotText)) &&
      (inside === undefined || inside.some((inner) => inner !== element && element.contains(inner))) &&
      (!visible || isShown(element));
    return new Locator(`${this.about} with ${String(hasText ?? '')}`, () => {
      const inside = has?.elements();
      return this.find().filter((element) => passes(element, inside));
    });
  }
  public first(): Locator {
    return this.nth(0);
  }
  public last(): Locator {
    return this.nth(-1);
  }
  public nth(at: number): Locator {
    return new Locator(`${this.about}, ${at}`, () => this.find().slice(at, at === -1 ? undefined : at + 1));
  }
  public and(other: Locator): Locator {
    return new Locator(`${this.about} and ${other.about}`, () => {
      const others = new Set(other.find());
      return this.find().filter((each) => others.has(each));
    });
  }
  public or(other: Locator): Locator {
    return new Locator(`${this.about} or ${other.about}`, () => inOrder([...this.find(), ...other.find()]));
  }
  public page(): { readonly keyboard: typeof keyboard } {
    return { keyboard };
  }

  public async count(): Promise<number> {
    await settled();
    return this.elements().length;
  }
  public async all(): Promise<Locator[]> {
    const many = await this.count();
    return Array.from({ length: many }, (_, at) => this.nth(at));
  }
  /** @param trial only checks whether it could be clicked. */
  public async click({ trial }: { readonly trial?: boolean } = {}): Promise<void> {
    const element = await this.there();
    if (!isShown(element)) throw new Error(`It is not shown: ${this.about}`);
    if (trial) expect(element).toBeEnabled();
    else await press(element);
  }
  public async check(): Promise<void> {
    await this.set(true);
  }
  public async uncheck(): Promise<void> {
    await this.set(false);
  }
  private async set(checked: boolean): Promise<void> {
    const element = (await this.there()) as HTMLInputElement;
    if (element.checked !== checked) await press(element);
  }
  public async fill(text: string): Promise<void> {
    await typeInto(await this.there(), text);
  }
  public async selectOption(wanted: string | { readonly label: string }): Promise<void> {
    const list = (await this.there()) as HTMLSelectElement;
    const option = [...list.options].find(({ value, label }) =>
      typeof wanted === 'string' ? value === wanted || label === wanted : label === wanted.label,
    );
    if (!option) throw new Error(`${this.about} has no ${JSON.stringify(wanted)}`);
    list.focus();
    fireEvent.change(list, { target: { value: option.value } });
    await settled();
  }
  public async setInputFiles(file: {
    readonly name: string;
    readonly mimeType: string;
    readonly buffer: Uint8Array;
  }): Promise<void> {
    const field = await this.there();
    const chosen = new File([file.buffer as BlobPart], file.name, { type: file.mimeType });
    fireEvent.change(field, { target: { files: [chosen] } });
    await settled();
  }
  public async focus(): Promise<void> {
    (await this.there()).focus();
    await settled();
  }
  public async press(key: string): Promise<void> {
    await this.focus();
    await pressKey(key);
  }
  public async pressSequentially(text: string): Promise<void> {
    await this.focus();
    await typeKeys(text);
  }
  public async dispatchEvent(name: string, init: object = {}): Promise<void> {
    const element = await this.there();
    fireEvent(element, createEvent(name, element, init));
    await settled();
  }
  public async waitFor(): Promise<void> {
    await this.there();
  }
  public async textContent(): Promise<string | null> {
    return (await this.there()).textContent;
  }
  public async innerText(): Promise<string> {
    return (await this.there()).innerText;
  }
  public async allTextContents(): Promise<string[]> {
    await settled();
    return this.elements().map(({ textContent }) => textContent ?? '');
  }
  public async inputValue(): Promise<string> {
    return ((await this.there()) as HTMLInputElement).value;
  }
  public async getAttribute(name: string): Promise<string | null> {
    return (await this.there()).getAttribute(name);
  }
  public async isVisible(): Promise<boolean> {
    await settled();
    return this.elements().some(isShown);
  }
  public async evaluate<R, G>(ask: (element: HTMLElement, given: G) => R, given?: G): Promise<R> {
    return ask(await this.there(), given as G);
  }
  public async evaluateAll<R>(ask: (elements: HTMLElement[]) => R): Promise<R> {
    await settled();
    return ask(this.elements());
  }
}

const keyboard = { press: pressKey, type: typeKeys, insertText: typeKeys };
