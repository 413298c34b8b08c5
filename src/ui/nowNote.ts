import * as strings from 'UiStrings';
import type { Day } from '../domain/day';
import type { StatusFacts } from '../domain/rollout/facts';
import type { WorksNow } from '../domain/rollout/whatWorksNow';
import type { NowState } from '../domain/rollout/words';
import { shortDay } from './dates';
import { fill } from './words';

type NotedStatus = StatusFacts & { readonly DoesNotWork?: string };

/** What a note is made from. */
export interface Noted {
  readonly now: WorksNow;
  readonly status?: NotedStatus;
}

const reportedWords = {
  Working: strings.NoteReportedWorking,
  'Partly working': strings.NoteReportedPartly,
  'Keep using what you have': strings.NoteReportedKeep,
  'Not working': strings.NoteReportedNot,
  'Not known': strings.NoteReportedUnknown,
} as const satisfies Record<NowState, string>;

/** What stands under a status: what does not work, what to keep using and until when, or why it is not known. */
export function nowNote({ now, status }: Noted, today: Day): string | undefined {
  const date = (day: Day): string => shortDay(day, today);
  switch (now.basis) {
    case 'noInformation':
      return strings.NoteNoInformation;
    case 'unconfirmed':
      if (now.confirmedOn) return fill(reportedWords[now.reported], { date: date(now.confirmedOn) });
      return now.reported === 'Keep using what you have'
        ? fill(strings.NoteMayStillWork, { provider: provider(status) })
        : strings.NoteNeverConfirmed;
    case 'ended':
      return fill(strings.NoteEnded, { provider: provider(status), date: date(now.endedOn) });
    case 'confirmed':
      return status && confirmedNote(now.state, status, now.confirmedOn, today);
  }
}

function confirmedNote(state: NowState, status: NotedStatus, confirmedOn: Day, today: Day): string | undefined {
  const date = (day: Day): string => shortDay(day, today);
  const { DoesNotWork: what, ExistingEndsOn: endsOn, ExistingProvider } = status;
  switch (state) {
    case 'Working':
      return undefined;
    case 'Partly working':
      return what && fill(strings.NoteDoesNotWork, { what });
    case 'Keep using what you have':
      return endsOn && endsOn >= today
        ? fill(strings.NoteKeepUntil, { provider: provider(status), date: date(endsOn) })
        : fill(strings.NoteKeepOpen, { provider: provider(status) });
    case 'Not working':
      if (status.ExistingState !== 'Stopped' || !ExistingProvider)
        return what ?? (ExistingProvider || status.Stage === 'Connected' ? undefined : strings.NoteNothingYet);
      return endsOn && endsOn <= today
        ? fill(strings.NoteStoppedOn, { provider: ExistingProvider, date: date(endsOn) })
        : fill(strings.NoteStopped, { provider: ExistingProvider });
    case 'Not known':
      return fill(strings.NoteNotKnown, { date: date(confirmedOn) });
  }
}

/** What staff had before, inside a sentence. */
export function providerInSentence(status: Pick<StatusFacts, 'ExistingProvider'> | undefined): string {
  return status?.ExistingProvider?.replace(/^Your\b/, 'your') ?? strings.UnnamedProvider;
}

/** What staff had before, as the rollout team calls it. */
export function provider(status: Pick<StatusFacts, 'ExistingProvider'> | undefined): string {
  return status?.ExistingProvider ?? strings.GapUnnamed;
}
