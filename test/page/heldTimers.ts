/** In milliseconds: shorter timers are the page's own turns, longer ones are waits that people notice. */
const aWait = 1000;

type Callback = (...given: unknown[]) => void;

interface TimerScope {
  setTimeout(callback: Callback, delay?: number, ...given: unknown[]): number;
  clearTimeout(timer: number): void;
  setInterval(callback: Callback, delay?: number, ...given: unknown[]): number;
  clearInterval(timer: number): void;
}

export interface HeldTimers {
  /** Whether a short timer is running. */
  soon(): boolean;
  /** Ends the waits of up to this many seconds, the shortest first; a repeating one runs once. */
  pass(seconds: number): void;
  /** Forgets the waits of a page that was left. */
  drop(): void;
}

interface Held {
  readonly delay: number;
  readonly recurs: boolean;
  run(): void;
}

/** Holds a page's waits of a second and more until the test lets time pass, and knows whether others are running. */
export function holdTimers(page: TimerScope): HeldTimers {
  const { setTimeout, clearTimeout, setInterval, clearInterval } = page;
  const soon = new Set<number>();
  const held = new Map<number, Held>();
  let lastHeld = 0;

  function hold(timer: Held): number {
    // Negative, unlike any timer of the browser.
    lastHeld -= 1;
    held.set(lastHeld, timer);
    return lastHeld;
  }

  page.setTimeout = (callback, delay = 0, ...given) => {
    if (delay >= aWait) return hold({ delay, recurs: false, run: () => callback(...given) });
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
  };
  page.setInterval = (callback, delay = 0, ...given) =>
    delay >= aWait
      ? hold({ delay, recurs: true, run: () => callback(...given) })
      : setInterval.call(page, callback, delay, ...given);
  page.clearTimeout = (timer) => {
    held.delete(timer);
    soon.delete(timer);
    clearTimeout.call(page, timer);
  };
  page.clearInterval = (timer) => {
    held.delete(timer);
    clearInterval.call(page, timer);
  };

  return {
    soon: () => soon.size > 0,
    drop: () => held.clear(),
    pass(seconds) {
      const due = [...held].filter(([, { delay }]) => delay <= seconds * 1000);
      for (const [timer, { recurs, run }] of due.sort(([, one], [, other]) => one.delay - other.delay)) {
        if (!recurs) held.delete(timer);
        run();
      }
    },
  };
}
