import * as React from 'react';
import { useIsGone } from '../useIsGone';

/** What a run of writes needs of the page: a way to wait that is shown, and an end when the view goes. */
export interface Waiting {
  /** Seconds to wait for a busy SharePoint; undefined if it is not busy. */
  readonly seconds?: number;
  wait(seconds: number): Promise<void>;
  /** Ends a wait at once: a person who stops does not wait for SharePoint. */
  endWait(): void;
  /** Whether the view has gone: then nothing more is sent. */
  gone(): boolean;
}

export function useWaiting(): Waiting {
  const [seconds, setSeconds] = React.useState<number>();
  const gone = useIsGone();
  const end = React.useRef<() => void>();
  const endWait = React.useCallback(() => end.current?.(), []);
  React.useEffect(() => endWait, []);
  const wait = React.useCallback(async (asked: number) => {
    // A request that has begun is finished even if the view has gone.
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
