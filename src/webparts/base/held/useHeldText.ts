import * as React from 'react';
import type { BrowserStore } from '../../../data/browserStore';
import { forgetOldTexts, type StoredText, textSlot } from '../../../data/heldText';
import type { KeptText } from '../../../data/kept';
import type { Kind } from '../../../domain/kinds';
import { dayOf } from '../../../domain/day';
import { useIsGone } from '../useIsGone';
import { useHold, useLeave } from './holding';

export interface HeldTextOptions<T> {
  readonly store: BrowserStore;
  now(): Date;
  /** Where it is kept: the same for as long as the form is open. */
  readonly slot: KeptText;
  readonly kind: Kind<T>;
  /** What the form begins with. */
  first(): T;
  /** The etag of what is changed, as it is read now. */
  readonly version?: string;
  /** Something is typed, or taken up again. */
  onTyped?(): void;
  /** The person leaves without it. */
  onLeave?(): void;
}

export interface TextHeld<T> {
  readonly value: T;
  /** Something is typed that is not saved. */
  readonly typed: boolean;
  /** Whether this browser keeps it. */
  readonly isKept: boolean;
  /** What was typed on an earlier visit, until the person has said what to do with it. */
  readonly found?: StoredText<T>;
  /** What it changes has changed since somebody began to type what was found. */
  readonly isBehind: boolean;
  /** The etag of what it changes, as it was read when somebody began to type. */
  readonly version?: string;
  type(value: T): void;
  /** Takes up what was found. */
  goOn(): void;
  /** Throws away what was found. */
  throwAway(): void;
  /** Closes the form; where something is typed in it, whoever wants that is asked first. */
  leave(close: () => void): void;
  /** It is saved, or given up: nothing is held any more. May be called when the form has gone. */
  letGo(): void;
}

/**
 * What somebody types in a form: asked about before it is left, and kept in this browser, for them alone, until it is
 * saved or given up. Where the page went without asking (SharePoint's router, the back button, a closed tab, a sign-in
 * that ended), it is found when they open the same form again.
 */
export function useHeldText<T>(options: HeldTextOptions<T>): TextHeld<T> {
  const { first, version, onTyped, onLeave } = options;
  const kept = useKeptText(options);
  const { found, isKept } = kept;
  const [value, setValue] = React.useState(first);
  // The version it was begun with stays that, however often what it changes is read meanwhile.
  const [begun, setBegun] = React.useState<{ readonly version: string | undefined }>();
  const on = begun ?? { version };
  const [typed, setTyped] = React.useState(false);
  const isGone = useIsGone();
  const leave = useLeave();
  const release = useHold(typed, {
    isKept,
    onLeave(saving) {
      // Text that may not get saved stays where it is kept, to be offered again.
      if (saving) setTyped(false);
      else {
        letGo();
        setValue(first());
      }
      onLeave?.();
    },
  });

  function letGo(): void {
    release();
    if (isGone()) {
      kept.removeOwn();
      return;
    }
    kept.remove();
    setTyped(false);
    setBegun(undefined);
  }

  return {
    value,
    typed,
    isKept,
    found,
    isBehind: found !== undefined && found.version !== version,
    version: on.version,
    type(next) {
      setValue(next);
      setTyped(true);
      setBegun(on);
      kept.write(next, on.version);
      onTyped?.();
    },
    goOn() {
      if (!found) return;
      setValue(found.value);
      setBegun({ version: found.version });
      setTyped(true);
      kept.takeUp(found);
      onTyped?.();
    },
    throwAway: kept.remove,
    leave: (close) => (typed ? leave(close) : close()),
    letGo,
  };
}

/** A text in the browser's store. */
interface KeptInBrowser<T> extends Pick<TextHeld<T>, 'isKept' | 'found'> {
  write(value: T, version: string | undefined): void;
  takeUp(found: StoredText<T>): void;
  remove(): void;
  /** Removes it only if it is what this form has kept: by now the form may be open again, with newer text in it. */
  removeOwn(): void;
}

function useKeptText<T>({
  store,
  now,
  slot: where,
  kind,
}: Pick<HeldTextOptions<T>, 'store' | 'now' | 'slot' | 'kind'>): KeptInBrowser<T> {
  const [slot] = React.useState(() => textSlot(store, where, kind));
  const [found, setFound] = React.useState(() => {
    const today = dayOf(now());
    forgetOldTexts(store, today);
    return slot.read(today);
  });
  const [isKept, setKept] = React.useState(true);
  const keptOn = React.useRef<Date>();
  return {
    isKept,
    found,
    write(value, version) {
      keptOn.current = now();
      setKept(slot.write({ value, on: keptOn.current, version }));
    },
    takeUp({ on }) {
      keptOn.current = on;
      setFound(undefined);
    },
    remove() {
      slot.clear();
      setFound(undefined);
    },
    removeOwn() {
      if (slot.read(dayOf(now()))?.on.getTime() === keptOn.current?.getTime()) slot.clear();
    },
  };
}
