/**
 * Why a workbook, or a sheet of it, cannot be read.
 *
 * - `old`: the format of Excel before 2007 (.xls)
 * - `locked`: it needs a password
 * - `binary`, `openDocument`, `numbers`: another program's format (.xlsb, .ods, .numbers)
 * - `notSheet`: it is not a workbook; a document, for example
 * - `damaged`: part of it is missing, or not as the format has it
 * - `unpacked`: it unpacks to more than is read
 * - `empty`: all rows of the sheet are blank
 * - `tooLong`, `tooWide`: it has more rows, or columns, than are read
 */
export type WorkbookFault =
  | { readonly fault: PlainFault }
  | { readonly fault: 'tooLong'; readonly most: number }
  | { readonly fault: 'tooWide'; readonly most: number };

type PlainFault =
  'old' | 'locked' | 'binary' | 'openDocument' | 'numbers' | 'notSheet' | 'damaged' | 'unpacked' | 'empty';

/** Ends the reading; caught where the module is entered. */
export class Refused extends Error {
  public constructor(public readonly why: WorkbookFault) {
    super(why.fault);
  }
}

export function refuse(fault: PlainFault): Refused {
  return new Refused({ fault });
}

/** What reading gives, or why there is none. Whatever an unpacker or a decoder throws means a damaged file. */
export async function orFault<T>(read: () => Promise<T>): Promise<T | WorkbookFault> {
  try {
    return await read();
  } catch (error) {
    return error instanceof Refused ? error.why : { fault: 'damaged' };
  }
}
