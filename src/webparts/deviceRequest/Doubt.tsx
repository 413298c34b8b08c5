import * as strings from 'DeviceRequestStrings';
import * as React from 'react';
import * as uiStrings from 'UiStrings';
import type { HeldRequest } from '../../data/deviceRequests';
import { myStanding } from '../../domain/device/myStanding';
import { Button } from '../../ui/Button';
import { WithTelephone } from '../../ui/Telephone';
import { usePart } from '../base/PartContext';
import styles from './MyRequests.module.scss';
import { answerWords } from './requestWords';
import { type Belief, mayShowAsIct } from './useBeliefs';

/** Why the words are in doubt. The others are not in doubt. */
const reasons: Readonly<Partial<Record<Belief, string>>> = {
  madeByAnother: strings.MadeByAnotherThen,
  notIct: strings.NotIctThen,
  unknown: strings.BeginningLost,
  notRead: strings.NotCheckedThen,
  denied: strings.NextNotAsked,
};

export interface DoubtProps {
  readonly request: HeldRequest;
  readonly belief: Belief;
  readonly forName: string | undefined;
  onAgain(): void;
}

/** Why the words of ICT in a request are not shown, or not shown as certain; whom to call. */
export function Doubt({ request, belief, forName, onAgain }: DoubtProps): React.ReactElement | null {
  const { help } = usePart();
  const reason = reasons[belief];
  if (!reason) return null;
  return (
    <>
      <div className={styles.doubt}>
        <p>{reason}</p>
        {mayShowAsIct(belief) || belief === 'denied' ? null : <p>{strings.NotShown}</p>}
        {mayShowAsIct(belief) ? null : <p>{strings.NeverAsks}</p>}
        {help.telephone ? (
          <p>
            <WithTelephone text={uiStrings.StuckCall} telephone={help.telephone} hours={help.hours} />
          </p>
        ) : null}
        {belief === 'notRead' ? <Button onClick={onAgain}>{uiStrings.TryAgain}</Button> : null}
      </div>
      {mayShowAsIct(belief) ? <p>{answerWords(myStanding(request), forName)}</p> : null}
    </>
  );
}
