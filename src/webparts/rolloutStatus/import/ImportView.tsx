import * as React from 'react';
import * as rollout from 'RolloutStatusStrings';
import type { RolloutService } from '../../../data/rollout';
import type { HandMatches } from '../../../domain/rollout/import/matching';
import { matchColumns, rememberColumns } from '../../../domain/sheet/columns';
import { usePart } from '../../base/PartContext';
import { type ChosenSheet, sameHeadings } from '../../base/sheet/sheetDraft';
import { LeaveGuard } from '../../base/held/LeaveGuard';
import { SheetSteps } from '../../base/sheet/SheetSteps';
import { CheckSheet } from './CheckSheet';
import { ChooseImport } from './ChooseImport';
import { type Draft, emptyDraft, type ImportKind, targetsOf } from './draft';
import { MatchSheet } from './MatchSheet';
import { recall, remember } from './remembered';
import { strings } from './strings';

export interface ImportViewProps {
  readonly services: readonly RolloutService[];
  /** What is offered first: sites, while there are none. */
  readonly kind?: ImportKind;
  onLeave(): void;
}

/** Takes in the supplier's sheet. Nothing is written before somebody has seen all of it. */
export function ImportView(props: ImportViewProps): React.ReactElement {
  return (
    <LeaveGuard>
      <Importing {...props} />
    </LeaveGuard>
  );
}

function Importing({ services, kind = 'statuses', onLeave }: ImportViewProps): React.ReactElement {
  const { store } = usePart();
  const [draft, setDraft] = React.useState<Draft>({ ...emptyDraft, kind });

  function choose(next: ImportKind, chosen: ChosenSheet): void {
    const known = recall(store, next);
    const same = next === draft.kind && sameHeadings(chosen, draft);
    const columns = same ? draft.columns : matchColumns(chosen.sheet.headings, targetsOf[next], known.columns);
    // A corrected sheet comes with what was said of the one before.
    setDraft({
      ...draft,
      ...chosen,
      kind: next,
      columns,
      ...(same
        ? {}
        : {
            dayFirst: known.dayFirst,
            by: draft.by || known.by,
            sitesByHand: known.sites,
            servicesByHand: known.services,
          }),
    });
  }

  function rememberMatch(): void {
    const { kind, sheet, columns, dayFirst, by } = draft;
    remember(store, kind, {
      columns: rememberColumns(sheet.headings, columns, recall(store, kind).columns),
      dayFirst,
      by: by.trim(),
    });
  }

  function matchNames(sitesByHand: HandMatches, servicesByHand: HandMatches): void {
    setDraft({ ...draft, sitesByHand, servicesByHand });
    remember(store, draft.kind, { sites: sitesByHand, services: servicesByHand });
  }

  return (
    <SheetSteps place={rollout.AllImport} out={strings.Leave} onLeave={onLeave}>
      {(step, go) => {
        if (step === 'choose') {
          return (
            <ChooseImport
              draft={draft}
              onContinue={(next, chosen) => {
                choose(next, chosen);
                go('match');
              }}
            />
          );
        }
        if (step === 'match') {
          return (
            <MatchSheet
              draft={draft}
              onChange={setDraft}
              onBack={() => go('choose')}
              onContinue={() => {
                rememberMatch();
                go('check');
              }}
            />
          );
        }
        return (
          <CheckSheet
            services={services}
            draft={draft}
            onBack={() => go('match')}
            onNames={matchNames}
            onSaving={() => go('save')}
            onLeave={onLeave}
            onAnother={() => {
              setDraft(emptyDraft);
              go('choose');
            }}
          />
        );
      }}
    </SheetSteps>
  );
}
