import * as React from 'react';

/** Targets for the focus, when it moves between the list, the request beside it, and deciding several. */
export interface ListFocus {
  readonly list: React.RefObject<HTMLDivElement>;
  /** The heading of the request that is opened. */
  readonly panel: React.RefObject<HTMLHeadingElement>;
  /** The button that leads to deciding several. */
  readonly toggle: React.RefObject<HTMLButtonElement>;
}

/**
 * @param request the number of the open request.
 * @param several whether several are being decided, in place of the list.
 */
export function useListFocus(request: number | undefined, several: boolean): ListFocus {
  const list = React.useRef<HTMLDivElement>(null);
  const panel = React.useRef<HTMLHeadingElement>(null);
  const toggle = React.useRef<HTMLButtonElement>(null);
  const before = React.useRef({ request, several });

  // An opened request takes the focus; once it is closed, its row in the list does.
  React.useEffect(() => {
    const was = before.current.request;
    before.current.request = request;
    if (request !== undefined && request !== was) panel.current?.focus();
    else if (request === undefined && was !== undefined)
      list.current?.querySelector<HTMLElement>(`[data-request="${was}"]`)?.focus();
  }, [request]);

  React.useEffect(() => {
    if (before.current.several && !several) (toggle.current ?? list.current)?.focus();
    before.current.several = several;
  }, [several]);

  return { list, panel, toggle };
}
