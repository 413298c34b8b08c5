import * as React from 'react';
import { matchColumns } from '../../../../domain/sheet/columns';
import { Waiting } from '../../../../ui/AsyncView';
import { ChooseSheet } from '../../../base/sheet/ChooseSheet';
import type { ChooseWords } from '../../../base/sheet/chooseWords';
import { MatchColumns } from '../../../base/sheet/MatchColumns';
import { SheetFiles } from '../../../base/sheet/SheetFiles';
import { type ChosenSheet, emptySheet, sameHeadings, type SheetDraft } from '../../../base/sheet/sheetDraft';
import { SheetSteps } from '../../../base/sheet/SheetSteps';
import { strings as baseStrings } from '../../../base/strings';
import { strings as deskStrings } from '../strings';
import type { TriageWork } from '../work';
import { CheckDecisions } from './CheckDecisions';
import { columnWords, emptyHeadings } from './problemWords';
import { type DecisionColumn, decisionTargets } from './sheetColumns';
import { strings } from './strings';

type Draft = SheetDraft<DecisionColumn>;

export interface DecisionsSheetProps {
  readonly work: TriageWork;
  onLeave(): void;
}

const words: ChooseWords = {
  heading: strings.Heading,
  openQuote: strings.FaultOpenQuote,
  tooLong: strings.FaultRows,
  tooWide: strings.FaultColumns,
};

/** Records decisions from a sheet: the table that the desk saves, filled in. Nothing is recorded before it is shown. */
export function DecisionsSheet({ work, onLeave }: DecisionsSheetProps): React.ReactElement {
  const [draft, setDraft] = React.useState<Draft>(emptySheet);
  return (
    <SheetSteps place={deskStrings.FromSheet} out={baseStrings.Leave} onLeave={onLeave}>
      {(step, go) => {
        if (step === 'choose') {
          return (
            <ChooseSheet
              words={words}
              note={strings.Note}
              draft={draft}
              onContinue={(chosen) => {
                setDraft(withSheet(draft, chosen));
                go('match');
              }}
            >
              <SheetFiles about="decisions" headings={emptyHeadings} needed={strings.FilesNeeded} />
            </ChooseSheet>
          );
        }
        if (step === 'match') {
          return (
            <MatchColumns<DecisionColumn>
              draft={draft}
              targets={decisionTargets}
              columnWords={columnWords}
              faultsOf={(free) => missing(draft).map((text) => ({ id: free, text }))}
              onSheet={(sheet) => setDraft(withSheet(draft, { ...draft, sheet }))}
              onColumns={(columns) => setDraft({ ...draft, columns })}
              onBack={() => go('choose')}
              onContinue={() => go('check')}
            />
          );
        }
        // Requests that say they are answered are read after the others.
        if (!work.board.report.withOutcome && step === 'check')
          return work.freshness.refreshing ? <Waiting /> : <p>{deskStrings.ReconcileNotRead}</p>;
        return (
          <CheckDecisions
            work={work}
            draft={draft}
            onBack={() => go('match')}
            onRecording={() => go('save')}
            onLeave={onLeave}
          />
        );
      }}
    </SheetSteps>
  );
}

/** A corrected table keeps the columns matched for the one before, if its headings are the same. */
function withSheet(draft: Draft, chosen: ChosenSheet): Draft {
  return {
    ...chosen,
    columns: sameHeadings(chosen, draft) ? draft.columns : matchColumns(chosen.sheet.headings, decisionTargets),
  };
}

function missing({ columns }: Draft): readonly string[] {
  if (!columns.includes('Reference')) return [strings.MatchNoReference];
  return columns.includes('Decision') ? [] : [strings.MatchNoDecision];
}
