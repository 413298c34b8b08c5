import type { BrowserStore } from '../browserStore';
import { kept } from '../kept';

/** SharePoint's clock, as far as its replies tell it: people's own clocks can be wrong by days. */
export interface ServerClock {
  /**
   * A request is sent.
   *
   * @returns what takes in the `Date` of its reply as it comes: when SharePoint made it, in whole seconds. Not for a
   * reply that the browser kept, which bears an old date.
   * https://www.rfc-editor.org/rfc/rfc9110#field.date
   */
  asked(): (date: string | null) => void;
  /**
   * A time that it was at SharePoint at the latest at a moment, as `performance.now()` counts: it may have been later
   * there, by as long as the replies took. Undefined where no reply has said.
   */
  notAfter(moment: number): Date | undefined;
  /** The time by SharePoint's clock; until a reply has told it, by what was last known of it, else the computer's. */
  now(): Date;
  /** Milliseconds that this computer's clock is surely ahead of SharePoint's; negative behind, 0 within 2 minutes. */
  ahead(): number;
  /**
   * Hears when `ahead` changes: what was drawn by the time before is to be worked out again.
   *
   * @returns ends it.
   */
  subscribe(listener: () => void): () => void;
}

/** Milliseconds. Clocks that are so near each other are taken for the same. */
const near = 2 * 60_000;
/** Milliseconds for which a difference is believed that no reply has told again: clocks are put right. */
const believedFor = 24 * 3_600_000;

// The one place that asks the computer.
// eslint-disable-next-line no-restricted-syntax
const machineNow = (): number => Date.now();

/** @param store where the difference is kept for the next page. */
export function serverClock(store: BrowserStore, machine = machineNow): ServerClock {
  const listeners = new Set<() => void>();
  /** Milliseconds from the page's counting to SharePoint's time: the most that any reply has shown there to be. */
  let least = -Infinity;
  let ahead = lastKnown(store, machine());
  /** What is kept for the next page; undefined until this page has told it. */
  let told = store.get(kept('clock')) === undefined ? 0 : undefined;

  function learn(next: number): void {
    if (told === undefined || Math.abs(next - told) >= near) {
      keep(store, next, machine());
      told = next;
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
        // A clock that was put back meanwhile tells nothing.
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

/** A reply is made between the sending of its request and its coming, so that a slow one makes no clock wrong. */
function surelyAhead(sent: number, made: number, arrived: number): number {
  const atLeast = sent - (made + 999);
  const atMost = arrived - made;
  const surely = atLeast > 0 ? atLeast : atMost < 0 ? atMost : 0;
  return Math.abs(surely) < near ? 0 : surely;
}

interface Kept {
  readonly ahead: number;
  /** When it was told, by the computer's clock. */
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
