import { fireEvent, render, screen } from '@testing-library/react';
import * as React from 'react';
import type { BrowserStore } from '../../../../src/data/browserStore';
import { day } from '../../../../src/domain/day';
import type { OwnSurroundings } from '../../../../src/webparts/deviceRequest/surroundings';
import { useReply } from '../../../../src/webparts/deviceRequest/useReply';
import { keptHere } from './own';

function Replying({ store }: { readonly store: BrowserStore }): React.ReactElement {
  const { text, isKept, type } = useReply({ store, today: day('2013-04-15') } as OwnSurroundings, 7);
  return (
    <>
      <textarea value={text} onChange={(event) => type(event.target.value)} />
      <p>{isKept ? 'kept' : 'not kept'}</p>
    </>
  );
}

/** Opens the reply anew, as whoever comes back does. */
function field(store: BrowserStore): HTMLElement {
  document.body.replaceChildren();
  render(<Replying store={store} />);
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
  });

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
