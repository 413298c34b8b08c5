jest.mock('../../../src/data/rolloutEditing', () => ({
  ...jest.requireActual<object>('../../../src/data/rolloutEditing'),
  writeStatuses: jest.fn(),
  putStatusesBack: jest.fn(),
}));

import { act, fireEvent, render, screen } from '@testing-library/react';
import * as React from 'react';
import type { RolloutService, RolloutSite } from '../../../src/data/rollout';
import {
  type EditableStatus,
  putStatusesBack,
  type TheirStatus,
  writeStatuses,
} from '../../../src/data/rolloutEditing';
import { day } from '../../../src/domain/day';
import { LeaveGuard } from '../../../src/webparts/base/held/LeaveGuard';
import { EditRow } from '../../../src/webparts/rolloutStatus/edit/EditRow';
import { inPart } from './inPart';

const service = { ServiceKey: 'email', Title: 'Email' } as RolloutService;
const status = {
  Id: 1,
  etag: '"a,4"',
  StatusKey: 'MILLGATE|email',
  Now: 'Working',
  Stage: 'No date',
} as EditableStatus;
const theirs: TheirStatus = {
  ...status,
  Now: 'Not working',
  editedBy: 'Ruth Ellis',
  editedOn: new Date('2013-04-15T08:05:00Z'),
};
const onRead = jest.fn();

/** The row in the list of services, which keeps what is said of it. */
function Rows({ open = false }: { readonly open?: boolean }): React.ReactElement {
  const [said, setSaid] = React.useState('');
  return (
    <EditRow
      site={{ SiteCode: 'MILLGATE', Title: 'Millgate House' } as RolloutSite}
      answer={{
        service,
        status,
        now: { state: 'Working', basis: 'confirmed', confirmedOn: day('2013-04-08') },
        expected: { kind: 'noDate' },
      }}
      isPaused={false}
      reports={[]}
      confirmation={{ confirmer: { by: 'Jo Patel', source: 'Telephone' }, isGiven: () => true }}
      open={open}
      reading={false}
      said={said}
      onOpen={() => undefined}
      onTyped={() => undefined}
      onSaved={setSaid}
      onRead={onRead}
    />
  );
}

const press = (name: string): Promise<void> =>
  act(async () => void fireEvent.click(screen.getByRole('button', { name })));
const offer = (): HTMLElement | null => screen.queryByRole('button', { name: 'Put it back: Email' });

beforeEach(async () => {
  onRead.mockReset();
  jest.mocked(putStatusesBack).mockReset();
  jest.mocked(writeStatuses).mockReset();
  jest.mocked(writeStatuses).mockResolvedValue([{ state: 'saved' }]);
});

async function confirmed(): Promise<(open: boolean) => void> {
  const { rerender } = render(inPart(<LeaveGuard>{<Rows />}</LeaveGuard>));
  expect(offer()).toBeNull();
  await press('Email: still working');
  expect(screen.getByText('Email: confirmed today.')).toBeInTheDocument();
  return (open) => rerender(inPart(<LeaveGuard>{<Rows open={open} />}</LeaveGuard>));
}

test('what was saved can be put back as it was saved; it is announced, and the focus stays there', async () => {
  await confirmed();
  jest.mocked(putStatusesBack).mockResolvedValue([{ state: 'saved' }]);
  await press('Put it back: Email');
  const saved = jest.mocked(writeStatuses).mock.calls[0][1];
  expect(jest.mocked(putStatusesBack).mock.calls[0][1]).toEqual(saved);
  expect(screen.getByRole('status')).toHaveTextContent('Email: put back.');
  expect(document.activeElement).toContainElement(screen.getByRole('status'));
  expect(document.body).not.toHaveFocus();
  expect(offer()).toBeNull();
});

test('the offer stays away while the row is changed again, and comes back if it is not', async () => {
  const setOpen = await confirmed();
  setOpen(true);
  expect(offer()).toBeNull();
  setOpen(false);
  expect(offer()).not.toBeNull();
});

test('what a colleague had saved the same before is said to be saved, and is not offered to be put back', async () => {
  await confirmed();
  expect(offer()).not.toBeNull();
  jest.mocked(writeStatuses).mockResolvedValue([{ state: 'saved', byAnother: true }]);
  await press('Email: still working');
  expect(screen.getByText('Email: confirmed today.')).toBeInTheDocument();
  expect(offer()).toBeNull();
});

test('saved again, the last save is put back', async () => {
  await confirmed();
  await press('Email: still working');
  jest.mocked(putStatusesBack).mockResolvedValue([{ state: 'saved' }]);
  await press('Put it back: Email');
  expect(jest.mocked(putStatusesBack).mock.calls[0][1]).toEqual(jest.mocked(writeStatuses).mock.calls[1][1]);
});

test('what somebody changed since stays as they wrote it: both versions are shown, and the focus goes to the row', async () => {
  await confirmed();
  jest.mocked(putStatusesBack).mockResolvedValue([{ state: 'conflict', theirs }]);
  await press('Put it back: Email');
  expect(screen.getByRole('heading', { name: 'Email: somebody else changed this after you saved' })).toHaveFocus();
  expect(screen.getByRole('row', { name: 'Now Working Not working' })).toBeInTheDocument();
  expect(screen.queryByRole('button', { name: 'Save yours over theirs' })).toBeNull();
  await press('Leave theirs');
  expect(screen.getByRole('button', { name: 'Change Email' })).toHaveFocus();
  expect(onRead).toHaveBeenCalled();
  expect(offer()).toBeNull();
});

test('where it is not known whether it was put back, that is said, and tried again the same is put back', async () => {
  await confirmed();
  jest
    .mocked(putStatusesBack)
    .mockResolvedValueOnce([{ state: 'failed', problem: { kind: 'offline' }, unclear: true }]);
  await press('Put it back: Email');
  expect(screen.getByText(/It is not known whether this was put back\./)).toBeInTheDocument();
  jest.mocked(putStatusesBack).mockResolvedValueOnce([{ state: 'saved' }]);
  await press('Try again');
  expect(screen.getByRole('status')).toHaveTextContent('Email: put back.');
  expect(writeStatuses).toHaveBeenCalledTimes(1);
});

test('where the entry is deleted, that is said', async () => {
  await confirmed();
  jest.mocked(putStatusesBack).mockResolvedValue([{ state: 'gone' }]);
  await press('Put it back: Email');
  expect(screen.getByRole('alert')).toHaveTextContent('Somebody has deleted this entry, so nothing is put back.');
  expect(onRead).toHaveBeenCalled();
});
