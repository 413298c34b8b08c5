import type { Connection } from '../../../src/data/connection';
import { schemaVersion } from '../../../src/lists/schemaVersion';
import type { RolloutService, RolloutSite } from '../../../src/data/rollout';
import type { EditableStatus } from '../../../src/data/rolloutEditing';
import { day } from '../../../src/domain/day';
import { statusTargets } from '../../../src/domain/rollout/import/statusTargets';
import { matchColumns } from '../../../src/domain/sheet/columns';
import { type HeadedSheet, readHeaded } from '../../../src/domain/sheet/headed';
import { emptyDraft } from '../../../src/webparts/rolloutStatus/import/draft';
import { statusPlan } from '../../../src/webparts/rolloutStatus/import/statusPlan';
import { atOnce, type ResultOf } from '../atOnce';

const sites = [{ Id: 1, SiteCode: 'MIL', Title: 'Millgate House', Region: 'North' } as RolloutSite];
const services = [
  { Id: 1, ServiceKey: 'email', Title: 'Email', Tier: 'Essential', ConfirmWithinDays: 14 } as RolloutService,
];
const stored = {
  Id: 1,
  etag: '"a,1"',
  SiteCode: 'MIL',
  ServiceKey: 'email',
  Now: 'Not working',
  Stage: 'No date',
  ConfirmedOn: day('2013-04-02'),
  Source: 'A call',
} as unknown as EditableStatus;

function planned(statuses: readonly EditableStatus[]): ResultOf<ReturnType<typeof statusPlan>> {
  const sheet = readHeaded(
    'Site\tService\tNow\tStage\tForecast date\tReason\nMIL\temail\tWorking\tPlanned\t8 June 2013\tMoved',
  ) as HeadedSheet;
  const draft = {
    ...emptyDraft,
    sheet,
    columns: matchColumns(sheet.headings, statusTargets),
    date: '14 April 2013',
    by: 'Ruth Ellis',
    source: 'A call',
  };
  const plan = atOnce(
    statusPlan({ lists: { at: schemaVersion } } as Connection, draft, { sites, services, statuses }, day('2013-04-15')),
  );
  expect(plan.problems).toEqual([]);
  return plan;
}

function facts(statuses: readonly EditableStatus[]): readonly { label: string; from?: string; to: string }[] {
  return planned(statuses).changes[0].facts();
}

describe('the preview of an imported status', () => {
  it('says of each column what it was', () => {
    expect(facts([stored])).toContainEqual({ label: 'Stage', from: 'No date', to: 'Planned' });
  });

  it('says of the first of a service at a site only what it becomes: there was none before', () => {
    expect(facts([]).length).toBeGreaterThan(2);
    for (const { from } of facts([])) expect(from).toBeUndefined();
  });
});

describe('an imported status', () => {
  const { changes, over } = planned([stored]);
  const theirs = { ...stored, etag: '"a,2"', Now: 'Partly working', DoesNotWork: 'Calendars' } as const;

  it('goes over what somebody has changed since, where the sheet is of a later day or the same', () => {
    for (const ConfirmedOn of [stored.ConfirmedOn, day('2013-04-14')])
      expect(over(changes[0], { ...theirs, ConfirmedOn, editedOn: new Date() })?.base?.etag).toBe('"a,2"');
  });

  it('is not taken back where somebody has confirmed it since', () => {
    expect(over(changes[0], { ...theirs, ConfirmedOn: day('2013-04-15'), editedOn: new Date() })).toBeUndefined();
  });

  it('goes over it with the reason of its row, even if the last move has the same', () => {
    const moved = {
      ...stored,
      Stage: 'Planned',
      PlannedOn: day('2013-06-08'),
      ForecastOn: day('2013-06-01'),
      ForecastPrecision: 'Day',
      Reason: 'Moved',
    } as const;
    for (const before of [moved, { ...moved, Reason: 'The line is late' }]) {
      const again = planned([before]);
      const since = { ...moved, etag: '"a,2"', Now: 'Partly working', DoesNotWork: 'Calendars' } as const;
      expect(again.over(again.changes[0], { ...since, editedOn: new Date() })?.values).toMatchObject({
        ForecastOn: '2013-06-08',
      });
    }
  });
});
