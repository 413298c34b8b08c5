/** In milliseconds: shorter ones are the page's own turns, longer ones are waits that people see. */
const aWait = 1000;

interface TimerScope {
  setTimeout(callback: (...given: unknown[]) => void, delay?: number, ...given: unknown[]): number;
  clearTimeout(timer: number): void;
}

export interface HeldTimers {
  /** Whether a short timer is running. */
  soon(): boolean;
  /** Ends the waits of so many seconds and fewer, in the order of their lengths. */
  pass(seconds: number): void;
  /** Forgets the waits of a page that is left. */
  drop(): void;
}

/** Holds a page's waits of a second and more until the test lets the time pass, and knows which others are running. */
export function holdTimers(page: TimerScope): HeldTimers {
  const { setTimeout, clearTimeout } = page;
  const soon = new Set<number>();
  const held = new Map<number, { readonly delay: number; run(): void }>();
  let lastHeld = 0;

  page.setTimeout = (callback, delay = 0, ...given) => {
    if (delay < aWait) {
      const timer = setTimeout.call(
        page,
        () => {
          soon.delete(timer);
          callback(...given);
        },
        delay,
      );
      soon.add(timer);
      return timer;
    }
    // Below zero, where no timer of the browser's is.
    lastHeld -= 1;
    held.set(lastHeld, { delay, run: () => callback(...given) });
    return lastHeld;
  };
  page.clearTimeout = (timer) => {
    held.delete(timer);
    soon.delete(timer);
    clearTimeout.call(page, timer);
  };

  return {
    soon: () => soon.size > 0,
    drop: () => held.clear(),
    pass(seconds) {
      const due = [...held].filter(([, { delay }]) => delay <= seconds * 1000);
      for (const [timer, { run }] of due.sort(([, one], [, other]) => one.delay - other.delay)) {
        held.delete(timer);
        run();
      }
    },
  };
}
