import { safeText } from './safeText';

/**
 * The `mailto:` address that writes to somebody, as https://www.rfc-editor.org/rfc/rfc6068 wants it: characters that
 * mean something there (`&`, `/`, `%` and others) are encoded. Apostrophes that a word processor made curly become
 * straight.
 */
export function mailLink(email: string): string {
  const [local, host] = safeText(email)
    .replace(/[‘’ʼ′]/g, "'")
    .split(/@(?=[^@]*$)/);
  return `mailto:${encodeURIComponent(local)}@${encodeURIComponent(host ?? '')}`;
}
