import * as phones from 'DeviceRequestStrings';
import * as React from 'react';
import { mustDescribeWork } from '../../../domain/device/questions';
import { type BusinessNeed, businessNeeds } from '../../../domain/device/words';
import { Checks } from '../../../ui/form/Choice';
import { TextArea } from '../../../ui/form/TextField';
import styles from './Ask.module.scss';
import type { Offered, QuestionProps } from './questionProps';
import { strings } from './strings';

/** What tells a need from a wish. */
const hints: Readonly<Record<BusinessNeed, string>> = {
  'On call or out of hours': strings.NeedOnCall,
  'Works away from any office most days': strings.NeedAway,
  'Travels between sites': strings.NeedTravel,
  'Needs email while travelling': strings.NeedEmail,
  'Works alone': strings.NeedAlone,
  'A reasonable adjustment': strings.NeedAdjustment,
};

const none = 'none';
type Choice = BusinessNeed | typeof none;

const options = [
  // In the words of the list, so that whoever decides reads what was ticked.
  ...businessNeeds.map((need) => ({ value: need as Choice, label: need, hint: hints[need] })),
  { value: none as Choice, label: phones.NeedNone, hint: strings.NeedNoneHint },
];

/** The business needs, or none of them, and the need in somebody's own words. */
export function NeedsFields({
  heading,
  answers,
  errorOf,
  idOf,
  onChange,
  functions,
}: QuestionProps & Pick<Offered, 'functions'>): React.ReactElement {
  const { needs } = answers;
  const describe = mustDescribeWork(answers, functions);
  const chosen: readonly Choice[] = needs === null ? [none] : (needs ?? []);

  function choose(values: readonly Choice[]): void {
    // “None of these” and the needs put each other out.
    if (values.includes(none) && needs !== null) return onChange({ needs: null });
    onChange({ needs: businessNeeds.filter((need) => values.includes(need)) });
  }

  return (
    <>
      <Checks
        id={idOf('needs')}
        label={heading}
        hint={strings.NeedsHint}
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
