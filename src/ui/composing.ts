import type * as React from 'react';

/**
 * Keeps a key for the input method while it composes (Japanese, Chinese, accents by several keys): Escape closes its
 * list, Enter takes its word, and neither leaves a view or sends a form. Safari ends the composition before the key
 * that ended it comes, which then has the code 229 (developer.mozilla.org, “Element: keydown event”).
 */
export function keepForComposing(event: React.KeyboardEvent): void {
  const { isComposing, keyCode, key } = event.nativeEvent;
  if (!isComposing && keyCode !== 229) return;
  event.stopPropagation();
  if (key === 'Enter') event.preventDefault();
}
