import * as phones from 'DeviceRequestStrings';
import * as React from 'react';
import { Notice } from '../../../ui/Notice';
import { RouteLink } from '../../../ui/RouteLink';
import { usePart } from '../../base/PartContext';
import { home, lookingAt } from '../routes';
import type { AnswerRow } from './answerRows';
import styles from './Ask.module.scss';
import { strings } from './strings';
import { Typed } from './Typed';

/** Why a request cannot be changed here, with the way back. What was typed can still be read. */
export function Closed({
  why,
  itemId,
  typed,
}: {
  readonly why: string;
  readonly itemId?: number;
  readonly typed?: readonly AnswerRow[];
}): React.ReactElement {
  const { go } = usePart();
  return (
    <div className={styles.page}>
      <Notice role="alert">
        <p>{why}</p>
        <p className={styles.sent}>
          <RouteLink to={itemId === undefined ? home : lookingAt(itemId)} onGo={go}>
            {itemId === undefined ? phones.ToAll : strings.LookAgain}
          </RouteLink>
        </p>
      </Notice>
      {typed ? <Typed rows={typed} /> : null}
    </div>
  );
}
