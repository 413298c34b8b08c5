import * as strings from 'RolloutStatusStrings';
import * as React from 'react';
import type { RolloutSite, SiteReport } from '../../data/rollout';
import type { Day } from '../../domain/day';
import { siteAnswer } from '../../domain/rollout/siteAnswer';
import type { Freshness } from '../../ui/AsyncView';
import { Button } from '../../ui/Button';
import { Heading } from '../../ui/Heading';
import { fill } from '../../ui/words';
import { answerSentence } from './answerSentence';
import { AsOf } from './AsOf';
import { GapNotice } from './GapNotice';
import { NextAction } from './NextAction';
import { OtherServices } from './OtherServices';
import { ServiceTable } from './ServiceTable';
import styles from './SiteView.module.scss';
import { Sources } from './Sources';
import { Unreadable } from './Unreadable';

export interface SiteViewProps {
  readonly site: RolloutSite;
  readonly report: SiteReport;
  readonly freshness: Freshness;
  readonly today: Day;
  readonly whatToDoPage?: string;
  /** Whether somebody has just chosen the site: the answer then takes the focus, and is read out. */
  readonly justChosen: boolean;
  onChange(): void;
}

/** The answer to “what works at my site”, as `ux.md` lays it out. */
export function SiteView({ site, report, freshness, today, whatToDoPage, justChosen, onChange }: SiteViewProps): React.ReactElement {
  const heading = React.useRef<HTMLHeadingElement>(null);
  const answer = React.useMemo(() => siteAnswer(report.services, report.statuses, today), [report, today]);
  const label = fill(strings.Services, { site: site.Title });

  React.useEffect(() => {
    if (justChosen) heading.current?.focus();
  }, [justChosen, site.SiteCode]);

  return (
    <>
      <p className={styles.head}>
        <span className={styles.where}>{site.Town ? fill(strings.SiteAndTown, { site: site.Title, town: site.Town }) : site.Title}</span>
        <Button quiet onClick={onChange} aria-label={strings.ChangeSite}>
          {strings.Change}
        </Button>
      </p>
      <Heading ref={heading} tabIndex={-1} className={styles.answer}>
        {answerSentence(answer.main)}
      </Heading>
      <NextAction site={site} answer={answer} whatToDoPage={whatToDoPage} />
      <AsOf freshness={freshness} demonstration={report.settings.demonstration} />
      <div className={styles.body}>
        {answer.gap ? <GapNotice gap={answer.gap} today={today} /> : null}
        <ServiceTable label={label} answers={answer.main} today={today} />
        <div className={styles.folds}>
          <OtherServices label={label} answers={answer.others} today={today} />
          <Sources answers={[...answer.main, ...answer.others]} />
        </div>
        <Unreadable rows={report.unreadable} />
      </div>
    </>
  );
}
