import * as React from 'react';
import type { TeamMatches } from '../../../../data/matches';
import { registerTargets, type SheetColumn } from '../../../../domain/device/registerImport';
import { matchColumns } from '../../../../domain/sheet/columns';
import { ChooseSheet } from '../../../base/sheet/ChooseSheet';
import type { ChooseWords } from '../../../base/sheet/chooseWords';
import { MatchColumns } from '../../../base/sheet/MatchColumns';
import styles from '../../../base/sheet/Sheet.module.scss';
import { SheetFiles } from '../../../base/sheet/SheetFiles';
import { type ChosenSheet, emptySheet, sameHeadings } from '../../../base/sheet/sheetDraft';
import { SheetSteps } from '../../../base/sheet/SheetSteps';
import { useTeam } from '../../../base/sheet/useTeam';
import { strings as baseStrings } from '../../../base/strings';
import { strings } from '../strings';
import type { RegisterWork } from '../work';
import { CheckList } from './CheckList';
import { columnWords, leftOutWords } from './columnWords';
import type { Draft } from './loadPlan';
import { changedOffices, officesOf, takenBack } from './teamOffices';

export interface LoadProps extends Pick<RegisterWork, 'sites'> {
  onLeave(changed: boolean): void;
}

const words: ChooseWords = {
  heading: strings.SheetHeading,
  openQuote: strings.FaultOpenQuote,
  tooLong: strings.FaultRows,
  tooWide: strings.FaultColumns,
};

const noMatches: TeamMatches['matches'] = [];

/** The headings of an empty table. */
const emptyHeadings = registerTargets.map(({ name }) => columnWords[name]);

/**
 * Loads a list of BlackBerry users. Nothing is written before all of it has been shown, except what offices mean: that
 * is kept for the team, and its failure stops nobody.
 */
export function Load({ sites, onLeave }: LoadProps): React.ReactElement {
  const team = useTeam();
  const kept = typeof team.known === 'object' ? team.known.matches : noMatches;
  const [own, setDraft] = React.useState<Draft>({ ...emptySheet, officesByHand: {} });
  const draft = React.useMemo(
    () => ({ ...own, officesByHand: { ...officesOf(kept), ...own.officesByHand } }),
    [own, kept],
  );
  const [saved, setSaved] = React.useState(false);
  return (
    <SheetSteps place={strings.Load} out={baseStrings.Leave} onLeave={() => onLeave(saved)}>
      {(step, go) => {
        if (step === 'choose') {
          return (
            <ChooseSheet
              words={words}
              note={strings.SheetNote}
              draft={draft}
              onContinue={(chosen) => {
                setDraft(withSheet(draft, chosen));
                go('match');
              }}
            >
              <SheetFiles about="blackberry" headings={emptyHeadings} needed={strings.FilesNeeded} />
            </ChooseSheet>
          );
        }
        if (step === 'match') {
          return <Match draft={draft} onDraft={setDraft} onBack={() => go('choose')} onContinue={() => go('check')} />;
        }
        return (
          <CheckList
            sites={sites}
            draft={draft}
            onBack={() => go('match')}
            onOffices={(officesByHand, asked) => {
              setDraft({ ...draft, officesByHand: { ...takenBack(asked, officesByHand), ...officesByHand } });
              team.keep(changedOffices(kept, asked, officesByHand));
            }}
            onSaving={() => {
              setSaved(true);
              go('save');
            }}
            onLeave={() => onLeave(true)}
            onAnother={() => {
              // The next list may name the same offices.
              setDraft({ ...emptySheet, officesByHand: draft.officesByHand });
              go('choose');
            }}
          />
        );
      }}
    </SheetSteps>
  );
}

/**
 * The draft with another sheet. A corrected list keeps the columns matched for the one before, if its headings are the
 * same.
 */
function withSheet(draft: Draft, chosen: ChosenSheet): Draft {
  return {
    ...draft,
    ...chosen,
    columns: sameHeadings(chosen, draft) ? draft.columns : matchColumns(chosen.sheet.headings, registerTargets),
  };
}

function Match({
  draft,
  onDraft,
  ...calls
}: {
  readonly draft: Draft;
  onDraft(draft: Draft): void;
  onBack(): void;
  onContinue(): void;
}): React.ReactElement {
  return (
    <MatchColumns<SheetColumn>
      draft={draft}
      targets={registerTargets}
      columnWords={columnWords}
      faultsOf={(free) => (draft.columns.includes('UserEmail') ? [] : [{ id: free, text: strings.MatchNoEmail }])}
      onSheet={(sheet) => onDraft(withSheet(draft, { ...draft, sheet }))}
      onColumns={(columns) => onDraft({ ...draft, columns })}
      {...calls}
    >
      {() => <LeftOut draft={draft} />}
    </MatchColumns>
  );
}

/** Read out after every choice. */
function LeftOut({ draft }: { readonly draft: Draft }): React.ReactElement {
  return (
    <p role="status" className={styles.note}>
      {leftOutWords(draft)}
    </p>
  );
}
