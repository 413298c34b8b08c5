import * as uiStrings from 'UiStrings';
import type { DeviceSupport } from '../../../data/deviceRequests';
import { mailLink } from '../../../domain/mailLink';
import { addressOf } from '../../../ui/route';
import { fill } from '../../../ui/text';
import type { Help } from '../../base/help';
import { strings as baseStrings } from '../../base/strings';
import { asking } from '../routes';
import { strings } from './strings';

/** What is asked of somebody with a BlackBerry, and where. */
export interface Mail {
  readonly subject: string;
  readonly text: string;
}

/**
 * The text to send.
 *
 * @param support what is said of BlackBerry devices today; the text gives a reason only where they do not reach
 *   NHSmail.
 * @param page the address of the page that phones are asked for on.
 */
export function mailOf(support: DeviceSupport | undefined, page: string, { telephone }: Pick<Help, 'telephone'>): Mail {
  const { origin, pathname } = new URL(page);
  const reason = support && !support.SupportsNHSmail ? [strings.Why, ''] : [];
  const lines = [
    strings.MailHello,
    '',
    ...reason,
    strings.MailAsk,
    addressOf(asking, origin + pathname),
    '',
    strings.MailSay,
    strings.MailFirst,
    '',
    ...(telephone ? [fill(uiStrings.StuckCall, { telephone }), ''] : []),
    baseStrings.CorporateICT,
  ];
  return { subject: strings.MailSubject, text: lines.join('\n') };
}

/** `mailto:` as https://www.rfc-editor.org/rfc/rfc6068 wants it written. */
export function mailTo(email: string, { subject, text }: Mail): string {
  const encoded = (part: string): string => encodeURIComponent(part.replace(/\u00a0/g, ' ').replace(/\n/g, '\r\n'));
  return `${mailLink(email)}?subject=${encoded(subject)}&body=${encoded(text)}`;
}
