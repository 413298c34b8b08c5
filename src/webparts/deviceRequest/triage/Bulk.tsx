import * as React from 'react';
import { keptText } from '../../../data/keptText';
import { counted } from '../../../ui/text';
import { HeldForm } from '../../base/held/HeldForm';
import { useLeave } from '../../base/held/holding';
import { useHeldText } from '../../base/held/useHeldText';
import { usePart } from '../../base/PartContext';
import { StepHeading } from '../../base/saving/StepHeading';
import { BulkForm } from './BulkForm';
import { bulkDraftFor, bulkDraftKind } from './bulkDraft';
import { bulkPlan, type BulkWanted, type Planned } from './bulkPlan';
import { BulkPreview } from './BulkPreview';
import { Opening } from './Opening';
import { Recording } from './Recording';
import { strings } from './strings';
import type { TriageWork } from './work';

export interface BulkProps {
  readonly work: TriageWork;
  /** The numbers of the chosen requests. Their standing is looked up in the board. */
  readonly ids: readonly number[];
  onDone(): void;
  onBack(): void;
}

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

  if (running)
    return (
      <Recording title={strings.BulkTitle} items={running} onEnded={onRead} onAllSaved={held.letGo} onDone={finish} />
    );
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
