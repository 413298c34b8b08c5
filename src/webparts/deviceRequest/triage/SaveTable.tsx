import * as React from 'react';
import { dayOf } from '../../../domain/day';
import type { Problem } from '../../../domain/outcome';
import { Button } from '../../../ui/Button';
import { download } from '../../../ui/download';
import { fileName } from '../../../ui/fileName';
import { ProblemNotice } from '../../../ui/ProblemNotice';
import { useSaid } from '../../../ui/useSaid';
import { figure, fill } from '../../../ui/words';
import { type Entry, isFull } from './board';
import { strings } from './strings';
import styles from './Triage.module.scss';
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
  const { look, freshness, today } = work;
  const [said, say] = useSaid();
  const [wanted, setWanted] = React.useState(false);
  const [problem, setProblem] = React.useState<Problem>();
  const missing = React.useMemo(
    () => (wanted ? entries.filter((entry) => !isFull(entry)).map(({ request }) => request.Id) : []),
    [wanted, entries],
  );

  React.useEffect(() => {
    if (!wanted) return;
    if (missing.length > 0) {
      look(missing.slice(0, atOnce)).then(
        (found) => {
          if (!found) return;
          setProblem(found);
          setWanted(false);
        },
        () => undefined,
      );
      return;
    }
    const file = fileName(`phones-${tab}`, dayOf(freshness.asOf), 'csv');
    download(file, 'text/csv', triageCsv(entries.filter(isFull), today));
    say(fill(strings.Downloading, { file }));
    setWanted(false);
  }, [wanted, missing]);

  function save(): void {
    setProblem(undefined);
    setWanted(true);
  }

  return (
    <>
      <p className={styles.several}>
        <Button quiet disabled={wanted} onClick={save}>
          {strings.Export}
        </Button>
      </p>
      {problem ? <ProblemNotice problem={problem} onRetry={save} /> : null}
      <p role="status" className={styles.quiet}>
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
