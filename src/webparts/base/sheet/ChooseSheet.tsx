import * as React from 'react';
import { type HeadedFault, readHeaded } from '../../../domain/sheet/headed';
import { ErrorSummary, errorOf, type FieldFault } from '../../../ui/form/ErrorSummary';
import { controlProps, Field, type FieldProps } from '../../../ui/form/Field';
import { useIds } from '../../../ui/useIds';
import { counted, figure, fill } from '../../../ui/text';
import { useHold } from '../held/holding';
import { StepButtons } from '../saving/StepButtons';
import { StepHeading } from '../saving/StepHeading';
import { strings as baseStrings } from '../strings';
import { type FileReading, readSheetFile } from './readFile';
import styles from './Sheet.module.scss';
import type { ChosenSheet, SheetFile } from './sheetDraft';
import { strings } from './strings';

/** The words for a kind of sheet. */
export interface ChooseWords {
  readonly heading: string;
  /** With the `{row}` of the quotation mark. */
  readonly openQuote: `${string}{row}${string}`;
  /** Each with how many `{most}` are read. */
  readonly tooLong: `${string}{most}${string}`;
  readonly tooWide: `${string}{most}${string}`;
}

const fileFaults: Readonly<Record<Extract<FileReading, { fault: string }>['fault'], string>> = {
  size: strings.FaultSize,
  workbook: strings.FaultWorkbook,
  unreadable: strings.FaultUnreadable,
};

const accepted = '.csv,.txt,.tsv,text/csv,text/plain,text/tab-separated-values';

export interface ChooseSheetProps {
  readonly words: ChooseWords;
  readonly note?: string;
  /** The earlier choice. */
  readonly draft: ChosenSheet;
  onContinue(chosen: ChosenSheet): void;
  /** Other questions about the sheet, above the fields. */
  readonly children?: React.ReactNode;
}

/** Where a sheet comes from. The text that was pasted or the file that was chosen last is taken. */
export function ChooseSheet({ words, note, draft, onContinue, children }: ChooseSheetProps): React.ReactElement {
  const ids = useIds();
  const [faults, setFaults] = React.useState<readonly FieldFault[]>([]);
  const { file, pasted, picker, choose, paste } = useSource(draft, (text) =>
    setFaults(text === undefined ? [] : [{ id: ids('file'), text }]),
  );

  function goOn(event: React.FormEvent): void {
    event.preventDefault();
    const text = pasted.current?.value ?? '';
    const sheet = readHeaded(file?.text ?? text);
    if ('fault' in sheet) setFaults([{ id: ids(file ? 'file' : 'pasted'), text: faultWords(sheet, words) }]);
    else onContinue({ pasted: file ? '' : text, file, sheet });
  }

  const field = (name: 'pasted' | 'file', label: string, hint: string): FieldProps => ({
    id: ids(name),
    label,
    hint,
    error: errorOf(faults, ids(name)),
  });
  const pasteField = field('pasted', strings.Paste, strings.PasteHint);
  const fileField = field('file', strings.File, strings.FileHint);
  return (
    <form onSubmit={goOn} noValidate>
      <ErrorSummary faults={faults} />
      <StepHeading>{words.heading}</StepHeading>
      {note ? <p className={styles.note}>{note}</p> : null}
      <div className={styles.fields}>
        {children}
        <Field {...pasteField}>
          <textarea
            {...controlProps(pasteField)}
            ref={pasted}
            style={{ maxWidth: 760 }}
            rows={8}
            wrap="off"
            spellCheck={false}
            autoComplete="off"
            defaultValue={draft.pasted}
            onInput={paste}
          />
        </Field>
        <Field {...fileField}>
          <input {...controlProps(fileField)} ref={picker} type="file" accept={accepted} onChange={choose} />
        </Field>
      </div>
      <p role="status" className={styles.said}>
        {file ? fileWords(file) : ''}
      </p>
      <StepButtons go={baseStrings.Continue} />
    </form>
  );
}

interface Source {
  readonly file: SheetFile | undefined;
  readonly pasted: React.RefObject<HTMLTextAreaElement>;
  readonly picker: React.RefObject<HTMLInputElement>;
  choose(event: React.ChangeEvent<HTMLInputElement>): void;
  paste(): void;
}

/**
 * The text or the file; choosing one empties the other. The page is not left without asking while there is one.
 *
 * @param onRead called when a file was read: with what is wrong with it, if anything.
 */
function useSource(draft: ChosenSheet, onRead: (fault: string | undefined) => void): Source {
  const [file, setFile] = React.useState(draft.file);
  const [isPasted, setPasted] = React.useState(draft.pasted !== '');
  useHold(isPasted || file !== undefined);
  // Uncontrolled, so that a sheet of megabytes is not drawn again with every key.
  const pasted = React.useRef<HTMLTextAreaElement>(null);
  const picker = React.useRef<HTMLInputElement>(null);

  async function read(one: File | undefined): Promise<void> {
    setFile(undefined);
    if (!one) return;
    const reading = await readSheetFile(one);
    if ('fault' in reading) {
      onRead(fileFaults[reading.fault]);
      return;
    }
    if (pasted.current) pasted.current.value = '';
    setPasted(false);
    onRead(undefined);
    setFile({ name: one.name, text: reading.text });
  }

  return {
    file,
    pasted,
    picker,
    choose: ({ target }) => {
      read(target.files?.[0]).catch(() => undefined);
    },
    paste() {
      const isFilled = Boolean(pasted.current?.value);
      setPasted(isFilled);
      if (!file || !isFilled) return;
      setFile(undefined);
      if (picker.current) picker.current.value = '';
    },
  };
}

function faultWords(fault: HeadedFault, { openQuote, tooLong, tooWide }: ChooseWords): string {
  switch (fault.fault) {
    case 'openQuote':
      return fill(openQuote, { row: figure(fault.row) });
    case 'tooLong':
      return fill(tooLong, { most: figure(fault.most) });
    case 'tooWide':
      return fill(tooWide, { most: fault.most });
    case 'noRows':
      return strings.FaultNoRows;
    case 'empty':
      return strings.FaultEmpty;
  }
}

function fileWords({ name, text }: SheetFile): string {
  const sheet = readHeaded(text);
  return 'rows' in sheet ? fill(strings.FileChosen, { name, rows: counted(sheet.rows.length, strings.Rows) }) : name;
}
