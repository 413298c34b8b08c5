import { queryInvalid } from './sharePointError';

/** An argument in an address: text, a number, a flag, or nothing. Named ones stand as in `add(FileName='a')`. */
export interface Argument {
  readonly name?: string;
  readonly value: string | number | boolean | null;
}

/** One step of an address after `_api/`, such as `getByTitle('Device requests')`. */
export interface Step {
  readonly name: string;
  /** Undefined where there are no parentheses. */
  readonly args: readonly Argument[] | undefined;
  /** The step as it was sent, for the next page's address. */
  readonly sent: string;
}

/**
 * Reads what follows `_api/` in an address. Text stands in apostrophes, doubled within, and may hold an encoded slash;
 * `@name` takes its value from the query (docs/sharepoint/reading.md, “Addresses”).
 *
 * @throws SharePointError 400 for an address that cannot be read.
 */
export function readAddress(sent: string, query: URLSearchParams): Step[] {
  return splitOutside(sent, '/')
    .filter((part) => part !== '')
    .map((part) => readStep(part, query));
}

function readStep(sent: string, query: URLSearchParams): Step {
  const open = sent.indexOf('(');
  if (open < 0) return { name: decode(sent), args: undefined, sent };
  if (!sent.endsWith(')')) throw queryInvalid(sent);
  const inside = sent.slice(open + 1, -1).trim();
  const args = inside === '' ? [] : splitOutside(inside, ',').map((part) => readArgument(part.trim(), query));
  return { name: decode(sent.slice(0, open)), args, sent };
}

function readArgument(sent: string, query: URLSearchParams): Argument {
  const decoded = decode(sent).trim();
  const named = /^([A-Za-z_]\w*)\s*=\s*(.*)$/s.exec(decoded);
  return named ? { name: named[1], value: readValue(named[2], query) } : { value: readValue(decoded, query) };
}

function readValue(decoded: string, query: URLSearchParams): Argument['value'] {
  if (decoded.startsWith('@')) {
    const aliased = query.get(decoded);
    if (aliased === null) throw queryInvalid(decoded);
    return readValue(aliased, new URLSearchParams());
  }
  const text = /^(?:guid|datetime)?'((?:[^']|'')*)'$/s.exec(decoded);
  if (text) return text[1].replace(/''/g, "'");
  if (/^-?\d+(\.\d+)?$/.test(decoded)) return Number(decoded);
  if (/^(true|false)$/i.test(decoded)) return decoded.toLowerCase() === 'true';
  if (/^null$/i.test(decoded)) return null;
  // A GUID may stand bare, as `lists(guid'…')` or `lists('…')` do quoted.
  if (/^[0-9a-f-]{36}$/i.test(decoded)) return decoded;
  throw queryInvalid(decoded);
}

/** Splits at a character, leaving alone what stands between apostrophes (sent bare or as %27) or in parentheses. */
function splitOutside(text: string, at: string): string[] {
  const parts: string[] = [];
  let part = '';
  let quoted = false;
  let depth = 0;
  for (let index = 0; index < text.length; index += 1) {
    const apostrophe = text[index] === "'" ? "'" : text.slice(index, index + 3) === '%27' ? '%27' : undefined;
    if (apostrophe) {
      quoted = !quoted;
      part += apostrophe;
      index += apostrophe.length - 1;
      continue;
    }
    if (!quoted && text[index] === '(') depth += 1;
    if (!quoted && text[index] === ')') depth -= 1;
    if (!quoted && text[index] === at && (at !== '/' || depth === 0)) {
      parts.push(part);
      part = '';
    } else {
      part += text[index];
    }
  }
  if (quoted || depth !== 0) throw queryInvalid(text);
  return [...parts, part];
}

function decode(sent: string): string {
  try {
    return decodeURIComponent(sent);
  } catch {
    throw queryInvalid(sent);
  }
}
