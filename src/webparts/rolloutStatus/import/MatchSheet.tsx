import * as React from 'react';
import type { HeadedSheet } from '../../../domain/sheet/headed';
import type { RolloutService } from '../../../data/rollout';
import { leaveOut, noService, serviceOf, type Wide, wideColumns } from '../../../domain/rollout/import/wide';
import { matchKey } from '../../../domain/rollout/import/matchKeys';
import { usePart } from '../../base/PartContext';
import { MatchColumns } from '../../base/sheet/MatchColumns';
import { aboutFaults, AboutSheet } from './AboutSheet';
import { noMatches } from './byHand';
import { columnFaults } from './columnFaults';
import { columnWords } from './columnWords';
import { type Draft, targetsOf } from './draft';
import { strings } from './strings';
import type { Matches } from './useMatches';
import { wideOf } from './wideDraft';
import { WideServices } from './WideServices';

export interface MatchSheetProps {
  readonly draft: Draft;
  readonly services: readonly RolloutService[];
  readonly matches: Matches;
  /** Called for everything that is chosen and typed, so that going back loses nothing. */
  onChange(draft: Draft): void;
  /** Called with the same sheet when another row of headings is chosen. */
  onSheet(sheet: HeadedSheet): void;
  onBack(): void;
  onContinue(): void;
}

/** What each column of the sheet holds; for statuses, also what is true of the whole sheet. */
export function MatchSheet({
  draft,
  services,
  matches,
  onChange,
  onSheet,
  onBack,
  onContinue,
}: MatchSheetProps): React.ReactElement {
  const { today } = usePart();
  const { servicesByHand } = matches.all;
  const { kind, sheet, columns } = draft;
  const statuses = kind === 'statuses';
  const wide = React.useMemo(
    () => wideOf({ kind, sheet, columns }, services, servicesByHand),
    [kind, sheet, columns, services, servicesByHand],
  );
  const targets = React.useMemo(() => targetsOf(kind, sheet), [kind, sheet]);
  const inGroups = wide && wideColumns(wide, draft.wide);

  function goOn(): void {
    if (wide) keepServices(wide, draft, matches);
    onContinue();
  }

  return (
    <MatchColumns<string>
      draft={draft}
      targets={targets}
      columnWords={columnWords}
      note={strings.MatchNote}
      isElsewhere={(at) => inGroups?.has(at) ?? false}
      faultsOf={(free, ids) => [
        ...columnFaults(draft, wide, free, ids),
        ...(statuses ? aboutFaults(draft, today, ids) : []),
      ]}
      onSheet={onSheet}
      onColumns={(chosen) => onChange({ ...draft, columns: chosen })}
      onBack={onBack}
      onContinue={goOn}
    >
      {(faults, ids) => (
        <>
          {wide ? (
            <WideServices
              wide={wide}
              draft={draft}
              services={services}
              faults={faults}
              ids={ids}
              onAnswers={(answers) => onChange({ ...draft, wide: answers })}
            />
          ) : null}
          {statuses ? <AboutSheet draft={draft} faults={faults} ids={ids} onChange={onChange} /> : null}
        </>
      )}
    </MatchColumns>
  );
}

/** The services of groups of columns are remembered like other names. */
function keepServices(wide: Wide, draft: Draft, matches: Matches): void {
  const said = wide.groups.flatMap((group) => {
    const service = serviceOf(group, draft.wide);
    if (service === undefined || service === noService || service === group.known) return [];
    return [{ ...group, ours: service === leaveOut ? '' : service }];
  });
  if (said.length === 0) return;
  matches.say(
    { ...noMatches, servicesByHand: Object.fromEntries(said.map(({ key, ours }) => [key, ours])) },
    Object.fromEntries(said.map(({ key, text }) => [matchKey('Service', key), text])),
  );
}
