import * as React from 'react';
import { useIsGone } from '../useIsGone';

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
  const gone = useIsGone();
  const end = React.useRef<() => void>();
  const endWait = React.useCallback(() => end.current?.(), []);
  React.useEffect(() => endWait, []);
  const wait = React.useCallback(async (asked: number) => {
    // What is begun is finished where nobody looks on, too.
    if (!gone()) setSeconds(asked);
    let timer: ReturnType<typeof setTimeout> | undefined;
    await new Promise<void>((resolve) => {
      end.current = resolve;
      timer = setTimeout(resolve, asked * 1000);
    });
    clearTimeout(timer);
    if (!gone()) setSeconds(undefined);
  }, []);
  return { seconds, wait, endWait, gone };
}
