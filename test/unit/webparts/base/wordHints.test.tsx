import { act, render, screen } from '@testing-library/react';
import * as React from 'react';
import { pause, WordHints } from '../../../../src/webparts/base/words/WordHints';

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

/** Lets the code for the hints come, and time pass. */
async function after(milliseconds: number): Promise<void> {
  await act(async () => {
    jest.advanceTimersByTime(milliseconds);
    await jest.requireActual<typeof import('node:timers/promises')>('node:timers/promises').setImmediate();
  });
}

const said = (): string | null => screen.getByRole('status').textContent;

describe('the hints below a field', () => {
  it('say nothing of plain words, and load nothing for an empty text', async () => {
    const { rerender } = render(<WordHints text="" />);
    await after(pause);
    expect(said()).toBe('');
    rerender(<WordHints text="Use webmail." />);
    await after(pause);
    expect(said()).toBe('');
  });

  it('follow what is typed once nobody has typed for a second, so that they are not announced at each key', async () => {
    const { rerender } = render(<WordHints text="Use webmail." />);
    await after(pause);
    for (const typed of ['Please', 'Please u', 'Please use webmail!']) {
      rerender(<WordHints text={typed} />);
      await after(pause - 1);
      expect(said()).toBe('');
    }
    await after(1);
    expect(said()).toBe('Easier to read:Leave out “please”.Leave out the exclamation mark.');
    rerender(<WordHints text="Use webmail." />);
    await after(pause);
    expect(said()).toBe('');
  });

  it('say what to do instead, and no more than four at once', async () => {
    const long = Array.from({ length: 22 }, () => 'so').join(' ');
    render(<WordHints text={`${long}. Click here. URGENT maintenance, prior to Monday & please!`} />);
    await after(pause);
    expect(screen.getAllByRole('listitem').map((item) => item.textContent)).toEqual([
      'Make two sentences of “so so so so …”. It has 22 words, and 20 are enough.',
      'Leave out “please”.',
      'Say where it leads, rather than “Click here”.',
      'Write “URGENT” in small letters.',
    ]);
  });

  it.each([
    ['maintenance', 'Say what is being done, rather than “maintenance”.'],
    ['prior to Monday', 'Write “before” rather than “prior to”.'],
    ['Phones & email', 'Write “and” rather than “&”.'],
  ])('of “%s” are: %s', async (text, hint) => {
    render(<WordHints text={text} />);
    await after(pause);
    expect(screen.getByRole('listitem').textContent).toBe(hint);
  });
});
