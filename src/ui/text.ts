import * as strings from 'UiStrings';
import { ended, isEnded } from '../domain/sentences';

/** The names of a text's `{places}`. */
type Places<T extends string> = T extends `${string}{${infer Place}}${infer Rest}` ? Place | Places<Rest> : never;

/** A value for each place of a text, except those given separately. */
export type Values<T extends string, Given extends string = never> = {
  readonly [Place in Exclude<Places<T>, Given>]: string | number;
};

/** A text in the plural forms of its language: English has `one` and `other`. */
export type Counted<T extends string = string> = { readonly other: T } & {
  readonly [Form in Exclude<Intl.LDMLPluralRule, 'other'>]?: T;
};

type TextOf<Text extends string | Counted> = Text extends string ? Text : Extract<Text[keyof Text], string>;

// The only part of Intl that is cheap: on a slow computer the first NumberFormat, ListFormat or DateTimeFormat of a
// page takes 120 to 190 ms before first content, so numbers, lists and dates (dates.ts) are put together from texts.
const plurals = new Intl.PluralRules('en-GB');

/** Puts a value into each of a text's `{places}`. A missing or superfluous value does not compile. */
export function fill<const T extends string>(text: string extends T ? never : T, values: Values<T>): string {
  return filled(text, values);
}

/**
 * As `fill`, for a function whose own types have checked the places. A full stop after a place is not doubled, even if
 * the value ends in one.
 */
export function filled(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}(?:(”?)\.(?!\.))?/g, (place: string, name: string, quote?: string) => {
    if (!(name in values)) return place;
    const value = String(values[name]);
    if (quote === undefined) return value;
    return quote && !isEnded(value) ? `${value}”.` : `${ended(value)}${quote}`;
  });
}

/** The plural form of a text for a number. */
export function plural<const Forms extends Counted>(count: number, forms: Forms): TextOf<Forms> {
  return (forms[plurals.select(count)] ?? forms.other) as TextOf<Forms>;
}

/**
 * A number with its noun, which no line break separates.
 *
 * @param forms each with a `{count}`.
 * @param values for their other places, if they have any.
 */
export function counted<const Forms extends Counted>(
  count: number,
  forms: Forms,
  ...[values]: [Places<TextOf<Forms>>] extends ['count'] ? [] : [Values<TextOf<Forms>, 'count'>]
): string {
  const noun = filled(plural(count, forms), { count: figure(count) }).replace(/(\d) /g, '$1\u00a0');
  return filled(noun, { ...values });
}

/** A whole number as people read it: 2,310. */
export function figure(value: number): string {
  return String(value).replace(/\B(?=(\d{3})+$)/g, strings.Thousands);
}

/** “email”, “email and your desk phone”, “email, your desk phone and internet access”. */
export function listed(words: readonly string[]): string {
  if (words.length < 2) return words.join('');
  return words.slice(0, -1).join(strings.AndOther) + strings.AndLast + words[words.length - 1];
}

/** The text with a capital first letter, for the beginning of a sentence; a name such as iPad stays. */
export function sentence(text: string): string {
  return /^\p{Ll}\p{Lu}/u.test(text) ? text : text.charAt(0).toUpperCase() + text.slice(1);
}

/** The same text in another language; `never` unless it has the same places. */
type Same<Ours extends string | Counted, Theirs> = Theirs extends string | Counted
  ? [Places<TextOf<Ours>>, Places<TextOf<Theirs>>] extends [Places<TextOf<Theirs>>, Places<TextOf<Ours>>]
    ? Theirs
    : never
  : never;

/**
 * Another language's words for a view: every text of ours and no other, with its places, in the forms that language has
 * for numbers. They stand in a file beside ours: `texts satisfies Translation<typeof ours, typeof texts>`.
 *
 * @public
 */
export type Translation<Ours, Theirs> = {
  readonly [Name in keyof Ours]: Name extends keyof Theirs
    ? Same<Extract<Ours[Name], string | Counted>, Theirs[Name]>
    : never;
} & { readonly [Name in Exclude<keyof Theirs, keyof Ours>]: never };
