import { queryInvalid } from '../sharePointError';
import { dateParts, type Comparison, type DatePart, type Expression, type Literal } from './expression';
import { tokens, type Token } from './tokens';

/**
 * Reads a `$filter` in the dialect SharePoint understands. Written here because the OData parsers on npm get it wrong:
 * they refuse `datetime'…'`, `guid'…'` or `Person/Column`, or accept `tolower(…)` and conditions without a field, which
 * SharePoint refuses (filters.json). The functions are those of
 * https://learn.microsoft.com/sharepoint/dev/sp-add-ins/use-odata-query-operations-in-sharepoint-rest-requests
 *
 * @throws SharePointError 400
 */
export function parseFilter(expression: string): Expression {
  const all = tokens(expression);
  let at = 0;

  const invalid = (): Error => queryInvalid(expression);
  const next = (): Token => {
    const token = all[at];
    if (!token) throw invalid();
    at += 1;
    return token;
  };
  const isWord = (token: Token | undefined, word: string): boolean => token?.kind === 'name' && token.text === word;
  const isMark = (mark: string): boolean => {
    const token = all[at];
    return token?.kind === 'mark' && token.text === mark;
  };
  const mark = (wanted: string): void => {
    if (!isMark(wanted)) throw invalid();
    at += 1;
  };

  const either = (): Expression => {
    let left = both();
    while (isWord(all[at], 'or')) {
      at += 1;
      left = { kind: 'or', left, right: both() };
    }
    return left;
  };

  const both = (): Expression => {
    let left = single();
    while (isWord(all[at], 'and')) {
      at += 1;
      left = { kind: 'and', left, right: single() };
    }
    return left;
  };

  const single = (): Expression => {
    if (isWord(all[at], 'not')) {
      at += 1;
      return { kind: 'not', inner: single() };
    }
    if (isMark('(')) {
      at += 1;
      const inner = either();
      mark(')');
      return inner;
    }
    return condition();
  };

  const condition = (): Expression => {
    const name = fieldName();
    if (!isMark('(')) return { kind: 'compare', field: name, by: comparison(), with: literal() };
    if (name === 'startswith' || name === 'substringof') return matching(name);
    if (!(dateParts as readonly string[]).includes(name)) throw invalid();
    mark('(');
    const field = fieldName();
    mark(')');
    return { kind: 'compare', field, part: name as DatePart, by: comparison(), with: literal() };
  };

  /** `startswith(Column,'A')` but `substringof('A',Column)`; either may be followed by `eq true`. */
  const matching = (kind: 'startswith' | 'substringof'): Expression => {
    mark('(');
    const first = kind === 'startswith' ? fieldName() : quotedText();
    mark(',');
    const second = kind === 'startswith' ? quotedText() : fieldName();
    mark(')');
    const call: Expression = { kind, field: kind === 'startswith' ? first : second, text: kind === 'startswith' ? second : first };
    if (!isWord(all[at], 'eq') && !isWord(all[at], 'ne')) return call;
    const equal = comparison() === 'eq';
    const wanted = literal();
    if (wanted.kind !== 'boolean') throw invalid();
    return wanted.value === equal ? call : { kind: 'not', inner: call };
  };

  const fieldName = (): string => {
    const token = next();
    if (token.kind !== 'name' || ['and', 'or', 'not', 'null', 'true', 'false'].includes(token.text)) throw invalid();
    return token.text;
  };

  const quotedText = (): string => {
    const token = next();
    if (token.kind !== 'text') throw invalid();
    return token.value;
  };

  const comparison = (): Comparison => {
    const token = next();
    if (token.kind !== 'name' || !['eq', 'ne', 'lt', 'le', 'gt', 'ge'].includes(token.text)) throw invalid();
    return token.text as Comparison;
  };

  const literal = (): Literal => {
    const token = next();
    if (token.kind === 'mark') throw invalid();
    if (token.kind !== 'name') return token;
    if (token.text === 'null') return { kind: 'null' };
    if (token.text === 'true' || token.text === 'false') return { kind: 'boolean', value: token.text === 'true' };
    throw invalid();
  };

  const result = either();
  if (at < all.length) throw invalid();
  return result;
}
