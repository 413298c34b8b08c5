/**
 * An address somebody typed into the property pane, made absolute. Anything but http and https is refused, so that
 * no script can be planted as a link.
 *
 * @returns undefined for an empty text and for what is no web address.
 */
export function webAddress(text: string | undefined, base: string): string | undefined {
  const trimmed = text?.trim();
  if (!trimmed) return undefined;
  try {
    const address = new URL(trimmed, base);
    return /^https?:$/.test(address.protocol) ? address.href : undefined;
  } catch {
    return undefined;
  }
}
