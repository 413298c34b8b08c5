import * as rollout from 'RolloutStatusStrings';
import * as React from 'react';
import * as uiStrings from 'UiStrings';
import type { HeldReport } from '../../../data/staffReports';
import type { Day } from '../../../domain/day';
import { keyOf } from '../../../domain/key';
import { legible } from '../../../domain/legible';
import type { Concern, LateConcern, LosingConcern, WaitingConcern } from '../../../domain/rollout/attention';
import type { BlockerOwner } from '../../../domain/rollout/choices';
import type { Contradiction } from '../../../domain/rollout/contradictions';
import type { Forecast } from '../../../domain/rollout/expected';
import { CellNote } from '../../../ui/DataTable';
import { fullDay, monthOf, shortDay, shortMonth } from '../../../ui/dates';
import { shortMoment } from '../../../ui/shortMoment';
import { StatusMark } from '../../../ui/StatusMark';
import { WithTelephone } from '../../../ui/Telephone';
import { counted, figure, fill, sentence } from '../../../ui/text';
import { strings as baseStrings } from '../../base/strings';
import { strings as saidStrings } from '../saidStrings';
import { strings as partStrings } from '../strings';
import { strings } from './strings';

// What is said of a service that somebody has to look at: in the tables of all sites, and in the lines of today.

/** Who can end a delay. */
const ownerWords: Readonly<Record<BlockerOwner, string>> = {
  'Corporate ICT': baseStrings.CorporateICT,
  Supplier: partStrings.Supplier,
  Outside: strings.OwnerOutside,
};

export function ownerWord(owner: BlockerOwner | undefined): string {
  return owner ? ownerWords[owner] : partStrings.NobodyNamed;
}

export const pairKey = ({ overview, service }: Concern): string => keyOf(overview.site.SiteCode, service.ServiceKey);

export function forecastDate({ on, precision }: Pick<Forecast, 'on' | 'precision'>): string {
  return precision === 'Month' ? monthOf(on) : fullDay(on);
}

export interface AsOfProps {
  readonly asOf: Day;
}

/** When a service is expected, when it was first planned, and whether that day has gone by. */
export function ExpectedCell({
  row: { expected },
  asOf,
}: AsOfProps & { readonly row: Pick<LateConcern | WaitingConcern, 'expected'> }): React.ReactElement {
  if (expected.kind === 'noDate') return <>{uiStrings.NoDate}</>;
  if (expected.kind === 'promised') {
    return (
      <>
        {fill(rollout.By, { date: fullDay(expected.on) })}
        <CellNote>{rollout.Past}</CellNote>
      </>
    );
  }
  const was =
    expected.slippedFrom && (expected.precision === 'Month' ? shortMonth : shortDay)(expected.slippedFrom, asOf);
  return (
    <>
      {forecastDate(expected)}
      {was ? <CellNote>{fill(strings.Was, { date: was })}</CellNote> : null}
      {expected.past ? <CellNote>{rollout.Past}</CellNote> : null}
    </>
  );
}

/** What a service waits for, and who can end that. */
export function WaitingCell({ row: { status } }: { readonly row: Concern }): React.ReactElement {
  const { WaitingFor: what, WaitingForOwner: owner } = status ?? {};
  if (!what && !owner) return <>{baseStrings.Dash}</>;
  return (
    <>
      {sentence(what ?? '')}
      {owner ? <CellNote>{ownerWord(owner)}</CellNote> : null}
    </>
  );
}

/** By how many days something that waits is late. */
export function lateWords({ daysLate, atLeast }: WaitingConcern): string {
  if (daysLate === 0) return baseStrings.Dash;
  const days = counted(daysLate, partStrings.Days);
  return atLeast ? fill(strings.AtLeast, { days }) : days;
}

/** Whom to ask, with a number that can be pressed. */
export function contact(name: string | undefined, telephone: string | undefined): React.ReactNode {
  if (!telephone) return name ?? baseStrings.Dash;
  return (
    <WithTelephone
      text={name ? fill(strings.ContactCall, { name, telephone: '{telephone}' }) : '{telephone}'}
      telephone={telephone}
    />
  );
}

/** The date of the new service, where staff lose what they have. */
export function NewServiceCell({
  row: {
    gap: { forecast, forecastPassed },
  },
}: {
  readonly row: LosingConcern;
}): React.ReactElement {
  if (!forecast) return <>{uiStrings.NoDate}</>;
  return (
    <>
      {forecastDate(forecast)}
      {forecastPassed ? <CellNote>{rollout.Past}</CellNote> : null}
    </>
  );
}

/** The days on which there is nothing: a number, unless they have no end. */
export function daysWords({ days, forecast }: LosingConcern['gap']): string {
  if (days === undefined) return strings.DaysOpen;
  const count = figure(days);
  return forecast?.precision === 'Month' ? fill(strings.DaysUpTo, { days: count }) : count;
}

/** A service that does not work, as staff say, though the list does not. */
export type Said = Contradiction<HeldReport>;

/** What the list says, and on which day somebody confirmed it. */
export function ListSays({ row: { now, status }, asOf }: AsOfProps & { readonly row: Concern }): React.ReactElement {
  const on = status?.ConfirmedOn;
  return (
    <>
      <StatusMark state={now.state} />
      {on ? <CellNote>{fill(rollout.ConfirmedOn, { date: shortDay(on, asOf) })}</CellNote> : null}
    </>
  );
}

/** How many people, since when, and the newest line that one of them added. */
export function StaffSay({ row: { reports }, asOf }: AsOfProps & { readonly row: Said }): React.ReactElement {
  const line = reports.find(({ Line }) => Line)?.Line;
  return (
    <>
      {fill(strings.SaidPeople, { count: figure(reports.length), when: shortMoment(reports[0].Created, asOf) })}
      {line ? <CellNote>{fill(saidStrings.Line, { line: legible(line) })}</CellNote> : null}
    </>
  );
}
