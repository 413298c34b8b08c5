/** SharePoint compares text without regard to case, so keys between lists are compared the same way. */
export function keyOf(...parts: readonly string[]): string {
  return parts.join('|').toLowerCase();
}
