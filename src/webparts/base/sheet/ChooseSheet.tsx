import * as React from 'react';
import { readHeaded } from '../../../domain/sheet/headed';
import { ErrorSummary, type FieldFault } from '../../../ui/form/ErrorSummary';
import { useIds } from '../../../ui/useIds';
import { StepButtons } from '../saving/StepButtons';
import { StepHeading } from '../saving/StepHeading';
import { strings as baseStrings } from '../strings';
import type { ChooseWords } from './chooseWords';
import { sheetIn } from './file/sheetIn';
import { SourceFields } from './file/SourceFields';
import { stepFault } from './file/stepFault';
import { useFileDrop } from './file/useFileDrop';
import { useSource } from './file/useSource';
import styles from './Sheet.module.scss';
import type { ChosenSheet } from './sheetDraft';

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
  const source = useSource(draft, (text) => setFaults(text === undefined ? [] : [{ id: ids('file'), text }]));
  const { isOver, handlers } = useFileDrop((files) => {
    // The picker would go on naming the file that was chosen before.
    if (source.picker.current) source.picker.current.value = '';
    source.take(files);
  });
  const { state, pasted } = source;
  const file = state.kind === 'file' ? state.file : undefined;
  const inFile = React.useMemo(() => file && sheetIn(file), [file]);

  function goOn(event: React.FormEvent): void {
    event.preventDefault();
    const text = pasted.current?.value ?? '';
    const sheet = file ? inFile : readHeaded(text);
    const fault = stepFault(state, sheet, words);
    if (fault) setFaults([{ id: ids(fault.at), text: fault.text }]);
    else if (sheet && !('fault' in sheet)) onContinue({ pasted: file ? '' : text, file, sheet });
  }

  return (
    <form onSubmit={goOn} noValidate {...handlers}>
      <ErrorSummary faults={faults} />
      <StepHeading>{words.heading}</StepHeading>
      {note ? <p className={styles.note}>{note}</p> : null}
      <div className={styles.fields}>
        {children}
        <SourceFields source={source} sheet={inFile} before={draft.pasted} isOver={isOver} faults={faults} ids={ids} />
      </div>
      <StepButtons go={baseStrings.Continue} />
    </form>
  );
}
