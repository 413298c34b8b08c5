import * as strings from 'RolloutStatusStrings';
import * as React from 'react';
import * as uiStrings from 'UiStrings';
import type { Connection } from '../../data/connection';
import type { RolloutSite, ShownUpdate, SiteReport } from '../../data/rollout';
import type { Day } from '../../domain/day';
import { siteAnswer } from '../../domain/rollout/siteAnswer';
import { updatesFor } from '../../domain/rollout/updates';
import { siteName } from '../../domain/siteName';
import { AnswerHead } from '../../ui/AnswerHead';
import type { Freshness } from '../../ui/AsyncView';
import { Button } from '../../ui/Button';
import { shortDay } from '../../ui/dates';
import { Fold } from '../../ui/Fold';
import { Heading } from '../../ui/Heading';
import type { Place } from '../../ui/place';
import { counted, fill } from '../../ui/words';
import { answerSentence } from './answerSentence';
import { AsOf } from '../../ui/AsOf';
import { EarlierDates } from './EarlierDates';
import { GapNotice } from './GapNotice';
import { NextAction } from './NextAction';
import { NotWhatISee } from './NotWhatISee';
import { OtherServices } from './OtherServices';
import { TakeAwayFold } from './openTakeAway';
import { ServiceTable } from './ServiceTable';
import styles from './SiteView.module.scss';
import { Sources } from './Sources';
import { telephoneFor } from './telephoneFor';
import { Unreadable } from '../../ui/Unreadable';
import { Updates } from './Updates';

export interface SiteViewProps {
  readonly connection: Connection;
  now(): Date;
  readonly site: RolloutSite;
  readonly report: SiteReport;
  readonly freshness: Freshness;
  readonly today: Day;
  readonly whatToDoPage?: string;
  readonly place: Place;
  go(place: Place): void;
  /** What is said where the site is not one's own. */
  readonly elsewhere?: React.ReactNode;
  /** Whether somebody has just chosen the site: the answer then takes the focus, and is read out. */
  readonly arrived: boolean;
  onChange(): void;
  onAll(): void;
  onEdit(): void;
}

/** The answer to “what works at my site”, as `ux.md` lays it out. */
export function SiteView({
  connection,
  now,
  site,
  report,
  freshness,
  today,
  whatToDoPage,
  go,
  elsewhere,
  arrived,
  onChange,
  onAll,
  onEdit,
}: SiteViewProps): React.ReactElement {
  const answer = React.useMemo(() => siteAnswer(report.services, report.statuses, today), [report, today]);
  const updates = React.useMemo(
    () => updatesFor(report.updates ?? [], { siteCode: site.SiteCode, region: site.Region }, today),
    [report, site, today],
  );
  const telephone = telephoneFor(site, answer);
  const label = fill(strings.Services, { site: site.Title });

  // Stands at the right of the head where there is room, else at the foot; one of the two is always hidden.
  const beyond = (
    <>
      <Button quiet onClick={onAll}>
        {strings.AllSites}
      </Button>
      {report.mayEdit ? (
        <Button quiet onClick={onEdit}>
          {strings.Edit}
        </Button>
      ) : null}
    </>
  );

  return (
    <>
      <AnswerHead
        where={siteName(site)}
        actions={
          <Button quiet onClick={onChange} aria-label={uiStrings.ChangeSite}>
            {uiStrings.Change}
          </Button>
        }
        beyond={beyond}
        answer={answerSentence(answer.main)}
        arrived={arrived}
      />
      {elsewhere}
      <NextAction site={site} answer={answer} whatToDoPage={whatToDoPage} />
      <AsOf freshness={freshness} demonstration={report.settings.demonstration} />
      <div className={styles.split}>
        <div className={styles.body}>
          {answer.gap ? <GapNotice gap={answer.gap} today={today} /> : null}
          <ServiceTable label={label} answers={answer.main} today={today} links={{ siteCode: site.SiteCode, go }} />
          <div className={styles.folds}>
            <OtherServices
              label={label}
              answers={answer.others}
              today={today}
              links={{ siteCode: site.SiteCode, go }}
            />
            <Fold summary={strings.EarlierDates} onceOpened>
              <EarlierDates
                connection={connection}
                now={now}
                answers={[...answer.main, ...answer.others]}
                today={today}
              />
            </Fold>
            <Sources answers={[...answer.main, ...answer.others]} />
            <TakeAwayFold
              connection={connection}
              now={now}
              site={site}
              report={report}
              answer={answer}
              freshness={freshness}
              today={today}
            />
            {/* They come last, and their room is kept: nothing moves when they are read. */}
            <div className={styles.folded}>
              {updates.length > 0 ? (
                <Fold summary={updatesSince(updates, today)}>
                  <Updates updates={updates} today={today} />
                </Fold>
              ) : null}
            </div>
          </div>
          <Unreadable rows={report.unreadable} />
        </div>
        <div className={styles.aside}>
          {telephone || site.ContactEmail ? (
            <div>
              <Heading below={1}>{strings.NotWhatISee}</Heading>
              <NotWhatISee site={site} answers={answer.main} telephone={telephone} today={today} />
            </div>
          ) : null}
          {updates.length > 0 ? (
            <div className={styles.beside}>
              <Heading below={1}>{strings.Updates}</Heading>
              <Updates updates={updates} today={today} />
            </div>
          ) : null}
        </div>
      </div>
      <p className={styles.foot}>{beyond}</p>
    </>
  );
}

function updatesSince(updates: readonly ShownUpdate[], today: Day): string {
  const oldest = updates[updates.length - 1].PublishFrom;
  return counted(updates.length, strings.UpdatesSince, {
    date: shortDay(oldest, today),
  });
}
