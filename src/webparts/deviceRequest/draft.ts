import type { BrowserStore } from '../../data/browserStore';
import { kept, type KeptKey } from '../../data/kept';
import { daysBetween, type Day, isDay } from '../../domain/day';
import { type Answers, reachable } from '../../domain/device/answers';
import { type BusinessNeed, businessNeeds } from '../../domain/device/words';
import type { TypedDate } from '../../domain/typedDate';

/** A request somebody has begun and not sent, kept in this browser for them alone. */
export interface Draft {
  /** The request's key: made once, so that sending the draft twice makes one request. */
  readonly key: string;
  /** When something was last typed. */
  readonly on: Day;
  readonly answers: Answers;
  /** Of the request that is being changed, as it was read; undefined for a new one. */
  readonly etag?: string;
}

/** Days after which a draft nobody goes on with is forgotten. */
const draftDays = 30;

/** Where the draft of a new request is kept; that of a change to a request, by its number. */
function slot(itemId?: number): KeptKey {
  return itemId === undefined ? kept('request') : kept('requestChange', itemId);
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
  const text = store.get(slot(itemId));
  if (text === undefined) return undefined;
  const draft = parsed(text);
  if (draft && isFresh(draft.on, today) && !sentKeys.includes(draft.key)) return draft;
  clearDraft(store, itemId);
  return undefined;
}

/** @returns whether this browser keeps it. */
export function writeDraft(store: BrowserStore, draft: Draft, itemId?: number): boolean {
  return store.set(slot(itemId), JSON.stringify(draft));
}

export function clearDraft(store: BrowserStore, itemId?: number): void {
  store.remove(slot(itemId));
}

/** The reply to ICT that somebody has begun and not sent; empty where there is none, or it is too old. */
export function readReply(store: BrowserStore, today: Day, itemId: number): string {
  const stored = store.get(kept('reply', itemId));
  const value = stored === undefined ? undefined : recordIn(stored);
  if (typeof value?.text === 'string' && isFresh(value.on, today)) return value.text;
  if (stored !== undefined) clearReply(store, itemId);
  return '';
}

/** @returns whether this browser keeps it. */
export function writeReply(store: BrowserStore, today: Day, itemId: number, text: string): boolean {
  return store.set(kept('reply', itemId), JSON.stringify({ on: today, text }));
}

export function clearReply(store: BrowserStore, itemId: number): void {
  store.remove(kept('reply', itemId));
}

/** Whether anything is answered. */
export function isBegun(answers: Answers): boolean {
  return Object.values(reachable(answers)).some((answer) => answer !== undefined && answer !== '');
}

/** A day to come is one from before the computer's clock was put right: what was typed then is kept. */
function isFresh(on: unknown, today: Day): on is Day {
  return typeof on === 'string' && isDay(on) && daysBetween(on, today) <= draftDays;
}

function recordIn(text: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return isRecord(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function parsed(text: string): Draft | undefined {
  const value = recordIn(text);
  if (
    !value ||
    typeof value.key !== 'string' ||
    !value.key ||
    typeof value.on !== 'string' ||
    !isDay(value.on) ||
    !isRecord(value.answers)
  )
    return undefined;
  return {
    key: value.key,
    on: value.on,
    answers: answersIn(value.answers),
    ...(typeof value.etag === 'string' && { etag: value.etag }),
  };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * Only answers of their kind: somebody may have edited what the browser keeps, and an older page may have written it.
 */
function answersIn(raw: Readonly<Record<string, unknown>>): Answers {
  const text = (name: keyof Answers): string | undefined =>
    typeof raw[name] === 'string' ? (raw[name] as string) : undefined;
  const flag = (name: keyof Answers): boolean | undefined =>
    typeof raw[name] === 'boolean' ? (raw[name] as boolean) : undefined;
  const { forWhom, needs, device, neededBy } = raw;
  const answers: Answers = {
    forWhom: forWhom === 'me' || forWhom === 'somebodyElse' ? forWhom : undefined,
    name: text('name'),
    email: text('email'),
    functionKey: raw.functionKey === null ? null : text('functionKey'),
    needs:
      needs === null
        ? null
        : Array.isArray(needs)
          ? businessNeeds.filter((need: BusinessNeed) => needs.includes(need))
          : undefined,
    justification: text('justification'),
    mobileEmail: flag('mobileEmail'),
    nhsmail: flag('nhsmail'),
    device: device === null ? null : text('device'),
    deviceName: text('deviceName'),
    keepNumber: flag('keepNumber'),
    number: text('number'),
    siteCode: text('siteCode'),
    neededBy: neededBy === null ? null : isTypedDate(neededBy) ? neededBy : undefined,
    reviewReason: text('reviewReason'),
  };
  return Object.fromEntries(Object.entries(answers).filter(([, answer]) => answer !== undefined));
}

function isTypedDate(value: unknown): value is TypedDate {
  return isRecord(value) && ['day', 'month', 'year'].every((part) => typeof value[part] === 'string');
}
