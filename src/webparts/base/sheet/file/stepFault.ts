import type { HeadedFault } from '../../../../domain/sheet/headed';
import type { WorkbookFault } from '../../../../domain/sheet/xlsx/fault';
import { figure, fill } from '../../../../ui/text';
import type { ChooseWords } from '../chooseWords';
import type { SheetFile } from '../sheetDraft';
import { strings as sheetStrings } from '../strings';
import { fileFaults } from './fileFaults';
import type { sheetIn } from './sheetIn';
import { strings } from './strings';
import type { FileState } from './useSource';

/** What is wrong, and the field where that is shown. */
export interface StepFault {
  readonly at: 'pasted' | 'file' | 'sheet';
  readonly text: string;
}

/**
 * Why the step cannot be left; undefined if it can.
 *
 * @param sheet from the file, else from the pasted text.
 */
export function stepFault(
  state: FileState,
  sheet: ReturnType<typeof sheetIn>,
  words: ChooseWords,
): StepFault | undefined {
  if (state.kind === 'reading') return { at: 'file', text: strings.FaultStillReading };
  if (state.kind === 'refused') return { at: 'file', text: state.why };
  const file = state.kind === 'file' ? state.file : undefined;
  const isOneOfSeveral = file?.kind === 'workbook' && file.sheets.length > 1;
  const at = isOneOfSeveral ? 'sheet' : file ? 'file' : 'pasted';
  if (sheet === undefined) {
    const isChosen = file?.kind === 'workbook' && file.chosen !== undefined;
    return { at, text: isChosen ? strings.FaultStillReading : strings.FaultNoSheet };
  }
  if (!('fault' in sheet)) return undefined;
  if (sheet.fault === 'empty') return { at, text: emptyWords(file) };
  return { at, text: sheetFaultWords(sheet, words) };
}

/** What is empty: the field, the file, or a sheet of a workbook, which may have others. */
function emptyWords(file: SheetFile | undefined): string {
  if (!file) return sheetStrings.FaultEmpty;
  if (file.kind === 'text' || file.chosen === undefined) return strings.FaultFileEmpty;
  return fill(file.sheets.length > 1 ? strings.FaultSheetEmpty : strings.FaultOnlySheetEmpty, {
    sheet: file.sheets[file.chosen].name,
  });
}

function sheetFaultWords(
  fault: Exclude<HeadedFault | WorkbookFault, { readonly fault: 'empty' }>,
  { openQuote, tooLong, tooWide }: Omit<ChooseWords, 'heading'>,
): string {
  switch (fault.fault) {
    case 'openQuote':
      return fill(openQuote, { row: figure(fault.row) });
    case 'tooLong':
      return fill(tooLong, { most: figure(fault.most) });
    case 'tooWide':
      return fill(tooWide, { most: fault.most });
    case 'noRows':
      return sheetStrings.FaultNoRows;
    default:
      return fileFaults[fault.fault];
  }
}
