import { act, fireEvent, render, screen } from '@testing-library/react';
import * as React from 'react';
import type { Outcome } from '../../../../src/data/rowWrites';
import { LeaveGuard } from '../../../../src/webparts/base/held/LeaveGuard';
import { BulkRun } from '../../../../src/webparts/base/saving/BulkRun';
import type { Theirs } from '../../../../src/webparts/base/saving/Conflict';
import type { Back } from '../../../../src/webparts/base/saving/Ended';
import { inPart } from '../inPart';

interface Item {
  readonly name: string;
  readonly write: { readonly key: string };
}
const items = ['Email', 'Intranet', 'Internet access'].map((name): Item => ({ name, write: { key: name } }));
const theirs: Theirs = { editedBy: 'Amit Joshi', editedOn: new Date('2013-04-15T08:44:00Z') };
const all = async (writes: readonly Item['write'][]): Promise<Outcome<Theirs>[]> =>
  writes.map(() => ({ state: 'saved' }));

/** Saves the three, with this way back; `saves` gives the outcomes of saving. */
async function saved(back: Partial<Back<Item, Theirs>>, saves: typeof all = all): Promise<void> {
  render(
    inPart(
      <LeaveGuard>
        <BulkRun<Item, Theirs>
          title="Three"
          items={items}
          write={saves}
          both={() => []}
          over={() => undefined}
          back={{
            write: all,
            both: () => [{ label: 'Now', mine: 'Working', theirs: 'Not working' }],
            isAdded: () => false,
            added: { one: '{count} was new.', other: '{count} were new.' },
            isEmptied: false,
            ...back,
          }}
          onDone={() => undefined}
        />
      </LeaveGuard>,
    ),
  );
  await act(async () => undefined);
}

const press = async (name: RegExp): Promise<void> => {
  await act(async () => void fireEvent.click(screen.getByRole('button', { name })));
};
const heading = (): string => screen.getAllByRole('heading')[0].textContent!.replace(/\u00a0/g, ' ');

test('what was saved can be put back, and says so until then', async () => {
  const write = jest.fn(all);
  await saved({ write });
  expect(screen.getByText(/until you press Done or leave/)).toBeTruthy();
  await press(/^Put these 3\sback$/);
  expect(write.mock.calls[0][0]).toEqual(items.map((item) => item.write));
  expect(heading()).toBe('3 rows put back');
  expect(document.activeElement?.textContent).toMatch(/put back/);
  expect(screen.queryByRole('button', { name: /back$/ })).toBeNull();
  expect(screen.getByRole('button', { name: 'Done' })).toBeTruthy();
});

test('only what was saved is put back, as it was saved', async () => {
  const write = jest.fn(all);
  await saved({ write }, async (writes) => writes.map((_, at) => ({ state: at === 0 ? 'saved' : 'gone' })));
  await press(/^Put it back$/);
  expect(write.mock.calls[0][0]).toEqual([items[0].write]);
  expect(heading()).toBe('1 row put back');
});

test('what a colleague had saved the same before is saved, and is not put back', async () => {
  const write = jest.fn(all);
  await saved({ write }, async (writes) =>
    writes.map((_, at) => (at === 1 ? { state: 'saved', byAnother: true } : { state: 'saved' })),
  );
  expect(heading()).toBe('3 changes saved');
  await press(/^Put these 2\sback$/);
  expect(write.mock.calls[0][0]).toEqual([items[0].write, items[2].write]);
});

test('where all of it is a colleague’s save, there is nothing to put back', async () => {
  await saved({}, async (writes) => writes.map(() => ({ state: 'saved', byAnother: true })));
  expect(screen.queryByRole('button', { name: /back$/ })).toBeNull();
});

test('what nobody knows to be saved goes back too, and is named; what was refused is left out', async () => {
  const write = jest.fn(all);
  await saved({ write }, async () => [
    { state: 'saved' },
    { state: 'failed', problem: { kind: 'offline' }, unclear: true },
    { state: 'failed', problem: { kind: 'offline' }, unclear: false },
  ]);
  expect(heading()).toBe('1 change saved; 2 not');
  expect(
    screen.getByText(/SharePoint did not answer for 1\sof them\. It goes back too, if it was saved\./),
  ).toBeTruthy();
  await press(/^Put these 2\sback$/);
  expect(write.mock.calls[0][0]).toEqual([items[0].write, items[1].write]);
  expect(screen.getByText(/^1\sof them may never have been saved\. If so, it stays as it was\.$/)).toBeTruthy();
  fireEvent(screen.getByText('Which may not have been saved').closest('details')!, new Event('toggle'));
  expect(screen.getByRole('listitem').textContent).toBe('Intranet');
});

test('where nothing is known to be saved, what is in doubt can be put back', async () => {
  const write = jest.fn(all);
  await saved({ write }, async (writes) =>
    writes.map(() => ({ state: 'failed', problem: { kind: 'offline' }, unclear: true })),
  );
  await press(/^Put these 3\sback$/);
  expect(write.mock.calls[0][0]).toHaveLength(3);
});

test('nothing saved, nothing to put back', async () => {
  await saved({}, async (writes) => writes.map(() => ({ state: 'gone' })));
  expect(screen.queryByRole('button', { name: /back$/ })).toBeNull();
});

test('what somebody changed since is named with who and when, and can be compared but not overwritten', async () => {
  await saved({ write: async () => [{ state: 'saved' }, { state: 'conflict', theirs }, { state: 'saved' }] });
  await press(/^Put these 3\sback$/);
  expect(heading()).toBe('2 rows put back; 1 not');
  const line = screen.getByRole('listitem').textContent!;
  expect(line).toMatch(
    /Amit Joshi changed this on Monday 15\sApril 2013.* after you saved\. It stays as they wrote it\./,
  );
  await press(/^See both versions$/);
  expect(screen.getByRole('row', { name: 'Now Working Not working' })).toBeTruthy();
  expect(screen.getByRole('columnheader', { name: 'As it was before' })).toBeTruthy();
  expect(screen.queryByText(/do not go together/)).toBeNull();
  expect(screen.queryByRole('button', { name: 'Save yours over theirs' })).toBeNull();
  expect(heading()).toBe('2 rows put back; 1 not');
});

test('what could not be put back is tried again, by itself', async () => {
  const write = jest
    .fn(all)
    .mockImplementationOnce(async () => [
      { state: 'saved' },
      { state: 'failed', problem: { kind: 'throttled', retryAfter: 700 }, unclear: false },
      { state: 'saved' },
    ]);
  await saved({ write });
  await press(/^Put these 3\sback$/);
  expect(heading()).toBe('2 rows put back; 1 not');
  await press(/^Try the 1\sagain$/);
  expect(write.mock.calls[1][0]).toEqual([items[1].write]);
  expect(heading()).toBe('3 rows put back');
});

test('what the save added is named: it stays, emptied or as it is', async () => {
  const isAdded = ({ name }: Item): boolean => name === 'Email';
  const write = jest.fn(all);
  await saved({ write, isAdded, isEmptied: true });
  await press(/^Put these 3\sback$/);
  expect(write.mock.calls[0][0]).toHaveLength(3);
  expect(screen.getByText('1 was new.')).toBeTruthy();
  fireEvent(screen.getByText('Which were new').closest('details')!, new Event('toggle'));
  expect(screen.getByRole('listitem').textContent).toBe('Email');
});

test('what the save added and cannot be emptied is left out', async () => {
  const write = jest.fn(all);
  await saved({ write, isAdded: ({ name }) => name === 'Email' });
  await press(/^Put these 2\sback$/);
  expect(write.mock.calls[0][0]).toEqual([items[1].write, items[2].write]);
  expect(heading()).toBe('2 rows put back');
  expect(screen.getByText('1 was new.')).toBeTruthy();
});
