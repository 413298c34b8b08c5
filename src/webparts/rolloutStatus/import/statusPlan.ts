import * as strings from 'RolloutImportStrings';
import { statusRules } from '../../../data/importRules';
import type { Connection } from '../../../data/connection';
import type { RolloutService, RolloutSite } from '../../../data/rollout';
import { type EditableStatus, type StatusOutcome, statusWrite, type StatusWrite, type TheirStatus, writeStatuses } from '../../../data/rolloutEditing';
import type { Day } from '../../../domain/day';
import type { StatusTarget } from '../../../domain/rollout/import/statusTargets';
import { planStatusImport, type PlannedStatus } from '../../../domain/rollout/import/statusImport';
import { checkStatus, noStatus, type StatusChange, type StatusColumn, statusColumns, type StatusValues, withChange } from '../../../domain/rollout/statusChange';
import type { ColumnMatch } from '../../../domain/sheet/columns';
import { readUkDate } from '../../../domain/sheet/ukDate';
import { fullDay, monthOf } from '../../../ui/dates';
import { columnWords } from './columnWords';
import type { Draft } from './draft';
import type { ChangeFact, ImportChange, ImportOutcome, ImportPlan } from './plan';

export interface StatusesKnown {
  readonly sites: readonly RolloutSite[];
  readonly services: readonly RolloutService[];
  readonly statuses: readonly EditableStatus[];
}

type Planned = PlannedStatus<RolloutSite, RolloutService, EditableStatus>;

/** What a sheet of statuses would do. */
export function statusPlan(connection: Connection, draft: Draft, known: StatusesKnown, today: Day): ImportPlan {
  const { changes, ...rest } = planStatusImport({
    ...known,
    sheet: { ...draft.sheet, columns: draft.columns as ColumnMatch<StatusTarget>, dayFirst: draft.dayFirst },
    rules: statusRules,
    wholeSheet: { ConfirmedOn: dayOfSheet(draft.date), ConfirmedBy: draft.by, Source: draft.source, Reason: draft.reason },
    sitesByHand: draft.sitesByHand,
    servicesByHand: draft.servicesByHand,
    today,
  });
  const writes = new Map<string, { planned: Planned; write: StatusWrite }>();

  function prepared(planned: Planned, id: string): ImportChange {
    const { row, site, service, status, change } = planned;
    writes.set(id, { planned, write: statusWrite(site, service, status, change) });
    return { id, row, site: siteName(site), service: service.Title, added: status ? undefined : strings.ChangeNewStatus, facts: () => statusFacts(status ?? noStatus, change) };
  }

  function told(outcome: StatusOutcome, { planned }: { planned: Planned }, id: string): ImportOutcome {
    if (outcome.state !== 'conflict') return outcome;
    const { theirs } = outcome;
    const sense = checkStatus(theirs, withChange(theirs, planned.change), { today, staff: planned.site.Staff }).length === 0;
    return { state: 'conflict', editedBy: theirs.editedBy, both: bothVersions(theirs, planned.change), again: sense ? prepared({ ...planned, status: theirs }, `${id}+`) : undefined };
  }

  return {
    ...rest,
    changes: changes.map((planned) => prepared(planned, String(planned.row))),
    save: async (some, { wait, stopped, onSaved }) => {
      const sent = some.map(({ id }) => writes.get(id)!);
      const outcomes = await writeStatuses(connection, sent.map(({ write }) => write), { wait, stopped, onOutcome: (at, { state }) => state === 'saved' && onSaved(at) });
      return outcomes.map((outcome, at) => told(outcome, sent[at], some[at].id));
    },
  };
}

/** The date of the sheet as a person gives it; they know the order in which they write. */
export function dayOfSheet(text: string): Day | undefined {
  const reading = readUkDate(text.trim(), 'dayFirst');
  return reading.kind === 'day' ? reading.on : undefined;
}

export function siteName({ Title, Town }: Pick<RolloutSite, 'Title' | 'Town'>): string {
  return [Title, Town].filter(Boolean).join(', ');
}

/** The columns of a change; a forecast and its precision are one. */
function columnsOf(change: StatusChange): StatusColumn[] {
  return statusColumns.filter((column) => (column === 'ForecastPrecision' ? 'ForecastPrecision' in change && !('ForecastOn' in change) : column in change));
}

function statusFacts(before: StatusValues, change: StatusChange): ChangeFact[] {
  const after = withChange(before, change);
  return columnsOf(change).map((column) => ({ label: columnWords[column], from: valueWords(before, column), to: valueWords(after, column) ?? '' }));
}

function bothVersions(theirs: TheirStatus, change: StatusChange): { label: string; sheet: string; theirs: string }[] {
  const after = withChange(theirs, change);
  return columnsOf(change).map((column) => ({ label: columnWords[column], sheet: valueWords(after, column) ?? '', theirs: valueWords(theirs, column) ?? strings.TableEmpty }));
}

function valueWords(values: StatusValues, column: StatusColumn): string | undefined {
  if (column === 'ForecastOn' || column === 'ForecastPrecision') {
    return values.ForecastOn && (values.ForecastPrecision === 'Month' ? monthOf : fullDay)(values.ForecastOn);
  }
  const value = values[column];
  if (value === undefined || value === '') return undefined;
  return column === 'PlannedOn' || column === 'ConnectedOn' || column === 'ExistingEndsOn' || column === 'ConfirmedOn' ? fullDay(values[column]!) : String(value);
}
