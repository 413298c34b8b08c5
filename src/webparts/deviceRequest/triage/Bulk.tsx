import * as React from 'react';
import type { Decided } from '../../../data/triage/decide';
import { keptText } from '../../../data/keptText';
import { referenceOf } from '../../../domain/device/reference';
import { counted, fill, listed } from '../../../ui/text';
import { HeldForm } from '../../base/held/HeldForm';
import { useLeave } from '../../base/held/holding';
import { useHeldText } from '../../base/held/useHeldText';
import { usePart } from '../../base/PartContext';
import { BulkRun, type BulkWords } from '../../base/saving/BulkRun';
import type { BothVersions } from '../../base/saving/Conflict';
import { StepHeading } from '../../base/saving/StepHeading';
import { strings as savingStrings } from '../../base/saving/strings';
import { strings as baseStrings } from '../../base/strings';
import { BulkForm } from './BulkForm';
import { bulkDraftFor, bulkDraftKind } from './bulkDraft';
import { bulkPlan, type BulkWanted, type Planned } from './bulkPlan';
import { BulkPreview } from './BulkPreview';
import { bulkWrite, type InTheWay } from './bulkWrite';
import { Opening } from './Opening';
import { strings } from './strings';
import desk from './Desk.module.scss';
import { refusedWords } from './flagWords';
import { decisionNames } from './triageWords';
import type { TriageWork } from './work';

export interface BulkProps {
  readonly work: TriageWork;
  /** The numbers of the chosen requests. Their standing is looked up in the board. */
  readonly ids: readonly number[];
  onDone(): void;
  onBack(): void;
}

/** “Recorded” in place of “saved”: it is for good. */
const words: BulkWords = {
  Progress: strings.RunProgress,
  All: strings.RunAll,
  NoneSaved: strings.RunNone,
  NothingLost: strings.RunNothingLost,
  Again: savingStrings.Again,
  Rest: strings.RunRest,
  See: strings.RunSee,
};

/** Decides several requests at once: choose what, check what it would record, record it. They are all opened first. */
export function Bulk(props: BulkProps): React.ReactElement {
  const { work, ids } = props;
  const [ready, setReady] = React.useState(false);
  return ready ? <Several {...props} /> : <Opening numbers={ids} work={work} onRead={() => setReady(true)} />;
}

function Several({ work, ids, onDone, onBack }: BulkProps): React.ReactElement {
  const { store, now } = usePart();
  const { board, catchUp: onRead } = work;
  const [first] = React.useState(() => bulkDraftFor(board, ids));
  const held = useHeldText({
    store,
    now,
    slot: keptText('manyDecisions'),
    kind: bulkDraftKind(first),
    first: () => first,
  });
  const leave = useLeave();
  const [wanted, setWanted] = React.useState<BulkWanted>();
  // The decisions as they were checked: a reading meanwhile must not change them.
  const [running, setRunning] = React.useState<readonly Planned[]>();
  const plan = React.useMemo(() => wanted && bulkPlan(board, ids, wanted), [board, ids, wanted]);

  function finish(): void {
    held.letGo();
    onDone();
  }

  if (running) return <Recording items={running} onEnded={onRead} onAllSaved={held.letGo} onDone={finish} />;
  return (
    <>
      <StepHeading key={plan ? 'check' : 'choose'}>
        {plan ? counted(plan.items.length, strings.BulkWill) : strings.BulkTitle}
      </StepHeading>
      <div hidden={wanted !== undefined}>
        <HeldForm held={held}>
          <BulkForm
            board={board}
            ids={ids}
            draft={held.value}
            onDraft={held.type}
            onWanted={setWanted}
            onBack={() => leave(onBack)}
          />
        </HeldForm>
      </div>
      {wanted && plan ? (
        <BulkPreview
          plan={plan}
          what={wanted.what}
          onRecord={() => setRunning(plan.items)}
          onBack={() => setWanted(undefined)}
        />
      ) : null}
    </>
  );
}

/** Records the decisions, one after the other. */
function Recording({
  items,
  ...calls
}: {
  readonly items: readonly Planned[];
  onEnded(): void;
  onAllSaved(): void;
  onDone(): void;
}): React.ReactElement {
  const { connection, now } = usePart();
  const [uncopied, setUncopied] = React.useState<readonly string[]>([]);
  const onUncopied = ({ name }: Pick<Planned, 'name'>): void => setUncopied((before) => [...before, name]);
  return (
    <BulkRun<Planned, InTheWay>
      title={strings.BulkTitle}
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
