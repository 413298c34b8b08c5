import { builtInCode, type NumberFormat, numberFormat } from './numberFormat';
import type { XmlHandler } from './xml';

/** How the numbers of each style are shown, by the style's number. */
export interface Styles {
  readonly formats: NumberFormat[];
}

export const plainFormat = numberFormat('General');

/** Reads the number formats of a workbook's styles; colours and fonts are passed over. */
export function readStyles({ formats }: Styles): XmlHandler {
  const codes = new Map<number, string>();
  const known = new Map<string, NumberFormat>();
  let isCells = false;
  return {
    open(name, attributes) {
      if (name === 'numFmt') {
        const { numFmtId, formatCode } = attributes();
        // The styles of conditional formats (`dxf`) belong to no cell.
        if (!codes.has(Number(numFmtId))) codes.set(Number(numFmtId), formatCode ?? 'General');
      } else if (name === 'cellXfs') isCells = true;
      else if (name === 'xf' && isCells) {
        const id = Number(attributes().numFmtId ?? 0);
        const code = codes.get(id) ?? builtInCode(id);
        const format = known.get(code) ?? numberFormat(code);
        known.set(code, format);
        formats.push(format);
      }
    },
    close(name) {
      if (name === 'cellXfs') isCells = false;
    },
    text: () => undefined,
  };
}
