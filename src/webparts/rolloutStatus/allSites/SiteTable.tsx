import * as rollout from 'RolloutStatusStrings';
import * as React from 'react';
import * as uiStrings from 'UiStrings';
import type { Day } from '../../../domain/day';
import { behindState, oldestConfirmation, type SiteStanding } from '../../../domain/rollout/everySite';
import { isUnknown } from '../../../domain/rollout/states';
import type { Forecast } from '../../../domain/rollout/expected';
import { inSentence } from '../../../domain/sentences';
import { CellNote, DataTable, type TableColumn } from '../../../ui/DataTable';
import { fullDay, monthOf, shortDay } from '../../../ui/dates';
import { StatusMark } from '../../../ui/StatusMark';
import type { Route } from '../../../ui/route';
import { fill, listed, sentence } from '../../../ui/words';
import { SiteLink } from './SiteLink';
import { strings } from './strings';

export interface SiteTableProps {
  readonly label: string;
  readonly standings: readonly SiteStanding[];
  readonly asOf: Day;
  go(route: Route): void;
}

/** Sites with the state of their essential services. */
export function SiteTable({ label, standings, asOf, go }: SiteTableProps): React.ReactElement {
  const columns: readonly TableColumn<SiteStanding>[] = [
    { name: uiStrings.Site, width: '32%', cell: (standing) => <SiteLink standing={standing} go={go} /> },
    { name: strings.Essential, plain: true, width: '32%', cell: (standing) => <State standing={standing} /> },
    { name: strings.Connection, width: '20%', cell: (standing) => connectionWords(standing, asOf) },
    { name: uiStrings.ColumnConfirmed, width: '16%', cell: (standing) => confirmedWords(standing, asOf) },
  ];
  return <DataTable label={label} columns={columns} rows={standings} keyOf={({ site }) => site.SiteCode} />;
}

function State({ standing }: { readonly standing: SiteStanding }): React.ReactElement {
  const behind = behindState(standing).map(({ service }) => inSentence(service.Title));
  return (
    <>
      <StatusMark state={standing.state} />
      {behind.length > 0 ? <CellNote>{sentence(listed(behind))}</CellNote> : null}
    </>
  );
}

function connectionWords({ connection: { connected, connectedOn, forecast } }: SiteStanding, asOf: Day): string {
  if (connected) return connectedOn ? shortDay(connectedOn, asOf) : rollout.Connected;
  return forecast ? fill(strings.Expected, { date: forecastDate(forecast) }) : uiStrings.NoDate;
}

export function forecastDate({ on, precision }: Pick<Forecast, 'on' | 'precision'>): string {
  return precision === 'Month' ? monthOf(on) : fullDay(on);
}

/** When the oldest of what the state rests on was confirmed. */
function confirmedWords(standing: SiteStanding, asOf: Day): string {
  const unknown = standing.essential.filter(({ now }) => isUnknown(now.state));
  const on = oldestConfirmation(unknown.length > 0 ? unknown : standing.essential);
  if (!on) return rollout.NotYet;
  return unknown.length > 0 ? fill(rollout.NotSince, { date: shortDay(on, asOf) }) : shortDay(on, asOf);
}
