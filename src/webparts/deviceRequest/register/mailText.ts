import * as uiStrings from 'UiStrings';
import type { DeviceSupport } from '../../../data/deviceRequests';
import type { Day } from '../../../domain/day';
import { mailLink } from '../../../domain/mailLink';
import { fullDay } from '../../../ui/dates';
import { callSentence } from '../../../ui/callSentence';
import { addressOf } from '../../../ui/route';
import { fill } from '../../../ui/text';
import type { Help } from '../../base/help';
import { strings as baseStrings } from '../../base/strings';
import { asking } from '../routes';
import { strings } from './strings';

/** A mail that asks somebody with a BlackBerry to request a phone. */
export interface Mail {
  readonly subject: string;
  readonly text: string;
}

/**
 * The text to send.
 *
 * @param support the row about BlackBerry devices today. The text gives a reason only if they do not support NHSmail.
 * @param page the address of the page where phones are requested.
 * @param before they were written to before; `on`: all of them on this day.
 */
export function mailOf(
  support: DeviceSupport | undefined,
  page: string,
  { telephone, hours }: Help,
  before?: { readonly on?: Day },
): Mail {
  const { origin, pathname } = new URL(page);
  const reason = support && !support.SupportsNHSmail ? [strings.Why, ''] : [];
  const lines = [
    strings.MailHello,
    '',
    ...(before ? [beforeWords(before), ''] : []),
    ...reason,
    strings.MailAsk,
    addressOf(asking, origin + pathname),
    '',
    strings.MailSay,
    strings.MailFirst,
    '',
    ...(telephone ? [callSentence(uiStrings.StuckCall, { telephone, hours }), ''] : []),
    baseStrings.CorporateICT,
  ];
  return { subject: strings.MailSubject, text: lines.join('\n') };
}

function beforeWords({ on }: { readonly on?: Day }): string {
  return on ? fill(strings.MailBeforeOn, { date: fullDay(on) }) : strings.MailBefore;
}

/** A `mailto:` link: https://www.rfc-editor.org/rfc/rfc6068. */
export function mailTo(email: string, { subject, text }: Mail): string {
  const encoded = (part: string): string => encodeURIComponent(part.replace(/\u00a0/g, ' ').replace(/\n/g, '\r\n'));
  return `${mailLink(email)}?subject=${encoded(subject)}&body=${encoded(text)}`;
}
