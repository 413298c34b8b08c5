import * as React from 'react';
import * as uiStrings from 'UiStrings';
import type { EditableInstruction } from '../../../data/contingencyEditing';
import { parseFor } from '../../../domain/audience/audience';
import { isHonest } from '../../../domain/contingency/entryChecks';
import { isAbout } from '../../../domain/contingency/instructions';
import type { Day } from '../../../domain/day';
import { inSentences } from '../../../domain/sentences';
import { fullDay } from '../../../ui/dates';
import { Select } from '../../../ui/form/Choice';
import { useIds } from '../../../ui/useIds';
import { fill } from '../../../ui/text';
import { forWords } from '../../base/audience/forWords';
import { useLeave } from '../../base/held/holding';
import { usePart } from '../../base/PartContext';
import { strings as baseStrings } from '../../base/strings';
import { EntryList } from '../../base/entries/EntryList';
import { validWords } from './validWords';
import { stateWords, strings as standingStrings } from './instructionColumns/standing';
import { type InstructionAction, InstructionPanel } from './InstructionPanel';
import type { RowAction } from '../../base/entries/Row';
import { strings as answerStrings } from '../../../ui/answer/strings';
import { strings } from './strings';
import { namedTopics, topicName } from '../../base/gaps/topics';
import type { Work } from './work';

type Group = 'published' | 'honest' | 'draft' | 'past';

function groupOf({ State, ValidUntil }: EditableInstruction, today: Day): Group {
  if (State === 'Withdrawn' || (ValidUntil && ValidUntil < today)) return 'past';
  if (State === 'Draft') return 'draft';
  return isHonest(State) ? 'honest' : 'published';
}

/** Every instruction by its state, with what can be done with each. */
export function InstructionList({ work }: { readonly work: Work }): React.ReactElement {
  const { today } = usePart();
  const { report } = work;
  const leave = useLeave();
  const ids = useIds();
  const [wantedKey, setWantedKey] = React.useState('');
  const topics = React.useMemo(() => namedTopics(report.services), [report]);
  const chosen = topics.find(({ key }) => key === wantedKey);
  const wanted = report.instructions.filter((each) => !chosen || isAbout(each, chosen.topic));
  const rank = (each: EditableInstruction): number => topics.findIndex(({ topic }) => isAbout(each, topic));
  const inGroup = (group: Group): EditableInstruction[] =>
    wanted.filter((each) => groupOf(each, today) === group).sort((a, b) => rank(a) - rank(b) || b.Id - a.Id);
  const past = inGroup('past');
  return (
    <EntryList
      work={work}
      kind="instruction"
      tools={
        <Select<string>
          id={ids('topic')}
          label={baseStrings.Show}
          width={320}
          options={[
            { value: '', label: strings.FilterAll },
            ...topics.map(({ key, name }) => ({ value: key, label: name })),
          ]}
          value={wantedKey}
          onChange={(key) => leave(() => setWantedKey(key))}
        />
      }
      newLabel={strings.NewInstruction}
      newPanel={() => <InstructionPanel work={work} action="new" prefill={chosen?.values} />}
      groups={[
        { title: standingStrings.Published, entries: inGroup('published') },
        { title: strings.NothingYet, entries: inGroup('honest') },
        { title: strings.GroupDrafts, entries: inGroup('draft') },
      ]}
      past={{ title: fill(strings.GroupPastFold, { count: past.length }), entries: past }}
      show={(instruction) => ({
        name: instruction.Title,
        title: instruction.Title,
        about: aboutWords(work, instruction, today),
        actions: actionsFor(work, instruction, groupOf(instruction, today)),
      })}
    />
  );
}

function actionsFor(work: Work, instruction: EditableInstruction, group: Group): RowAction[] {
  const on = (action: InstructionAction, label: string): RowAction => ({
    key: action,
    label,
    panel: () => <InstructionPanel work={work} action={action} instruction={instruction} />,
  });
  const change = on('change', uiStrings.Change);
  if (group === 'published') return [change, on('review', strings.Review), on('withdraw', strings.Withdraw)];
  if (group === 'honest')
    return [change, on('review', strings.Review), on('publish', strings.Publish), on('withdraw', strings.Withdraw)];
  return group === 'draft' ? [change, on('publish', strings.Publish), on('withdraw', strings.Withdraw)] : [change];
}

/** What an instruction is about, whom it is for, and its dates. */
function aboutWords({ directory, report, keepsTried }: Work, instruction: EditableInstruction, today: Day): string {
  const { State, SiteCode, Region, For, NextUpdateOn, NextReviewOn, ReviewedOn } = instruction;
  const whom = For
    ? forWords(parseFor(For), report)
    : SiteCode
      ? directory.nameOf(SiteCode)
      : Region
        ? fill(strings.ForRegion, { region: Region })
        : strings.ForEveryone;
  const state = State === 'Available' ? undefined : stateWords[State];
  const news =
    isHonest(State) && NextUpdateOn
      ? fill(NextUpdateOn < today ? strings.NewsPast : answerStrings.NewsBy, { date: fullDay(NextUpdateOn) })
      : undefined;
  const review =
    State === 'Withdrawn'
      ? undefined
      : NextReviewOn
        ? fill(NextReviewOn < today ? strings.ReviewLate : strings.ReviewBy, { date: fullDay(NextReviewOn) })
        : ReviewedOn
          ? strings.ReviewNone
          : strings.ReviewNever;
  return inSentences([
    `${topicName(instruction, namedTopics(report.services))}: ${whom}`,
    state,
    validWords(instruction),
    news,
    review,
    keepsTried && State === 'Available' ? triedWords(instruction) : undefined,
  ]);
}

function triedWords({ TriedOn, TriedBy }: EditableInstruction): string {
  return TriedOn && TriedBy ? fill(strings.TriedWords, { name: TriedBy, date: fullDay(TriedOn) }) : strings.TriedNever;
}
