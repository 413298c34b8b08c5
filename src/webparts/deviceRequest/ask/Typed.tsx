import * as React from 'react';
import { Fold } from '../../../ui/Fold';
import { AnswerList } from './AnswerList';
import type { AnswerRow } from './answerRows';
import styles from './Ask.module.scss';
import { strings } from './strings';

/** What somebody typed and ICT does not have, for them to read. */
export function Typed({ rows }: { readonly rows: readonly AnswerRow[] }): React.ReactElement {
  return (
    <div className={styles.block}>
      <Fold summary={strings.WhatYouTyped}>
        <AnswerList rows={rows} />
      </Fold>
    </div>
  );
}
