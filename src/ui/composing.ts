import type * as React from 'react';

/**
 * Leaves keys to the input method while it composes (Japanese, Chinese, accents by several keys): Escape closes its
 * list and Enter takes its word; neither may leave a view or send a form. Safari ends the composition before the key
 * that ended it arrives, with code 229 (developer.mozilla.org, “Element: keydown event”).
 */
export function keepForComposing(event: React.KeyboardEvent): void {
  const { isComposing, keyCode, key } = event.nativeEvent;
  if (!isComposing && keyCode !== 229) return;
  event.stopPropagation();
  if (key === 'Enter') event.preventDefault();
}
