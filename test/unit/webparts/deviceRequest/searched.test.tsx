import { render } from '@testing-library/react';
import * as React from 'react';
import type { Board } from '../../../../src/webparts/deviceRequest/triage/board';
import { Searched } from '../../../../src/webparts/deviceRequest/triage/Searched';

const entry = (kind: string, repeatOf?: number): unknown => ({ standing: { standing: { kind }, flags: [] }, repeatOf });

function board(answered: boolean, unread = 0): Board {
  const byId = new Map<number, unknown>([
    [1, entry('open')],
    [2, entry('withdrawn')],
    [3, entry('open', 1)],
    [4, entry('declined')],
    [5, entry('open')],
  ]);
  const open = [1, 2, 3, 4].map((Id) => ({ Id }));
  return {
    report: { withoutOutcome: open, withOutcome: answered ? [{ Id: 5 }] : undefined, decisions: [] },
    byId,
    unread: Array.from({ length: unread }, (_, item) => ({ item })),
  } as unknown as Board;
}

function said(...[given, refreshing]: [Board, boolean]): string {
  return render(<Searched board={given} refreshing={refreshing} />)
    .container.textContent!.replace(/\u00a0/g, ' ')
    .trim();
}

it('counts as the queue does: what does not wait is said apart', () => {
  expect(said(board(true), false)).toBe(
    'Searched 4 open requests (1 withdrawn, 1 sent twice and 1 decided), 1 that says it is answered (1 still waiting) and 0 decisions.',
  );
});

it('says what is still being read, and what could not be', () => {
  expect(said(board(false), true)).toMatch(/still being read: one may belong here\.$/);
  expect(said(board(false), false)).toMatch(/could not be read: one may belong here\.$/);
  expect(said(board(true, 1200), false)).toMatch(
    /1,200 requests cannot be read and stand in no list here\. Look under “To reconcile”\.$/,
  );
});
