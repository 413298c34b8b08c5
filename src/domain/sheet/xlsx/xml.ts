import { refuse } from './fault';
import { mostDeep, mostInTag } from './limits';

/** What is found, in its order. Names are without their prefixes: the strict format only differs in what those mean. */
export interface XmlHandler {
  open(name: string, attributes: () => Attributes): void;
  close(name: string): void;
  /** Of one text there may be several pieces. */
  text(text: string): void;
}

export type Attributes = Readonly<Record<string, string | undefined>>;

export interface XmlScan {
  push(text: string): void;
  /** @throws Refused if something is left open. */
  end(): void;
}

/**
 * Reads XML piece by piece, so that a sheet of megabytes needs neither one long task nor a tree in memory. A document
 * type is refused, and with it every entity but those of XML itself.
 */
export function scanXml(handler: XmlHandler): XmlScan {
  const opened: string[] = [];
  let rest = '';
  let isRootSeen = false;

  function say(text: string): void {
    if (!text) return;
    if (opened.length > 0) handler.text(text);
    else if (text.replace('\uFEFF', '').trim()) throw refuse('damaged');
  }

  function openTag(tag: string): void {
    const name = /^<([^\s/>]+)/.exec(tag)?.[1];
    if (!name || opened.length >= mostDeep || (isRootSeen && opened.length === 0)) throw refuse('damaged');
    isRootSeen = true;
    handler.open(local(name), () => attributesOf(tag));
    if (tag.endsWith('/>')) handler.close(local(name));
    else opened.push(name);
  }

  function take(markup: string): void {
    if (markup.startsWith('<![')) say(markup.slice(9, -3));
    else if (markup.startsWith('</')) {
      const name = opened.pop();
      if (name === undefined || markup.slice(2, -1).trimEnd() !== name) throw refuse('damaged');
      handler.close(local(name));
    } else if (!markup.startsWith('<!') && !markup.startsWith('<?')) openTag(markup);
  }

  return {
    push(text) {
      const source = rest + text;
      let at = 0;
      for (;;) {
        const next = source.indexOf('<', at);
        const until = next === -1 ? wholeUntil(source, at) : next;
        say(unescaped(source.slice(at, until)));
        at = until;
        const end = next === -1 ? -1 : endOfMarkup(source, next);
        if (end === -1) break;
        take(source.slice(next, end));
        at = end;
      }
      rest = source.slice(at);
      if (rest.length > mostInTag) throw refuse('damaged');
    },
    end() {
      if (rest.trim() || opened.length > 0 || !isRootSeen) throw refuse('damaged');
    },
  };
}

/** How far a text can be read: not into an entity whose end is in the next piece. */
function wholeUntil(source: string, from: number): number {
  const at = source.lastIndexOf('&');
  return at < from || source.length - at > 12 || source.indexOf(';', at) !== -1 ? source.length : at;
}

const comment = '<!--';
const data = '<![CDATA[';

/** The position after the markup that begins here; -1 where its end is in the next piece. */
function endOfMarkup(source: string, from: number): number {
  const second = source[from + 1];
  if (second === undefined) return -1;
  if (second === '?') return after(source, '?>', from + 2);
  if (second !== '!') return endOfTag(source, from);
  if (source.startsWith(comment, from)) return after(source, '-->', from + comment.length);
  if (source.startsWith(data, from)) return after(source, ']]>', from + data.length);
  const begun = source.slice(from, from + data.length);
  if (comment.startsWith(begun) || data.startsWith(begun)) return -1;
  throw refuse('damaged');
}

function after(source: string, mark: string, from: number): number {
  const at = source.indexOf(mark, from);
  return at === -1 ? -1 : at + mark.length;
}

/** A value in quotes may have a `>`. */
function endOfTag(source: string, from: number): number {
  let quote = '';
  for (let at = from + 1; at < source.length; at += 1) {
    const character = source[at];
    if (quote) quote = character === quote ? '' : quote;
    else if (character === '>') return at + 1;
    else if (character === '"' || character === "'") quote = character;
    else if (character === '<') throw refuse('damaged');
  }
  return -1;
}

function local(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

/** Without prefixes, too. Where two are left with one name, the one without a prefix is meant. */
function attributesOf(tag: string): Attributes {
  const found: Record<string, string> = Object.create(null) as Record<string, string>;
  for (const [, name, one, other] of tag.matchAll(/([^\s=<>/"']+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)) {
    const plain = local(name);
    if (plain === name || !(plain in found)) found[plain] = unescaped(one ?? other);
  }
  return found;
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function unescaped(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&([^;]{0,12};)?/g, (_, body: string | undefined) => {
    const name = body?.slice(0, -1) ?? '';
    const [, hexadecimal, decimal] = /^#(?:x([0-9a-f]+)|([0-9]+))$/i.exec(name) ?? [];
    const code = hexadecimal ? parseInt(hexadecimal, 16) : decimal ? Number(decimal) : undefined;
    if (code !== undefined && code <= 0x10ffff) return String.fromCodePoint(code);
    if (Object.prototype.hasOwnProperty.call(entities, name)) return entities[name];
    throw refuse('damaged');
  });
}
