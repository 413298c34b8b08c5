import { hasWords } from '../../../../domain/hasWords';
import { nameIn } from '../../../../domain/legible';
import { noStatus } from '../../../../domain/rollout/statusChange';
import type { FieldFault } from '../../../../ui/form/ErrorSummary';
import { type Confirmer, confirmerFaults } from '../confirmer';
import { type DraftFault, readDraft } from '../statusDraft';
import type { ChosenRows } from './chosenRows';
import type { ReadDates } from './datesDraft';
import type { ManyChoice } from './manyChoice';
import { ofMany, saysSomething } from './manyDraft';
import { strings } from './strings';

/** What is missing or wrong, by the field where it is put right. */
export interface ManyFaults {
  readonly rows?: string;
  readonly what?: string;
  readonly moveBy?: string;
  readonly moveTo?: string;
  readonly reason?: string;
  readonly givenBy?: string;
  readonly dateSource?: string;
  readonly draft: readonly DraftFault[];
  readonly confirmer: ReturnType<typeof confirmerFaults>;
}

export const noFaults: ManyFaults = { draft: [], confirmer: {} };

/** Whether the change needs a confirmer: somebody chose to confirm, or says what works now. */
export function confirms({ confirm, draft }: ManyChoice): boolean {
  return confirm || draft.now !== undefined;
}

export function faultsOf(
  choice: ManyChoice,
  chosen: ChosenRows,
  dates: ReadDates,
  giver: Confirmer | undefined,
  confirmer: Confirmer,
): ManyFaults {
  const { draft, confirm } = choice;
  const isMoved = dates.kind === 'move';
  const isSilent = dates.kind === 'none' && !saysSomething(draft) && !confirm;
  // A first date alone needs no reason, and is not known from here: where nothing moves, the reason is not saved.
  const needsReason = isMoved || draft.stage === 'No date';
  return {
    rows: chosen.rows.length === 0 ? strings.FaultRows : undefined,
    what: isSilent ? strings.FaultNothing : undefined,
    ...(dates.kind === 'wrong' ? { [dates.field]: dates.text } : {}),
    reason: needsReason && !hasWords(draft.reason) ? strings.FaultReason : undefined,
    ...(isMoved && giver ? giverFaults(giver) : {}),
    draft: readDraft(noStatus, ofMany(draft), true).faults,
    confirmer: confirms(choice) ? confirmerFaults(confirmer) : {},
  };
}

/** All of them, each with the field it is put right in. */
export function listedFaults(
  { rows, what, moveBy, moveTo, reason, givenBy, dateSource, draft, confirmer }: ManyFaults,
  ids: (name: string) => string,
): FieldFault[] {
  const at = (name: string, text: string | undefined): FieldFault[] => (text ? [{ id: ids(name), text }] : []);
  return [
    ...at('rows', rows),
    ...at('moveBy', moveBy),
    ...at('moveTo', moveTo),
    ...at('reason', reason),
    ...at('givenBy', givenBy),
    ...at('dateSource', dateSource),
    ...at('now', what),
    ...draft.flatMap(({ field, text }) => at(field, text)),
    ...at('confirmed-by', confirmer.by),
    ...at('confirmed-source', confirmer.source),
  ];
}

function giverFaults({ by, source }: Confirmer): Pick<ManyFaults, 'givenBy' | 'dateSource'> {
  return {
    givenBy: nameIn(by) ? undefined : strings.FaultGivenBy,
    dateSource: hasWords(source) ? undefined : strings.FaultDateSource,
  };
}
