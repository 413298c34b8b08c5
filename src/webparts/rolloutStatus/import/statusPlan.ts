import { statusRules } from '../../../data/importRules';
import type { Connection } from '../../../data/connection';
import type { RolloutService, RolloutSite } from '../../../data/rollout';
import {
  type EditableStatus,
  keepsDateGivers,
  statusWrite,
  type StatusWrite,
  type TheirStatus,
  writeStatuses,
} from '../../../data/rolloutEditing';
import type { Day } from '../../../domain/day';
import { type InPortions, mapInPortions } from '../../../domain/portions';
import type { SummedChange } from '../../../domain/rollout/changeSummary';
import type { StatusTarget } from '../../../domain/rollout/import/statusTargets';
import { planStatusImport, type PlannedStatus } from '../../../domain/rollout/import/statusImport';
import {
  noStatus,
  type StatusChange,
  type StatusColumn,
  statusColumns,
  type StatusValues,
  withChange,
} from '../../../domain/rollout/statusChange';
import { checkStatus } from '../../../domain/rollout/statusFaults';
import { siteName } from '../../../domain/siteName';
import type { ColumnMatch } from '../../../domain/sheet/columns';
import { readUkDate } from '../../../domain/sheet/ukDate';
import { fullDay, monthOf } from '../../../ui/dates';
import { fill } from '../../../ui/text';
import type { ChangeFact } from '../../base/sheet/Facts';
import { conflictOf } from '../edit/conflictOf';
import { statusesBack } from '../edit/putBack';
import { strings as partStrings } from '../strings';
import { changeFigures } from '../summary/changeFigures';
import { readFacts } from '../summary/readFacts';
import { columnWords } from './columnWords';
import { noteWords } from './noteWords';
import type { ImportChange, SavablePlan } from './plan';
import { strings } from './strings';
import type { LongDraft } from './wideDraft';

export interface StatusesKnown {
  readonly sites: readonly RolloutSite[];
  readonly services: readonly RolloutService[];
  readonly statuses: readonly EditableStatus[];
}

type Planned = PlannedStatus<RolloutSite, RolloutService, EditableStatus>;

/** A status that the sheet changes or adds, and the write that does it. */
interface StatusItem extends ImportChange {
  readonly name: string;
  readonly planned: Planned;
  readonly write: StatusWrite;
}

/** What a sheet of statuses would do. */
export function* statusPlan(
  connection: Connection,
  draft: LongDraft,
  known: StatusesKnown,
  today: Day,
): InPortions<SavablePlan<StatusItem, TheirStatus>> {
  const { changes, ...rest } = yield* planStatusImport({
    ...known,
    sheet: {
      ...draft.sheet,
      columns: draft.columns as ColumnMatch<StatusTarget>,
      dayFirst: draft.dayFirst,
      headingsOf: draft.headingsOf,
    },
    rules: statusRules,
    wholeSheet: {
      ConfirmedOn: dayOfSheet(draft.date, draft.dayFirst),
      ConfirmedBy: draft.by,
      Source: draft.source,
      Reason: draft.reason,
    },
    sitesByHand: draft.sitesByHand,
    servicesByHand: draft.servicesByHand,
    wordsByHand: draft.wordsByHand,
    today,
    givers: keepsDateGivers(connection),
  });
  const itemOf = (planned: (typeof changes)[number]): StatusItem => {
    const { row, site, service, status, change, notes } = planned;
    const name = siteName(site);
    return {
      planned,
      row,
      name: fill(partStrings.SiteService, { site: name, service: service.Title }),
      site: name,
      service: service.Title,
      added: status ? undefined : strings.ChangeNewStatus,
      facts: () => [...readFacts(summedOf(planned), today), ...statusFacts(status, change)],
      notes: () => notes.map(noteWords),
      write: statusWrite(site, service, status, change),
    };
  };
  const items = yield* mapInPortions(changes, itemOf, [0.9, 1]);
  return {
    ...rest,
    changes: items,
    summary: () => changeFigures(items, ({ planned }) => summedOf(planned), today),
    write: (writes, options) => writeStatuses(connection, writes, options),
    ...conflictOf(
      ({ planned }: StatusItem) => ({ ...planned, after: mineOf(planned) }),
      (mine, theirs, { planned }) =>
        // An entry that was confirmed later than the sheet is not overwritten.
        (theirs.ConfirmedOn ?? '') <= (mineOf(planned).ConfirmedOn ?? '') &&
        checkStatus(theirs, mine, { today, staff: planned.site.Staff, isReasonGiven: planned.isReasonGiven }).length ===
          0,
    ),
    back: statusesBack(connection),
  };
}

function summedOf(planned: Planned): SummedChange {
  return { before: planned.status, after: mineOf(planned), service: planned.service };
}

/** The whole status as the sheet changes it, based on the entry as it was read. */
function mineOf({ status, change }: Planned): StatusValues {
  return withChange(status ?? noStatus, change);
}

/** The date of the sheet, read in the same order as the dates in it. It must be spelt out. */
export function dayOfSheet(text: string, dayFirst: boolean): Day | undefined {
  const reading = readUkDate(text.trim(), dayFirst ? 'dayFirst' : 'unclear');
  return reading.kind === 'day' && !reading.rule ? reading.on : undefined;
}

/** The columns of a change. A forecast and its precision are one column. */
function columnsOf(change: StatusChange): StatusColumn[] {
  return statusColumns.filter((column) =>
    column === 'ForecastPrecision' ? 'ForecastPrecision' in change && !('ForecastOn' in change) : column in change,
  );
}

/** @param before undefined for a new entry. */
function statusFacts(before: StatusValues | undefined, change: StatusChange): ChangeFact[] {
  const after = withChange(before ?? noStatus, change);
  return columnsOf(change).map((column) => ({
    label: columnWords[column],
    from: before && valueWords(before, column),
    to: valueWords(after, column) ?? strings.NoValue,
  }));
}

function valueWords(values: StatusValues, column: StatusColumn): string | undefined {
  if (column === 'ForecastOn' || column === 'ForecastPrecision') {
    return values.ForecastOn && (values.ForecastPrecision === 'Month' ? monthOf : fullDay)(values.ForecastOn);
  }
  const value = values[column];
  if (value === undefined || value === '') return undefined;
  switch (column) {
    case 'PlannedOn':
    case 'ConnectedOn':
    case 'ExistingEndsOn':
    case 'ConfirmedOn':
    case 'DateGivenOn':
      return fullDay(values[column]!);
    default:
      return String(value);
  }
}
