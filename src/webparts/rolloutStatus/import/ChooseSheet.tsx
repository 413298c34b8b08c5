import * as strings from 'RolloutImportStrings';
import * as React from 'react';
import { readDelimited } from '../../../domain/sheet/delimited';
import { type HeadedFault, readHeaded } from '../../../domain/sheet/headed';
import { type Option, Radios } from '../../../ui/form/Choice';
import { ErrorSummary, errorOf, type FieldFault } from '../../../ui/form/ErrorSummary';
import { controlProps, Field, type FieldProps } from '../../../ui/form/Field';
import { useIds } from '../../../ui/useIds';
import { counted, figure, fill } from '../../../ui/words';
import { StepHeading } from '../../base/saving/StepHeading';
import { type FileReading, readSheetFile } from '../../base/sheet/readFile';
import { ContinueOrBack } from './ContinueOrBack';
import type { Draft, ImportKind, SheetFile } from './draft';
import styles from './Import.module.scss';

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
    const read = readHeaded(file?.text ?? text);
    if ('fault' in read) setErrors([{ id: ids(file ? 'file' : 'pasted'), text: faultWords(read) }]);
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

function fileWords({ name, text }: SheetFile): string {
  const sheet = readDelimited(text);
  const rows = 'rows' in sheet ? counted(sheet.rows.length - 1, strings.RowsOne, strings.RowsMany) : '';
  return rows ? fill(strings.FileChosen, { name, rows }) : name;
}
