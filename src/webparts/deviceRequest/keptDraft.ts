import type { BrowserStore } from '../../data/browserStore';
import { type TextSlot, textSlot } from '../../data/heldText';
import { keptText } from '../../data/kept';
import type { Day } from '../../domain/day';
import { isRecord, type Kind, text } from '../../domain/kinds';

// What a page of one's own requests knows of a draft: that there is one. The form's rules read its answers (draft.ts),
// and load with the form.

/** A request somebody has begun and not sent, kept in this browser for them alone, with its answers as `A`. */
export interface KeptDraft<A> {
  /** The request's key: made once, so that sending the draft twice makes one request. */
  readonly key: string;
  /** When something was last typed. */
  readonly on: Date;
  readonly answers: A;
  /** Of the request that is being changed, as it was read; undefined for a new one. */
  readonly etag?: string;
}

const anyAnswers: Kind<object> = (value) => (isRecord(value) ? value : undefined);

/** Where the draft of a new request is kept; that of a change to a request, by its number. */
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
 * The draft that is kept; undefined where there is none. One that is too old, that this page cannot read, or that has
 * been sent (its reply was lost, or another tab sent it) is cleared.
 *
 * @param sentKeys of the requests that are there already.
 * @param itemId of the request it changes; left out: the draft of a new one.
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

/** Whether a draft is kept; as `readKept`. */
export function hasDraft(store: BrowserStore, today: Day, sentKeys?: readonly string[], itemId?: number): boolean {
  return readKept(anyAnswers, store, today, sentKeys, itemId) !== undefined;
}

export function clearDraft(store: BrowserStore, itemId?: number): void {
  draftSlot(store, itemId, anyAnswers).clear();
}
