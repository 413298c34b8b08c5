import * as React from 'react';
import type { FieldFault } from '../../../ui/form/ErrorSummary';
import { useIds } from '../../../ui/useIds';
import { type Confirmer, confirmerFaults, useConfirmer } from './confirmer';

/** Who confirms, asked for once something is confirmed without it. */
export interface Confirmation {
  readonly confirmer: Confirmer;
  /** What is missing; empty until somebody confirms something. */
  readonly faults: readonly FieldFault[];
  idOf(field: keyof Confirmer): string;
  keep(confirmer: Confirmer): void;
  /** Keeps what is typed, and clears the faults once nothing is missing. */
  type(confirmer: Confirmer): void;
  /** Whether it is known who confirms, and where they know it from. Asks for it where it is not. */
  isGiven(): boolean;
}

export function useConfirmation(): Confirmation {
  const [confirmer, keep] = useConfirmer();
  const [faults, setFaults] = React.useState<readonly FieldFault[]>([]);
  const ids = useIds();
  return {
    confirmer,
    faults,
    idOf: ids,
    keep,
    type(next) {
      keep(next);
      if (!Object.values(confirmerFaults(next)).some(Boolean)) setFaults([]);
    },
    isGiven() {
      const { by, source } = confirmerFaults(confirmer);
      const missing = [
        ...(by ? [{ id: ids('by'), text: by }] : []),
        ...(source ? [{ id: ids('source'), text: source }] : []),
      ];
      setFaults(missing);
      return missing.length === 0;
    },
  };
}
