import { act, render } from '@testing-library/react';
import * as React from 'react';

export { act };

/** What a hook returns, each time it is rendered. */
export function renderHook<T>(hook: () => T): { readonly result: { current: T }; unmount(): void } {
  const result = {} as { current: T };
  function Drawn(): null {
    result.current = hook();
    return null;
  }
  const { unmount } = render(<Drawn />);
  return { result, unmount };
}
