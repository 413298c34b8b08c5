import { fireEvent, render, screen, within } from '@testing-library/react';
import * as React from 'react';
import type { RolloutService, RolloutSite } from '../../../src/data/rollout';
import type { EditableStatus } from '../../../src/data/rolloutEditing';
import { day } from '../../../src/domain/day';
import { LeaveGuard } from '../../../src/webparts/base/held/LeaveGuard';
import { StatusForm } from '../../../src/webparts/rolloutStatus/edit/StatusForm';
import { connectedAt } from './connectedAt';
import { inPart } from './inPart';

// Who gives a date, in the form of one service.

const site = { SiteCode: 'MILLGATE', Title: 'Millgate House' } as RolloutSite;
const service = { ServiceKey: 'drive', Title: 'Shared drive' } as RolloutService;
const planned = {
  Id: 1,
  etag: '"1"',
  Now: 'Not working',
  Stage: 'Planned',
  PlannedOn: day('2013-05-27'),
  ForecastOn: day('2013-05-27'),
  ForecastPrecision: 'Day',
  DateGivenBy: 'Kim Doyle, the supplier',
  DateGivenOn: day('2013-04-02'),
  DateSource: 'The supplier’s plan',
} as EditableStatus;

const jo = { by: 'Jo Patel, corporate ICT', source: 'A call to the site' };

function open(status: EditableStatus | undefined, at = 7, confirmer = jo, isPaused = false): jest.Mock {
  const save = jest.fn();
  const nothing = (): void => undefined;
  render(
    inPart(
      <LeaveGuard>
        <StatusForm
          site={site}
          service={service}
          status={status}
          isPaused={isPaused}
          confirmer={confirmer}
          saving={false}
          gone={false}
          onTyped={nothing}
          onSave={save}
          onClose={nothing}
        />
      </LeaveGuard>,
      { connection: connectedAt(at) },
    ),
  );
  return save;
}

function type(label: string, value: string): void {
  fireEvent.change(screen.getByLabelText(label), { target: { value } });
}

function expectOn(dayTyped: string, month: string): void {
  const group = within(screen.getByRole('group', { name: 'Expected' }));
  for (const [part, value] of [
    ['Day', dayTyped],
    ['Month', month],
    ['Year', '2013'],
  ])
    fireEvent.change(group.getByLabelText(part), { target: { value } });
}

/** What is saved; undefined where it is refused. */
function saved(save: jest.Mock): unknown {
  fireEvent.click(screen.getByRole('button', { name: 'Save and confirm today' }));
  return save.mock.calls[0]?.[0];
}

const shown = (): string => document.body.textContent!.replace(/\u00a0/g, ' ');

test('a date that moves is given by whoever confirms, unless somebody else is named, and staff will read who', () => {
  const save = open({ ...planned, DateGivenBy: undefined, DateGivenOn: undefined, DateSource: undefined });
  expect(screen.queryByLabelText('Who gave the date')).toBeNull();
  expectOn('24', '5');
  expect(screen.getByLabelText('Who gave the date')).toHaveValue(jo.by);
  expect(screen.getByLabelText('Where the date comes from')).toHaveValue(jo.source);
  expect(shown()).toContain('New service expected 24 May 2013. Given 15 April by Jo Patel, corporate ICT.');
  type('Who gave the date', 'Kim Doyle, the supplier');
  type('Why has the date moved?', 'The line came early.');
  expect(shown()).toContain('Given 15 April by Kim Doyle, the supplier.');
  expect(saved(save)).toEqual({
    ForecastOn: '2013-05-24',
    Reason: 'The line came early.',
    DateGivenBy: 'Kim Doyle, the supplier',
    DateGivenOn: '2013-04-15',
    DateSource: 'A call to the site',
  });
});

test('where the wave is paused, staff will read that beside a date that moves, and not of a connected service', () => {
  open(planned, 7, jo, true);
  expectOn('24', '5');
  expect(shown()).toContain('Wave paused.');
  fireEvent.click(screen.getByRole('radio', { name: 'Connected' }));
  expect(shown()).not.toContain('Wave paused');
});

test('a first date has somebody who gave it', () => {
  const save = open(undefined);
  fireEvent.click(screen.getByRole('radio', { name: 'Expected' }));
  expectOn('24', '5');
  expect(saved(save)).toMatchObject({ PlannedOn: '2013-05-24', DateGivenBy: jo.by, DateGivenOn: '2013-04-15' });
});

test('a name or source that is emptied is asked for, and one that nobody has typed is asked for above the form', () => {
  const save = open(planned);
  expectOn('24', '5');
  type('Why has the date moved?', 'The line came early.');
  type('Who gave the date', ' . ');
  type('Where the date comes from', '\u200b');
  expect(saved(save)).toBeUndefined();
  expect(screen.getByRole('alert')).toHaveTextContent('Say who gave the dateSay where the date comes from');
});

test('where it is not said yet who confirms, that is asked for once, above the form', () => {
  const save = open(planned, 7, { by: 'Jo Patel', source: '' });
  expectOn('24', '5');
  type('Why has the date moved?', 'The line came early.');
  expect(saved(save)).toBeDefined();
});

test('a date that stays keeps who gave it, also where the service becomes connected', () => {
  const save = open(planned);
  fireEvent.click(screen.getByRole('radio', { name: 'Working' }));
  fireEvent.click(screen.getByRole('radio', { name: 'Connected' }));
  const group = within(screen.getByRole('group', { name: 'Connected on' }));
  for (const [part, value] of [
    ['Day', '15'],
    ['Month', '4'],
    ['Year', '2013'],
  ])
    fireEvent.change(group.getByLabelText(part), { target: { value } });
  expect(screen.queryByLabelText('Who gave the date')).toBeNull();
  expect(saved(save)).toEqual({ Now: 'Working', Stage: 'Connected', ConnectedOn: '2013-04-15' });
});

test('a date that goes loses who gave it', () => {
  const save = open(planned);
  fireEvent.click(screen.getByRole('radio', { name: 'No date' }));
  type('Why has the date moved?', 'The supplier gave it up.');
  expect(screen.queryByLabelText('Who gave the date')).toBeNull();
  expect(saved(save)).toMatchObject({ DateGivenBy: undefined, DateGivenOn: undefined, DateSource: undefined });
});

test('lists before version 7 are not given who gave a date, and the form does not ask', () => {
  const save = open({ ...planned, DateGivenBy: undefined, DateGivenOn: undefined, DateSource: undefined }, 6);
  expectOn('24', '5');
  type('Why has the date moved?', 'The line came early.');
  expect(screen.queryByLabelText('Who gave the date')).toBeNull();
  expect(saved(save)).toEqual({ ForecastOn: '2013-05-24', Reason: 'The line came early.' });
});
