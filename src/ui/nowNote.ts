import * as uiStrings from 'UiStrings';
import type { Day } from '../domain/day';
import type { StatusFacts } from '../domain/rollout/facts';
import { isLent } from '../domain/rollout/states';
import type { WorksNow } from '../domain/rollout/whatWorksNow';
import type { NowState } from '../domain/rollout/choices';
import { shortDay } from './dates';
import { strings } from './noteStrings';
import { fill } from './text';

type NotedStatus = StatusFacts & { readonly DoesNotWork?: string };

/** The facts for a note. */
export interface Noted {
  readonly now: WorksNow;
  readonly status?: NotedStatus;
}

const reportedWords = {
  Working: strings.ReportedWorking,
  'Partly working': strings.ReportedPartly,
  'Keep using what you have': strings.ReportedKeep,
  'Not working': strings.ReportedNot,
  'Not known': strings.ReportedUnknown,
} as const satisfies Record<NowState, string>;

interface Confirmed {
  readonly status: NotedStatus;
  readonly confirmedOn: Day;
  readonly today: Day;
}

const confirmedNotes: Readonly<Record<NowState, (confirmed: Confirmed) => string | undefined>> = {
  Working: () => undefined,
  'Partly working': ({ status: { DoesNotWork: what } }) => what && fill(strings.DoesNotWork, { what }),
  'Keep using what you have': ({ status, today }) => {
    const endsOn = status.ExistingEndsOn;
    return endsOn && endsOn >= today
      ? fill(strings.KeepUntil, { provider: provider(status), date: shortDay(endsOn, today) })
      : fill(strings.KeepOpen, { provider: provider(status) });
  },
  'Not working': ({ status, today }) => {
    const { DoesNotWork: what, ExistingEndsOn: endsOn, ExistingProvider, ExistingState } = status;
    if (ExistingState !== 'Stopped' || !ExistingProvider) return what;
    return endsOn && endsOn <= today
      ? fill(strings.StoppedOn, { provider: ExistingProvider, date: shortDay(endsOn, today) })
      : fill(strings.Stopped, { provider: ExistingProvider });
  },
  'Not known': ({ confirmedOn, today }) => fill(strings.NotKnown, { date: shortDay(confirmedOn, today) }),
};

/** The note under a status: what does not work, what to keep using and until when, or why it is not known. */
export function nowNote({ now, status }: Noted, today: Day): string | undefined {
  const date = (day: Day): string => shortDay(day, today);
  switch (now.basis) {
    case 'noInformation':
      return strings.NoInformation;
    case 'unconfirmed':
      if (now.confirmedOn) return fill(reportedWords[now.reported], { date: date(now.confirmedOn) });
      return isLent(now.reported) ? fill(strings.MayStillWork, { provider: provider(status) }) : strings.NeverConfirmed;
    case 'ended':
      return fill(strings.Ended, { provider: provider(status), date: date(now.endedOn) });
    case 'confirmed':
      return status && confirmedNotes[now.state]({ status, confirmedOn: now.confirmedOn, today });
  }
}

/** What staff had before, as the rollout team calls it. */
export function provider(status: Pick<StatusFacts, 'ExistingProvider'> | undefined): string {
  return status?.ExistingProvider ?? uiStrings.GapUnnamed;
}
