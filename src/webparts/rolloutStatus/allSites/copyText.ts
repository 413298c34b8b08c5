/**
 * Puts a text on the clipboard. Where the browser does not allow it, what shows the text is selected, so that a
 * person can copy it.
 *
 * @returns whether it was copied.
 */
export async function copyText(text: string, shownIn: Node): Promise<boolean> {
  try {
    // What is pasted elsewhere breaks lines by itself.
    await navigator.clipboard.writeText(text.replace(/\u00a0/g, ' '));
    return true;
  } catch {
    window.getSelection()?.selectAllChildren(shownIn);
    return false;
  }
}
