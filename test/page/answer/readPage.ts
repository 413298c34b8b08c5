/** A piece of a page that is read without a break. */
export interface Line {
  readonly text: string;
  /** What it is: a step of a numbered list, something not to do, a mark of how something stands, or anything else. */
  readonly kind: 'heading' | 'step' | 'doNot' | 'mark' | 'text';
  /** The heading it is under, or the name at the beginning of its table row. */
  readonly about: string;
  /** The names of the folds around it, the innermost first. */
  readonly within: readonly string[];
}

/** A page as somebody reads it who sees only its words. */
export interface ReadPage {
  /** The largest words. */
  readonly headline: string;
  /** In the order of the page, including folded ones. */
  readonly lines: readonly Line[];
}

/** What is around a piece of a page: the first words in a table row or a fold are its name. */
interface Around {
  readonly kind: Line['kind'];
  readonly row?: { name?: string };
  /** The innermost first. */
  readonly folds: readonly { name?: string }[];
}

/** Elements that can be inside a sentence. */
const inside = new Set(['a', 'strong', 'em', 'abbr']);

export function readPage(page: Element): ReadPage {
  const lines: Line[] = [];
  let heading = '';
  let said = '';

  function end({ kind, row, folds }: Around): void {
    const text = said.replace(/\s+/g, ' ').trim();
    said = '';
    if (!text) return;
    for (const named of [row, ...folds]) if (named) named.name ??= text;
    if (kind === 'heading') heading = text;
    lines.push({ text, kind, about: row?.name ?? heading, within: folds.flatMap(({ name }) => name ?? []) });
  }

  function read(element: Element, around: Around): void {
    for (const node of element.childNodes) {
      if (node instanceof Text) said += node.data;
      else if (!(node instanceof Element)) continue;
      else if (inside.has(node.localName)) read(node, around);
      else {
        end(around);
        const here = enteredFrom(around, node);
        read(node, here);
        end(here);
      }
    }
  }

  const nowhere: Around = { kind: 'text', folds: [] };
  read(page, nowhere);
  end(nowhere);
  return { headline: lines.find(({ kind }) => kind === 'heading')?.text ?? '', lines };
}

function enteredFrom({ kind, row, folds }: Around, { localName, className }: Element): Around {
  return {
    kind: kindOf(localName, String(className)) ?? kind,
    row: localName === 'tr' ? {} : row,
    folds: localName === 'details' ? [{}, ...folds] : folds,
  };
}

function kindOf(name: string, className: string): Line['kind'] | undefined {
  if (/^h\d$/.test(name)) return 'heading';
  if (name === 'ol' && className === 'steps') return 'step';
  if (name === 'ul' && className === 'doNot') return 'doNot';
  return /^status\b/.test(className) ? 'mark' : undefined;
}
