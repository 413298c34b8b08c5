import { safeText } from './safeText';

/**
 * The `mailto:` address that writes to somebody, as https://www.rfc-editor.org/rfc/rfc6068 wants it: `&`, `/`, `%` and
 * others that mean something there are encoded. Programs that write make a curly apostrophe of the one that addresses
 * have.
 */
export function mailLink(email: string): string {
  const [local, host] = safeText(email)
    .replace(/[‘’ʼ′]/g, "'")
    .split(/@(?=[^@]*$)/);
  return `mailto:${encodeURIComponent(local)}@${encodeURIComponent(host ?? '')}`;
}
