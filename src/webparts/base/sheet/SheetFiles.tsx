import * as React from 'react';
import { problemFrom } from '../../../data/problem';
import { csv } from '../../../domain/csv';
import type { Problem } from '../../../domain/problem';
import { Button } from '../../../ui/Button';
import { download } from '../../../ui/download';
import { fileName } from '../../../ui/fileName';
import { Fold } from '../../../ui/Fold';
import { ProblemNotice } from '../../../ui/ProblemNotice';
import styles from '../../../ui/TakeAway.module.scss';
import { fill } from '../../../ui/text';
import { useSaid } from '../../../ui/useSaid';
import { usePart } from '../PartContext';
import { strings as takeAwayStrings } from '../takeAway/strings';
import { useIsGone } from '../useIsGone';
import { strings } from './strings';

export interface SheetFilesProps {
  /** What the tables are about, in the names of the files. */
  readonly about: string;
  /** The headings of the empty table. */
  readonly headings: readonly string[];
  /** Which of its columns are needed. */
  readonly needed: string;
  /** The table of what is in the lists now, if there is one. */
  readonly current?: { readonly label: string; read(): Promise<string> };
}

/** Tables to download, fill in and import: an empty one, and what is in the lists now. */
export function SheetFiles({ about, headings, needed, current }: SheetFilesProps): React.ReactElement {
  const { today } = usePart();
  const [said, say] = useSaid();
  const { reading, problem, read } = useReading();

  function save(name: string, text: string): void {
    const file = fileName(name, today, 'csv');
    download(file, 'text/csv', text);
    say(fill(takeAwayStrings.Downloading, { file }));
  }

  const readCurrent = current && ((): void => read(current.read, (text) => save(about, text)));
  return (
    <Fold summary={strings.Files}>
      <p className={styles.note}>{needed}</p>
      <div className={styles.actions}>
        <Button className={styles.action} onClick={() => save(`${about}-empty`, emptyTable(headings))}>
          {strings.FilesEmpty}
        </Button>
        {current ? (
          <Button className={styles.action} disabled={reading} onClick={readCurrent}>
            {current.label}
          </Button>
        ) : null}
      </div>
      <p role="status" className={styles.said}>
        {said}
      </p>
      {problem && readCurrent ? <ProblemNotice problem={problem} onRetry={readCurrent} /> : null}
    </Fold>
  );
}

/** A table of headings alone. */
function emptyTable(headings: readonly string[]): string {
  return csv(
    headings.map((name) => ({ name, cell: () => undefined })),
    [],
  );
}

interface Reading {
  readonly reading: boolean;
  readonly problem?: Problem;
  read(from: () => Promise<string>, onRead: (text: string) => void): void;
}

/** A table that is read from the lists when somebody asks for it. */
function useReading(): Reading {
  const gone = useIsGone();
  const [reading, setReading] = React.useState(false);
  const [problem, setProblem] = React.useState<Problem>();

  async function start(from: () => Promise<string>, onRead: (text: string) => void): Promise<void> {
    setProblem(undefined);
    setReading(true);
    try {
      const text = await from();
      if (gone()) return;
      onRead(text);
    } catch (error) {
      const found = await problemFrom(error);
      if (gone()) return;
      setProblem(found);
    }
    setReading(false);
  }

  return {
    reading,
    problem,
    read(from, onRead) {
      start(from, onRead).catch(() => undefined);
    },
  };
}
