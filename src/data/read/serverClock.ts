import type { BrowserStore } from '../browserStore';
import { kept } from '../kept';

/** SharePoint's clock, as estimated from its replies: people's own clocks can be wrong by days. */
export interface ServerClock {
  /**
   * Call when a request is sent.
   *
   * @returns a function that takes the `Date` of its reply as it arrives: when SharePoint made it, in whole
   *   seconds. Not for a reply from the browser's cache, whose date is old.
   *   https://www.rfc-editor.org/rfc/rfc9110#field.date
   */
  asked(): (date: string | null) => void;
  /**
   * SharePoint's time was no earlier than this at a moment (as `performance.now()` counts); it may have been later by
   * as long as the replies took. Undefined until a reply has told.
   */
  notAfter(moment: number): Date | undefined;
  /**
   * The time by SharePoint's clock; until a reply has told it, by the last known difference, otherwise the computer's.
   */
  now(): Date;
  /**
   * Milliseconds by which this computer's clock is certainly ahead of SharePoint's; negative: behind; 0 within 2
   * minutes.
   */
  ahead(): number;
  /**
   * Calls back when `ahead` changes: whatever depends on the time must be worked out again.
   *
   * @returns ends it.
   */
  subscribe(listener: () => void): () => void;
}

/** Milliseconds. A smaller difference is ignored. */
const near = 2 * 60_000;
/** Milliseconds for which a difference is believed without a new reply: clocks get corrected. */
const believedFor = 24 * 3_600_000;

// The only place that reads the computer's clock.
// eslint-disable-next-line no-restricted-syntax
const machineNow = (): number => Date.now();

/** @param store where the difference is kept for the next page. */
export function serverClock(store: BrowserStore, machine = machineNow): ServerClock {
  const listeners = new Set<() => void>();
  /** Milliseconds between `performance.now()` and SharePoint's time: the largest that any reply has proved. */
  let least = -Infinity;
  let ahead = lastKnown(store, machine());
  /** The difference in the store: 0 if there is none; undefined if an earlier page left one. */
  let keptAhead = store.get(kept('clock')) === undefined ? 0 : undefined;

  function learn(next: number): void {
    if (keptAhead === undefined || Math.abs(next - keptAhead) >= near) {
      keep(store, next, machine());
      keptAhead = next;
    }
    if (Math.abs(next - ahead) < near) return;
    ahead = next;
    listeners.forEach((listener) => listener());
  }

  return {
    asked() {
      const sent = machine();
      return (date) => {
        const made = Date.parse(date ?? '');
        if (Number.isNaN(made)) return;
        least = Math.max(least, made - performance.now());
        const arrived = machine();
        // If the clock was set back meanwhile, this reply tells nothing.
        if (arrived >= sent) learn(surelyAhead(sent, made, arrived));
      };
    },
    notAfter: (moment) => (least === -Infinity ? undefined : new Date(moment + least)),
    now: () => new Date(machine() - ahead),
    ahead: () => ahead,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/**
 * SharePoint makes a reply between our sending the request and its arrival, so a slow reply makes no clock look wrong.
 */
function surelyAhead(sent: number, made: number, arrived: number): number {
  const atLeast = sent - (made + 999);
  const atMost = arrived - made;
  const surely = atLeast > 0 ? atLeast : atMost < 0 ? atMost : 0;
  return Math.abs(surely) < near ? 0 : surely;
}

interface Kept {
  readonly ahead: number;
  /** When it was noted, by the computer's clock. */
  readonly at: number;
}

function lastKnown(store: BrowserStore, now: number): number {
  const { ahead, at } = parse(store.get(kept('clock')));
  const age = now - (at ?? NaN);
  return age >= 0 && age < believedFor && Number.isFinite(ahead) ? ahead! : 0;
}

function keep(store: BrowserStore, ahead: number, at: number): void {
  if (ahead === 0) store.remove(kept('clock'));
  else store.set(kept('clock'), JSON.stringify({ ahead, at } satisfies Kept));
}

function parse(text: string | undefined): Partial<Kept> {
  try {
    return (JSON.parse(text ?? '{}') as Partial<Kept> | null) ?? {};
  } catch {
    return {};
  }
}
