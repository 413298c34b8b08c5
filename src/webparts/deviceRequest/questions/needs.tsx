import * as React from 'react';
import { mustDescribeWork } from '../../../domain/device/questions';
import { type BusinessNeed, businessNeeds } from '../../../domain/device/choices';
import { Checks } from '../../../ui/form/Choice';
import { TextArea } from '../../../ui/form/TextField';
import styles from '../ask/Ask.module.scss';
import type { AskedQuestion, QuestionProps } from '../ask/questionProps';
import { strings as shownStrings } from './shown';

export const strings = {
  Ask: 'What does your job need that a desk phone cannot do?',
  AskOther: 'What does the job of {name} need that a desk phone cannot do?',
  Hint: 'Choose all that the work requires. Wanting another phone is not a business need.',
  OnCall: 'Others must get an answer at those times.',
  Away: 'There is no desk phone to use on those days.',
  Travel: 'For work, and not between home and the office.',
  Email: 'The work cannot wait for the next desk.',
  Alone: 'Being out of reach would be a risk.',
  Adjustment: 'Do not tell us the diagnosis.',
  NoneHint: 'You can still ask. A person may review it.',
  Justification: 'The need in your own words (optional)',
  JustificationNeeded: 'The work and its need, in your own words',
  JustificationNeededHint: 'What is the work, and what is the phone for? Leave out anything about health.',
  JustificationHint: 'What is it for, and how often? Leave out anything about health.',
  Missing: 'Choose what the job needs, or “None of these”',
  JustificationMissing: 'Say what the work is, as the function is not listed',
  JustificationLong: 'The need in your own words',
} as const;

/** The business needs or none of them, and the need in the requester's own words. */
export const needs: AskedQuestion<'needs' | 'justification'> = {
  ask: strings.Ask,
  askOther: strings.AskOther,
  faults: {
    needs: { missing: strings.Missing },
    justification: { missing: strings.JustificationMissing, tooLong: strings.JustificationLong },
  },
  Fields: NeedsFields,
};

/** What makes it a need and not a wish. */
const hints: Readonly<Record<BusinessNeed, string>> = {
  'On call or out of hours': strings.OnCall,
  'Works away from any office most days': strings.Away,
  'Travels between sites': strings.Travel,
  'Needs email while travelling': strings.Email,
  'Works alone': strings.Alone,
  'A reasonable adjustment': strings.Adjustment,
};

const none = 'none';
type Choice = BusinessNeed | typeof none;

const options = [
  // In the list's words, so that those who decide read exactly what was ticked.
  ...businessNeeds.map((need) => ({ value: need as Choice, label: need, hint: hints[need] })),
  { value: none as Choice, label: shownStrings.NeedNone, hint: strings.NoneHint },
];

function NeedsFields({
  heading,
  answers,
  offered: { functions },
  errorOf,
  idOf,
  onChange,
}: QuestionProps): React.ReactElement {
  const { needs: stated } = answers;
  const describe = mustDescribeWork(answers, functions);
  const chosen: readonly Choice[] = stated === null ? [none] : (stated ?? []);

  function choose(values: readonly Choice[]): void {
    // “None of these” clears the needs, and a need clears “None of these”.
    if (values.includes(none) && stated !== null) return onChange({ needs: null });
    onChange({ needs: businessNeeds.filter((need) => values.includes(need)) });
  }

  return (
    <>
      <Checks
        id={idOf('needs')}
        label={heading}
        hint={strings.Hint}
        error={errorOf('needs')}
        stacked
        options={options}
        values={chosen}
        onChange={choose}
      />
      <div className={styles.further}>
        <TextArea
          id={idOf('justification')}
          label={describe ? strings.JustificationNeeded : strings.Justification}
          hint={describe ? strings.JustificationNeededHint : strings.JustificationHint}
          error={errorOf('justification')}
          value={answers.justification ?? ''}
          onChange={(justification) => onChange({ justification })}
        />
      </div>
    </>
  );
}
