import * as React from 'react';
import type { Answers } from '../../../domain/device/questions';
import { Button } from '../../../ui/Button';
import { ErrorSummary, errorOf } from '../../../ui/form/ErrorSummary';
import { fill } from '../../../ui/text';
import { strings as baseStrings } from '../../base/strings';
import { asked } from './asked';
import ask from './Ask.module.scss';
import styles from './QuestionPage.module.scss';
import type { Asking } from './askState';
import { PageHeading } from './PageHeading';
import { questionWords } from './questionWords';
import { strings } from './strings';
import type { AskForm } from './useAskForm';

export interface QuestionPageProps extends Omit<Asking, 'kind'> {
  readonly form: AskForm;
}

/** One question of the form. */
export function QuestionPage({ form, question, at, total }: QuestionPageProps): React.ReactElement {
  const { answers, context, directory, faults, idOf, kept, rules, steps } = form;
  const { Fields } = asked[question];

  /** Goes to the next page, with another answer if one is given. */
  function goOn(patch?: Partial<Answers>): void {
    // One's own site is filled in without being typed. Leaving its page makes it the answer.
    const offered = question === 'site' ? { siteCode: answers.siteCode } : {};
    steps.advance(kept.change({ ...offered, ...patch }));
  }

  const page = (
    <>
      <ErrorSummary faults={faults} />
      <p className={styles.progress}>{fill(strings.Progress, { at, total })}</p>
      <Fields
        offered={{
          functions: rules.functions,
          devices: rules.devices,
          sites: directory.sites ?? [],
          takesSiteInWords: context.takesSiteInWords,
        }}
        heading={<PageHeading focus={steps.moved}>{questionWords(question, answers)}</PageHeading>}
        answers={answers}
        errorOf={(field) => errorOf(faults, idOf(field))}
        idOf={idOf}
        onChange={kept.change}
        onAnswer={goOn}
      />
      <div className={ask.buttons}>
        {/* The site has a search form of its own, and forms cannot be nested. */}
        {question === 'site' ? (
          <Button primary onClick={() => goOn()}>
            {baseStrings.Continue}
          </Button>
        ) : (
          <Button primary type="submit">
            {baseStrings.Continue}
          </Button>
        )}
      </div>
    </>
  );
  if (question === 'site') return <div className={ask.page}>{page}</div>;
  return (
    <form
      className={ask.page}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        goOn();
      }}
    >
      {page}
    </form>
  );
}
