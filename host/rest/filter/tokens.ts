import { queryInvalid } from '../sharePointError';

export type Token =
  | { readonly kind: 'name'; readonly text: string }
  | { readonly kind: 'text'; readonly value: string }
  | { readonly kind: 'instant'; readonly value: string }
  | { readonly kind: 'guid'; readonly value: string }
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'mark'; readonly text: '(' | ')' | ',' };

const patterns: readonly (readonly [RegExp, (match: RegExpExecArray) => Token | undefined])[] = [
  [/\s+/y, () => undefined],
  [/datetime'((?:[^']|'')*)'/iy, (match) => ({ kind: 'instant', value: unescape(match[1]) })],
  [/guid'((?:[^']|'')*)'/iy, (match) => ({ kind: 'guid', value: unescape(match[1]) })],
  [/'((?:[^']|'')*)'/y, (match) => ({ kind: 'text', value: unescape(match[1]) })],
  // OData v3 literals: 5, -2.5, 3.0, 5M (decimal), 5L (long), 5d, 5f.
  [
    /-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?[mMlLdDfF]?(?![\w.])/y,
    (match) => ({ kind: 'number', value: Number(match[0].replace(/[mMlLdDfF]$/, '')) }),
  ],
  [/[A-Za-z_]\w*(?:\/[A-Za-z_]\w*)*/y, (match) => ({ kind: 'name', text: match[0] })],
  [/[(),]/y, (match) => ({ kind: 'mark', text: match[0] as '(' | ')' | ',' })],
];

/** @throws SharePointError 400 for text that is no expression. */
export function tokens(expression: string): Token[] {
  const found: Token[] = [];
  let at = 0;
  while (at < expression.length) {
    const next = patterns
      .map(([pattern, make]) => {
        pattern.lastIndex = at;
        const match = pattern.exec(expression);
        return match && { length: match[0].length, token: make(match) };
      })
      .find((match) => match !== null);
    if (!next) throw queryInvalid(expression);
    if (next.token) found.push(next.token);
    at += next.length;
  }
  return found;
}

function unescape(quoted: string): string {
  return quoted.replace(/''/g, "'");
}
