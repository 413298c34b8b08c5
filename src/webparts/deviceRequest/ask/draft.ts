import type { BrowserStore } from '../../../data/browserStore';
import type { Day } from '../../../domain/day';
import { reachable } from '../../../domain/device/answers';
import { type Answers, keptAnswers } from '../../../domain/device/questions';
import { draftSlot, type KeptDraft, readKept } from '../keptDraft';

/** A request that was begun and not sent. */
export type Draft = KeptDraft<Answers>;

/** As `readKept`, with its answers. */
export function readDraft(
  store: BrowserStore,
  today: Day,
  sentKeys?: readonly string[],
  itemId?: number,
): Draft | undefined {
  return readKept(keptAnswers, store, today, sentKeys, itemId);
}

/** @returns whether this browser keeps it. */
export function writeDraft(store: BrowserStore, { key, on, answers, etag }: Draft, itemId?: number): boolean {
  return draftSlot(store, itemId, keptAnswers).write({ value: { key, answers }, on, version: etag });
}

/** Whether anything is answered. */
export function isBegun(answers: Answers): boolean {
  return Object.values(reachable(answers)).some((answer) => answer !== undefined && answer !== '');
}
