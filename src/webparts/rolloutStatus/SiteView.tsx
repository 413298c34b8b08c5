import * as strings from 'RolloutStatusStrings';
import * as React from 'react';
import * as uiStrings from 'UiStrings';
import type { ShownUpdate } from '../../data/siteReport';
import { helpNumber, type NumberToCall } from '../../domain/answer/numbers';
import { siteSentence } from '../../domain/answer/siteSentence';
import { serviceWarning } from '../../domain/answer/warning';
import type { Day } from '../../domain/day';
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
import { useAudience } from '../base/audience/openAudience';
import { CopyLink, SiteLines } from '../base/openAfterAnswer';
import { usePart } from '../base/PartContext';
import type { SiteChoice } from '../base/useSiteChoice';
import { CallLine } from './CallLine';
import { NotWhatISee } from './NotWhatISee';
import { EarlierDates, SourceLines } from './openService';
import { othersWords } from './othersWords';
import { TellUs } from './openSaid';
import { TakeAwayFold } from './openTakeAway';
import { TeamLinks } from './openTeam';
import { ServiceTable } from './ServiceTable';
import type { SiteViewProps } from './siteViewProps';
import styles from './SiteView.module.scss';
import { Unreadable } from '../../ui/Unreadable';
import { Updates } from './Updates';

export interface SiteOwnProps extends SiteViewProps {
  readonly choice: SiteChoice;
  onAll(): void;
  onEdit(): void;
}

/** The answer to “what works at my site”. */
export function SiteView(props: SiteOwnProps): React.ReactElement {
  const { site, report, freshness, answer, lines, paused, choice } = props;
  const { connection, today, help } = usePart();
  const all = report.updates ?? [];
  const audience = useAudience(all.some(({ For }) => For));
  const byKeys = audience && ((keys: string) => audience.reachByKeys(keys, site, lines));
  const updates = updatesFor(all, { siteCode: site.SiteCode, region: site.Region, byKeys }, today);
  const number = helpNumber({ site, services: report.services, help });
  const shown = { ...props, updates, number };
  // At the right of the head where there is room, else at the foot; one of the two is always hidden.
  const beyond = (
    <>
      {report.mayEdit ? <TeamLinks onEdit={props.onEdit} /> : null}
      <CopyLink address={() => addressToShare({ site: site.SiteCode }, connection.siteUrl)} />
      <Button quiet onClick={props.onAll}>
        {strings.AllSites}
      </Button>
    </>
  );
  return (
    <>
      <AnswerHead
        where={siteName(site)}
        actions={
          <Button quiet onClick={choice.change} aria-label={uiStrings.ChangeSite}>
            {uiStrings.Change}
          </Button>
        }
        beyond={beyond}
        answer={siteSentenceWords(siteSentence(lines))}
        arrived={props.arrived}
      />
      <CallLine number={number} needsAction={answer.needsAction} />
      {props.elsewhere}
      <AsOf freshness={freshness} demonstration={report.settings.demonstration} />
      <div className={answerStyles.coming}>
        <SiteLines site={site} paused={paused} lines={lines} freshness={freshness} choice={choice} />
      </div>
      <div className={styles.split}>
        <Services {...shown} />
        <Aside {...shown} />
      </div>
      <p className={styles.foot}>{beyond}</p>
    </>
  );
}

/** What each part of the page shows something of. */
interface Shown extends SiteViewProps {
  readonly updates: readonly ShownUpdate[];
  /** Whom to call. */
  readonly number: NumberToCall | undefined;
}

function Services(shown: Shown): React.ReactElement {
  const { today } = usePart();
  const { site, report, lines, beside, updates } = shown;
  const { main, others } = shown.answer;
  const all = [...main, ...others];
  const warning = serviceWarning(lines, today);
  const table = { ...beside, label: fill(strings.Services, { site: site.Title }), siteCode: site.SiteCode };
  return (
    <div className={styles.body}>
      {warning ? <WarningNotice words={serviceWarningWords(warning, today)} /> : null}
      <ServiceTable {...table} answers={main} />
      <TellUs {...shown} main={main} others={others} />
      <div className={styles.folds}>
        {others.length > 0 ? (
          <Fold summary={othersWords(others)}>
            <ServiceTable {...table} answers={others} />
          </Fold>
        ) : null}
        <Fold summary={strings.EarlierDates} onceOpened>
          <EarlierDates answers={all} />
        </Fold>
        <Fold summary={strings.Sources} onceOpened>
          <SourceLines answers={all} />
        </Fold>
        <TakeAwayFold {...shown} />
        {/* The updates are read last, and their room is kept: nothing moves when they appear. */}
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
  );
}

/** Whom to tell that the page is wrong, and where there is room beside the services, the updates again. */
function Aside({ site, answer, updates, number }: Shown): React.ReactElement {
  const telephone = number?.telephone;
  return (
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
  );
}

function updatesSince(updates: readonly ShownUpdate[], today: Day): string {
  const oldest = updates[updates.length - 1].PublishFrom;
  return counted(updates.length, strings.UpdatesSince, {
    date: shortDay(oldest, today),
  });
}
