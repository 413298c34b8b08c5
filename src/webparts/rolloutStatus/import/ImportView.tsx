import * as React from 'react';
import { strings as partStrings } from '../strings';
import type { RolloutService } from '../../../data/rollout';
import { hasWords } from '../../../domain/hasWords';
import { noAnswers, type WideAnswers } from '../../../domain/rollout/import/wide';
import { matchColumns, rememberColumns, type RememberedColumns } from '../../../domain/sheet/columns';
import { usePart } from '../../base/PartContext';
import { type ChosenSheet, sameHeadings } from '../../base/sheet/sheetDraft';
import { LeaveGuard } from '../../base/held/LeaveGuard';
import { SheetSteps } from '../../base/sheet/SheetSteps';
import { ChooseImport } from './ChooseImport';
import { type Draft, emptyDraft, type ImportKind, targetsOf } from './draft';
import { CheckStep, MatchStep } from './laterSteps';
import { recall, remember } from './remembered';
import { strings } from './strings';
import { useMatches } from './useMatches';

export interface ImportViewProps {
  readonly services: readonly RolloutService[];
  /** What is chosen at first: sites, while there are none. */
  readonly kind?: ImportKind;
  onLeave(): void;
}

/** Imports the supplier's sheet. Nothing is written before somebody has seen every change. */
export function ImportView(props: ImportViewProps): React.ReactElement {
  return (
    <LeaveGuard>
      <Importing {...props} />
    </LeaveGuard>
  );
}

function Importing({ services, kind, onLeave }: ImportViewProps): React.ReactElement {
  const { draft, change, choose, rememberMatch, restart } = useDraft(kind);
  const matches = useMatches(draft, (said) => change({ ...draft, ...said }));
  return (
    <SheetSteps place={partStrings.AllImport} out={strings.Leave} onLeave={onLeave}>
      {(step, go) => {
        if (step === 'choose') {
          return (
            <ChooseImport
              draft={draft}
              onContinue={(next, chosen) => {
                matches.team.clear();
                choose(next, chosen);
                go('match');
              }}
            />
          );
        }
        if (step === 'match') {
          return (
            <MatchStep
              draft={draft}
              services={services}
              matches={matches}
              onChange={change}
              onSheet={(sheet) => choose(draft.kind, { ...draft, sheet })}
              onBack={() => go('choose')}
              onContinue={() => {
                rememberMatch();
                go('check');
              }}
            />
          );
        }
        return (
          <CheckStep
            services={services}
            draft={draft}
            matches={matches}
            onBack={() => go('match')}
            onSaving={() => go('save')}
            onLeave={onLeave}
            onAnother={() => {
              restart();
              go('choose');
            }}
          />
        );
      }}
    </SheetSteps>
  );
}

interface DraftInUse {
  readonly draft: Draft;
  change(draft: Draft): void;
  /** Takes a new sheet. With the same headings it is a corrected copy: the answers for the previous one stay. */
  choose(kind: ImportKind, chosen: ChosenSheet): void;
  /** Keeps how the columns are matched, for the next sheet. */
  rememberMatch(): void;
  restart(): void;
}

function useDraft(first: ImportKind = 'statuses'): DraftInUse {
  const { store } = usePart();
  const [draft, setDraft] = React.useState<Draft>({ ...emptyDraft, kind: first });
  return {
    draft,
    change: setDraft,
    choose(kind, chosen) {
      const known = recall(store, kind);
      const same = kind === draft.kind && sameHeadings(chosen, draft);
      setDraft({
        ...draft,
        ...chosen,
        kind,
        columns: same
          ? draft.columns
          : matchColumns(chosen.sheet.headings, targetsOf(kind, chosen.sheet), known.columns),
        ...(same ? {} : { dayFirst: known.dayFirst, wide: rememberedAnswers(known.columns) }),
      });
    },
    rememberMatch() {
      const { kind, sheet, columns, dayFirst, by, wide } = draft;
      remember(store, kind, {
        columns: { ...rememberColumns(sheet.headings, columns, recall(store, kind).columns), ...wide.says },
        dayFirst,
        ...(hasWords(by) ? { by: by.trim() } : {}),
      });
    },
    restart: () => setDraft(emptyDraft),
  };
}

/** What the columns of services held in the last sheet. Their keys are not headings: see `sayKey`. */
function rememberedAnswers(columns: RememberedColumns): WideAnswers {
  return { ...noAnswers, says: Object.fromEntries(Object.entries(columns).filter(([key]) => key.startsWith('|'))) };
}
