import * as uiStrings from 'UiStrings';
import type { ContingencyStatus } from '../../../data/contingencyQueries';
import type { EditableInstruction, EditablePlace, PlaceValues } from '../../../data/contingencyEditing';
import type { ContingencyGap } from '../../../domain/contingency/gapCheck';
import { type NamedTopic, topicValues } from '../../base/gaps/topics';
import type { InstructionAction } from './InstructionPanel';
import type { PlaceAction } from './PlacePanel';
import type { RowAction } from '../../base/entries/Row';
import { strings } from './strings';

export type Gap = ContingencyGap<EditableInstruction, EditablePlace, ContingencyStatus>;

/** Makes the buttons of a row, with the panel that each opens. */
export interface GapActions {
  instruction(action: InstructionAction, label: string, instruction: EditableInstruction): RowAction;
  /**
   * A new instruction about a topic, for these sites.
   *
   * @param without the key of the service that does not work at each of them, if that is why.
   */
  write(topic: Partial<NamedTopic['values']>, sites: readonly string[], without?: string): RowAction;
  place(action: PlaceAction, label: string, place?: EditablePlace, prefill?: Partial<PlaceValues>): RowAction;
}

/** The buttons that open where a gap is mended. */
type Actions<G> = (gap: G, open: GapActions) => RowAction[];

type GapOf<K extends Gap['kind']> = Extract<Gap, { readonly kind: K }>;

const change = (open: GapActions, instruction: EditableInstruction): RowAction =>
  open.instruction('change', uiStrings.Change, instruction);

const changes: Actions<{ readonly instruction: EditableInstruction }> = ({ instruction }, open) => [
  change(open, instruction),
];

/** A status is mended on the rollout status page: the row has a link instead. */
const elsewhere: Actions<unknown> = () => [];

const gapKinds: { readonly [K in Gap['kind']]: Actions<GapOf<K>> } = {
  noInstruction: ({ topic, sites }, open) => [open.write(topicValues(topic), sites)],
  noPlace: ({ sites }, open) => [
    open.place('new', strings.NewPlace, undefined, sites.length === 1 ? { ForSiteCode: sites[0] } : undefined),
  ],
  noTopic: changes,
  notNeeded: ({ instruction }, open) => [
    open.instruction('withdraw', strings.Withdraw, instruction),
    change(open, instruction),
  ],
  dependsOnBroken: ({ instruction, service, sites }, open) => [
    open.write(instruction, sites, service),
    change(open, instruction),
  ],
  notTried: ({ instruction }, open) => [open.instruction('change', strings.SayTried, instruction)],
  reviewOverdue: ({ instruction }, open) => [
    open.instruction('review', strings.Review, instruction),
    change(open, instruction),
  ],
  newsOverdue: changes,
  agreementEnds: ({ place }, open) => [open.place('change', uiStrings.Change, place)],
  existingEnds: elsewhere,
  existingEnded: elsewhere,
  danglingKey: ({ of }, open) => [
    'place' in of ? open.place('change', uiStrings.Change, of.place) : change(open, of.instruction),
  ],
};

/** The buttons that open where it is mended. */
export function actionsOf(gap: Gap, open: GapActions): RowAction[] {
  return (gapKinds[gap.kind] as Actions<Gap>)(gap, open);
}
