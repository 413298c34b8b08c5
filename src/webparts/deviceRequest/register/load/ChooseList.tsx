import * as strings from 'BlackBerryStrings';
import * as React from 'react';
import { type HeadedFault, readHeaded } from '../../../../domain/sheet/headed';
import { Button } from '../../../../ui/Button';
import { ErrorSummary, errorOf, type FieldFault } from '../../../../ui/form/ErrorSummary';
import { controlProps, Field, type FieldProps } from '../../../../ui/form/Field';
import { useIds } from '../../../../ui/useIds';
import { counted, figure, fill } from '../../../../ui/words';
import { StepHeading } from '../../../base/saving/StepHeading';
import { type FileReading, readSheetFile } from '../../../base/sheet/readFile';
import styles from '../Register.module.scss';
import type { Draft, ListFile } from './draft';

const fileFaults: Readonly<Record<Extract<FileReading, { fault: string }>['fault'], string>> = {
  size: strings.FaultSize,
  workbook: strings.FaultWorkbook,
  unreadable: strings.FaultUnreadable,
};

export interface ChooseListProps {
  readonly draft: Draft;
  onContinue(chosen: Pick<Draft, 'pasted' | 'file' | 'sheet'>): void;
}

/** Where the list comes from. What was pasted or chosen last counts. */
export function ChooseList({ draft, onContinue }: ChooseListProps): React.ReactElement {
  const ids = useIds();
  const [file, setFile] = React.useState(draft.file);
  const [faults, setFaults] = React.useState<readonly FieldFault[]>([]);
  // Kept by the browser alone: a list of megabytes is not drawn again with every key.
  const pasted = React.useRef<HTMLTextAreaElement>(null);
  const picker = React.useRef<HTMLInputElement>(null);

  async function choose(one: File | undefined): Promise<void> {
    setFile(undefined);
    if (!one) return;
    const reading = await readSheetFile(one);
    if ('fault' in reading) {
      setFaults([{ id: ids('file'), text: fileFaults[reading.fault] }]);
      return;
    }
    if (pasted.current) pasted.current.value = '';
    setFaults([]);
    setFile({ name: one.name, text: reading.text });
  }

  function paste(): void {
    if (!file || !pasted.current?.value) return;
    setFile(undefined);
    if (picker.current) picker.current.value = '';
  }

  function goOn(event: React.FormEvent): void {
    event.preventDefault();
    const text = pasted.current?.value ?? '';
    const sheet = readHeaded(file?.text ?? text);
    if ('fault' in sheet) setFaults([{ id: ids(file ? 'file' : 'pasted'), text: faultWords(sheet) }]);
    else onContinue({ pasted: file ? '' : text, file, sheet });
  }

  const field = (name: 'pasted' | 'file', label: string, hint: string): FieldProps => ({ id: ids(name), label, hint, error: errorOf(faults, ids(name)) });
  const pasteField = field('pasted', strings.Paste, strings.PasteHint);
  const fileField = field('file', strings.File, strings.FileHint);
  return (
    <form onSubmit={goOn} noValidate>
      <ErrorSummary faults={faults} />
      <StepHeading>{strings.SheetHeading}</StepHeading>
      <p className={styles.text}>{strings.SheetNote}</p>
      <div className={styles.fields}>
        <Field {...pasteField}>
          <textarea {...controlProps(pasteField)} ref={pasted} style={{ maxWidth: 760 }} rows={8} wrap="off" spellCheck={false} autoComplete="off" defaultValue={draft.pasted} onInput={paste} />
        </Field>
        <Field {...fileField}>
          <input
            {...controlProps(fileField)}
            ref={picker}
            type="file"
            accept=".csv,.txt,.tsv,text/csv,text/plain,text/tab-separated-values"
            onChange={(event) => {
              choose(event.target.files?.[0]).catch(() => undefined);
            }}
          />
        </Field>
      </div>
      <p role="status" className={styles.hint}>
        {file ? fileWords(file) : ''}
      </p>
      <div className={styles.buttons}>
        <Button primary type="submit">
          {strings.Continue}
        </Button>
      </div>
    </form>
  );
}

function faultWords(fault: HeadedFault): string {
  switch (fault.fault) {
    case 'openQuote':
      return fill(strings.FaultOpenQuote, { row: figure(fault.row) });
    case 'tooLong':
      return fill(strings.FaultRows, { most: figure(fault.most) });
    case 'tooWide':
      return fill(strings.FaultColumns, { most: fault.most });
    case 'noRows':
      return strings.FaultNoRows;
    case 'empty':
      return strings.FaultEmpty;
  }
}

function fileWords({ name, text }: ListFile): string {
  const sheet = readHeaded(text);
  return 'rows' in sheet ? fill(strings.FileChosen, { name, rows: counted(sheet.rows.length, strings.RowsOne, strings.RowsMany) }) : name;
}
