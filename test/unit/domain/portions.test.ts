import { mapInPortions } from '../../../src/domain/portions';

const numbers = (count: number): number[] => Array.from({ length: count }, (_, at) => at);

/** What it says at each pause, how many rows it has read by then, and the result. */
function pauses(rows: number): { readonly said: number[]; readonly read: number[]; readonly made: number[] } {
  let count = 0;
  const work = mapInPortions(
    numbers(rows),
    (row) => {
      count += 1;
      return row * 2;
    },
    [0.5, 1],
  );
  const [said, read]: [number[], number[]] = [[], []];
  for (let step = work.next(); ; step = work.next()) {
    if (step.done) return { said, read, made: step.value };
    said.push(step.value);
    read.push(count);
  }
}

describe('work over many rows', () => {
  it('pauses after each 200 rows, and says how much is done', () => {
    const { said, read, made } = pauses(1000);
    expect(read).toEqual([200, 400, 600, 800]);
    expect(said).toEqual([0.6, 0.7, 0.8, 0.9]);
    expect(made).toEqual(numbers(1000).map((row) => row * 2));
  });

  it('does not pause for a few rows, or none', () => {
    expect(pauses(200)).toMatchObject({ said: [] });
    expect(pauses(0)).toEqual({ said: [], read: [], made: [] });
  });
});
