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
  /** When the draft was last typed in, if it is from an earlier visit. */
  readonly resumedFrom: Date | undefined;
  /** The request has changed since the draft of its change was begun. */
  readonly overtaken: boolean;
  /** There is a draft to discard. */
  readonly begun: boolean;
  /** Whether this browser keeps it. */
  readonly isKept: boolean;
  /** Keeps new answers, and returns all of them. */
  change(patch: Partial<Answers>): Answers;
  /** The key to send under. Made now if nothing has been typed. */
  keyToSend(): string;
  /** Forgets the draft, because it is sent or discarded. */
  forget(): void;
}

/**
 * The answers so far, kept in this browser while somebody types. All tabs share the draft's key, so that sending in two
 * tabs makes one request.
 *
 * @param first the answers to begin with.
 * @param onGone called when another tab has sent or discarded the draft.
 * @param base the request that is changed. A draft made for an earlier version of it is kept, and `overtaken` is set.
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
    // The draft was sent before, and the reply was lost: its key shows that.
    if (draft && !base && sentKeys.includes(draft.key)) clearDraft(store);
    return draft;
  });
  const [answers, setAnswers] = React.useState<Answers>(() => began?.answers ?? first);
  const [key, setKey] = React.useState(base?.RequestKey ?? began?.key);
  const [begun, setBegun] = React.useState(
    began !== undefined && (base !== undefined || !sentKeys.includes(began.key)),
  );
  const [isKept, setKept] = React.useState(true);
  // Typing and *Continue* can happen in one tick, before React re-renders; a ref has the newest answers.
  const latest = React.useRef({ answers, isKept });

  useGoneElsewhere(begun, base?.Id, onGone);
  // Leaving the form would lose what the browser does not keep. Moving between its pages loses nothing.
  const letGo = useHold(begun && !isKept, { stays: (to) => to?.phone === route.phone });

  function keyToSend(): string {
    const mine = key ?? (base ? undefined : readDraft(store, today)?.key) ?? newRequestKey();
    if (mine !== key) setKey(mine);
    return mine;
  }

  function keep(next: Answers): boolean {
    // A draft keeps the version it was begun with, so that the next visit is warned again.
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
      // Another tab can have typed in the same draft: its answers stay, except those that change here. But once the
      // browser stops keeping the draft, only the answers in this tab are up to date.
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
