/** SharePoint compares text without regard to case, so the keys between lists are compared so too. */
export function keyOf(...parts: readonly string[]): string {
  return parts.join('|').toLowerCase();
}
