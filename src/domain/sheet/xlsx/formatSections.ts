/** A part of a number format: a text that is shown as it is, or characters with a meaning. */
interface FormatToken {
  readonly text: string;
  readonly isLiteral: boolean;
}

/** What a number format shows for some numbers. */
export interface FormatSection {
  readonly tokens: readonly FormatToken[];
  /** What is not literal, in lower case, with hours, minutes or seconds that go past a day in brackets. */
  readonly meaning: string;
  /** For which numbers it is, where it says so. */
  readonly holds?: (value: number) => boolean;
}

const parts = /"([^"]*)"?|\\(.)|[_*].|\[([^\]]*)\]|(;)|(am\/pm|a\/p|general|e[+-]|[\s\S])/gi;

/** The sections of a number format: ECMA-376, part 1, section 18.8.31. */
export function sectionsOf(code: string): readonly FormatSection[] {
  const sections: FormatSection[] = [];
  let tokens: FormatToken[] = [];
  let holds: FormatSection['holds'];
  const close = (): void => {
    const meaning = tokens.map(({ text, isLiteral }) => (isLiteral ? '' : text)).join('');
    sections.push({ tokens, meaning: meaning.toLowerCase(), ...(holds && { holds }) });
    tokens = [];
    holds = undefined;
  };
  for (const [, quoted, escaped, bracket, semicolon, plain] of code.matchAll(parts)) {
    const literal = quoted ?? escaped;
    if (semicolon) close();
    else if (literal !== undefined) tokens.push({ text: literal, isLiteral: true });
    else if (bracket !== undefined) {
      if (/^(h+|m+|s+)$/i.test(bracket)) tokens.push({ text: `[${bracket}]`, isLiteral: false });
      else if (bracket.startsWith('$')) tokens.push({ text: bracket.slice(1).split('-')[0], isLiteral: true });
      else holds ??= condition(bracket);
    } else if (plain) tokens.push({ text: plain, isLiteral: /^[\s()+£$€:-]$/.test(plain) });
  }
  close();
  return sections;
}

function condition(bracket: string): FormatSection['holds'] {
  const [, sign, figure] = /^(<=|>=|<>|<|>|=)\s*(-?\d+(?:\.\d+)?)$/.exec(bracket.trim()) ?? [];
  const limit = Number(figure);
  const ways: Readonly<Record<string, (value: number) => boolean>> = {
    '<': (value) => value < limit,
    '>': (value) => value > limit,
    '<=': (value) => value <= limit,
    '>=': (value) => value >= limit,
    '=': (value) => value === limit,
    '<>': (value) => value !== limit,
  };
  return sign ? ways[sign] : undefined;
}

/** The section for a number: by its condition; else the first, the second below zero, and the third for zero. */
export function sectionFor(value: number, sections: readonly FormatSection[]): FormatSection {
  const conditional = sections.some(({ holds }) => holds);
  // A fourth section is for text.
  const numeric = sections.slice(0, 3);
  if (conditional) return numeric.find(({ holds }) => holds?.(value) ?? true) ?? sections[0];
  const at = value < 0 ? 1 : value === 0 ? 2 : 0;
  return numeric[at] ?? sections[0];
}
