import * as strings from 'RolloutStatusStrings';
import * as React from 'react';
import * as uiStrings from 'UiStrings';
import type { ShownUpdate } from '../../data/siteReport';
import { helpNumber } from '../../domain/answer/numbers';
import { linesOf } from '../../domain/answer/serviceLines';
import { siteSentence } from '../../domain/answer/siteSentence';
import { serviceWarning } from '../../domain/answer/warning';
import type { Day } from '../../domain/day';
import { siteAnswer } from '../../domain/rollout/siteAnswer';
import { updatesFor } from '../../domain/rollout/updates';
import { siteName } from '../../domain/siteName';
import { siteSentenceWords } from '../../ui/answer/siteSentenceWords';
import { serviceWarningWords } from '../../ui/answer/serviceWarningWords';
import { WarningNotice } from '../../ui/answer/WarningNotice';
import answerStyles from '../../ui/Answer.module.scss';
import { AnswerHead } from '../../ui/AnswerHead';
import { Button } from '../../ui/Button';
import { shortDay } from '../../ui/dates';
import { Fold } from '../../ui/Fold';
import { Heading } from '../../ui/Heading';
import { addressToShare } from '../../ui/route';
import { counted, fill } from '../../ui/text';
import { AsOf } from '../../ui/AsOf';
import { CopyLink, SiteLines } from '../base/openAfterAnswer';
import { usePart } from '../base/PartContext';
import type { SiteChoice } from '../base/useSiteChoice';
import { CallLine } from './CallLine';
import { NotWhatISee } from './NotWhatISee';
import { EarlierDates, SourceLines } from './openService';
import { OtherServices } from './OtherServices';
import { TellUs } from './openSaid';
import { TakeAwayFold } from './openTakeAway';
import { ServiceTable } from './ServiceTable';
import type { SiteViewProps } from './siteViewProps';
import styles from './SiteView.module.scss';
import { toldWords } from './toldWords';
import { Unreadable } from '../../ui/Unreadable';
import { Updates } from './Updates';
import { useToDo } from './useToDo';

/** The answer to “what works at my site”. */
export function SiteView({
  site,
  report,
  freshness,
  elsewhere,
  arrived,
  choice,
  onChange,
  onAll,
  onEdit,
}: SiteViewProps & { readonly choice: SiteChoice }): React.ReactElement {
  const { connection, now, today, help } = usePart();
  const answer = React.useMemo(() => siteAnswer(report.services, report.statuses, today), [report, today]);
  const updates = React.useMemo(
    () => updatesFor(report.updates ?? [], { siteCode: site.SiteCode, region: site.Region }, today),
    [report, site, today],
  );
  const lines = React.useMemo(() => linesOf(answer, today), [answer, today]);
  const toDo = useToDo(site, report, lines);
  const told = toldWords(report.figures, site.SiteCode, now(), today);
  const warning = serviceWarning(lines, today);
  const number = helpNumber({ site, services: report.services, help });
  const telephone = number?.telephone;
  const label = fill(strings.Services, { site: site.Title });

  // Stands at the right of the head where there is room, else at the foot; one of the two is always hidden.
  const beyond = (
    <>
      <CopyLink address={() => addressToShare({ site: site.SiteCode }, connection.siteUrl)} />
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
        answer={siteSentenceWords(siteSentence(lines))}
        arrived={arrived}
      />
      <CallLine number={number} needsAction={answer.needsAction} />
      {elsewhere}
      <AsOf freshness={freshness} demonstration={report.settings.demonstration} />
      <div className={answerStyles.coming}>
        <SiteLines site={site} lines={lines} freshness={freshness} choice={choice} />
      </div>
      <div className={styles.split}>
        <div className={styles.body}>
          {warning ? <WarningNotice words={serviceWarningWords(warning, today)} /> : null}
          <ServiceTable label={label} answers={answer.main} siteCode={site.SiteCode} toDo={toDo} told={told} />
          <TellUs site={site} main={answer.main} others={answer.others} report={report} freshness={freshness} />
          <div className={styles.folds}>
            <OtherServices label={label} answers={answer.others} siteCode={site.SiteCode} toDo={toDo} told={told} />
            <Fold summary={strings.EarlierDates} onceOpened>
              <EarlierDates answers={[...answer.main, ...answer.others]} />
            </Fold>
            <Fold summary={strings.Sources} onceOpened>
              <SourceLines answers={[...answer.main, ...answer.others]} />
            </Fold>
            <TakeAwayFold site={site} report={report} answer={answer} number={number} freshness={freshness} />
            {/* They come last, and their room is kept: nothing moves when they are read. */}
            <div className={styles.folded}>
              {updates.length > 0 ? (
                <Fold summary={updatesSince(updates, today)}>
                  <Updates updates={updates} />
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
              <NotWhatISee site={site} answers={answer.main} telephone={telephone} />
            </div>
          ) : null}
          {updates.length > 0 ? (
            <div className={styles.beside}>
              <Heading below={1}>{strings.Updates}</Heading>
              <Updates updates={updates} />
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
