import * as strings from 'DeviceAskStrings';
import * as React from 'react';
import type { HeldRequest } from '../../../data/deviceRequests';
import { isMineToChange, myStanding } from '../../../domain/device/myStanding';
import { type Day, dayOf } from '../../../domain/day';
import { referenceOf } from '../../../domain/device/reference';
import { shortDay } from '../../../ui/dates';
import type { Place } from '../../../ui/place';
import { PlaceLink } from '../../../ui/PlaceLink';
import { fill } from '../../../ui/words';
import { lookingAt } from '../places';
import styles from './Ask.module.scss';

/** The newest request that ICT has still to decide, before somebody makes another. */
export function OpenAlready({ requests, today, go }: { readonly requests: readonly HeldRequest[]; readonly today: Day; go(place: Place): void }): React.ReactElement | null {
  const open = requests.find((each) => isMineToChange(myStanding(each)));
  if (!open) return null;
  return (
    <p className={`${styles.page} ${styles.notice}`}>
      {fill(strings.AlreadyOpen, { reference: referenceOf(open.Id), date: shortDay(dayOf(open.Created), today) })}{' '}
      <PlaceLink to={lookingAt(open.Id)} onGo={go}>
        {strings.SeeIt}
      </PlaceLink>
    </p>
  );
}
