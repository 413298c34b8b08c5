import * as phones from 'DeviceRequestStrings';
import * as React from 'react';
import { referenceOf } from '../../../domain/device/reference';
import { moment } from '../../../ui/dates';
import { Fold } from '../../../ui/Fold';
import { Heading } from '../../../ui/Heading';
import { RouteLink } from '../../../ui/RouteLink';
import { WithTelephone } from '../../../ui/Telephone';
import { fill } from '../../../ui/text';
import { usePart } from '../../base/PartContext';
import { home, lookingAt } from '../routes';
import { AnswerList } from './AnswerList';
import ask from './Ask.module.scss';
import styles from './SentPage.module.scss';
import type { Sent } from './askState';
import { PageHeading } from './PageHeading';
import { strings } from './strings';
import { Typed } from './Typed';
import type { AskForm } from './useAskForm';

export interface SentPageProps {
  readonly form: AskForm;
  readonly sent: Sent;
}

/** Confirms that ICT has the request, and says what happens next. It promises no more than the system does. */
export function SentPage({ form, sent }: SentPageProps): React.ReactElement {
  const { help, go } = usePart();
  const { itemId, answers, already } = sent;
  return (
    <div className={ask.page}>
      <PageHeading focus={form.steps.moved || sent.here}>
        {form.base ? phones.SaidSaved : phones.AnswerSent}
      </PageHeading>
      <SentLine {...sent} />
      {already ? (
        <p className={ask.sent}>
          {strings.SentAlready}
          {already === 'differs' ? ` ${strings.SentOther}` : ''}
        </p>
      ) : null}
      {already === 'differs' ? <Typed rows={form.rowsOf(form.answers)} /> : null}
      {answers.forWhom === 'somebodyElse' && answers.name ? (
        <p className={ask.block}>{fill(strings.Behalf, { name: answers.name })}</p>
      ) : null}
      <Next priority={form.rules.assessmentOf(answers).priority !== undefined} />
      <p className={ask.block}>
        {strings.PlansChanged}{' '}
        <RouteLink to={lookingAt(itemId)} onGo={go}>
          {strings.WithdrawIt}
        </RouteLink>
        {'. '}
        {help.telephone ? <WithTelephone text={strings.OrCall} telephone={help.telephone} hours={help.hours} /> : null}
      </p>
      <p className={`${ask.sent} ${ask.note}`}>{phones.ReceiptCopy}</p>
      <div className={ask.block}>
        <Fold summary={phones.Sent}>
          <AnswerList rows={form.rowsOf(answers)} />
        </Fold>
      </div>
      <p className={ask.block}>
        <RouteLink to={home} onGo={go}>
          {phones.ToAll}
        </RouteLink>
      </p>
    </div>
  );
}

/** The reference, and when it was sent. */
function SentLine({ itemId, sentOn, savedOn }: Sent): React.ReactElement {
  const [before, after = ''] = strings.Reference.split('{reference}');
  return (
    <p className={ask.sent}>
      {before}
      <strong>{referenceOf(itemId)}</strong>
      {after} {fill(strings.SentOn, { when: moment(sentOn) })}
      {savedOn ? ` ${fill(strings.SavedOn, { when: moment(savedOn) })}` : ''}
    </p>
  );
}

function Next({ priority }: { readonly priority: boolean }): React.ReactElement {
  return (
    <div className={styles.next}>
      <Heading below={1}>{strings.Next}</Heading>
      <ol>
        <li>{priority ? strings.NextPriority : strings.NextPerson}</li>
        <li>{strings.NextQuestion}</li>
        <li>{strings.NextAnswer}</li>
      </ol>
    </div>
  );
}
