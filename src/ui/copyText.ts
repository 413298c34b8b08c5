/**
 * Puts a text on the clipboard. Not every browser and app allows it: callers then show the text selected, for the
 * person to copy.
 *
 * @returns whether it was copied.
 */
export async function copyText(text: string): Promise<boolean> {
  try {
    // Without no-break spaces, so that lines can break where it is pasted.
    await navigator.clipboard.writeText(text.replace(/\u00a0/g, ' '));
    return true;
  } catch {
    return false;
  }
}
