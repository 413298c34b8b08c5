import * as React from 'react';

/** Each web part's bundle has its own copy of this module, so a counter alone would repeat between them. */
const bundle = Math.random().toString(36).slice(2, 8);
let made = 0;

/** Makes ids that are unique on the page, even with several web parts: `ids('hint')`. */
export function useIds(): (name: string) => string {
  const [number] = React.useState(() => (made += 1));
  return React.useCallback((name) => `open-service-${bundle}-${number}-${name}`, [number]);
}
