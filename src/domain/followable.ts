/**
 * The address that a link may lead to: https or http, so that no script is planted as a link, and without a user name
 * or password. `http://nhs.uk@evil.example/` reads as an address of nhs.uk, and is one of evil.example.
 *
 * @returns undefined for anything else.
 */
export function followable(address: string, base?: string): string | undefined {
  try {
    const { protocol, username, password, href } = new URL(address, base);
    return /^https?:$/.test(protocol) && !username && !password ? href : undefined;
  } catch {
    return undefined;
  }
}
