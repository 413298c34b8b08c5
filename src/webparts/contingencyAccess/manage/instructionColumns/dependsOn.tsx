import * as React from 'react';
import { longestInstructionText } from '../../../../data/contingencyEditing';
import { keysIn } from '../../../../domain/contingency/instructions';
import { keyOf } from '../../../../domain/key';
import { listOf, text } from '../../../../domain/kinds';
import { Checks } from '../../../../ui/form/Choice';
import { fill } from '../../../../ui/text';
import type { InstructionFields, InstructionGroup } from '../instructionGroup';
import { written } from '../../../base/entries/typed';

export const strings = {
  DependsOn: 'What must work for this to work',
  DependsOnUnknown: '{key} (not a service)',
  FaultDependsOn: 'Take out what is not a service',
  FaultDependsOnMany: 'These are too many services for one instruction',
} as const;

interface DependsOnDraft {
  /** Keys of services. */
  readonly dependsOn: readonly string[];
}

const joined = (keys: readonly string[]): string => keys.join(', ');

/** The services that must work before an instruction can be followed. */
export const dependsOn: InstructionGroup<DependsOnDraft, 'DependsOn'> = {
  draft: ({ DependsOn }) => ({ dependsOn: keysIn(DependsOn) }),
  kept: { dependsOn: listOf(text) },
  values: (draft) => ({ DependsOn: written(joined(draft.dependsOn)) }),
  faults: (draft) =>
    joined(draft.dependsOn).length > (longestInstructionText('DependsOn') ?? Infinity)
      ? [{ field: 'dependsOn', text: strings.FaultDependsOnMany }]
      : [],
  columns: {
    DependsOn: { label: strings.DependsOn, field: 'dependsOn', faults: { unknown: strings.FaultDependsOn } },
  },
};

export function DependsOnFields({ field, around }: InstructionFields<DependsOnDraft>): React.ReactElement {
  const { value: keys, ...control } = field('dependsOn');
  const serviceKeys = new Set(around.services.map(({ ServiceKey }) => keyOf(ServiceKey)));
  // A key that no service has stays in view until somebody takes it out.
  const unknown = keys.filter((key) => !serviceKeys.has(keyOf(key)));
  const options = [
    ...around.services.map(({ ServiceKey, Title }) => ({ value: ServiceKey, label: Title })),
    ...unknown.map((key) => ({ value: key, label: fill(strings.DependsOnUnknown, { key }) })),
  ];
  return (
    <Checks
      {...control}
      label={strings.DependsOn}
      options={options}
      values={options.map(({ value }) => value).filter((each) => keys.some((key) => keyOf(key) === keyOf(each)))}
    />
  );
}
