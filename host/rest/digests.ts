import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { digestExpired, digestInvalid } from './sharePointError';

/** How long a digest is good for, in seconds: SharePoint's default of half an hour. */
export const digestSeconds = 1800;

export interface Digests {
  /** A digest for a person, as `0x…,01 Apr 2013 08:10:00 -0000`: PnPjs reads when it was made from its second half. */
  issue(email: string, at?: Date): string;
  /** @throws SharePointError 403 for one that is missing, wrong, somebody else's, or expired. */
  check(email: string, digest: string | undefined): void;
}

/**
 * Digests go by the machine's clock, not the host's: PnPjs holds their date against the browser's own time, and would
 * take one from 2013 for expired. That a digest is one person's is SharePoint's rule; that it holds for every web of
 * the server is this host's simplification.
 */
export function createDigests(): Digests {
  const secret = randomBytes(32);
  const sign = (email: string, date: string): string =>
    `0x${createHmac('sha512', secret).update(`${email.toLowerCase()} ${date}`).digest('hex').toUpperCase()}`;

  return {
    issue: (email, at = new Date()) => {
      const date = written(at);
      return `${sign(email, date)},${date}`;
    },
    check: (email, digest) => {
      const comma = digest?.indexOf(',') ?? -1;
      if (!digest || comma < 0) throw digestInvalid();
      const date = digest.slice(comma + 1).trim();
      const given = Buffer.from(digest.slice(0, comma));
      const right = Buffer.from(sign(email, date));
      if (given.length !== right.length || !timingSafeEqual(given, right)) throw digestInvalid();
      if (Date.now() - Date.parse(date) > digestSeconds * 1000) throw digestExpired();
    },
  };
}

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

function written(at: Date): string {
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${two(at.getUTCDate())} ${months[at.getUTCMonth()]} ${at.getUTCFullYear()} ${two(at.getUTCHours())}:${two(at.getUTCMinutes())}:${two(at.getUTCSeconds())} -0000`;
}
