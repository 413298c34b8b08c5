/**
 * Puts a text on the clipboard. Not every browser and app allows it: whoever calls this then shows the text selected,
 * so that a person can copy it.
 *
 * @returns whether it was copied.
 */
export async function copyText(text: string): Promise<boolean> {
  try {
    // What is pasted elsewhere breaks lines by itself.
    await navigator.clipboard.writeText(text.replace(/\u00a0/g, ' '));
    return true;
  } catch {
    return false;
  }
}
