import * as React from 'react';
import type { MatchedSheet } from '../../../../domain/rollout/import/sheetCells';
import type { SheetDraft } from '../../../base/sheet/sheetDraft';
import { Opening } from '../Opening';
import { Recording } from '../Recording';
import { strings as deskStrings } from '../strings';
import type { TriageWork } from '../work';
import { type DecisionsPlan, decisionsPlan, numbersIn, type SheetDecision } from './decisionsPlan';
import { DecisionsPreview } from './DecisionsPreview';
import type { DecisionColumn } from './sheetColumns';

export interface CheckDecisionsProps {
  readonly work: TriageWork;
  readonly draft: SheetDraft<DecisionColumn>;
  onBack(): void;
  /** The decisions are being recorded: there is no way back. */
  onRecording(): void;
  onLeave(): void;
}

/** The table compared with the requests as they are now, all of them opened first; then recording. */
export function CheckDecisions({ work, draft, onBack, onRecording, onLeave }: CheckDecisionsProps): React.ReactElement {
  const { board, catchUp } = work;
  const sheet = React.useMemo(
    (): MatchedSheet<DecisionColumn> => ({ ...draft.sheet, columns: draft.columns, dayFirst: false }),
    [draft],
  );
  const [numbers] = React.useState(() => numbersIn(sheet, board));
  const [isRead, setRead] = React.useState(numbers.length === 0);
  // The decisions as they were checked: reading the queue again must not change them.
  const [recording, setRecording] = React.useState<readonly SheetDecision[]>();
  const plan = React.useMemo(
    (): DecisionsPlan | undefined => (isRead ? decisionsPlan(sheet, board) : undefined),
    [isRead, sheet, board],
  );
  if (recording) {
    return (
      <Recording
        title={deskStrings.FromSheet}
        items={recording}
        onEnded={catchUp}
        onAllSaved={() => undefined}
        onDone={onLeave}
      />
    );
  }
  if (!plan) return <Opening numbers={numbers} work={work} onRead={() => setRead(true)} />;
  return (
    <DecisionsPreview
      plan={plan}
      hasVersions={draft.columns.includes('Version')}
      onBack={onBack}
      onRecord={() => {
        onRecording();
        setRecording(plan.items);
      }}
    />
  );
}
