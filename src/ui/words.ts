import * as strings from 'UiStrings';

/** Puts values into a text's `{places}`. */
export function fill(template: string, values: Readonly<Record<string, string | number>>): string {
  return template.replace(/\{(\w+)\}/g, (place, name: string) => (name in values ? String(values[name]) : place));
}

/** A number with its noun, which never part at a line end: `one` or `many`, each with a `{count}`. */
export function counted(count: number, one: string, many: string): string {
  return fill(count === 1 ? one : many, { count: figure(count) }).replace(/(\d) /g, '$1\u00a0');
}

/** A whole number as people read it: 2,310. */
export function figure(value: number): string {
  return String(value).replace(/\B(?=(\d{3})+$)/g, ',');
}

/** “email”, “email and your desk phone”, “email, your desk phone and internet access”. */
export function listed(words: readonly string[]): string {
  if (words.length < 2) return words.join('');
  return words.slice(0, -1).join(strings.AndOther) + strings.AndLast + words[words.length - 1];
}

/** The first letter large, for the beginning of a sentence. */
export function sentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
