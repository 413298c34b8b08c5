import { queryInvalid } from '../sharePointError';
import type { Token } from './tokens';

/**
 * How long and how deep a filter may be, so that none ties the server up. SharePoint's own limits are not confirmed; a
 * filter of a screen's length meets neither.
 */
const longestFilter = 16_000;
const mostConditions = 500;
const deepest = 50;

/** @throws SharePointError 400 */
export function demandShort(expression: string): void {
  if (expression.length > longestFilter) throw queryInvalid(`${expression.slice(0, 50)}…`);
}

/** @throws SharePointError 400 */
export function demandShallow(tokens: readonly Token[]): void {
  let depth = 0;
  let conditions = 1;
  for (const token of tokens) {
    if (token.kind === 'mark' && token.text === '(') depth += 1;
    if (token.kind === 'mark' && token.text === ')') depth -= 1;
    if (token.kind === 'name' && (token.text === 'and' || token.text === 'or' || token.text === 'not')) conditions += 1;
    if (depth > deepest || conditions > mostConditions) throw queryInvalid('a filter of too many conditions');
  }
}
