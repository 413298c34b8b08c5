import { queryInvalid } from '../sharePointError';
import { dateParts, type Comparison, type DatePart, type Expression, type Literal } from './expression';
import { demandShallow, demandShort } from './limits';
import { tokens, type Token } from './tokens';

class Parser {
  private at = 0;

  public constructor(
    private readonly expression: string,
    private readonly all: readonly Token[],
  ) {}

  public whole(): Expression {
    const result = this.either();
    if (this.at < this.all.length) throw this.invalid();
    return result;
  }

  private either(): Expression {
    let left = this.both();
    while (this.take('or')) left = { kind: 'or', left, right: this.both() };
    return left;
  }

  private both(): Expression {
    let left = this.single();
    while (this.take('and')) left = { kind: 'and', left, right: this.single() };
    return left;
  }

  private single(): Expression {
    if (this.take('not')) return { kind: 'not', inner: this.single() };
    if (!this.takeMark('(')) return this.condition();
    const inner = this.either();
    this.mark(')');
    return inner;
  }

  private condition(): Expression {
    const name = this.fieldName();
    if (!this.takeMark('(')) return { kind: 'compare', field: name, by: this.comparison(), with: this.literal() };
    if (name === 'startswith' || name === 'substringof') return this.matching(name);
    if (!(dateParts as readonly string[]).includes(name)) throw this.invalid();
    const field = this.fieldName();
    this.mark(')');
    return { kind: 'compare', field, part: name as DatePart, by: this.comparison(), with: this.literal() };
  }

  /** `startswith(Column,'A')` but `substringof('A',Column)`; either may be followed by `eq true`. */
  private matching(kind: 'startswith' | 'substringof'): Expression {
    const first = kind === 'startswith' ? this.fieldName() : this.quotedText();
    this.mark(',');
    const second = kind === 'startswith' ? this.quotedText() : this.fieldName();
    this.mark(')');
    const call: Expression = {
      kind,
      field: kind === 'startswith' ? first : second,
      text: kind === 'startswith' ? second : first,
    };
    const equal = this.take('eq');
    if (!equal && !this.take('ne')) return call;
    const wanted = this.literal();
    if (wanted.kind !== 'boolean') throw this.invalid();
    return wanted.value === equal ? call : { kind: 'not', inner: call };
  }

  private fieldName(): string {
    const token = this.next();
    if (token.kind !== 'name' || ['and', 'or', 'not', 'null', 'true', 'false'].includes(token.text))
      throw this.invalid();
    return token.text;
  }

  private quotedText(): string {
    const token = this.next();
    if (token.kind !== 'text') throw this.invalid();
    return token.value;
  }

  private comparison(): Comparison {
    const token = this.next();
    if (token.kind !== 'name' || !['eq', 'ne', 'lt', 'le', 'gt', 'ge'].includes(token.text)) throw this.invalid();
    return token.text as Comparison;
  }

  private literal(): Literal {
    const token = this.next();
    if (token.kind === 'mark') throw this.invalid();
    if (token.kind !== 'name') return token;
    if (token.text === 'null') return { kind: 'null' };
    if (token.text === 'true' || token.text === 'false') return { kind: 'boolean', value: token.text === 'true' };
    throw this.invalid();
  }

  private next(): Token {
    const token = this.all[this.at];
    if (!token) throw this.invalid();
    this.at += 1;
    return token;
  }

  /** Skips a word, if it is the next. */
  private take(word: string): boolean {
    const token = this.all[this.at];
    if (token?.kind !== 'name' || token.text !== word) return false;
    this.at += 1;
    return true;
  }

  private takeMark(mark: '(' | ')' | ','): boolean {
    const token = this.all[this.at];
    if (token?.kind !== 'mark' || token.text !== mark) return false;
    this.at += 1;
    return true;
  }

  private mark(wanted: '(' | ')' | ','): void {
    if (!this.takeMark(wanted)) throw this.invalid();
  }

  private invalid(): Error {
    return queryInvalid(this.expression);
  }
}

/**
 * Reads a `$filter` in the dialect SharePoint understands. Written here because the OData parsers on npm get it wrong:
 * they refuse `datetime'…'`, `guid'…'` or `Person/Column`, or accept `tolower(…)` and conditions without a field, which
 * SharePoint refuses (test/contract/recorded/filters.json). The functions are those of
 * https://learn.microsoft.com/sharepoint/dev/sp-add-ins/use-odata-query-operations-in-sharepoint-rest-requests
 *
 * @throws SharePointError 400
 */
export function parseFilter(expression: string): Expression {
  demandShort(expression);
  const all = tokens(expression);
  demandShallow(all);
  return new Parser(expression, all).whole();
}
