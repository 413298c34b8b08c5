import { hasWords } from '../../../../domain/hasWords';
import { emptyDraft, type StatusDraft } from '../statusDraft';

/** What of a draft is asked for where several are changed: a draft that the browser has kept may hold a first plan. */
export function ofMany(draft: StatusDraft): StatusDraft {
  return { ...draft, plannedOn: emptyDraft.plannedOn };
}

/** Whether anything is filled in but the reason, which alone changes nothing. */
export function saysSomething(draft: StatusDraft): boolean {
  return Object.values(ofMany({ ...draft, reason: '' })).some((value: StatusDraft[keyof StatusDraft]) =>
    typeof value === 'object' ? Object.values(value).some(hasWords) : hasWords(value),
  );
}

/** Whether it says how far the connection is, or what it waits for. */
export function isAboutConnecting({ stage, waitingFor, owner }: StatusDraft): boolean {
  return stage !== undefined || hasWords(waitingFor) || owner !== '';
}

/** The rest of a change, without all that staff read an answer from: that what they had works again is one, too. */
export function withoutAnswer(draft: StatusDraft): StatusDraft {
  const { doesNotWork, provider, existingState, endsOn } = emptyDraft;
  return { ...draft, now: undefined, doesNotWork, provider, existingState, endsOn };
}
