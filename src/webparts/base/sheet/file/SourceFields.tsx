import * as React from 'react';
import { errorOf, type FieldFault } from '../../../../ui/form/ErrorSummary';
import { controlProps, Field, type FieldProps } from '../../../../ui/form/Field';
import { fill } from '../../../../ui/text';
import styles from '../Sheet.module.scss';
import { strings as sheetStrings } from '../strings';
import { AboutFile } from './AboutFile';
import { fileWords, type sheetIn } from './sheetIn';
import { strings } from './strings';
import type { FileState, Source } from './useSource';

const accepted = '.xlsx,.xlsm,.csv,.txt,.tsv,text/csv,text/plain,text/tab-separated-values';

export interface SourceFieldsProps {
  readonly source: Source;
  /** The sheet in the file. */
  readonly sheet: ReturnType<typeof sheetIn>;
  /** The text that was pasted before. */
  readonly before: string;
  /** Files are dragged over the form. */
  readonly isOver: boolean;
  readonly faults: readonly FieldFault[];
  readonly ids: (name: string) => string;
}

/** Cells to paste, or a file to choose, and what is asked about the file. */
export function SourceFields({ source, sheet, before, isOver, faults, ids }: SourceFieldsProps): React.ReactElement {
  const { state } = source;
  const field = (name: string, label: string, hint: string): FieldProps => ({
    id: ids(name),
    label,
    hint,
    error: errorOf(faults, ids(name)),
  });
  const pasteField = field('pasted', sheetStrings.Paste, sheetStrings.PasteHint);
  const fileField = field('file', strings.File, strings.FileHint);
  return (
    <>
      <Field {...pasteField}>
        <textarea
          {...controlProps(pasteField)}
          ref={source.pasted}
          style={{ maxWidth: 760 }}
          rows={8}
          wrap="off"
          spellCheck={false}
          autoComplete="off"
          defaultValue={before}
          onInput={source.paste}
        />
      </Field>
      <div className={isOver ? styles.over : undefined}>
        <Field {...fileField}>
          <input
            {...controlProps(fileField)}
            ref={source.picker}
            type="file"
            accept={accepted}
            // Cleared, because choosing a corrected file of the same name would otherwise not be a change.
            onClick={({ currentTarget }) => (currentTarget.value = '')}
            onChange={({ currentTarget }) => source.take(Array.from(currentTarget.files ?? []))}
          />
        </Field>
        <p role="status" className={styles.said}>
          {stateWords(state, sheet)}
        </p>
      </div>
      {state.kind === 'file' ? (
        <AboutFile
          file={state.file}
          ids={ids}
          error={errorOf(faults, ids('sheet'))}
          onSheet={source.takeSheet}
          onEncoding={source.readAs}
        />
      ) : null}
    </>
  );
}

function stateWords(state: FileState, sheet: SourceFieldsProps['sheet']): string {
  if (state.kind === 'reading') return fill(strings.Reading, { name: state.name });
  return state.kind === 'file' ? fileWords(state.file, sheet) : '';
}
