import * as React from 'react';
import * as strings from 'UiStrings';
import { holdPlace } from '../../../ui/place';

/** What a run of writes needs of the page: a way to wait that says so, and an end when the page goes. */
export interface Waiting {
  /** Seconds SharePoint asks to wait; undefined while it does not. */
  readonly seconds?: number;
  wait(seconds: number): Promise<void>;
  /** Ends a wait under way at once: whoever stops does not wait for SharePoint. */
  endWait(): void;
  /** Whether the view has gone: nothing more is to be sent. */
  gone(): boolean;
}

export function useWaiting(): Waiting {
  const [seconds, setSeconds] = React.useState<number>();
  const isGone = React.useRef(false);
  const end = React.useRef<() => void>();
  const endWait = React.useCallback(() => end.current?.(), []);
  React.useEffect(
    () => () => {
      isGone.current = true;
      end.current?.();
    },
    [],
  );
  const wait = React.useCallback(async (asked: number) => {
    // What is begun is finished where nobody looks on, too.
    if (!isGone.current) setSeconds(asked);
    let timer: ReturnType<typeof setTimeout> | undefined;
    await new Promise<void>((resolve) => {
      end.current = resolve;
      timer = setTimeout(resolve, asked * 1000);
    });
    clearTimeout(timer);
    if (!isGone.current) setSeconds(undefined);
  }, []);
  const gone = React.useCallback(() => isGone.current, []);
  return { seconds, wait, endWait, gone };
}

/** Asks before somebody leaves with something that is not saved: the page, or the place in it. */
export function useUnsaved(unsaved: boolean): void {
  React.useEffect(() => {
    if (!unsaved) return undefined;
    const ask = (event: BeforeUnloadEvent): void => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    // The browser's own question: it holds the back button until it is answered.
    const letGo = holdPlace(() => window.confirm(strings.LeaveUnsaved));
    return () => {
      window.removeEventListener('beforeunload', ask);
      letGo();
    };
  }, [unsaved]);
}
