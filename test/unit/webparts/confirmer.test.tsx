import { fireEvent, render, screen } from '@testing-library/react';
import * as React from 'react';
import { kept } from '../../../src/data/kept';
import { ConfirmerFields } from '../../../src/webparts/rolloutStatus/edit/ConfirmerFields';
import { useConfirmer } from '../../../src/webparts/rolloutStatus/edit/confirmer';
import { keptHere } from './deviceRequest/own';
import { inPart } from './inPart';

let store = keptHere();
beforeEach(() => (store = keptHere()));

function Fields(): React.ReactElement {
  const [confirmer, keep] = useConfirmer();
  return <ConfirmerFields confirmer={confirmer} asked={false} idOf={(field) => field} onChange={keep} />;
}

/** Opens the editing anew; it is Jo Patel’s. */
const open = (): (() => void) => render(inPart(<Fields />, { store })).unmount;
const by = (): HTMLElement => screen.getByLabelText('Confirmed by');
const source = (): HTMLElement => screen.getByLabelText('Where you know it from');
const type = (field: HTMLElement, value: string): boolean => fireEvent.change(field, { target: { value } });
const again = (words: string): HTMLElement | null => screen.queryByRole('button', { name: `Use “${words}” again` });

test('the source of the last job is not filled in, but offered, and taken with one press', () => {
  const close = open();
  expect(again('')).toBeNull();
  type(source(), 'Major incident 123');
  expect(again('Major incident 123')).toBeNull();
  close();
  open();
  expect(source()).toHaveValue('');
  fireEvent.click(again('Major incident 123')!);
  expect(source()).toHaveValue('Major incident 123');
  expect(source()).toHaveFocus();
  expect(again('Major incident 123')).toBeNull();
});

test('an opening in which no source is given keeps the offer for the next', () => {
  let close = open();
  type(source(), 'Major incident 123');
  close();
  close = open();
  type(by(), 'Jo Patel, corporate ICT');
  close();
  open();
  expect(again('Major incident 123')).not.toBeNull();
  type(source(), 'A call');
  expect(again('Major incident 123')).toBeNull();
});

test('one’s own name stays as one wrote it; somebody else’s is offered only', () => {
  let close = open();
  expect(by()).toHaveValue('Jo Patel');
  type(by(), 'Jo Patel, corporate ICT');
  close();
  close = open();
  expect(by()).toHaveValue('Jo Patel, corporate ICT');
  expect(screen.queryByRole('button', { name: /again$/ })).toBeNull();
  type(by(), 'Denise Coates, site contact');
  close();
  open();
  expect(by()).toHaveValue('Jo Patel, corporate ICT');
  fireEvent.click(again('Denise Coates, site contact')!);
  expect(by()).toHaveValue('Denise Coates, site contact');
});

test('what an earlier version of the page kept is offered, and what cannot be read is nothing', () => {
  store.set(kept('confirmer'), JSON.stringify({ by: 'Denise Coates', source: 'A call' }));
  const close = open();
  expect(by()).toHaveValue('Jo Patel');
  expect(again('Denise Coates')).not.toBeNull();
  expect(again('A call')).not.toBeNull();
  close();
  store.set(kept('confirmer'), '{"by":7,"source":["x"],"own":{}}');
  open();
  expect(by()).toHaveValue('Jo Patel');
  expect(screen.queryByRole('button', { name: /again$/ })).toBeNull();
});
