import * as React from 'react';
import { decodeAs, type Encoding } from '../../../../domain/sheet/decode';
import { useHold } from '../../held/holding';
import { chooseSheet, type FileFault, readSheetFile } from '../readFile';
import type { ChosenSheet, SheetFile } from '../sheetDraft';
import { fileFaults } from './fileFaults';
import { strings } from './strings';

/** The state of the file that was chosen last. A refusal is shown until another file is chosen, or text is pasted. */
export type FileState =
  | { readonly kind: 'none' }
  | { readonly kind: 'reading'; readonly name: string }
  | { readonly kind: 'refused'; readonly why: string }
  | { readonly kind: 'file'; readonly file: SheetFile };

const none: FileState = { kind: 'none' };

export interface Source {
  readonly state: FileState;
  readonly pasted: React.RefObject<HTMLTextAreaElement>;
  readonly picker: React.RefObject<HTMLInputElement>;
  /** Files that were chosen or dropped. */
  take(files: readonly File[]): void;
  takeSheet(at: number): void;
  readAs(encoding: Encoding): void;
  paste(): void;
}

/**
 * The text or the file; choosing one empties the other. While there is one, leaving the page is asked about first.
 *
 * @param onRead called when a file was read: with what is wrong with it, if anything.
 */
export function useSource(draft: ChosenSheet, onRead: (fault: string | undefined) => void): Source {
  const [state, setState] = React.useState<FileState>(draft.file ? { kind: 'file', file: draft.file } : none);
  const [isPasted, setPasted] = React.useState(draft.pasted !== '');
  useHold(isPasted || state.kind === 'reading' || state.kind === 'file');
  // Uncontrolled: otherwise every key would draw megabytes of text again.
  const pasted = React.useRef<HTMLTextAreaElement>(null);
  const picker = React.useRef<HTMLInputElement>(null);
  const isLatest = useTurns();

  async function take(files: readonly File[]): Promise<void> {
    const isStill = isLatest();
    if (files.length === 0) return setState(none);
    if (files.length > 1) return refuse(strings.FaultSeveral);
    setState({ kind: 'reading', name: files[0].name });
    onRead(undefined);
    const reading = await readSheetFile(files[0]);
    if (!isStill()) return undefined;
    if ('fault' in reading) return refuse(faultWords(reading.fault));
    if (pasted.current) pasted.current.value = '';
    setPasted(false);
    setState({ kind: 'file', file: reading });
  }

  function refuse(why: string): void {
    setState({ kind: 'refused', why });
    onRead(why);
  }

  async function takeSheet(at: number): Promise<void> {
    if (state.kind !== 'file' || state.file.kind !== 'workbook') return;
    const isStill = isLatest();
    onRead(undefined);
    setState({ kind: 'file', file: { ...state.file, chosen: at, reading: undefined } });
    const file = await chooseSheet(state.file, at);
    if (isStill()) setState({ kind: 'file', file });
  }

  return {
    state,
    pasted,
    picker,
    take: (files) => ignoring(take(files)),
    takeSheet: (at) => ignoring(takeSheet(at)),
    readAs(encoding) {
      if (state.kind !== 'file' || state.file.kind !== 'text') return;
      setState({ kind: 'file', file: { ...state.file, encoding, text: decodeAs(state.file.bytes, encoding) } });
    },
    paste() {
      const isFilled = Boolean(pasted.current?.value);
      setPasted(isFilled);
      if (state.kind === 'none' || !isFilled) return;
      isLatest();
      setState(none);
      if (picker.current) picker.current.value = '';
    },
  };
}

/** Reading a file ends in a state, never in an error. */
function ignoring(work: Promise<void>): void {
  work.catch(() => undefined);
}

/** Each call begins a turn, and gives a function that says whether that turn is still the latest. */
function useTurns(): () => () => boolean {
  const turn = React.useRef(0);
  React.useEffect(
    () => () => {
      turn.current += 1;
    },
    [],
  );
  return () => {
    turn.current += 1;
    const mine = turn.current;
    return () => turn.current === mine;
  };
}

/** Too many rows or columns are a fault of one sheet, so the file itself is not refused. */
function faultWords(fault: FileFault): string {
  return fault === 'tooLong' || fault === 'tooWide' ? strings.FaultUnpacked : fileFaults[fault];
}
