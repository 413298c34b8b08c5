import * as React from 'react';

/** What a run of writes needs of the page: a way to wait that says so, and an end when the page goes. */
export interface Waiting {
  /** Seconds SharePoint asks to wait; undefined while it does not. */
  readonly seconds?: number;
  wait(seconds: number): Promise<void>;
  /** Whether the view has gone: nothing more is to be sent. */
  gone(): boolean;
}

export function useWaiting(): Waiting {
  const [seconds, setSeconds] = React.useState<number>();
  const isGone = React.useRef(false);
  const timer = React.useRef<ReturnType<typeof setTimeout>>();
  React.useEffect(
    () => () => {
      isGone.current = true;
      clearTimeout(timer.current);
    },
    [],
  );
  const wait = React.useCallback(async (asked: number) => {
    setSeconds(asked);
    await new Promise<void>((resolve) => (timer.current = setTimeout(resolve, asked * 1000)));
    if (!isGone.current) setSeconds(undefined);
  }, []);
  const gone = React.useCallback(() => isGone.current, []);
  return { seconds, wait, gone };
}

/** Asks before the browser leaves the page with something that is not saved. */
export function useUnsaved(unsaved: boolean): void {
  React.useEffect(() => {
    if (!unsaved) return undefined;
    const ask = (event: BeforeUnloadEvent): void => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [unsaved]);
}
