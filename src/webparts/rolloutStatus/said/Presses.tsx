import * as React from 'react';
import type { ReportWord } from '../../../domain/rollout/reports';
import { Button } from '../../../ui/Button';
import { fill } from '../../../ui/text';
import styles from './Said.module.scss';
import { strings } from './strings';

export interface PressesProps {
  /** What the service is called. */
  readonly service: string;
  readonly saving: boolean;
  /** The ref of the first. */
  target(element: HTMLElement | null): void;
  onSay(says: ReportWord): void;
}

/** The two things that can be said of a service. */
export function Presses({ service, saving, target, onSay }: PressesProps): React.ReactElement {
  return (
    <span className={styles.presses}>
      <Button
        ref={target}
        aria-disabled={saving || undefined}
        aria-label={fill(strings.WorksOf, { service })}
        onClick={() => onSay('Works')}
      >
        {strings.Works}
      </Button>
      <Button
        aria-disabled={saving || undefined}
        aria-label={fill(strings.NotOf, { service })}
        onClick={() => onSay('Does not work')}
      >
        {strings.Not}
      </Button>
    </span>
  );
}
