import type { XmlHandler } from './xml';

/** One part of a workbook that another refers to. */
export interface Relation {
  readonly id: string;
  /** The last word of its type, in lower case: the strict form has another address before it. */
  readonly type: string;
  /** Where it is in the archive. */
  readonly path: string;
}

/** Reads what a part in this folder refers to; what is outside the file is left out. */
export function readRelations(folder: string, found: Relation[]): XmlHandler {
  return {
    open(name, attributes) {
      if (name !== 'Relationship') return;
      const { Id: id, Type: type, Target: target, TargetMode: mode } = attributes();
      if (!id || !type || !target || mode === 'External') return;
      found.push({ id, type: type.slice(type.lastIndexOf('/') + 1).toLowerCase(), path: resolved(folder, target) });
    },
    close: () => undefined,
    text: () => undefined,
  };
}

/** A path is only ever looked up among the names of the archive. */
function resolved(folder: string, target: string): string {
  const steps: string[] = [];
  for (const step of (target.startsWith('/') ? target : `${folder}${target}`).split(/[\\/]/)) {
    if (step === '..') steps.pop();
    else if (step && step !== '.') steps.push(step);
  }
  return steps.join('/').toLowerCase();
}
