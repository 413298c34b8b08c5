import * as strings from 'RolloutStatusStrings';
import * as React from 'react';
import * as uiStrings from 'UiStrings';
import type { RolloutSite } from '../../data/rollout';
import { isEmail } from '../../domain/contactDetails';
import type { Day } from '../../domain/day';
import { mailLink } from '../../domain/mailLink';
import { fullDay } from '../../ui/dates';
import { fill } from '../../ui/text';
import { usePart } from '../base/PartContext';
import type { RowAnswer } from './answers';
import { WithTelephone } from '../../ui/Telephone';
import { strings as answerStrings } from '../../ui/answer/standStrings';
import { stateWords } from './stateWords';

export interface NotWhatISeeProps {
  readonly site: RolloutSite;
  readonly answers: readonly RowAnswer[];
  readonly telephone?: string;
}

/**
 * Whom to tell when the page is wrong: a number to call, or an email to the site contact that says what the page said.
 */
export function NotWhatISee({ site, answers, telephone }: NotWhatISeeProps): React.ReactElement | null {
  const { today } = usePart();
  const address = site.ContactEmail && emailAddress(site.ContactEmail, site, answers, today);
  if (!telephone && !address) return null;
  return (
    <p>
      {telephone ? (
        <WithTelephone text={address ? strings.NotWhatCallOr : answerStrings.Call} telephone={telephone} />
      ) : null}
      {address ? (
        <>
          <a href={address}>{fill(strings.NotWhatEmail, { name: site.ContactName ?? site.ContactEmail ?? '' })}</a>
          {strings.NotWhatContact}
        </>
      ) : null}
    </p>
  );
}

/** `mailto:` with the subject and what the page says: https://www.rfc-editor.org/rfc/rfc6068 */
export function emailAddress(
  email: string,
  site: RolloutSite,
  answers: readonly RowAnswer[],
  today: Day,
): string | undefined {
  if (!isEmail(email)) return undefined;
  const plain = (text: string): string => text.replace(/\u00a0/g, ' ');
  const lines = [
    fill(strings.NotWhatBody, { date: fullDay(today) }),
    ...answers.map((each) => fill(uiStrings.ServiceState, { service: each.service.Title, state: stateWords(each) })),
    '',
    strings.NotWhatBodyEnd,
    '',
  ];
  const subject = encodeURIComponent(plain(fill(strings.NotWhatSubject, { site: site.Title })));
  return `${mailLink(email)}?subject=${subject}&body=${encodeURIComponent(plain(lines.join('\r\n')))}`;
}
