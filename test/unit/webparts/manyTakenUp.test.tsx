jest.mock('../../../src/data/rolloutEditing', () => ({
  ...jest.requireActual<object>('../../../src/data/rolloutEditing'),
  readAllForEditing: jest.fn(),
  readSitesToChoose: jest.fn(),
  writeStatuses: jest.fn(),
}));

import { act, fireEvent, render, screen } from '@testing-library/react';
import * as React from 'react';
import { browserStore } from '../../../src/data/browserStore';
import type { RolloutService } from '../../../src/data/rollout';
import {
  type EditableStatus,
  readAllForEditing,
  readSitesToChoose,
  type StatusOutcome,
  type StatusWrite,
  writeStatuses,
} from '../../../src/data/rolloutEditing';
import { day } from '../../../src/domain/day';
import { midApril } from '../../../src/lists/demonstration/demonstrationData';
import { ChangeManySites } from '../../../src/webparts/rolloutStatus/edit/many/ChangeManySites';
import type { ChangeableSite } from '../../../src/webparts/rolloutStatus/edit/many/manyPlan';
import { inPart } from './inPart';

// A wave is moved, the page is lost, and the change is taken up again on another day.

const [, sites, services, statuses] = midApril().lists.map(({ rows }) => rows.map(({ values }) => values as unknown));
const wave5 = (sites as ChangeableSite[]).filter(({ Wave }) => Wave === 5).slice(0, 2);
const store = browserStore('https://contoso.sharepoint.com/sites/openservice', 'jo');
const tuesday = { today: day('2013-04-16'), now: () => new Date('2013-04-16T07:30:00Z') };
const notNow = new Promise<StatusOutcome[]>(() => undefined);

let rows: readonly EditableStatus[];
beforeEach(() => {
  window.localStorage.clear();
  rows = statuses.map((row, at) => ({ ...(row as object), Id: at + 1, etag: '"1,1"' })) as EditableStatus[];
  jest.mocked(readAllForEditing).mockReset();
  jest.mocked(readAllForEditing).mockImplementation(async () => ({ rows, unreadable: [] }));
  jest.mocked(readSitesToChoose).mockReset();
  jest.mocked(readSitesToChoose).mockImplementation(async () => wave5 as never);
  jest.mocked(writeStatuses).mockReset();
  jest.mocked(writeStatuses).mockReturnValue(notNow);
});

const open = (differing = {}): ReturnType<typeof render> =>
  render(
    inPart(
      <ChangeManySites
        sites={wave5}
        services={(services as RolloutService[]).slice(0, 5)}
        statuses={rows}
        onBack={() => undefined}
      />,
      { store, ...differing },
    ),
  );
const press = (name: string | RegExp): Promise<void> =>
  act(async () => void fireEvent.click(screen.getByRole('button', { name })));
const fill = (label: string, value: string): void =>
  void fireEvent.change(screen.getByLabelText(label), { target: { value } });

/** Chooses to move the wave, and saves until the page is lost, which has sent all and heard of nothing. */
async function lostAfter(count: number): Promise<readonly StatusWrite[]> {
  const { unmount } = open();
  fill('Wave', '5');
  fill('Move each date by', '2');
  fill('Why the dates move', 'The supplier needs its engineers.');
  fill('Where the dates come from', 'The supplier’s plan');
  await press('See what would change');
  await press(/^Save \d+\schanges$/);
  const sent = jest.mocked(writeStatuses).mock.calls[0][1];
  const saved = new Map(sent.slice(0, count).map(({ key, values }) => [key, values]));
  rows = rows.map((row) => ({ ...row, ...saved.get(row.StatusKey) }) as EditableStatus);
  unmount();
  return sent;
}

test('what was saved before the page was lost is named and left out, and the others are saved', async () => {
  const sent = await lostAfter(4);
  expect(sent.length).toBeGreaterThan(5);
  open(tuesday);
  await press('Go on with it');
  await press('See what would change');
  expect(screen.getByText(/^4\swere saved by this change already, and stay$/)).toBeInTheDocument();
  await press(`Save ${sent.length - 4}\u00a0changes`);
  expect(jest.mocked(writeStatuses).mock.calls[1][1].map(({ key }) => key)).toEqual(
    sent.slice(4).map(({ key }) => key),
  );
});

test('once all of it is saved, nothing of it is kept', async () => {
  await lostAfter(4);
  jest.mocked(writeStatuses).mockImplementation(async (_, writes) => writes.map(() => ({ state: 'saved' })));
  open(tuesday);
  await press('Go on with it');
  await press('See what would change');
  await press(/^Save \d+\schanges$/);
  expect(screen.getByRole('heading', { name: /changes saved$/ })).toBeInTheDocument();
  expect(Object.keys(window.localStorage).filter((key) => key.includes('many'))).toEqual([]);
});

test('the same move once more, after all of it is saved on another day, moves all', async () => {
  jest.mocked(writeStatuses).mockImplementation(async (_, writes) => writes.map(() => ({ state: 'saved' })));
  const sent = await lostAfter(Infinity);
  open(tuesday);
  fill('Wave', '5');
  fill('Move each date by', '2');
  fill('Why the dates move', 'The supplier needs its engineers.');
  fill('Where the dates come from', 'The supplier’s plan');
  await press('See what would change');
  expect(screen.getByRole('button', { name: `Save ${sent.length}\u00a0changes` })).toBeInTheDocument();
});
