import type { InstructionValues } from '../../../data/contingencyEditing';
import { checkInstruction } from '../../../domain/contingency/entryChecks';
import { fields, type Kind } from '../../../domain/kinds';
import type { BothVersions } from '../../base/saving/Conflict';
import { both, differing, type DraftRead, faultsIn } from '../../base/entries/columnGroup';
import { contact } from './instructionColumns/contact';
import { dependsOn } from './instructionColumns/dependsOn';
import { standing } from './instructionColumns/standing';
import { topic } from './instructionColumns/topic';
import { tried } from './instructionColumns/tried';
import { whom } from './instructionColumns/whom';
import { words } from './instructionColumns/words';
import type { InstructionSurroundings } from './instructionGroup';

/** Every column of an instruction, in the order of the form. */
const columns = both(topic, both(whom, both(words, both(contact, both(dependsOn, both(standing, tried))))));

/** An instruction as it is typed. */
export type InstructionDraft = ReturnType<typeof columns.draft>;

export function instructionDraft(
  values: Partial<InstructionValues>,
  around: InstructionSurroundings,
): InstructionDraft {
  return columns.draft(values, around);
}

/** Reads a draft that the browser has kept. A field that cannot be read is as in `first`. */
export function instructionDraftKind(first: InstructionDraft): Kind<InstructionDraft> {
  return fields(first, columns.kept);
}

/** What a draft would save, and what must be mended before. */
export function readInstruction(
  draft: InstructionDraft,
  around: InstructionSurroundings,
): DraftRead<InstructionValues, InstructionDraft> {
  const values: InstructionValues = columns.values(draft, around);
  const { directory, services, today, telephones } = around;
  const keys = {
    siteCodes: directory.sites.map(({ SiteCode }) => SiteCode),
    serviceKeys: services.map(({ ServiceKey }) => ServiceKey),
  };
  return { values, faults: faultsIn(columns, draft, around, checkInstruction(values, keys, today, telephones)) };
}

export function instructionDifferences(mine: Partial<InstructionValues>, theirs: InstructionValues): BothVersions[] {
  return differing(columns, mine, theirs, ['Title', 'Category', 'ServiceKey', 'State']);
}
