import * as strings from 'RolloutStatusStrings';
import * as React from 'react';
import * as uiStrings from 'UiStrings';
import { helpNumber, type NumberToCall } from '../../domain/answer/numbers';
import { siteSentence } from '../../domain/answer/siteSentence';
import { serviceWarning } from '../../domain/answer/warning';
import { siteName } from '../../domain/siteName';
import { siteSentenceWords } from '../../ui/answer/siteSentenceWords';
import { serviceWarningWords } from '../../ui/answer/serviceWarningWords';
import { WarningNotice } from '../../ui/answer/WarningNotice';
import answerStyles from '../../ui/Answer.module.scss';
import { AnswerHead } from '../../ui/AnswerHead';
import { Button } from '../../ui/Button';
import { Fold } from '../../ui/Fold';
import { Heading } from '../../ui/Heading';
import { addressToShare } from '../../ui/route';
import { fill } from '../../ui/text';
import { AsOf } from '../../ui/AsOf';
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
import { SiteUpdates } from './openUpdates';
import { ServiceTable } from './ServiceTable';
import type { SiteViewProps } from './siteViewProps';
import styles from './SiteView.module.scss';
import { Unreadable } from '../../ui/Unreadable';

export interface SiteOwnProps extends SiteViewProps {
  readonly choice: SiteChoice;
  onAll(): void;
  onEdit(): void;
}

/** The answer to “what works at my site”. */
export function SiteView(props: SiteOwnProps): React.ReactElement {
  const { site, report, freshness, answer, lines, paused, choice } = props;
  const { connection, help } = usePart();
  const number = helpNumber({ services: report.services, help });
  const shown = { ...props, number };
  // At the right of the head where there is room, else at the foot; one of the two is always hidden.
  const beyond = (
    <>
      {report.mayEdit ? <TeamLinks siteCode={site.SiteCode} onEdit={props.onEdit} /> : null}
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
  /** Whom to call. */
  readonly number: NumberToCall | undefined;
}

function Services(shown: Shown): React.ReactElement {
  const { today } = usePart();
  const { site, report, lines, beside } = shown;
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
          {report.updates ? <SiteUpdates site={site} all={report.updates} lines={lines} folded /> : null}
        </div>
      </div>
      <Unreadable rows={report.unreadable} />
    </div>
  );
}

/** Whom to tell that the page is wrong, and where there is room beside the services, the updates again. */
function Aside({ site, report, answer, lines, number }: Shown): React.ReactElement {
  const telephone = number?.telephone;
  return (
    <div className={styles.aside}>
      {telephone || site.ContactEmail ? (
        <div>
          <Heading below={1}>{strings.NotWhatISee}</Heading>
          <NotWhatISee site={site} answers={answer.main} telephone={telephone} />
        </div>
      ) : null}
      <div className={styles.beside}>
        {report.updates ? <SiteUpdates site={site} all={report.updates} lines={lines} /> : null}
      </div>
    </div>
  );
}
