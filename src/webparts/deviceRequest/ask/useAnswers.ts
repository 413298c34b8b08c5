import * as React from 'react';
import type { HeldRequest } from '../../../data/deviceRequests';
import { newRequestKey } from '../../../data/requestWrites';
import type { Answers } from '../../../domain/device/questions';
import { useHold } from '../../base/held/holding';
import { usePart } from '../../base/PartContext';
import { clearDraft } from '../keptDraft';
import { isBegun, readDraft, writeDraft } from './draft';

export interface AnswersKept {
  readonly answers: Answers;
  /** The request's key; undefined until something is answered. */
  readonly key: string | undefined;
  /** When the draft that somebody goes on with was last typed in. */
  readonly resumedFrom: Date | undefined;
  /** The request was written to since the draft that somebody goes on with was begun. */
  readonly overtaken: boolean;
  /** Something is answered that could be discarded. */
  readonly begun: boolean;
  /** Whether this browser keeps it. */
  readonly isKept: boolean;
  /** Keeps what is answered, and gives back all of it. */
  change(patch: Partial<Answers>): Answers;
  /** The key to send under: made now, where nothing was typed. */
  keyToSend(): string;
  /** Forgets the draft: it is sent, or discarded. */
  forget(): void;
}

/**
 * The answers so far, kept in this browser as one types. Tabs share a draft's key, whichever began it, so that sending
 * in both makes one request.
 *
 * @param first the answers to begin with.
 * @param onGone called when another tab has sent or discarded the draft.
 * @param base the request that is changed. What was typed of an earlier version of it is gone on with, and `overtaken`
 *   says so.
 */
export function useAnswers(
  first: Answers,
  sentKeys: readonly string[],
  onGone: () => void,
  base?: HeldRequest,
): AnswersKept {
  const { store, now, today, route } = usePart();
  const [began] = React.useState(() => {
    const draft = readDraft(store, today, [], base?.Id);
    // Sent before, and the reply was lost: its key says so to whoever opens it.
    if (draft && !base && sentKeys.includes(draft.key)) clearDraft(store);
    return draft;
  });
  const [answers, setAnswers] = React.useState<Answers>(() => began?.answers ?? first);
  const [key, setKey] = React.useState(base?.RequestKey ?? began?.key);
  const [begun, setBegun] = React.useState(
    began !== undefined && (base !== undefined || !sentKeys.includes(began.key)),
  );
  const [isKept, setKept] = React.useState(true);
  // What is typed and gone on from in one go is read before the next drawing.
  const latest = React.useRef({ answers, isKept });

  useGoneElsewhere(begun, base?.Id, onGone);
  // What the browser does not keep would be lost; from one question to another it is not.
  const letGo = useHold(begun && !isKept, { stays: (to) => to?.phone === route.phone });

  function keyToSend(): string {
    const mine = key ?? (base ? undefined : readDraft(store, today)?.key) ?? newRequestKey();
    if (mine !== key) setKey(mine);
    return mine;
  }

  function keep(next: Answers): boolean {
    // What was begun with an earlier version stays that: whoever comes back to it is told again.
    const etag = began ? began.etag : base?.etag;
    const draft = { key: keyToSend(), on: now(), answers: next, ...(base && { etag }) };
    const isNowKept = writeDraft(store, draft, base?.Id);
    setKept(isNowKept);
    setBegun(true);
    return isNowKept;
  }

  return {
    answers,
    key,
    resumedFrom: began && begun ? began.on : undefined,
    overtaken: began !== undefined && base !== undefined && began.etag !== base.etag,
    begun,
    isKept,
    keyToSend,
    change(patch) {
      // Another tab may have typed in the same draft meanwhile: what it changed stays, but for what is changed here
      // now. Once the browser keeps no more, what it kept is behind what is answered here.
      const mine = latest.current;
      const there = begun && mine.isKept ? readDraft(store, today, [], base?.Id) : undefined;
      const next = { ...(there && there.key === key ? there.answers : mine.answers), ...patch };
      latest.current = { answers: next, isKept: base || isBegun(next) ? keep(next) : mine.isKept };
      setAnswers(next);
      return next;
    },
    forget() {
      letGo();
      clearDraft(store, base?.Id);
      setBegun(false);
    },
  };
}

/** Calls `onGone` when another tab has sent or discarded the draft of this form. */
function useGoneElsewhere(begun: boolean, itemId: number | undefined, onGone: () => void): void {
  const { store, today } = usePart();
  const gone = React.useRef(onGone);
  gone.current = onGone;
  React.useEffect(() => {
    if (!begun) return undefined;
    let isGone = false;
    // The event comes for writes in other tabs only, and for everything that SharePoint keeps in the browser too.
    const check = (): void => {
      const wasGone = isGone;
      isGone = readDraft(store, today, [], itemId) === undefined;
      if (isGone && !wasGone) gone.current();
    };
    window.addEventListener('storage', check);
    return () => window.removeEventListener('storage', check);
  }, [begun, store, today, itemId]);
}
