import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import * as React from 'react';
import { addDays, day } from '../../../../src/domain/day';
import type { Entry } from '../../../../src/webparts/deviceRequest/triage/board';
import { Figures } from '../../../../src/webparts/deviceRequest/triage/Figures';
import { inPart } from '../inPart';

function entry(functionKey: string, daysAgo: number): Entry {
  return {
    request: { FunctionKey: functionKey },
    askedOn: addDays(day('2013-04-15'), -daysAgo),
    functionName: functionKey,
    standing: { standing: { kind: 'open' } },
  } as unknown as Entry;
}

async function open(entries: readonly Entry[]): Promise<string> {
  const { container } = render(inPart(<Figures entries={entries}>{null}</Figures>));
  const fold = container.querySelector('details')!;
  // jsdom opens no fold by its summary.
  fold.open = true;
  fold.dispatchEvent(new Event('toggle'));
  await screen.findByRole('table', { name: 'By region' });
  return container.querySelector('p')!.textContent!.replace(/\u00a0/g, ' ');
}

it.each<[readonly number[], string]>([
  [[3], 'One request, asked 3 days ago.'],
  [[0], 'One request, asked today.'],
  [[0, 0, 5], '3 requests. The oldest was asked 5 days ago. At least half were asked today.'],
  [[1, 4, 9], '3 requests. The oldest was asked 9 days ago. At least half were asked 4 days ago or before.'],
])('says of requests asked %j days ago how old they are, in words', async (ages, words) => {
  expect(await open(ages.map((age) => entry('one', age)))).toBe(words);
});

it('shows every function, a few at a time', async () => {
  await open(Array.from({ length: 30 }, (_, at) => entry(`function-${String(at).padStart(2, '0')}`, 1)));
  const table = screen.getByRole('table', { name: 'By function' });
  expect(within(table).getAllByRole('row')).toHaveLength(13);
  expect(screen.getByText('12 of 30 shown')).toBeInTheDocument();
  await userEvent.click(screen.getByRole('button', { name: 'Show 12 more' }));
  await userEvent.click(screen.getByRole('button', { name: 'Show 6 more' }));
  expect(within(table).getAllByRole('row')).toHaveLength(31);
});
