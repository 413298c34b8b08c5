import * as React from 'react';
import * as uiStrings from 'UiStrings';
import { referenceOf } from '../../../domain/device/reference';
import { Button } from '../../../ui/Button';
import { ErrorSummary, errorOf } from '../../../ui/form/ErrorSummary';
import { TextArea } from '../../../ui/form/TextField';
import { fill } from '../../../ui/text';
import { usePart } from '../../base/PartContext';
import { BusyWords } from '../../base/saving/BusyWords';
import { AnswerList } from './AnswerList';
import { type AnswerRow, changedRows } from './answerRows';
import ask from './Ask.module.scss';
import styles from './CheckPage.module.scss';
import type { Checking } from './askState';
import { Explained } from './Explained';
import { PageHeading } from './PageHeading';
import { SendProblem } from './SendProblem';
import { routeOf } from './steps';
import { strings } from './strings';
import type { AskForm } from './useAskForm';

export interface CheckPageProps extends Pick<Checking, 'unchanged' | 'failed'> {
  readonly form: AskForm;
}

/** The last look at the answers, with what the rule says about them. */
export function CheckPage({ form, unchanged, failed }: CheckPageProps): React.ReactElement {
  const { route } = usePart();
  const { base, answers, kept, saving } = form;
  const assessment = form.rules.assessmentOf(answers);
  const lead = unchanged ? strings.UnchangedLead : kept.overtaken ? strings.Overtaken : undefined;

  function submit(event: React.FormEvent): void {
    event.preventDefault();
    if (!saving && !unchanged) form.send();
  }

  return (
    <form className={ask.page} noValidate onSubmit={submit}>
      <ErrorSummary faults={form.faults} />
      <PageHeading focus={form.steps.moved}>{titleWords(form, unchanged)}</PageHeading>
      {lead ? <p className={styles.lead}>{lead}</p> : null}
      <AnswerList
        rows={rowsToCheck(form)}
        change={(page) => routeOf({ phone: route.phone }, { page, changing: true })}
      />
      <Explained assessment={assessment} />
      {assessment.verdict === 'meets' ? null : <Review form={form} />}
      {failed ? (
        <div className={ask.block}>
          <SendProblem {...failed} changing={base !== undefined} isKept={kept.isKept} />
        </div>
      ) : null}
      <div className={ask.buttons}>
        {/* Not disabled while it sends: that would lose the focus. A second press does nothing. */}
        {unchanged ? null : (
          <Button primary type="submit" aria-disabled={saving}>
            {failed ? uiStrings.TryAgain : base ? strings.Save : strings.Send}
          </Button>
        )}
        <BusyWords saving={saving} seconds={form.seconds} />
      </div>
    </form>
  );
}

function Review({ form: { answers, faults, kept, idOf } }: Pick<CheckPageProps, 'form'>): React.ReactElement {
  return (
    <div className={ask.further}>
      <TextArea
        id={idOf('reviewReason')}
        label={strings.Review}
        hint={strings.ReviewHint}
        error={errorOf(faults, idOf('reviewReason'))}
        value={answers.reviewReason ?? ''}
        onChange={(reviewReason) => kept.change({ reviewReason })}
      />
    </div>
  );
}

function titleWords({ base }: AskForm, unchanged: boolean): string {
  if (!base) return strings.Check;
  return fill(unchanged ? strings.Unchanged : strings.CheckChange, { reference: referenceOf(base.Id) });
}

/** The answers to look over. In a change, each with what ICT has. */
function rowsToCheck({ base, answers, rules, rowsOf }: AskForm): readonly AnswerRow[] {
  const rows = base ? changedRows(rowsOf(answers), rowsOf(rules.answersOf(base))) : rowsOf(answers);
  // The reason for a review is typed on this page. No function can be chosen while none is listed.
  return rows.filter(({ page }) => page !== 'check' && (page !== 'function' || rules.functions.length > 0));
}
