import { act, render, screen } from '@testing-library/react';
import * as React from 'react';
import { type InPortions, mapInPortions } from '../../../../src/domain/portions';
import { LeaveGuard } from '../../../../src/webparts/base/held/LeaveGuard';
import { Comparing } from '../../../../src/webparts/base/sheet/Comparing';
import { type Progress, useInPortions } from '../../../../src/webparts/base/sheet/useInPortions';
import { inPart } from '../inPart';

/** Milliseconds that the page works on one row. */
const aRow = 1;

let worked = 0;

beforeEach(() => {
  jest.useFakeTimers();
  worked = 0;
});
afterEach(() => {
  jest.restoreAllMocks();
  jest.useRealTimers();
});

/** Takes a sheet of this many rows in, and calls it by a name. */
function sheet(name: string, rows: number): () => InPortions<string> {
  return function* begin() {
    yield* mapInPortions(
      Array.from({ length: rows }),
      () => {
        worked += 1;
        jest.spyOn(performance, 'now').mockReturnValue(worked * aRow);
      },
      [0, 1],
    );
    return name;
  };
}

function Sheet({ begin }: { readonly begin: () => InPortions<string> }): React.ReactElement {
  const progress = useInPortions(begin);
  return <output>{JSON.stringify(progress)}</output>;
}
const shown = (): Progress<string> => JSON.parse(screen.getByRole('status').textContent!) as Progress<string>;
const oneTurn = (): void =>
  act(() => {
    jest.advanceTimersToNextTimer();
  });

describe('a sheet that is worked through while the page answers', () => {
  it('is there at once with a few rows', () => {
    render(<Sheet begin={sheet('short', 200)} />);
    expect(shown()).toEqual({ result: 'short' });
  });

  it('takes a turn for each portion, and says how far it is', () => {
    render(<Sheet begin={sheet('long', 1000)} />);
    const shares: (number | undefined)[] = [];
    const turns: number[] = [];
    while (shown().share !== undefined) {
      shares.push(shown().share);
      turns.push(worked);
      oneTurn();
    }
    expect(shares).toEqual([0.2, 0.4, 0.6, 0.8]);
    expect(turns).toEqual([200, 400, 600, 800]);
    expect(shown()).toEqual({ result: 'long' });
  });

  it('has its former result until there is one for what has changed, and ends what is no longer wanted', () => {
    const { rerender, unmount } = render(<Sheet begin={sheet('before', 100)} />);
    rerender(<Sheet begin={sheet('dropped', 100_000)} />);
    expect(shown()).toEqual({ result: 'before', share: 0.002 });
    rerender(<Sheet begin={sheet('after', 400)} />);
    expect(shown()).toEqual({ result: 'before', share: 0.5 });
    oneTurn();
    expect(shown()).toEqual({ result: 'after' });
    expect(worked).toBe(100 + 200 + 400);
    rerender(<Sheet begin={sheet('left', 400)} />);
    unmount();
    jest.runAllTimers();
    expect(worked).toBe(700 + 200);
  });

  it('shows the fault of a later row as one of the page', () => {
    class Caught extends React.Component<{ readonly children: React.ReactNode }> {
      public override state = { message: '' };
      public static getDerivedStateFromError(error: Error): { message: string } {
        return { message: error.message };
      }
      public override render(): React.ReactNode {
        return this.state.message || this.props.children;
      }
    }
    jest.spyOn(console, 'error').mockReturnValue(undefined);
    function* faulty(): InPortions<string> {
      yield 0.5;
      throw new Error('Row 201');
    }
    render(
      <Caught>
        <Sheet begin={faulty} />
      </Caught>,
    );
    oneTurn();
    expect(document.body).toHaveTextContent('Row 201');
  });

  it('is announced by a few lines only', () => {
    const said = new Set<string>();
    const line = (share: number): React.ReactElement =>
      inPart(
        <LeaveGuard>
          <Comparing share={share} rows={9999} />
        </LeaveGuard>,
      );
    const { rerender } = render(line(0));
    for (let share = 0; share < 1; share += 0.01) {
      rerender(line(share));
      said.add(screen.getByRole('status').textContent!);
    }
    expect([...said].slice(0, 3)).toEqual([
      'Comparing row 1 of 9,999',
      'Comparing row 1,000 of 9,999',
      'Comparing row 2,000 of 9,999',
    ]);
    expect(said.size).toBe(10);
  });
});
