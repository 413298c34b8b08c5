/**
 * The `mailto:` address that writes to somebody, as https://www.rfc-editor.org/rfc/rfc6068 wants it: `&`, `/`, `%` and
 * others that mean something there are encoded.
 */
export function mailLink(email: string): string {
  const at = email.lastIndexOf('@');
  return `mailto:${encodeURIComponent(email.slice(0, at))}@${encodeURIComponent(email.slice(at + 1))}`;
}
