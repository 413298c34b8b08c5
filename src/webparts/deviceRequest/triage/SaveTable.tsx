import * as React from 'react';
import { dayOf } from '../../../domain/day';
import { Button } from '../../../ui/Button';
import { download } from '../../../ui/download';
import { fileName } from '../../../ui/fileName';
import { useSaid } from '../../../ui/useSaid';
import { fill } from '../../../ui/words';
import type { Entry } from './board';
import { strings } from './strings';
import styles from './Triage.module.scss';
import { triageCsv } from './triageCsv';
import type { TriageWork } from './work';

/** The list as it is narrowed, as a table to keep. */
export function SaveTable({
  work,
  tab,
  entries,
}: {
  readonly work: TriageWork;
  readonly tab: 'queue' | 'decided';
  readonly entries: readonly Entry[];
}): React.ReactElement {
  const [said, say] = useSaid();

  function save(): void {
    const file = fileName(`phones-${tab}`, dayOf(work.freshness.asOf), 'csv');
    download(file, 'text/csv', triageCsv(entries, work.today));
    say(fill(strings.Downloading, { file }));
  }

  return (
    <>
      <p className={styles.several}>
        <Button quiet onClick={save}>
          {strings.Export}
        </Button>
      </p>
      <p role="status" className={styles.quiet}>
        {said}
      </p>
    </>
  );
}
