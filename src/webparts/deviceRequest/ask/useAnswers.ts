import * as React from 'react';
import { type HeldRequest, newRequestKey } from '../../../data/deviceRequests';
import { type Answers, answersFrom, type Requester } from '../../../domain/device/answers';
import type { Day } from '../../../domain/day';
import { clearDraft, isBegun, readDraft, writeDraft } from '../draft';
import type { OwnSurroundings } from '../surroundings';

export interface AnswersKept {
  readonly answers: Answers;
  /** The request's key; undefined until something is answered. */
  readonly key: string | undefined;
  /** The day on which the draft that somebody goes on with was last typed in. */
  readonly resumedFrom: Day | undefined;
  /** Something is kept that could be discarded. */
  readonly kept: boolean;
  /** Keeps what is answered, and gives back all of it. */
  change(patch: Partial<Answers>): Answers;
  /** The key to send under: made now, where nothing was typed. */
  keyToSend(): string;
  /** Forgets the draft: it is sent, or discarded. */
  forget(): void;
}

/**
 * The answers so far, kept in this browser as one types. Tabs share a draft's key, whichever began it, so that sending in both
 * makes one request.
 *
 * @param onGone told when another tab has sent or discarded the draft.
 * @param base the request that is changed; its draft holds only for the version that was read.
 */
export function useAnswers({ store, today, onGone }: Pick<OwnSurroundings, 'store' | 'today'> & { onGone(): void }, requester: Requester, sentKeys: readonly string[], base?: HeldRequest): AnswersKept {
  const [began] = React.useState(() => {
    const draft = readDraft(store, today, [], base?.Id);
    if (base) return draft?.etag === base.etag ? draft : undefined;
    // Sent before, and the reply was lost: its key says so to whoever opens it.
    if (draft && sentKeys.includes(draft.key)) clearDraft(store);
    return draft;
  });
  const [answers, setAnswers] = React.useState<Answers>(() => began?.answers ?? (base ? answersFrom(base, requester) : {}));
  const [key, setKey] = React.useState(base?.RequestKey ?? began?.key);
  const [kept, setKept] = React.useState(began !== undefined && (base !== undefined || !sentKeys.includes(began.key)));
  // What is typed and gone on from in one go is read before the next drawing.
  const latest = React.useRef(answers);

  const gone = React.useRef(onGone);
  gone.current = onGone;
  const itemId = base?.Id;
  React.useEffect(() => {
    if (!kept) return undefined;
    let told = false;
    // The browser tells of writes in other tabs only, and of all that SharePoint keeps.
    const heard = (): void => {
      const there = readDraft(store, today, [], itemId) !== undefined;
      if (!there && !told) gone.current();
      told = !there;
    };
    window.addEventListener('storage', heard);
    return () => window.removeEventListener('storage', heard);
  }, [kept, store, today, itemId]);

  function keyToSend(): string {
    const mine = key ?? (base ? undefined : readDraft(store, today)?.key) ?? newRequestKey();
    if (mine !== key) setKey(mine);
    return mine;
  }

  return {
    answers,
    key,
    resumedFrom: began && kept ? began.on : undefined,
    kept,
    keyToSend,
    change(patch) {
      const next = { ...latest.current, ...patch };
      latest.current = next;
      setAnswers(next);
      if (base || isBegun(next)) {
        writeDraft(store, { key: keyToSend(), on: today, answers: next, ...(base && { etag: base.etag }) }, base?.Id);
        setKept(true);
      }
      return next;
    },
    forget() {
      clearDraft(store, base?.Id);
      setKept(false);
    },
  };
}
