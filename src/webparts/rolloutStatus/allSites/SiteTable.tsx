import * as rollout from 'RolloutStatusStrings';
import * as React from 'react';
import * as uiStrings from 'UiStrings';
import type { Day } from '../../../domain/day';
import { behindState, oldestConfirmation, type SiteOverview } from '../../../domain/rollout/everySite';
import { isUnknown } from '../../../domain/rollout/states';
import { inSentence } from '../../../domain/sentences';
import { CellNote, DataTable, type TableColumn } from '../../../ui/DataTable';
import { shortDay } from '../../../ui/dates';
import { StatusMark } from '../../../ui/StatusMark';
import { fill, listed, sentence } from '../../../ui/text';
import { SiteLink } from './SiteLink';
import { forecastDate } from '../attention/cells';
import { strings as attentionStrings } from '../attention/strings';
import { strings } from './strings';

export interface SiteTableProps {
  readonly label: string;
  readonly overviews: readonly SiteOverview[];
  readonly asOf: Day;
}

/** Sites with the state of their essential services. */
export function SiteTable({ label, overviews, asOf }: SiteTableProps): React.ReactElement {
  const columns: readonly TableColumn<SiteOverview>[] = [
    { name: uiStrings.Site, width: '32%', cell: (overview) => <SiteLink overview={overview} /> },
    { name: strings.Essential, plain: true, width: '32%', cell: (overview) => <State overview={overview} /> },
    { name: strings.Connection, width: '20%', cell: (overview) => connectionWords(overview, asOf) },
    { name: uiStrings.ColumnConfirmed, width: '16%', cell: (overview) => confirmedWords(overview, asOf) },
  ];
  return <DataTable label={label} columns={columns} rows={overviews} keyOf={({ site }) => site.SiteCode} />;
}

function State({ overview }: { readonly overview: SiteOverview }): React.ReactElement {
  const behind = behindState(overview).map(({ service }) => inSentence(service.Title));
  return (
    <>
      <StatusMark state={overview.state} />
      {behind.length > 0 ? <CellNote>{sentence(listed(behind))}</CellNote> : null}
    </>
  );
}

function connectionWords({ connection: { connected, connectedOn, forecast } }: SiteOverview, asOf: Day): string {
  if (connected) return connectedOn ? shortDay(connectedOn, asOf) : rollout.Connected;
  return forecast ? fill(attentionStrings.Expected, { date: forecastDate(forecast) }) : uiStrings.NoDate;
}

/** The oldest confirmation behind the state. */
function confirmedWords(overview: SiteOverview, asOf: Day): string {
  const unknown = overview.essential.filter(({ now }) => isUnknown(now.state));
  const on = oldestConfirmation(unknown.length > 0 ? unknown : overview.essential);
  if (!on) return rollout.NotYet;
  return unknown.length > 0 ? fill(rollout.NotSince, { date: shortDay(on, asOf) }) : shortDay(on, asOf);
}
