import type { BrowserStore } from '../../data/browserStore';
import { type TextSlot, textSlot } from '../../data/heldText';
import { keptText } from '../../data/kept';
import { isRecord, text } from '../../domain/kinds';
import type { Day } from '../../domain/day';
import { reachable } from '../../domain/device/answers';
import { type Answers, keptAnswers } from '../../domain/device/questions';

/** A request somebody has begun and not sent, kept in this browser for them alone. */
export interface Draft {
  /** The request's key: made once, so that sending the draft twice makes one request. */
  readonly key: string;
  /** When something was last typed. */
  readonly on: Date;
  readonly answers: Answers;
  /** Of the request that is being changed, as it was read; undefined for a new one. */
  readonly etag?: string;
}

type Kept = Pick<Draft, 'key' | 'answers'>;

function keptIn(value: unknown): Kept | undefined {
  if (!isRecord(value)) return undefined;
  const [key, answers] = [text(value.key), keptAnswers(value.answers)];
  return key && answers ? { key, answers } : undefined;
}

/** Where the draft of a new request is kept; that of a change to a request, by its number. */
function slotOf(store: BrowserStore, itemId: number | undefined): TextSlot<Kept> {
  return textSlot(store, itemId === undefined ? keptText('request') : keptText('requestChange', itemId), keptIn);
}

/**
 * The draft that is kept; undefined where there is none. One that is too old, that this page cannot read, or that has
 * been sent (its reply was lost, or another tab sent it) is cleared.
 *
 * @param sentKeys of the requests that are there already.
 * @param itemId of the request it changes; left out: the draft of a new one.
 */
export function readDraft(
  store: BrowserStore,
  today: Day,
  sentKeys: readonly string[] = [],
  itemId?: number,
): Draft | undefined {
  const slot = slotOf(store, itemId);
  const held = slot.read(today);
  if (!held) return undefined;
  const { value, on, version } = held;
  if (!sentKeys.includes(value.key)) return { ...value, on, ...(version !== undefined && { etag: version }) };
  slot.clear();
  return undefined;
}

/** @returns whether this browser keeps it. */
export function writeDraft(store: BrowserStore, { key, on, answers, etag }: Draft, itemId?: number): boolean {
  return slotOf(store, itemId).write({ value: { key, answers }, on, version: etag });
}

export function clearDraft(store: BrowserStore, itemId?: number): void {
  slotOf(store, itemId).clear();
}

/** Whether anything is answered. */
export function isBegun(answers: Answers): boolean {
  return Object.values(reachable(answers)).some((answer) => answer !== undefined && answer !== '');
}
