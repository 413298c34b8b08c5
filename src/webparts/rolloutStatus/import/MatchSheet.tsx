import * as React from 'react';
import type { HeadedSheet } from '../../../domain/sheet/headed';
import { usePart } from '../../base/PartContext';
import { MatchColumns } from '../../base/sheet/MatchColumns';
import { aboutFaults, AboutSheet } from './AboutSheet';
import { columnFaults } from './columnFaults';
import { columnWords } from './columnWords';
import { type Draft, targetsOf } from './draft';
import { strings } from './strings';

export interface MatchSheetProps {
  readonly draft: Draft;
  /** Called for everything that is chosen and typed, so that going back loses nothing. */
  onChange(draft: Draft): void;
  /** Called with the same sheet when another row of headings is chosen. */
  onSheet(sheet: HeadedSheet): void;
  onBack(): void;
  onContinue(): void;
}

/** What each column of the sheet holds; for statuses, also what is true of the whole sheet. */
export function MatchSheet({ draft, onChange, onSheet, onBack, onContinue }: MatchSheetProps): React.ReactElement {
  const { today } = usePart();
  const statuses = draft.kind === 'statuses';
  return (
    <MatchColumns<string>
      draft={draft}
      targets={targetsOf[draft.kind]}
      columnWords={columnWords}
      note={strings.MatchNote}
      faultsOf={(free, ids) => [...columnFaults(draft, free), ...(statuses ? aboutFaults(draft, today, ids) : [])]}
      onSheet={onSheet}
      onColumns={(columns) => onChange({ ...draft, columns })}
      onBack={onBack}
      onContinue={onContinue}
    >
      {(faults, ids) => (statuses ? <AboutSheet draft={draft} faults={faults} ids={ids} onChange={onChange} /> : null)}
    </MatchColumns>
  );
}
