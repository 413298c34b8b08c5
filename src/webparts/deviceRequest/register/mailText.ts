import * as uiStrings from 'UiStrings';
import type { DeviceSupport } from '../../../data/deviceRequests';
import { mailLink } from '../../../domain/mailLink';
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

/** A `mailto:` link: https://www.rfc-editor.org/rfc/rfc6068. */
export function mailTo(email: string, { subject, text }: Mail): string {
  const encoded = (part: string): string => encodeURIComponent(part.replace(/\u00a0/g, ' ').replace(/\n/g, '\r\n'));
  return `${mailLink(email)}?subject=${encoded(subject)}&body=${encoded(text)}`;
}
