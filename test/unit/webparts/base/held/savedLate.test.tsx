import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import * as React from 'react';
import { browserStore } from '../../../../../src/data/browserStore';
import { keptText } from '../../../../../src/data/keptText';
import { text } from '../../../../../src/domain/kinds';
import type { Outcome } from '../../../../../src/data/rowWrites';
import { HeldForm } from '../../../../../src/webparts/base/held/HeldForm';
import { LeaveGuard } from '../../../../../src/webparts/base/held/LeaveGuard';
import { useHeldText } from '../../../../../src/webparts/base/held/useHeldText';
import { useWrite } from '../../../../../src/webparts/base/saving/useWrite';

/** Ends the save that is under way. */
let end: (outcome: Outcome<string>) => void;
let minute = 0;

function Note({ onSaved }: { onSaved(note: string): void }): React.ReactElement {
  const held = useHeldText({
    store: browserStore('https://contoso.sharepoint.com/sites/openservice', 'ada'),
    now: () => new Date(Date.UTC(2013, 7, 6, 8, minute++)),
    slot: keptText('decision', 7),
    kind: text,
    first: () => '',
  });
  const { save } = useWrite<string, Outcome<string>>({
    write: () => new Promise((resolve) => (end = resolve)),
    onOutcome({ state }) {
      if (state === 'saved') held.letGo();
    },
    onEnded({ state }, note) {
      if (state === 'saved') onSaved(note);
    },
  });
  return (
    <HeldForm held={held}>
      <input aria-label="Note" value={held.value} onChange={({ target }) => held.type(target.value)} />
      <button type="button" onClick={() => save(held.value)}>
        Save
      </button>
    </HeldForm>
  );
}

const saved = jest.fn();

/** Opens the form; the returned function closes it as the router does, without asking. */
const open = (): (() => void) =>
  render(
    <LeaveGuard>
      <Note onSaved={saved} />
    </LeaveGuard>,
  ).unmount;

async function typeAndSave(): Promise<() => void> {
  const leave = open();
  await userEvent.type(screen.getByLabelText('Note'), 'Before');
  await userEvent.click(screen.getByRole('button', { name: 'Save' }));
  return leave;
}

const ended = (outcome: Outcome<string>): Promise<void> => act(async () => end(outcome));

let complaints: jest.SpyInstance;
beforeEach(() => {
  window.localStorage.clear();
  saved.mockClear();
  complaints = jest.spyOn(console, 'error');
});
afterEach(() => {
  expect(complaints).not.toHaveBeenCalled();
  complaints.mockRestore();
});

describe('what is saved after the page has turned', () => {
  it('is not found as unsaved afterwards, and tells nobody who has gone', async () => {
    (await typeAndSave())();
    await ended({ state: 'saved' });
    open();
    expect(screen.getByLabelText('Note')).toHaveValue('');
    expect(saved).not.toHaveBeenCalled();
  });

  it('is found where it could not be saved', async () => {
    (await typeAndSave())();
    await ended({ state: 'failed', problem: { kind: 'offline' }, unclear: false });
    open();
    await userEvent.click(screen.getByRole('button', { name: 'Go on with it' }));
    expect(screen.getByLabelText('Note')).toHaveValue('Before');
  });

  it('takes nothing with it that was typed since', async () => {
    (await typeAndSave())();
    const leave = open();
    await userEvent.click(screen.getByRole('button', { name: 'Go on with it' }));
    await userEvent.type(screen.getByLabelText('Note'), ' and after');
    await ended({ state: 'saved' });
    leave();
    open();
    await userEvent.click(screen.getByRole('button', { name: 'Go on with it' }));
    expect(screen.getByLabelText('Note')).toHaveValue('Before and after');
  });
});

it('what is saved while the form is open is let go, and told', async () => {
  const leave = await typeAndSave();
  await ended({ state: 'saved' });
  expect(saved).toHaveBeenCalledWith('Before');
  leave();
  open();
  expect(screen.getByLabelText('Note')).toHaveValue('');
});
