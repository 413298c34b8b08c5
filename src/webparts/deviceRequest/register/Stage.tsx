import * as React from 'react';
import { strings as partStrings } from '../strings';
import styles from './Stage.module.scss';
import { type Where, wheres } from './registerEntries';
import { strings } from './strings';

export const whereWords: Readonly<Record<Where, string>> = {
  notContacted: strings.NotContacted,
  contacted: strings.ContactedNoRequest,
  asked: partStrings.Asked,
  served: strings.Served,
};

/** Three dots, one filled for each step done, then the same in words. */
export function Stage({ where }: { readonly where: Where }): React.ReactElement {
  const done = wheres.indexOf(where);
  return (
    <span className={styles.stage}>
      <svg viewBox="0 0 44 12" width="44" height="12" aria-hidden="true" focusable="false">
        {[0, 1, 2].map((dot) => (
          <circle
            key={dot}
            cx={6 + dot * 16}
            cy="6"
            r="4.75"
            fill={dot < done ? 'currentColor' : 'none'}
            stroke="currentColor"
            strokeWidth="1.5"
          />
        ))}
      </svg>
      <span className={done === 0 ? styles.first : undefined}>{whereWords[where]}</span>
    </span>
  );
}
