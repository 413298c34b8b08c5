import * as React from 'react';
import { type ChangeToPutBack, putChangesBack, type TheirLoggedRow, toPutBack } from '../../../data/changePutBack';
import { LeaveGuard } from '../../base/held/LeaveGuard';
import { PutBack } from '../../base/saving/BulkRun';
import type { BothVersions } from '../../base/saving/Conflict';
import type { Back } from '../../base/saving/Ended';
import type { Row } from '../../base/saving/useRun';
import { usePart } from '../../base/PartContext';
import { strings as editStrings } from '../edit/strings';
import { cellWords, columnLabel } from './columnFaces';
import { changeName } from './entryWords';
import { canBePutBack, type LoggedChange, type LoggedEntry } from './logged';

interface Item {
  readonly name: string;
  readonly write: ChangeToPutBack;
  readonly change: LoggedChange;
}

export interface PuttingBackProps {
  readonly entry: LoggedEntry;
  onDone(): void;
}

/** Puts the rows of an entry back to how they stood before. What somebody has written since stays as they wrote it. */
export function PuttingBack(props: PuttingBackProps): React.ReactElement {
  return (
    <LeaveGuard>
      <Run {...props} />
    </LeaveGuard>
  );
}

function Run({ entry, onDone }: PuttingBackProps): React.ReactElement {
  const { connection } = usePart();
  const [rows] = React.useState((): readonly Row<Item, TheirLoggedRow>[] =>
    entry.changes.filter(canBePutBack).map((change) => ({
      item: { name: changeName(change), write: toPutBack(change), change },
      standing: undefined,
    })),
  );
  const { list } = entry.changes[0];
  const back: Back<Item, TheirLoggedRow> = {
    write: (saved, options) => putChangesBack(connection, list, saved, options),
    both: ({ change }, theirs) => beforeAndTheirs(change, theirs),
    // None of them is: a new row has nothing to go back to.
    isAdded: () => false,
    added: editStrings.AddedStay,
    isEmptied: false,
  };
  return <PutBack<Item, TheirLoggedRow> goingBack={rows} back={back} onDone={onDone} />;
}

/** What stood before a change, beside what somebody has written since. */
function beforeAndTheirs({ list, before, columns }: LoggedChange, theirs: TheirLoggedRow): readonly BothVersions[] {
  return columns
    .filter((column) => list !== 'statuses' || column !== 'ForecastPrecision')
    .map((column) => ({
      label: columnLabel(list, column),
      mine: cellWords(list, before?.values, column),
      theirs: cellWords(list, theirs, column),
    }));
}
