import { act, fireEvent, render, screen } from '@testing-library/react';
import * as React from 'react';
import { leave } from '../../../../src/ui/route';
import { LeaveGuard } from '../../../../src/webparts/base/held/LeaveGuard';
import { ChooseSheet } from '../../../../src/webparts/base/sheet/ChooseSheet';
import { type ChosenSheet, emptySheet } from '../../../../src/webparts/base/sheet/sheetDraft';

const words = { heading: 'Paste it', openQuote: '{row}', tooLong: '{most}', tooWide: '{most}' } as const;
const open = (draft: ChosenSheet = emptySheet): void =>
  void render(
    <LeaveGuard>
      <ChooseSheet words={words} draft={draft} onContinue={() => undefined} />
    </LeaveGuard>,
  );

/** Whether somebody may leave at once. */
function mayLeave(): boolean {
  const go = jest.fn();
  act(() => leave(go));
  return go.mock.calls.length > 0;
}

it('counts the rows of a file below its headings, whatever title stands above them', () => {
  const text = 'Phones in April\r\nEmail,Name\r\na@x.example,A\r\nb@x.example,B';
  open({ ...emptySheet, file: { name: 'april.csv', text } });
  expect(screen.getByRole('status')).toHaveTextContent(/^april\.csv: 2\srows below the headings$/);
});

it('asks before a pasted sheet is left, and not once its field is empty', () => {
  open();
  expect(mayLeave()).toBe(true);
  const field = screen.getByRole('textbox');
  fireEvent.input(field, { target: { value: 'Email\na@x.example' } });
  expect(mayLeave()).toBe(false);
  fireEvent.click(screen.getByRole('button', { name: 'Stay here' }));
  fireEvent.input(field, { target: { value: '' } });
  expect(mayLeave()).toBe(true);
});

it('asks before a chosen file is left', () => {
  open({ ...emptySheet, file: { name: 'april.csv', text: 'Email\na@x.example' } });
  expect(mayLeave()).toBe(false);
});
