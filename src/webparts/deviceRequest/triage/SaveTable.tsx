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

/** As many as one request reads. */
const atOnce = 250;

/** The list as it is narrowed, as a table to keep. What the list does not show of the requests is read for it first. */
export function SaveTable({
  work,
  tab,
  entries,
}: {
  readonly work: TriageWork;
  readonly tab: 'queue' | 'decided';
  readonly entries: readonly Entry[];
}): React.ReactElement {
  const { today } = usePart();
  const { look, freshness } = work;
  const [said, say] = useSaid();
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
    download(file, 'text/csv', triageCsv(entries.filter(isFull), today));
    say(fill(strings.Downloading, { file }));
    setWanted(false);
  }, [wanted, reading, missing]);

  function save(): void {
    setProblem(undefined);
    forget();
    setWanted(true);
  }

  return (
    <>
      <p className={styles.save}>
        <Button quiet disabled={wanted} onClick={save}>
          {strings.Export}
        </Button>
      </p>
      {problem ? <ProblemNotice problem={problem} onRetry={save} /> : null}
      <p role="status" className={desk.quiet}>
        {wanted
          ? fill(strings.ExportReading, {
              read: figure(entries.length - missing.length),
              total: figure(entries.length),
            })
          : said}
      </p>
    </>
  );
}
