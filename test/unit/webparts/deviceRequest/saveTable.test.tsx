jest.mock('../../../../src/ui/download');
jest.mock('../../../../src/webparts/deviceRequest/triage/triageCsv', () => ({
  triageCsv: (entries: readonly Entry[]) => entries.map(({ request }) => request.Id).join(),
}));

import { act, fireEvent, render, screen } from '@testing-library/react';
import * as React from 'react';
import { download } from '../../../../src/ui/download';
import type { Entry } from '../../../../src/webparts/deviceRequest/triage/board';
import { SaveTable } from '../../../../src/webparts/deviceRequest/triage/SaveTable';
import type { TriageWork } from '../../../../src/webparts/deviceRequest/triage/work';
import { inPart } from '../inPart';

const entry = (Id: number, checked: boolean): Entry => ({ request: { Id }, standing: { checked } }) as unknown as Entry;

/** A list of three, of which the third is gone since it was read; each look renders the queue again. */
function Drawn({ looks, asOf }: { readonly looks: number[][]; readonly asOf: Date }): React.ReactElement {
  const [full, setFull] = React.useState<readonly number[]>([]);
  React.useEffect(() => setFull([]), [asOf]);
  const look = (numbers: readonly number[]): Promise<undefined> => {
    // Stops a test that would otherwise ask forever.
    if (looks.push([...numbers]) > 9) return new Promise(() => undefined);
    setFull((before) => [...before, ...numbers.filter((number) => number !== 3)]);
    return Promise.resolve(undefined);
  };
  const entries = React.useMemo(() => [1, 2, 3].map((Id) => entry(Id, full.includes(Id))), [full]);
  const work = { look, freshness: { asOf } } as unknown as TriageWork;
  return inPart(<SaveTable work={work} tab="queue" entries={entries} />);
}

const saved = (): unknown[] => jest.mocked(download).mock.calls.map(([, , text]) => text);
const save = (): Promise<void> =>
  act(async () => {
    fireEvent.click(screen.getByRole('button'));
    await Promise.resolve();
  });

it('asks once for a request that has gone, and saves the others', async () => {
  const looks: number[][] = [];
  render(<Drawn looks={looks} asOf={new Date(0)} />);
  await save();
  expect(looks).toEqual([[1, 2, 3]]);
  expect(saved()).toEqual(['1,2']);
});

it('keeps the focus on its button while it reads, and is not begun twice', async () => {
  const looks: number[][] = [];
  const look = (numbers: readonly number[]): Promise<undefined> => {
    looks.push([...numbers]);
    return new Promise(() => undefined);
  };
  const work = { look, freshness: { asOf: new Date(0) } } as unknown as TriageWork;
  render(inPart(<SaveTable work={work} tab="queue" entries={[entry(1, false)]} />));
  const button = screen.getByRole('button');
  expect(button).not.toHaveAttribute('aria-disabled');
  button.focus();
  await save();
  expect(button).toHaveFocus();
  expect(button).toBeEnabled();
  expect(button).toHaveAttribute('aria-disabled', 'true');
  await save();
  expect(looks).toEqual([[1]]);
});

it('reads them again where the queue has been read anew since', async () => {
  jest.mocked(download).mockClear();
  const looks: number[][] = [];
  const { rerender } = render(<Drawn looks={looks} asOf={new Date(0)} />);
  await save();
  rerender(<Drawn looks={looks} asOf={new Date(1)} />);
  await save();
  expect(looks).toEqual([
    [1, 2, 3],
    [1, 2, 3],
  ]);
  expect(saved()).toEqual(['1,2', '1,2']);
});
