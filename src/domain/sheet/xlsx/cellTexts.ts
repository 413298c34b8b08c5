import { hasWords } from '../../hasWords';
import { safeText } from '../../safeText';
import { refuse } from './fault';
import { mostInCell } from './limits';
import type { XmlHandler } from './xml';

/**
 * A cell's text, as text from elsewhere is read: without what SharePoint does not keep, with plain line ends, and
 * without the spaces around it. Excel writes a character that XML does not have as `_x000D_`.
 */
export function cellText(stored: string): string {
  const plain = stored.includes('_x')
    ? stored.replace(/_x([0-9a-f]{4})_/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
    : stored;
  const text = safeText(plain);
  return hasWords(text) ? text.replace(/\r\n?/g, '\n').trim() : '';
}

/** The text of all `t` inside an element, such as runs in several fonts. Phonetic readings (`rPh`) are left out. */
export interface TextRuns {
  open(name: string): void;
  close(name: string): void;
  text(text: string): void;
  /** What was found, and nothing from then on. */
  take(): string;
}

export function textRuns(): TextRuns {
  let parts: string[] = [];
  let length = 0;
  let isText = false;
  let isReading = false;
  return {
    open(name) {
      if (name === 'rPh') isReading = true;
      else if (name === 't') isText = !isReading;
    },
    close(name) {
      if (name === 'rPh') isReading = false;
      else if (name === 't') isText = false;
    },
    text(text) {
      if (!isText) return;
      length += text.length;
      // Room for what is written as `_x000D_`.
      if (length > mostInCell * 7) throw refuse('damaged');
      parts.push(text);
    },
    take() {
      const whole = parts.join('');
      parts = [];
      length = 0;
      return cellText(whole);
    },
  };
}

/** Reads the texts that cells refer to by number. */
export function sharedStrings(found: string[]): XmlHandler {
  const runs = textRuns();
  return {
    open: runs.open,
    text: runs.text,
    close(name) {
      runs.close(name);
      if (name === 'si') found.push(runs.take());
    },
  };
}
