import * as React from 'react';
import type { HeldRequest } from '../../../data/deviceRequests';
import { dayOf } from '../../../domain/day';
import type { Answers } from '../../../domain/device/questions';
import { isForMyself, isMineToChange, myStanding } from '../../../domain/device/myStanding';
import { nameIn } from '../../../domain/legible';
import { referenceOf } from '../../../domain/device/reference';
import { emailKey } from '../../../domain/contactDetails';
import { shortDay } from '../../../ui/dates';
import { RouteLink } from '../../../ui/RouteLink';
import { fill } from '../../../ui/text';
import { usePart } from '../../base/PartContext';
import { lookingAt } from '../routes';
import ask from './Ask.module.scss';
import styles from './OpenAlready.module.scss';
import { strings } from './strings';

/**
 * The newest undecided request for the same person, shown before somebody makes another.
 *
 * @param email one's own.
 * @param base the request that is changed. It only makes a second one if it now names another person.
 */
export function openAlready(
  requests: readonly HeldRequest[],
  { forWhom, email: theirs }: Answers,
  email: string,
  base?: HeldRequest,
): HeldRequest | undefined {
  const key = emailKey(theirs);
  const isForThem = (request: HeldRequest): boolean =>
    forWhom === 'somebodyElse'
      ? key !== '' && emailKey(request.RequestedForEmail) === key
      : isForMyself(request, email);
  if (base && isForThem(base)) return undefined;
  return requests.find((each) => each.Id !== base?.Id && isForThem(each) && isMineToChange(myStanding(each)));
}

/**
 * Says that there is an undecided request already, with the way to it. It appears while an address is typed, and is
 * then read out.
 */
export function OpenAlready({
  open,
  answers,
}: {
  readonly open: HeldRequest | undefined;
  readonly answers: Answers;
}): React.ReactElement {
  const { today, go } = usePart();
  const words = answers.forWhom === 'somebodyElse' ? strings.AlreadyOpenFor : strings.AlreadyOpen;
  return (
    <div role="status" className={open ? `${ask.page} ${styles.notice}` : undefined}>
      {open ? (
        <p>
          {fill(words, {
            reference: referenceOf(open.Id),
            date: shortDay(dayOf(open.Created), today),
            name: nameIn(open.RequestedForName) ?? open.RequestedForEmail ?? '',
          })}{' '}
          <RouteLink to={lookingAt(open.Id)} onGo={go}>
            {strings.SeeIt}
          </RouteLink>
        </p>
      ) : null}
    </div>
  );
}
