import * as React from 'react';
import { dayOf } from '../../../domain/day';
import type { Problem } from '../../../domain/problem';
import { Button } from '../../../ui/Button';
import { download } from '../../../ui/download';
import { fileName } from '../../../ui/fileName';
import { ProblemNotice } from '../../../ui/ProblemNotice';
import { useSaid } from '../../../ui/useSaid';
import { figure, fill } from '../../../ui/text';
import { usePart } from '../../base/PartContext';
import { useIsGone } from '../../base/useIsGone';
import { useAskedOnce } from '../useAskedOnce';
import { type Entry, isFull } from './board';
import { strings } from './strings';
import styles from './SaveTable.module.scss';
import desk from './Desk.module.scss';
import { triageCsv } from './triageCsv';
import type { TriageWork } from './work';

/** How many requests are read in full at once. */
const atOnce = 250;

export interface SaveTableProps {
  readonly work: TriageWork;
  readonly tab: 'queue' | 'decided';
  readonly entries: readonly Entry[];
  /** Another button, beside its own. */
  readonly children?: React.ReactNode;
}

/** Saves the narrowed list as a table. What the list does not show of its requests is read first. */
export function SaveTable(props: SaveTableProps): React.ReactElement {
  const { entries } = props;
  const [said, say] = useSaid();
  const { wanted, missing, problem, save } = useTable(props, (file) => say(fill(strings.Downloading, { file })));
  return (
    <>
      <p className={styles.save}>
        <Button quiet aria-disabled={wanted || undefined} onClick={wanted ? undefined : save}>
          {strings.Export}
        </Button>
        {props.children}
      </p>
      {problem ? <ProblemNotice problem={problem} onRetry={save} /> : null}
      <p role="status" className={desk.quiet}>
        {wanted
          ? fill(strings.ExportReading, {
              read: figure(entries.length - missing),
              total: figure(entries.length),
            })
          : said}
      </p>
    </>
  );
}

/** A table that is being made. */
interface Table {
  readonly wanted: boolean;
  /** How many requests have still to be read for it. */
  readonly missing: number;
  /** Why they could not be read. */
  readonly problem: Problem | undefined;
  save(): void;
}

/** @param onSaved called with the name of the file. */
function useTable({ work, tab, entries }: SaveTableProps, onSaved: (file: string) => void): Table {
  const { today } = usePart();
  const { look, freshness } = work;
  const [wanted, setWanted] = React.useState(false);
  const [problem, setProblem] = React.useState<Problem>();
  const [reading, setReading] = React.useState(false);
  const { asked, add, forget } = useAskedOnce(freshness.asOf);
  const gone = useIsGone();
  const missing = React.useMemo(() => {
    if (!wanted) return [];
    return entries.filter((entry) => !isFull(entry) && !asked.has(entry.request.Id)).map(({ request }) => request.Id);
  }, [wanted, entries, asked]);

  async function readSome(numbers: readonly number[]): Promise<void> {
    setReading(true);
    const found = await look(numbers);
    if (gone()) return;
    setProblem(found);
    if (found) setWanted(false);
    else add(numbers);
    setReading(false);
  }

  React.useEffect(() => {
    if (!wanted || reading) return;
    if (missing.length > 0) {
      readSome(missing.slice(0, atOnce)).catch(() => undefined);
      return;
    }
    const file = fileName(`phones-${tab}`, dayOf(freshness.asOf), 'csv');
    download(file, 'text/csv', triageCsv(entries.filter(isFull), today, freshness.asOf));
    onSaved(file);
    setWanted(false);
  }, [wanted, reading, missing]);

  function save(): void {
    setProblem(undefined);
    forget();
    setWanted(true);
  }

  return { wanted, missing: missing.length, problem, save };
}
