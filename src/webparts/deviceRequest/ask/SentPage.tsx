import * as phones from 'DeviceRequestStrings';
import * as React from 'react';
import { moment } from '../../../ui/dates';
import { Fold } from '../../../ui/Fold';
import { Heading } from '../../../ui/Heading';
import { RouteLink } from '../../../ui/RouteLink';
import { WithTelephone } from '../../../ui/Telephone';
import { fill } from '../../../ui/text';
import { usePart } from '../../base/PartContext';
import { home, lookingAt } from '../routes';
import { AnswerList } from './AnswerList';
import type { AnswerRow } from './answerRows';
import styles from './Ask.module.scss';
import { PageHeading } from './PageHeading';
import { strings } from './strings';
import { Typed } from './Typed';

export interface SentPageProps {
  readonly itemId: number;
  readonly reference: string;
  readonly sentOn: Date;
  /** When a change of it was saved here. */
  readonly savedOn?: Date;
  /** Changes to a request, rather than a new one. */
  readonly changed: boolean;
  /**
   * It had been sent before, in another tab or with a reply that was lost; `differs` from what was typed here since.
   */
  readonly already?: 'same' | 'differs';
  /** Somebody else, whom it is for. */
  readonly forName?: string;
  readonly priority: boolean;
  readonly rows: readonly AnswerRow[];
  /** What was typed here and ICT does not have. */
  readonly typed?: readonly AnswerRow[];
  readonly focus: boolean;
}

/** That a request is with ICT, and what happens next: no more than the system does. */
export function SentPage({
  itemId,
  reference,
  sentOn,
  savedOn,
  changed,
  already,
  forName,
  priority,
  rows,
  typed,
  focus,
}: SentPageProps): React.ReactElement {
  const { help, go } = usePart();
  const [before, after = ''] = strings.Reference.split('{reference}');
  return (
    <div className={styles.page}>
      <PageHeading focus={focus}>{changed ? phones.SaidSaved : phones.AnswerSent}</PageHeading>
      <p className={styles.sent}>
        {before}
        <strong>{reference}</strong>
        {after} {fill(strings.SentOn, { when: moment(sentOn) })}
        {savedOn ? ` ${fill(strings.SavedOn, { when: moment(savedOn) })}` : ''}
      </p>
      {already ? (
        <p className={styles.sent}>
          {strings.SentAlready}
          {already === 'differs' ? ` ${strings.SentOther}` : ''}
        </p>
      ) : null}
      {typed ? <Typed rows={typed} /> : null}
      {forName ? <p className={styles.block}>{fill(strings.Behalf, { name: forName })}</p> : null}
      <div className={styles.next}>
        <Heading below={1}>{strings.Next}</Heading>
        <ol>
          <li>{priority ? strings.NextPriority : strings.NextPerson}</li>
          <li>{strings.NextQuestion}</li>
          <li>{strings.NextAnswer}</li>
        </ol>
      </div>
      <p className={styles.block}>
        {strings.PlansChanged}{' '}
        <RouteLink to={lookingAt(itemId)} onGo={go}>
          {strings.WithdrawIt}
        </RouteLink>
        {'. '}
        {help.telephone ? <WithTelephone text={strings.OrCall} telephone={help.telephone} /> : null}
      </p>
      <p className={`${styles.sent} ${styles.note}`}>{phones.ReceiptCopy}</p>
      <div className={styles.block}>
        <Fold summary={phones.Sent}>
          <AnswerList rows={rows} />
        </Fold>
      </div>
      <p className={styles.block}>
        <RouteLink to={home} onGo={go}>
          {phones.ToAll}
        </RouteLink>
      </p>
    </div>
  );
}
