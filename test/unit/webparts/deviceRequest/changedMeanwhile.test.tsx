jest.mock('../../../../src/data/triage/decide');

import { act, fireEvent, render, screen } from '@testing-library/react';
import * as React from 'react';
import type { HeldRequest } from '../../../../src/data/deviceRequests';
import { decide } from '../../../../src/data/triage/decide';
import type { TriageReport } from '../../../../src/data/triage/readTriage';
import { day } from '../../../../src/domain/day';
import { LeaveGuard } from '../../../../src/webparts/base/held/LeaveGuard';
import { boardOf, isFull } from '../../../../src/webparts/deviceRequest/triage/board';
import { Decide } from '../../../../src/webparts/deviceRequest/triage/Decide';
import type { TriageWork } from '../../../../src/webparts/deviceRequest/triage/work';
import { inPart } from '../inPart';
import { keptHere } from './own';

const today = day('2013-04-15');
const made = new Date('2013-04-03T09:00:00Z');
const seen = {
  Id: 1,
  etag: '"1"',
  Title: 'Ada Bell',
  RequestKey: 'k1',
  RequestedForName: 'Ada Bell',
  authorName: 'Ada Bell',
  FunctionKey: 'planning',
  BusinessNeeds: ['Works alone'],
  NeedsMobileEmail: false,
  UsesNHSmail: false,
  Withdrawn: false,
  Created: made,
  Modified: made,
} as unknown as HeldRequest;
const report = {
  withoutOutcome: [seen],
  withOutcome: [],
  decisions: [],
  unreadDecisions: [],
  support: [],
  sites: [],
  unreadable: [],
  inFull: new Map([[1, { request: seen, decisions: [], fingerprints: ['hash'] }]]),
  settings: { demonstration: false },
  policies: [
    {
      Title: 'Planning',
      FunctionKey: 'planning',
      Entitlement: 'Smart',
      QualifyingNeeds: ['Works alone'],
      Rule: 'The rule.',
      PolicyVersion: 1,
      EffectiveFrom: day('2013-04-01'),
    },
  ],
} as unknown as TriageReport;

it('is decided by the rule for what it says now, though reading changes does not bring it', async () => {
  const board = boardOf(report, today);
  const open = jest.fn(() => Promise.resolve(undefined));
  const work = {
    board,
    open,
    catchUp: () => undefined,
  } as unknown as TriageWork;
  // Its requester has set the time of the change back, by hand.
  const now: HeldRequest = { ...seen, etag: '"2"', BusinessNeeds: [] };
  jest.mocked(decide).mockResolvedValue({ state: 'changed', request: now });
  const entry = board.entries.filter(isFull)[0];
  render(
    inPart(
      <LeaveGuard>
        <Decide work={work} tab="queue" entry={entry} next={undefined} onHold={() => undefined} />
      </LeaveGuard>,
      { store: keptHere(), now: () => made },
    ),
  );
  const record = (): Promise<void> =>
    act(async () => {
      fireEvent.submit(screen.getByRole('form'));
      await Promise.resolve();
    });
  await record();
  expect(decide).toHaveBeenCalledTimes(1);
  expect(jest.mocked(decide).mock.calls[0][2]).toMatchObject({ ReasonCode: 'meets-rule' });

  await record();
  // A handset is no longer within the rule: the officer has to say why.
  expect(decide).toHaveBeenCalledTimes(1);
  expect(open).toHaveBeenCalledWith([1]);
});
