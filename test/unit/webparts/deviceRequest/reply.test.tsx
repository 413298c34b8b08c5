import { fireEvent, render, screen } from '@testing-library/react';
import * as React from 'react';
import type { BrowserStore } from '../../../../src/data/browserStore';
import { kept } from '../../../../src/data/kept';
import { type Day, day, dayOf } from '../../../../src/domain/day';
import { useReply } from '../../../../src/webparts/deviceRequest/useReply';
import { inPart } from '../inPart';
import { keptHere } from './own';

interface Visit {
  readonly store: BrowserStore;
  readonly on?: Day;
  /** The ID of the request. */
  readonly itemId?: number;
}

function Replying({ itemId = 7 }: Pick<Visit, 'itemId'>): React.ReactElement {
  const { text, isKept, type, clear } = useReply(itemId);
  return (
    <>
      <textarea value={text} onChange={(event) => type(event.target.value)} />
      <button onClick={clear}>Sent</button>
      <p>{isKept ? 'kept' : 'not kept'}</p>
    </>
  );
}

/** Opens the reply again, as on returning to the page. */
function field(store: BrowserStore, { on = day('2013-04-15'), itemId }: Omit<Visit, 'store'> = {}): HTMLElement {
  const now = (): Date => new Date(`${on}T08:10:00Z`);
  document.body.replaceChildren();
  render(inPart(<Replying itemId={itemId} />, { store, now, today: dayOf(now()) }));
  return screen.getByRole('textbox');
}

function type(store: BrowserStore, value: string): void {
  fireEvent.change(field(store), { target: { value } });
}

describe('a reply that somebody types', () => {
  it('stands there again when they come back', () => {
    const store = keptHere();
    type(store, 'About six');
    expect(field(store)).toHaveValue('About six');
    expect(field(store, { itemId: 8 })).toHaveValue('');
  });

  it('stands there for 30 days, and then not even in the browser', () => {
    const store = keptHere();
    type(store, 'About six');
    expect(field(store, { on: day('2013-05-15') })).toHaveValue('About six');
    expect(field(store, { on: day('2013-05-16') })).toHaveValue('');
    expect(store.held.size).toBe(0);
  });

  it('is forgotten once it is sent', () => {
    const store = keptHere();
    type(store, 'About six');
    fireEvent.click(screen.getByRole('button', { name: 'Sent' }));
    expect(field(store)).toHaveValue('');
    expect(store.held.size).toBe(0);
  });

  it('stands there as version 0.1.0 kept it', () => {
    const store = keptHere();
    store.set(kept('reply', 7), '{"on":"2013-04-15","text":"About six"}');
    expect(field(store)).toHaveValue('About six');
  });

  it.each(['', '{', 'null', '[]', '{"text":"x"}', '{"on":"soon","text":"x"}', '{"on":"2013-04-15","text":7}'])(
    'that nobody can read is forgotten: %s',
    (text) => {
      const store = keptHere();
      store.set(kept('reply', 7), text);
      expect(field(store)).toHaveValue('');
      expect(store.held.size).toBe(0);
    },
  );

  it('is forgotten once it is emptied', () => {
    const store = keptHere();
    type(store, 'About six');
    type(store, ' ');
    expect(field(store)).toHaveValue('');
    expect(store.held.size).toBe(0);
  });

  it('is said to be kept only where it is', () => {
    type({ ...keptHere(), set: () => false }, 'About six');
    expect(screen.getByText('not kept')).toBeInTheDocument();
  });
});
