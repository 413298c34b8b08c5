import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import * as React from 'react';
import { browserStore } from '../../../../../src/data/browserStore';
import { keptText } from '../../../../../src/data/keptText';
import { text } from '../../../../../src/domain/kinds';
import { leave } from '../../../../../src/ui/route';
import { ProblemNotice } from '../../../../../src/ui/ProblemNotice';
import { HeldForm } from '../../../../../src/webparts/base/held/HeldForm';
import { useHold } from '../../../../../src/webparts/base/held/holding';
import { LeaveGuard } from '../../../../../src/webparts/base/held/LeaveGuard';
import { useHeldText } from '../../../../../src/webparts/base/held/useHeldText';

interface NoteProps {
  readonly login?: string;
  readonly on?: string;
  readonly etag?: string;
  readonly saving?: boolean;
  onSave?(note: string, version: string | undefined): void;
  onClose?(): void;
}

function Note({
  login = 'ada',
  on = '2013-08-06T09:10:00+01:00',
  etag,
  saving = false,
  onSave,
  onClose,
}: NoteProps): React.ReactElement {
  useHold(saving, { saving: true });
  const held = useHeldText({
    store: browserStore('https://contoso.sharepoint.com/sites/openservice', login),
    now: () => new Date(on),
    slot: keptText('decision', 7),
    kind: text,
    first: () => '',
    version: etag,
  });
  return (
    <HeldForm held={held} changed="It has changed since." opened>
      <input aria-label="Note" value={held.value} onChange={({ target }) => held.type(target.value)} />
      <button
        type="button"
        onClick={() => {
          onSave?.(held.value, held.version);
          held.letGo();
        }}
      >
        Save
      </button>
      <button type="button" onClick={() => held.leave(() => onClose?.())}>
        Cancel
      </button>
    </HeldForm>
  );
}

const page = (props: NoteProps): React.ReactElement => (
  <LeaveGuard>
    <Note {...props} />
  </LeaveGuard>
);

/** Opens the form; the returned function closes it as the router does, without asking. */
const open = (props: NoteProps = {}): (() => void) => render(page(props)).unmount;

const note = (): HTMLElement => screen.getByRole('textbox', { name: 'Note' });
const question = (): HTMLElement | null => screen.queryByRole('group', { name: 'Text that is not saved' });

function keepNothing(): void {
  jest.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError');
  });
}

beforeEach(() => window.localStorage.clear());
afterEach(() => jest.restoreAllMocks());

describe('what was typed and not saved', () => {
  it('is offered when the same person opens the form again, with when it was typed, and gone on with', async () => {
    const goAway = open();
    await userEvent.type(note(), 'Not yet');
    goAway();
    open({ on: '2013-08-07T09:00:00Z' });
    expect(question()).toHaveFocus();
    expect(question()).toHaveTextContent('You were writing this on Tuesday 6 August 2013, 9:10am. It is not saved.');
    expect(screen.queryByRole('textbox')).not.toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Go on with it' }));
    expect(note()).toHaveValue('Not yet');
    expect(note()).toHaveFocus();
    expect(question()).not.toBeInTheDocument();
  });

  it('stands again as often as the page goes, until somebody has said what to do with it', async () => {
    open();
    await userEvent.type(note(), 'Not yet');
    for (let visit = 0; visit < 3; visit += 1) {
      document.body.replaceChildren();
      const goAway = open();
      expect(question()).toBeInTheDocument();
      goAway();
    }
  });

  it('is thrown away where they want that, and asked about no more', async () => {
    const goAway = open();
    await userEvent.type(note(), 'Not yet');
    goAway();
    const goAgain = open();
    await userEvent.click(screen.getByRole('button', { name: 'Throw it away' }));
    expect(note()).toHaveValue('');
    goAgain();
    open();
    expect(question()).not.toBeInTheDocument();
    expect(window.localStorage).toHaveLength(0);
  });

  it('is offered to nobody else, and not after a week', async () => {
    const goAway = open();
    await userEvent.type(note(), 'Not yet');
    goAway();
    const another = open({ login: 'jo' });
    expect(question()).not.toBeInTheDocument();
    another();
    open({ on: '2013-08-14T08:00:00Z' });
    expect(question()).not.toBeInTheDocument();
  });

  it('is not held any more once it is saved', async () => {
    const goAway = open();
    await userEvent.type(note(), 'Not yet');
    await userEvent.click(screen.getByRole('button', { name: 'Save' }));
    const go = jest.fn();
    act(() => leave(go));
    expect(go).toHaveBeenCalled();
    goAway();
    open();
    expect(question()).not.toBeInTheDocument();
  });

  it('is asked about before its form is closed; a form with nothing typed is closed at once', async () => {
    const onClose = jest.fn();
    open({ onClose });
    await userEvent.click(screen.getByRole('button', { name: 'Cancel' }));
    expect(onClose).toHaveBeenCalledTimes(1);
    await userEvent.type(note(), 'Not yet');
    await userEvent.click(screen.getByRole('button', { name: 'Cancel' }));
    expect(onClose).toHaveBeenCalledTimes(1);
    await userEvent.click(screen.getByRole('button', { name: 'Leave without saving' }));
    expect(onClose).toHaveBeenCalledTimes(2);
    expect(window.localStorage).toHaveLength(0);
  });

  it('goes where the person is asked, and leaves without saving it', async () => {
    const goAway = open();
    await userEvent.type(note(), 'Not yet');
    const go = jest.fn();
    act(() => leave(go));
    await userEvent.click(screen.getByRole('button', { name: 'Leave without saving' }));
    expect(go).toHaveBeenCalled();
    expect(note()).toHaveValue('');
    goAway();
    open();
    expect(question()).not.toBeInTheDocument();
  });

  it('is asked about before it is left also where it was only taken up again', async () => {
    const goAway = open();
    await userEvent.type(note(), 'Not yet');
    goAway();
    open();
    await userEvent.click(screen.getByRole('button', { name: 'Go on with it' }));
    const go = jest.fn();
    act(() => leave(go));
    expect(go).not.toHaveBeenCalled();
  });
});

describe('what it changes', () => {
  it('is told to have changed since, and is saved by the version that the text was begun on', async () => {
    const goAway = open({ etag: '"1"' });
    await userEvent.type(note(), 'Not yet');
    goAway();
    const onSave = jest.fn();
    open({ etag: '"2"', onSave });
    expect(question()).toHaveTextContent('It has changed since.');
    await userEvent.click(screen.getByRole('button', { name: 'Go on with it' }));
    await userEvent.type(note(), ', Ada');
    await userEvent.click(screen.getByRole('button', { name: 'Save' }));
    expect(onSave).toHaveBeenCalledWith('Not yet, Ada', '"1"');
  });

  it('is not told to have changed where it has not', async () => {
    const goAway = open({ etag: '"1"' });
    await userEvent.type(note(), 'Not yet');
    goAway();
    open({ etag: '"1"' });
    expect(question()).not.toHaveTextContent('It has changed since.');
  });

  it('counts as it was read last until something is typed', async () => {
    const onSave = jest.fn();
    const { rerender } = render(page({ etag: '"1"', onSave }));
    rerender(page({ etag: '"2"', onSave }));
    await userEvent.type(note(), 'x');
    rerender(page({ etag: '"3"', onSave }));
    await userEvent.type(note(), 'y');
    await userEvent.click(screen.getByRole('button', { name: 'Save' }));
    expect(onSave).toHaveBeenCalledWith('xy', '"2"');
  });
});

describe('where somebody leaves while it is being saved', () => {
  async function leaveWhileSaving(): Promise<ReturnType<typeof render>> {
    const shown = render(page({ etag: '"1"' }));
    await userEvent.type(note(), 'Not yet');
    shown.rerender(page({ etag: '"1"', saving: true }));
    const go = jest.fn();
    act(() => leave(go));
    await userEvent.click(screen.getByRole('button', { name: 'Leave' }));
    expect(go).toHaveBeenCalledTimes(1);
    return shown;
  }

  it('it is offered again, with its version: nobody knows yet whether it is saved', async () => {
    const { unmount } = await leaveWhileSaving();
    expect(note()).toHaveValue('Not yet');
    unmount();
    const onSave = jest.fn();
    open({ etag: '"2"', onSave });
    expect(question()).toHaveTextContent('It has changed since.');
    await userEvent.click(screen.getByRole('button', { name: 'Go on with it' }));
    await userEvent.click(screen.getByRole('button', { name: 'Save' }));
    expect(onSave).toHaveBeenCalledWith('Not yet', '"1"');
  });

  it('it is gone once that is known where the form still stands, and is held again where somebody types on', async () => {
    const { rerender, unmount } = await leaveWhileSaving();
    rerender(page({ etag: '"1"' }));
    await userEvent.type(note(), ', Ada');
    const go = jest.fn();
    act(() => leave(go));
    expect(go).not.toHaveBeenCalled();
    await userEvent.click(screen.getByRole('button', { name: 'Stay here' }));
    await userEvent.click(screen.getByRole('button', { name: 'Save' }));
    unmount();
    open();
    expect(question()).not.toBeInTheDocument();
  });
});

describe('where the sign-in has ended', () => {
  /** Rendered again, as after a save that failed. */
  const failed = (): React.ReactElement => (
    <LeaveGuard>
      <Note />
      <ProblemNotice problem={{ kind: 'expired' }} onRetry={() => undefined} />
    </LeaveGuard>
  );

  it('a reload is said to lose nothing while the browser keeps what is typed', async () => {
    const { rerender } = render(failed());
    await userEvent.type(note(), 'Not yet');
    rerender(failed());
    expect(screen.getByRole('alert')).toHaveTextContent('Nothing is lost. Reload the page.');
  });

  it('a reload is said to take what the browser does not keep', async () => {
    keepNothing();
    const { rerender } = render(failed());
    await userEvent.type(note(), 'Not yet');
    rerender(failed());
    expect(screen.getByRole('alert')).toHaveTextContent(
      'Do not reload it: what you typed is only here. Sign in again in another tab, then try again here.',
    );
  });
});

describe('where the browser keeps nothing', () => {
  it('the form says so as soon as something is typed, and it is asked about as ever', async () => {
    keepNothing();
    open();
    expect(screen.queryByText(/cannot keep/)).not.toBeInTheDocument();
    await userEvent.type(note(), 'Not yet');
    expect(screen.getByText('This browser cannot keep what you type. Save it before you leave.')).toBeInTheDocument();
    const go = jest.fn();
    act(() => leave(go));
    expect(go).not.toHaveBeenCalled();
  });
});
