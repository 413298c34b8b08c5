/**
 * The address that a link may lead to, made absolute: https or http, so that no script is planted as a link, and
 * without a user name or password. `http://nhs.uk@evil.example/` reads as an address of nhs.uk, and is one of evil.example.
 *
 * @returns undefined for an empty text, or anything else.
 */
export function webAddress(text: string | undefined, base?: string): string | undefined {
  const trimmed = text?.trim();
  if (!trimmed) return undefined;
  try {
    const { protocol, username, password, href } = new URL(trimmed, base);
    return /^https?:$/.test(protocol) && !username && !password ? href : undefined;
  } catch {
    return undefined;
  }
}
