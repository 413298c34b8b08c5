import * as React from 'react';
import type { Decided } from '../../../data/triage/decide';
import { referenceOf } from '../../../domain/device/reference';
import { fill, listed } from '../../../ui/text';
import { usePart } from '../../base/PartContext';
import { BulkRun } from '../../base/saving/BulkRun';
import type { BulkWords } from '../../base/saving/Ended';
import type { BothVersions } from '../../base/saving/Conflict';
import { strings as savingStrings } from '../../base/saving/strings';
import { strings as baseStrings } from '../../base/strings';
import type { Planned } from './bulkPlan';
import { bulkWrite, type InTheWay } from './bulkWrite';
import desk from './Desk.module.scss';
import { refusedWords } from './flagWords';
import { strings } from './strings';
import { decisionNames } from './triageWords';

/** “Recorded” in place of “saved”: it is for good. */
const words: BulkWords = {
  Progress: strings.RunProgress,
  All: strings.RunAll,
  NoneSaved: strings.RunNone,
  NothingLost: strings.RunNothingLost,
  TryHere: savingStrings.TryHere,
  Again: savingStrings.Again,
  Rest: strings.RunRest,
  See: strings.RunSee,
};

export interface RecordingProps {
  readonly title: string;
  readonly items: readonly Planned[];
  onEnded(): void;
  onAllSaved(): void;
  onDone(): void;
}

/** Records the decisions, one after the other. */
export function Recording({ title, items, ...calls }: RecordingProps): React.ReactElement {
  const { connection, now } = usePart();
  const [uncopied, setUncopied] = React.useState<readonly string[]>([]);
  const onUncopied = ({ name }: Pick<Planned, 'name'>): void => setUncopied((before) => [...before, name]);
  return (
    <BulkRun<Planned, InTheWay>
      title={title}
      items={items}
      write={(writes, options) => bulkWrite({ connection, now, onUncopied }, writes, options)}
      both={({ decision }, theirs) => ('decided' in theirs ? bothOf(decision, theirs.decided) : [])}
      over={() => undefined}
      words={words}
      why={(item, result) => (result.state === 'conflict' ? whyWords(item, result.theirs) : undefined)}
      note={
        uncopied.length > 0 ? (
          <p className={desk.part}>{fill(strings.BulkUncopied, { names: listed(uncopied) })}</p>
        ) : null
      }
      {...calls}
    />
  );
}

/** What to do about a request that is not what it was. Another person's decision is shown beside ours instead. */
function whyWords({ entry }: Planned, theirs: InTheWay): string | undefined {
  if ('refused' in theirs) return refusedWords(theirs.refused);
  if ('changed' in theirs) return fill(strings.BulkChanged, { reference: referenceOf(entry.request.Id) });
  return 'repeatOf' in theirs ? fill(strings.Repeat, { reference: referenceOf(theirs.repeatOf) }) : undefined;
}

function bothOf(
  mine: Planned['decision'],
  theirs: Extract<Decided, { state: 'overtaken' }>['theirs'],
): readonly BothVersions[] {
  return [
    { label: strings.Decision, mine: decisionNames[mine.Decision], theirs: decisionNames[theirs.Decision] },
    { label: baseStrings.Reason, mine: mine.Note ?? baseStrings.None, theirs: theirs.Note ?? baseStrings.None },
  ];
}
