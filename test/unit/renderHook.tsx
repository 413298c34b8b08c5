import { act, render } from '@testing-library/react';
import * as React from 'react';

export { act };

/** What a hook gives, as it is drawn. */
export function renderHook<T>(hook: () => T): { readonly result: { current: T }; unmount(): void } {
  const result = {} as { current: T };
  function Drawn(): null {
    result.current = hook();
    return null;
  }
  const { unmount } = render(<Drawn />);
  return { result, unmount };
}
