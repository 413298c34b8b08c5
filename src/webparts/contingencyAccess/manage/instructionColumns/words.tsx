import * as React from 'react';
import { longestInstructionText } from '../../../../data/contingencyEditing';
import { text } from '../../../../domain/kinds';
import { TextArea, TextField } from '../../../../ui/form/TextField';
import { WordHints } from '../../../base/words/WordHints';
import type { InstructionFields, InstructionGroup } from '../instructionGroup';
import { written } from '../../../base/entries/typed';

export const strings = {
  Title: 'The instruction in one line',
  TitleHint: 'Staff read this first. Make it one sentence.',
  Steps: 'Steps',
  StepsHint: 'One step a line. They are numbered for you.',
  DoNot: 'What not to do',
  DoNotHint: 'One a line, without the words “Do not”. They are added.',
  Meanwhile: 'Meanwhile',
  MeanwhileHint: 'What to use until then, such as “Use webmail.” Only what somebody has tried.',
  WhoFor: 'Which staff',
  WhoForHint: 'Leave it empty when it is for all staff',
  FaultTitle: 'Say it in one line',
  FaultSteps: 'Give steps, or make the one line a whole sentence with a full stop',
  FaultLines: 'Staff are shown 40 lines at most. Take some out',
} as const;

interface WordsDraft {
  readonly title: string;
  readonly steps: string;
  readonly doNot: string;
  readonly meanwhile: string;
  readonly whoFor: string;
}

/** What staff read. */
export const words: InstructionGroup<WordsDraft, 'Title' | 'Steps' | 'DoNot' | 'Meanwhile' | 'WhoFor'> = {
  draft: ({ Title, Steps, DoNot, Meanwhile, WhoFor }) => ({
    title: Title ?? '',
    steps: Steps ?? '',
    doNot: DoNot ?? '',
    meanwhile: Meanwhile ?? '',
    whoFor: WhoFor ?? '',
  }),
  kept: { title: text, steps: text, doNot: text, meanwhile: text, whoFor: text },
  values: ({ title, steps, doNot, meanwhile, whoFor }) => ({
    Title: written(title) ?? '',
    Steps: written(steps),
    DoNot: written(doNot),
    Meanwhile: written(meanwhile),
    WhoFor: written(whoFor),
  }),
  columns: {
    Title: { label: strings.Title, field: 'title', faults: { needed: strings.FaultTitle } },
    Steps: {
      label: strings.Steps,
      field: 'steps',
      faults: { needed: strings.FaultSteps, tooMany: strings.FaultLines },
    },
    DoNot: { label: strings.DoNot, field: 'doNot', faults: { tooMany: strings.FaultLines } },
    Meanwhile: { label: strings.Meanwhile },
    WhoFor: { label: strings.WhoFor },
  },
};

export function WordsFields({ draft, field }: InstructionFields<WordsDraft>): React.ReactElement {
  return (
    <>
      <div>
        <TextField
          {...field('title')}
          label={strings.Title}
          hint={strings.TitleHint}
          maxLength={longestInstructionText('Title')}
        />
        <WordHints text={draft.title} />
      </div>
      <div>
        <TextArea {...field('steps')} label={strings.Steps} hint={strings.StepsHint} />
        <WordHints text={draft.steps} />
      </div>
      <div>
        <TextArea {...field('doNot')} label={strings.DoNot} hint={strings.DoNotHint} />
        <WordHints text={draft.doNot} />
      </div>
      <div>
        <TextField
          {...field('meanwhile')}
          label={strings.Meanwhile}
          hint={strings.MeanwhileHint}
          maxLength={longestInstructionText('Meanwhile')}
        />
        <WordHints text={draft.meanwhile} />
      </div>
      <TextField
        {...field('whoFor')}
        label={strings.WhoFor}
        hint={strings.WhoForHint}
        maxLength={longestInstructionText('WhoFor')}
      />
    </>
  );
}
