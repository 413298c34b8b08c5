import { act, fireEvent, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import * as React from 'react';
import { leave } from '../../../../../src/ui/route';
import { type Hold, useHold, useLeave } from '../../../../../src/webparts/base/held/holding';
import { LeaveGuard } from '../../../../../src/webparts/base/held/LeaveGuard';
import { linkLeaving } from '../../../../../src/webparts/base/held/linkLeaving';

function Holding({ held, hold = {} }: { readonly held: boolean; readonly hold?: Partial<Hold> }): React.ReactElement {
  useHold(held, hold);
  return <input aria-label="Note" />;
}

/** A page with a link of the site around the web part, and the links that its router followed. */
function open(holds: readonly (Partial<Hold> | undefined)[] = [{}]): {
  readonly followed: string[];
  rerender(held: boolean): void;
  unmount(): void;
} {
  const followed: string[] = [];
  const page = (held: boolean): React.ReactElement => (
    <LeaveGuard>
      {holds.map((hold, at) => (
        <Holding key={at} held={held && hold !== undefined} hold={hold} />
      ))}
    </LeaveGuard>
  );
  const { rerender, unmount } = render(page(true));
  const link = document.body.appendChild(document.createElement('a'));
  Object.assign(link, { href: '/sites/openservice/SitePages/News.aspx', textContent: 'News' });
  // On the document, like a router.
  document.addEventListener('click', routed);
  function routed(event: MouseEvent): void {
    if (event.target !== link) return;
    event.preventDefault();
    followed.push(link.pathname);
  }
  cleanUp.push(() => {
    document.removeEventListener('click', routed);
    link.remove();
  });
  return { followed, rerender: (held) => rerender(page(held)), unmount };
}

const cleanUp: (() => void)[] = [];
afterEach(() => cleanUp.splice(0).forEach((end) => end()));

const question = (): HTMLElement | null => screen.queryByRole('alertdialog');
const isAskedOnClosing = (): boolean => !window.dispatchEvent(new Event('beforeunload', { cancelable: true }));

describe('a link off the page', () => {
  it('is followed where nothing is held', async () => {
    const { followed } = open([undefined]);
    await userEvent.click(screen.getByRole('link', { name: 'News' }));
    expect(followed).toHaveLength(1);
    expect(question()).not.toBeInTheDocument();
  });

  it('is stopped and asked about while something is held; staying keeps it, and the focus goes back', async () => {
    const { followed } = open();
    await userEvent.click(screen.getByRole('link', { name: 'News' }));
    expect(question()).toHaveAccessibleName('Leave without saving?');
    expect(question()).toHaveAccessibleDescription(
      'What you have typed or chosen here is not saved. It goes if you leave.',
    );
    expect(screen.getByRole('button', { name: 'Stay here' })).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    expect(question()).not.toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'News' })).toHaveFocus();
    expect(followed).toEqual([]);
    await userEvent.click(screen.getByRole('link', { name: 'News' }));
    expect(question()).toBeInTheDocument();
  });

  it('is followed as it would have been once the person leaves, and what is held is told', async () => {
    const onLeave = jest.fn();
    const { followed } = open([{ onLeave }]);
    await userEvent.click(screen.getByRole('link', { name: 'News' }));
    await userEvent.click(screen.getByRole('button', { name: 'Leave without saving' }));
    expect(followed).toEqual(['/sites/openservice/SitePages/News.aspx']);
    expect(onLeave).toHaveBeenCalledTimes(1);
    expect(question()).not.toBeInTheDocument();
  });

  it('is asked about once, however much is held', async () => {
    const { followed } = open([{}, {}, { saving: true }]);
    await userEvent.click(screen.getByRole('link', { name: 'News' }));
    await userEvent.click(screen.getByRole('button', { name: 'Leave' }));
    expect(question()).not.toBeInTheDocument();
    expect(followed).toHaveLength(1);
  });

  it('is followed without telling what was saved while the person was asked', async () => {
    const onLeave = jest.fn();
    const { followed, rerender } = open([{ saving: true, onLeave }]);
    await userEvent.click(screen.getByRole('link', { name: 'News' }));
    rerender(false);
    await userEvent.click(screen.getByRole('button', { name: 'Leave' }));
    expect(followed).toHaveLength(1);
    expect(onLeave).not.toHaveBeenCalled();
  });

  it('is followed once what was held is saved, or its web part is gone', async () => {
    const { followed, rerender, unmount } = open();
    rerender(false);
    await userEvent.click(screen.getByRole('link', { name: 'News' }));
    rerender(true);
    unmount();
    await userEvent.click(screen.getByRole('link', { name: 'News' }));
    expect(followed).toHaveLength(2);
  });
});

describe('the question', () => {
  it('says that saving has not finished where it has not', async () => {
    open([{ saving: true }]);
    await userEvent.click(screen.getByRole('link', { name: 'News' }));
    expect(question()).toHaveAccessibleName('Leave while this is being saved?');
    expect(screen.getByRole('button', { name: 'Leave' })).toBeInTheDocument();
  });

  it('means stay where it is closed with Escape, as browsers close a dialog', async () => {
    const { followed } = open();
    await userEvent.click(screen.getByRole('link', { name: 'News' }));
    act(() => (question() as HTMLDialogElement).close());
    await waitFor(() => expect(question()).not.toBeInTheDocument());
    expect(followed).toEqual([]);
  });

  it('is asked of a way in the page, too, but for a place where what is held stays', async () => {
    open([{ stays: (to) => to?.phone === 'ask' }]);
    const go = jest.fn();
    act(() => leave(go, { phone: 'ask', step: 'site' }));
    expect(go).toHaveBeenCalledTimes(1);
    act(() => leave(go, {}));
    expect(go).toHaveBeenCalledTimes(1);
    await userEvent.click(screen.getByRole('button', { name: 'Leave without saving' }));
    expect(go).toHaveBeenCalledTimes(2);
  });

  it('is the browser’s own where a tab is closed, and only while something is held', () => {
    const { rerender } = open();
    expect(isAskedOnClosing()).toBe(true);
    rerender(false);
    expect(isAskedOnClosing()).toBe(false);
  });

  it('cannot be forgotten: nothing is held outside of a guard', () => {
    jest.spyOn(console, 'error').mockImplementation(() => undefined);
    expect(() => render(<Holding held={false} />)).toThrow('Something can be held inside a LeaveGuard only.');
    jest.restoreAllMocks();
  });
});

describe('the way out of a form', () => {
  function Closing({ held, onClose }: { readonly held: boolean; onClose(): void }): React.ReactElement {
    useHold(held);
    const leave = useLeave();
    return (
      <button type="button" onClick={() => leave(onClose)}>
        Close
      </button>
    );
  }

  /** A form, and beside it another web part with something typed in it. */
  function openBeside(held: boolean): Readonly<Record<'onClose' | 'onLeave', jest.Mock>> {
    const told = { onClose: jest.fn(), onLeave: jest.fn() };
    render(
      <>
        <LeaveGuard>
          <Holding held hold={{ onLeave: told.onLeave }} />
        </LeaveGuard>
        <LeaveGuard>
          <Closing held={held} onClose={told.onClose} />
        </LeaveGuard>
      </>,
    );
    return told;
  }

  it('asks nobody where nothing is typed in it, whatever another web part holds', async () => {
    const { onClose } = openBeside(false);
    await userEvent.click(screen.getByRole('button', { name: 'Close' }));
    expect(question()).not.toBeInTheDocument();
    expect(onClose).toHaveBeenCalledTimes(1);
  });

  it('asks about what is typed in it alone; what another web part holds stays held', async () => {
    const { onClose, onLeave } = openBeside(true);
    await userEvent.click(screen.getByRole('button', { name: 'Close' }));
    expect(onClose).not.toHaveBeenCalled();
    await userEvent.click(screen.getByRole('button', { name: 'Leave without saving' }));
    expect(question()).not.toBeInTheDocument();
    expect(onClose).toHaveBeenCalledTimes(1);
    expect(onLeave).not.toHaveBeenCalled();
    expect(isAskedOnClosing()).toBe(true);
  });
});

describe('a click leaves the page', () => {
  function isLeaving(attributes: Readonly<Record<string, string>>, init: MouseEventInit = {}): boolean {
    const link = document.body.appendChild(document.createElement('a'));
    link.append(document.createElement('span'));
    Object.entries(attributes).forEach(([name, value]) => link.setAttribute(name, value));
    let leaving = false;
    const heard = (event: MouseEvent): void => {
      leaving = linkLeaving(event) === link;
      event.preventDefault();
    };
    window.addEventListener('click', heard);
    fireEvent.click(link.firstElementChild!, { button: 0, ...init });
    window.removeEventListener('click', heard);
    link.remove();
    return leaving;
  }
  const page = '/sites/openservice/SitePages/Home.aspx';
  const off = { 'data-interception': 'off' };

  beforeEach(() => window.history.replaceState(null, '', `${page}?site=MILL`));

  it.each<[string, Readonly<Record<string, string>>]>([
    ['to another page of the site', { href: 'News.aspx' }],
    ['to another site', { href: 'https://elsewhere.example/' }],
    ['that the router leaves to the browser', { href: 'News.aspx', ...off }],
    ['whose target the router does not look at', { href: 'News.aspx', target: '_blank' }],
    ['to this page as it stands in the navigation', { href: page }],
  ])('by a link %s', (_, attributes) => expect(isLeaving(attributes)).toBe(true));

  it.each<[string, Readonly<Record<string, string>>]>([
    ['to another place in a web part', { href: `${page}?site=CAS`, ...off }],
    ['into the page itself', { href: '#part' }],
    ['that opens a window of its own', { href: 'News.aspx', target: '_blank', ...off }],
    ['to another site in a window of its own', { href: 'https://elsewhere.example/', target: '_blank' }],
    ['that downloads', { href: '/file.csv', download: '' }],
    ['that mails', { href: 'mailto:jo@example.nhs.uk' }],
    ['that rings', { href: 'tel:01134960000' }],
    ['without an address', {}],
  ])('not by a link %s', (_, attributes) => expect(isLeaving(attributes)).toBe(false));

  it.each<[string, MouseEventInit]>([
    ['Ctrl', { ctrlKey: true }],
    ['Shift', { shiftKey: true }],
    ['the middle button', { button: 1 }],
  ])('not with %s, which opens another tab', (_, init) => expect(isLeaving({ href: 'News.aspx' }, init)).toBe(false));

  it('not in a tab of Teams, where a link out of it opens a window of its own', () => {
    window.history.replaceState(null, '', '/_layouts/15/teamshostedapp.aspx?teams');
    expect(isLeaving({ href: '/sites/openservice/SitePages/News.aspx' })).toBe(false);
  });
});
