import type { BrowserStore } from '../../data/browserStore';
import { type TextSlot, textSlot } from '../../data/heldText';
import { keptText } from '../../data/keptText';
import type { Day } from '../../domain/day';
import { isRecord, type Kind, text } from '../../domain/kinds';

// The page of one's own requests only needs to know that there is a draft. Its answers are read by draft.ts, which
// loads with the form.

/** A request that was begun and not sent, kept in this browser for this person alone. `A` is its answers. */
export interface KeptDraft<A> {
  /** The request's key, made once: sending the draft twice makes one request. */
  readonly key: string;
  /** When something was last typed. */
  readonly on: Date;
  readonly answers: A;
  /** The etag of the request that is changed, as it was read; undefined for a new request. */
  readonly etag?: string;
}

const anyAnswers: Kind<object> = (value) => (isRecord(value) ? value : undefined);

/** Where the draft of a new request is kept, or the draft of a change to request `itemId`. */
export function draftSlot<A>(
  store: BrowserStore,
  itemId: number | undefined,
  answersIn: Kind<A>,
): TextSlot<Pick<KeptDraft<A>, 'key' | 'answers'>> {
  const where = itemId === undefined ? keptText('request') : keptText('requestChange', itemId);
  return textSlot(store, where, (value) => {
    if (!isRecord(value)) return undefined;
    const [key, answers] = [text(value.key), answersIn(value.answers)];
    return key && answers ? { key, answers } : undefined;
  });
}

/**
 * The kept draft; undefined if there is none. It is cleared if it is too old, cannot be read, or has been sent (its
 * reply was lost, or another tab sent it).
 *
 * @param sentKeys keys of the stored requests.
 * @param itemId the request that it changes; left out for a new one.
 */
export function readKept<A>(
  answersIn: Kind<A>,
  store: BrowserStore,
  today: Day,
  sentKeys: readonly string[] = [],
  itemId?: number,
): KeptDraft<A> | undefined {
  const slot = draftSlot(store, itemId, answersIn);
  const held = slot.read(today);
  if (!held) return undefined;
  const { value, on, version } = held;
  if (!sentKeys.includes(value.key)) return { ...value, on, ...(version !== undefined && { etag: version }) };
  slot.clear();
  return undefined;
}

/** Whether there is a draft; see `readKept`. */
export function hasDraft(store: BrowserStore, today: Day, sentKeys?: readonly string[], itemId?: number): boolean {
  return readKept(anyAnswers, store, today, sentKeys, itemId) !== undefined;
}

export function clearDraft(store: BrowserStore, itemId?: number): void {
  draftSlot(store, itemId, anyAnswers).clear();
}
