import * as rollout from 'RolloutStatusStrings';
import * as uiStrings from 'UiStrings';
import type { Day } from '../../../domain/day';
import { oneLine } from '../../../domain/oneLine';
import type { WaitingConcern, WaitingFor } from '../../../domain/rollout/attention';
import type { BlockerOwner } from '../../../domain/rollout/choices';
import { pausedAt, type PausedWave } from '../../../domain/rollout/pausedWaves';
import { inSentences } from '../../../domain/sentences';
import { siteName } from '../../../domain/siteName';
import { fullDay, monthOf, shortDay, shortMonth } from '../../../ui/dates';
import { counted, fill } from '../../../ui/text';
import { strings as partStrings } from '../strings';
import { strings } from './strings';

/** What waits for one owner, as text to send: its subject, and the whole of it. */
export interface WaitingText {
  readonly subject: string;
  readonly text: string;
}

const subjects = {
  'Corporate ICT': strings.WaitsForIct,
  Supplier: strings.WaitsForSupplier,
  Outside: strings.WaitsForOutside,
} as const satisfies Record<BlockerOwner, string>;

/** A line for each service, the longest delay first, under how many there are and on which day. */
export function waitingText({ owner, rows }: WaitingFor, paused: readonly PausedWave[], asOf: Day): WaitingText {
  const date = fullDay(asOf);
  const subject = fill(owner ? subjects[owner] : strings.WaitsForNobody, { date });
  const head = inSentences([`${subject}: ${counted(rows.length, partStrings.ServiceCount)}`, strings.WaitsOrder]);
  const lines = rows.map((row) => lineOf(row, paused, asOf));
  return { subject: plain(subject), text: plain(`${[head, ...lines].join('\n')}\n`) };
}

function lineOf(row: WaitingConcern, paused: readonly PausedWave[], asOf: Day): string {
  const { overview, service, status } = row;
  const what = oneLine(status?.WaitingFor);
  const pause = pausedAt(paused, overview.site);
  return inSentences([
    oneLine(fill(uiStrings.ServiceState, { service: siteName(overview.site), state: service.Title })),
    what && fill(rollout.WaitingFor, { what }),
    whenWords(row, asOf),
    pause && fill(strings.WaitsPaused, { wave: pause.wave }),
  ]);
}

/** “Expected 30 April 2013, first planned 22 April; this date has passed”. */
function whenWords({ expected, status }: WaitingConcern, asOf: Day): string {
  const planned = status?.PlannedOn;
  if (expected.kind === 'promised') return fill(strings.WaitsPromised, { date: fullDay(expected.on) });
  if (expected.kind === 'noDate')
    return planned ? fill(strings.WaitsNoDateFirst, { date: shortDay(planned, asOf) }) : uiStrings.NoDate;
  const byMonth = expected.precision === 'Month';
  const date = byMonth ? monthOf(expected.on) : fullDay(expected.on);
  const first = expected.slippedFrom && (byMonth ? shortMonth : shortDay)(expected.slippedFrom, asOf);
  const when = first ? fill(strings.WaitsExpectedFirst, { date, first }) : fill(strings.Expected, { date });
  return expected.past ? fill(strings.WaitsPast, { when }) : when;
}

function plain(text: string): string {
  return text.replace(/\u00a0/g, ' ');
}

/** Mail programs cut or refuse addresses that are longer. */
const longestAddress = 2000;

/** The address that writes an email with the text, to nobody yet; undefined if the text is too long for one. */
export function waitingEmail({ subject, text }: WaitingText): string | undefined {
  const body = encodeURIComponent(text.replace(/\n/g, '\r\n'));
  // https://www.rfc-editor.org/rfc/rfc6068
  const address = `mailto:?subject=${encodeURIComponent(subject)}&body=${body}`;
  return address.length <= longestAddress ? address : undefined;
}
