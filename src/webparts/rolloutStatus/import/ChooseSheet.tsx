import * as strings from 'RolloutImportStrings';
import * as React from 'react';
import { mostRows, readDelimited, type Sheet, type SheetRow } from '../../../domain/sheet/delimited';
import { type Option, Radios } from '../../../ui/form/Choice';
import { ErrorSummary, errorOf, type FieldFault } from '../../../ui/form/ErrorSummary';
import { controlProps, Field, type FieldProps } from '../../../ui/form/Field';
import { useIds } from '../../../ui/useIds';
import { counted, figure, fill } from '../../../ui/words';
import { StepHeading } from '../../base/saving/StepHeading';
import { ContinueOrBack } from './ContinueOrBack';
import type { Draft, ImportKind, PastedSheet, SheetFile } from './draft';
import styles from './Import.module.scss';
import { type FileReading, readSheetFile } from './readFile';

/** More are not a sheet about sites, and would not fit the next step. */
const mostColumns = 60;

const kinds: readonly Option<ImportKind>[] = [
  { value: 'statuses', label: strings.KindStatuses, hint: strings.KindStatusesHint },
  { value: 'sites', label: strings.KindSites, hint: strings.KindSitesHint },
];

const fileFaults: Readonly<Record<Extract<FileReading, { fault: string }>['fault'], string>> = {
  size: strings.FaultSize,
  workbook: strings.FaultWorkbook,
  unreadable: strings.FaultUnreadable,
};

export interface ChooseSheetProps {
  readonly draft: Draft;
  onContinue(chosen: Pick<Draft, 'kind' | 'pasted' | 'file' | 'sheet'>): void;
}

/** What is imported, and from where. What was pasted or chosen last counts. */
export function ChooseSheet({ draft, onContinue }: ChooseSheetProps): React.ReactElement {
  const ids = useIds();
  const [kind, setKind] = React.useState(draft.kind);
  const [file, setFile] = React.useState(draft.file);
  const [errors, setErrors] = React.useState<readonly FieldFault[]>([]);
  // Kept by the browser alone: a sheet of megabytes is not drawn again with every key.
  const pasted = React.useRef<HTMLTextAreaElement>(null);
  const chosen = React.useRef<HTMLInputElement>(null);

  async function choose(one: File | undefined): Promise<void> {
    setFile(undefined);
    if (!one) return;
    const reading = await readSheetFile(one);
    if ('fault' in reading) {
      setErrors([{ id: ids('file'), text: fileFaults[reading.fault] }]);
      return;
    }
    if (pasted.current) pasted.current.value = '';
    setErrors([]);
    setFile({ name: one.name, text: reading.text });
  }

  function paste(): void {
    if (!file || !pasted.current?.value) return;
    setFile(undefined);
    if (chosen.current) chosen.current.value = '';
  }

  function goOn(event: React.FormEvent): void {
    event.preventDefault();
    const text = pasted.current?.value ?? '';
    const read = sheetFrom(readDelimited(file?.text ?? text));
    if (typeof read === 'string') setErrors([{ id: ids(file ? 'file' : 'pasted'), text: read }]);
    else onContinue({ kind, pasted: file ? '' : text, file, sheet: read });
  }

  const field = (name: 'pasted' | 'file', label: string, hint: string): FieldProps => ({ id: ids(name), label, hint, error: errorOf(errors, ids(name)) });
  const pasteField = field('pasted', strings.Paste, strings.PasteHint);
  const fileField = field('file', strings.File, strings.FileHint);
  return (
    <form onSubmit={goOn} noValidate>
      <ErrorSummary faults={errors} />
      <StepHeading>{strings.SheetHeading}</StepHeading>
      <div className={styles.fields}>
        <Radios<ImportKind> id={ids('kind')} label={strings.SheetKind} stacked options={kinds} value={kind} onChange={setKind} />
        <Field {...pasteField}>
          <textarea {...controlProps(pasteField)} ref={pasted} style={{ maxWidth: 760 }} rows={8} wrap="off" spellCheck={false} autoComplete="off" defaultValue={draft.pasted} onInput={paste} />
        </Field>
        <Field {...fileField}>
          <input
            {...controlProps(fileField)}
            ref={chosen}
            type="file"
            accept=".csv,.txt,.tsv,text/csv,text/plain,text/tab-separated-values"
            onChange={(event) => {
              choose(event.target.files?.[0]).catch(() => undefined);
            }}
          />
        </Field>
      </div>
      <p role="status" className={styles.said}>
        {file ? fileWords(file) : ''}
      </p>
      <ContinueOrBack />
    </form>
  );
}

/** The sheet with its headings apart, or why there is none. */
function sheetFrom(sheet: Sheet): PastedSheet | string {
  if ('fault' in sheet) {
    if (sheet.fault === 'openQuote') return fill(strings.FaultOpenQuote, { row: figure(sheet.row) });
    return sheet.fault === 'tooLong' ? fill(strings.FaultRows, { most: figure(mostRows) }) : strings.FaultEmpty;
  }
  // A title above the headings stands in one cell alone.
  const width = ({ cells }: SheetRow): number => cells.filter(Boolean).length;
  const headAt = Math.max(0, sheet.rows.findIndex((row) => width(row) > 1));
  const [head, ...rows] = sheet.rows.slice(headAt);
  if (rows.length === 0) return strings.FaultNoRows;
  const last = head.cells.reduce((width, cell, at) => (cell ? at + 1 : width), 0);
  if (last > mostColumns) return fill(strings.FaultColumns, { most: mostColumns });
  return { headings: head.cells.slice(0, last), rows };
}

function fileWords({ name, text }: SheetFile): string {
  const sheet = readDelimited(text);
  const rows = 'rows' in sheet ? counted(sheet.rows.length - 1, strings.RowsOne, strings.RowsMany) : '';
  return rows ? fill(strings.FileChosen, { name, rows }) : name;
}
