import type { InstructionValues } from '../../../data/contingencyEditing';
import type { RolloutService } from '../../../data/rollout';
import type { InstructionFaults } from '../../../domain/contingency/entryChecks';
import type { Day } from '../../../domain/day';
import type { ColumnGroup } from '../../base/entries/columnGroup';
import type { Fields } from '../../base/entries/fields';
import { type NamedTopic, namedTopics } from '../../base/gaps/topics';
import type { Work } from './work';

/** What the form of an instruction needs to know. */
export interface InstructionSurroundings extends Pick<
  Work,
  'directory' | 'telephones' | 'reviewer' | 'doesNotWork' | 'holdsSeveral' | 'keepsTried'
> {
  readonly today: Day;
  readonly topics: readonly NamedTopic[];
  readonly services: readonly RolloutService[];
  /** The values when the form was opened. A new instruction has none. */
  readonly before: Partial<InstructionValues>;
}

export function instructionSurroundings(
  { directory, telephones, reviewer, doesNotWork, holdsSeveral, keepsTried, report: { services } }: Work,
  today: Day,
  before: Partial<InstructionValues> = {},
): InstructionSurroundings {
  return {
    directory,
    telephones,
    reviewer,
    doesNotWork,
    holdsSeveral,
    keepsTried,
    today,
    topics: namedTopics(services),
    services,
    before,
  };
}

/** Columns `C` of an instruction, typed in the fields `D`. */
export type InstructionGroup<D extends object, C extends keyof InstructionValues> = ColumnGroup<
  InstructionValues,
  InstructionFaults,
  InstructionSurroundings,
  D,
  C
>;

/** What each part of the form is given. */
export interface InstructionFields<D> extends Fields<D> {
  readonly around: InstructionSurroundings;
}
