import * as React from 'react';
import type { SiteRows } from '../../../domain/answer/facts';
import { siteSummary } from '../../../domain/answer/summary';
import { subjectWords } from '../../../ui/answer/subjectWords';
import { Fold } from '../../../ui/Fold';
import type { Help } from '../help';
import { usePart } from '../PartContext';
import { SubjectContent } from '../toDo/SubjectContent';
import styles from './NotListed.module.scss';

export interface ForEveryoneProps extends Pick<SiteRows, 'services' | 'instructions'> {
  readonly help: Help;
}

/** A site of which nothing is known: nobody has confirmed anything there, and no place is near it. */
const anySite = { site: { SiteCode: '', Title: '' }, statuses: [], places: [] } as const;

/** What to do at a site of which nothing is known, by the same rules as at any other. */
export function ForEveryone({ services, instructions, help }: ForEveryoneProps): React.ReactElement {
  const { today } = usePart();
  const summary = React.useMemo(
    () => siteSummary({ ...anySite, services, instructions, help }, today),
    [services, instructions, today, help],
  );
  return (
    <>
      {summary.subjects.map((subject) => {
        const { name, lead } = subjectWords(subject, summary);
        return (
          <Fold key={subject.key} summary={name}>
            <div className={styles.subject}>
              {lead ? <p>{lead}</p> : null}
              <SubjectContent subject={subject} summary={summary} name={name} />
            </div>
          </Fold>
        );
      })}
    </>
  );
}
