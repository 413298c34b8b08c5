import * as React from 'react';
import type { BrowserStore } from '../../../data/browserStore';
import { forgetOldTexts, type StoredText, textSlot } from '../../../data/heldText';
import type { KeptText } from '../../../data/keptText';
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
  /** The current etag of the entry that is changed. */
  readonly version?: string;
  /** Called when something is typed or taken up again. */
  onTyped?(): void;
  /** Called when the person leaves without it. */
  onLeave?(): void;
}

export interface TextHeld<T> {
  readonly value: T;
  /** There is unsaved text. */
  readonly typed: boolean;
  /** Whether this browser keeps it. */
  readonly isKept: boolean;
  /** The text of an earlier visit, until the person has said what to do with it. */
  readonly found?: StoredText<T>;
  /** The entry has changed since the found text was begun. */
  readonly isBehind: boolean;
  /** The etag of the entry when the text was begun. */
  readonly version?: string;
  type(value: T): void;
  /** Takes up the found text. */
  goOn(): void;
  /** Discards the found text. */
  throwAway(): void;
  /** Closes the form; if there is unsaved text, it asks first. */
  leave(close: () => void): void;
  /** Releases the text, since it is saved or given up. May be called after the form has gone. */
  letGo(): void;
}

/**
 * The text of a form: it is asked about before the form is left, and kept in this browser, for this person only, until
 * it is saved or given up. If the page went without asking (SharePoint's router, the back button, a closed tab, an
 * expired sign-in), the text is found when they open the same form again.
 */
export function useHeldText<T>(options: HeldTextOptions<T>): TextHeld<T> {
  const { first, version, onTyped, onLeave } = options;
  const kept = useKeptText(options);
  const { found, isKept } = kept;
  const [value, setValue] = React.useState(first);
  // The version that the text was begun with, however often the entry is read meanwhile.
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
