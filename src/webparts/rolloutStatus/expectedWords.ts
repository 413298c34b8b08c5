import * as strings from 'RolloutStatusStrings';
import * as uiStrings from 'UiStrings';
import type { RolloutStatus } from '../../data/rollout';
import type { Day } from '../../domain/day';
import type { BlockerOwner } from '../../domain/rollout/choices';
import { fullDay, monthOf, shortDay, shortMonth } from '../../ui/dates';
import { fill } from '../../ui/text';
import type { RowAnswer } from './answers';

/** When the new service is expected, for a table cell (`lead`), for a line of its own (`line`), and why (`notes`). */
export interface ExpectedWords {
  readonly lead: string;
  readonly line: string;
  /** Notes on the date, such as the date it was before. */
  readonly notes: readonly string[];
}

export function expectedWords({ expected, service, status, paused }: RowAnswer, today: Day): ExpectedWords {
  switch (expected.kind) {
    case 'connected': {
      const on = expected.on && shortDay(expected.on, today);
      return {
        lead: strings.Connected,
        line: on ? fill(strings.ConnectedOn, { date: on }) : strings.Connected,
        notes: [],
      };
    }
    case 'forecast': {
      const byMonth = expected.precision === 'Month';
      const date = byMonth ? monthOf(expected.on) : fullDay(expected.on);
      const was = expected.slippedFrom && (byMonth ? shortMonth : shortDay)(expected.slippedFrom, today);
      return {
        lead: date,
        line: fill(strings.ExpectedOn, { date }),
        notes: [
          ...(expected.past ? [strings.Past] : []),
          ...(was ? [fill(strings.ItWas, { date: was })] : []),
          ...given(status, today),
          ...waiting(status, paused),
        ],
      };
    }
    case 'promised': {
      const date = fullDay(expected.on);
      const promise = service.PromiseSource
        ? fill(strings.Promise, { source: service.PromiseSource })
        : strings.PromiseUnsourced;
      return {
        lead: fill(strings.By, { date }),
        line: fill(strings.PromisedBy, { date }),
        notes: [...(expected.past ? [strings.Past] : []), promise, ...waiting(status, paused)],
      };
    }
    case 'noDate':
      return { lead: uiStrings.NoDate, line: strings.NoDateYet, notes: [...waiting(status, paused)] };
  }
}

/** Who gave the date, and on which day. Who confirms what works now is somebody else. */
function given(status: RolloutStatus | undefined, today: Day): string[] {
  const { DateGivenBy: who, DateGivenOn: on } = status ?? {};
  return who && on ? [fill(strings.GivenOn, { date: shortDay(on, today), who })] : [];
}

const owners = {
  'Corporate ICT': strings.OwnerCorporateICT,
  Supplier: strings.OwnerSupplier,
  Outside: strings.OwnerOutside,
} as const satisfies Record<BlockerOwner, string>;

/** That the wave is paused, what a delay waits for, and who can end it. */
function waiting(status: RolloutStatus | undefined, paused: RowAnswer['paused']): string[] {
  const held = paused ? [strings.Paused] : [];
  if (!status?.WaitingFor) return held;
  const what = status.WaitingForOwner
    ? fill(owners[status.WaitingForOwner], { what: status.WaitingFor })
    : status.WaitingFor;
  return [...held, fill(strings.WaitingFor, { what })];
}
