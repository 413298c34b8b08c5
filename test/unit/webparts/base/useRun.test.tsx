import { act, render } from '@testing-library/react';
import * as React from 'react';
import type { Outcome } from '../../../../src/data/rowWrites';
import { LeaveGuard } from '../../../../src/webparts/base/held/LeaveGuard';
import { type Run, type RunItem, useRun } from '../../../../src/webparts/base/saving/useRun';
import { inPart } from '../inPart';

const item: RunItem = { name: 'One', write: { key: 'one' } };
const given = [item];
const lost = { state: 'failed', problem: { kind: 'offline' }, unclear: true } as const;
const refused = { state: 'failed', problem: { kind: 'forbidden' }, unclear: false } as const;

/** Runs one write, and again for each further outcome; gives what is known of it after each. */
async function knownAfter(outcomes: readonly Outcome<object>[]): Promise<unknown[]> {
  const left = [...outcomes];
  let run!: Run<RunItem, object>;
  function Running(): React.ReactElement {
    run = useRun<RunItem, object>(given, async () => [left.shift()!]);
    return <></>;
  }
  const known: unknown[] = [];
  await act(
    async () =>
      void render(
        inPart(
          <LeaveGuard>
            <Running />
          </LeaveGuard>,
        ),
      ),
  );
  for (let at = 0; at < outcomes.length; at += 1) {
    if (at > 0) await act(async () => run.again(run.rows));
    known.push(run.rows[0].standing);
  }
  return known;
}

describe('one of many of which nobody knows whether it was saved', () => {
  it('is in doubt as long as it is refused, or not sent, and no longer', async () => {
    const outcomes = [lost, refused, { state: 'notSent' }, { state: 'gone' }, refused] as const;
    expect(await knownAfter(outcomes)).toEqual([
      lost,
      { ...refused, unclear: true },
      { ...refused, unclear: true },
      { state: 'gone' },
      refused,
    ]);
  });

  it('is not in doubt if it was refused at once', async () => {
    expect(await knownAfter([refused, { state: 'notSent' }])).toEqual([refused, { state: 'notSent' }]);
  });
});
