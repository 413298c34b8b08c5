import { act, fireEvent, render, type RenderResult, screen, waitFor } from '@testing-library/react';
import * as React from 'react';
import { leave } from '../../../../src/ui/route';
import { LeaveGuard } from '../../../../src/webparts/base/held/LeaveGuard';
import { ChooseSheet } from '../../../../src/webparts/base/sheet/ChooseSheet';
import {
  type ChosenSheet,
  emptySheet,
  type OfferedSheet,
  type SheetFile,
} from '../../../../src/webparts/base/sheet/sheetDraft';

const words = { heading: 'Paste it', openQuote: '{row}', tooLong: '{most}', tooWide: '{most}' } as const;
const textFile = (text: string, more: Partial<Extract<SheetFile, { kind: 'text' }>> = {}): SheetFile => ({
  kind: 'text',
  name: 'april.csv',
  bytes: new Uint8Array(),
  text,
  encoding: 'utf-8',
  guessed: false,
  ...more,
});
const open = (
  draft: ChosenSheet = emptySheet,
  onContinue: (chosen: ChosenSheet) => void = () => undefined,
): RenderResult =>
  render(
    <LeaveGuard>
      <ChooseSheet words={words} draft={draft} onContinue={onContinue} />
    </LeaveGuard>,
  );
const goOn = (): boolean => fireEvent.click(screen.getByRole('button', { name: 'Continue' }));
const picker = (): HTMLElement => screen.getByLabelText('Or choose a file');

/** A file that is refused before anything of it is read. */
const large = { name: 'large.xlsx', size: 5_000_001 } as File;

/** Whether somebody may leave at once. */
function mayLeave(): boolean {
  const go = jest.fn();
  act(() => leave(go));
  return go.mock.calls.length > 0;
}

it('counts the rows of a file below its headings, whatever title stands above them', () => {
  const text = 'Phones in April\r\nEmail,Name\r\na@x.example,A\r\nb@x.example,B';
  open({ ...emptySheet, file: textFile(text) });
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
  open({ ...emptySheet, file: textFile('Email\na@x.example') });
  expect(mayLeave()).toBe(false);
});

describe('a file that cannot be read', () => {
  it('is said to be so until another is chosen or cells are pasted, however often one continues', async () => {
    const onContinue = jest.fn();
    open(emptySheet, onContinue);
    fireEvent.change(picker(), { target: { files: [large] } });
    await screen.findByRole('link', { name: /larger than 5 MB/ });
    goOn();
    goOn();
    expect(screen.getAllByRole('link')).toHaveLength(1);
    expect(screen.getByRole('link')).toHaveTextContent(/larger than 5 MB/);
    fireEvent.input(screen.getByRole('textbox'), { target: { value: 'Email\tName\na@x.example\tA' } });
    goOn();
    expect(onContinue).toHaveBeenCalledTimes(1);
  });

  it('is none while the next is read', () => {
    open();
    fireEvent.change(picker(), {
      target: { files: [{ name: 'next.csv', size: 1, arrayBuffer: () => new Promise(() => {}) }] },
    });
    expect(screen.getByRole('status')).toHaveTextContent('Reading next.csv…');
    goOn();
    expect(screen.getByRole('link')).toHaveTextContent('The file is still being read.');
  });
});

describe('a file that is dropped', () => {
  const dropped = (files: readonly File[], types = ['Files']): boolean =>
    fireEvent.drop(screen.getByRole('heading', { name: 'Paste it' }), { dataTransfer: { files, types } });

  it('is taken, wherever on the form that is, and not opened in place of the page', async () => {
    open();
    expect(dropped([large])).toBe(false);
    expect(await screen.findByRole('link', { name: /larger than 5 MB/ })).toBeInTheDocument();
    expect(fireEvent.dragOver(picker(), { dataTransfer: { types: ['Files'] } })).toBe(false);
  });

  it('is refused elsewhere on the page while the form is there, and not opened in place of the page', () => {
    const beside = (): boolean[] =>
      [fireEvent.dragOver, fireEvent.drop].map((drag) =>
        drag(document.body, { dataTransfer: { files: [large], types: ['Files'] } }),
      );
    const { unmount } = open();
    expect(beside()).toEqual([false, false]);
    expect(screen.queryByRole('link')).not.toBeInTheDocument();
    expect(fireEvent.drop(document.body, { dataTransfer: { files: [], types: ['text/plain'] } })).toBe(true);
    unmount();
    expect(beside()).toEqual([true, true]);
  });

  it('has to be one', () => {
    open();
    dropped([large, large]);
    expect(screen.getByRole('link')).toHaveTextContent('Drop one file at a time.');
  });

  it('is not text, which goes into the field it is dropped on', () => {
    open();
    expect(dropped([], ['text/plain'])).toBe(true);
    expect(fireEvent.dragOver(picker(), { dataTransfer: { types: ['text/plain'] } })).toBe(true);
  });
});

describe('a workbook of several sheets', () => {
  const rows = [
    { row: 1, cells: ['Email', 'Name'] },
    { row: 2, cells: ['a@x.example', 'A'] },
  ];
  const sheet = (name: string, more: Partial<OfferedSheet> = {}): OfferedSheet => ({
    name,
    isHidden: false,
    isEmpty: false,
    read: () => Promise.resolve({ rows, hiddenRows: 1, hiddenColumns: 2 }),
    ...more,
  });
  const book: Extract<SheetFile, { kind: 'workbook' }> = {
    kind: 'workbook',
    name: 'plan.xlsx',
    sheets: [
      sheet('April'),
      sheet('Notes', { isEmpty: true, read: () => Promise.resolve({ fault: 'empty' }) }),
      sheet('March', { isHidden: true }),
      sheet('Lists', { isHidden: true, isEmpty: true }),
    ],
  };

  it('asks which, and says which are hidden or empty', () => {
    open({ ...emptySheet, file: book });
    expect(
      screen.getAllByRole('radio').map((radio) => [(radio as HTMLInputElement).labels![0].textContent, radio]),
    ).toEqual(['April', 'Notes', 'March', 'Lists'].map((name) => [name, expect.anything()]));
    expect(screen.getByLabelText('April')).not.toHaveAccessibleDescription();
    expect(screen.getByLabelText('Notes')).toHaveAccessibleDescription('This sheet is empty.');
    expect(screen.getByLabelText('March')).toHaveAccessibleDescription('Hidden in the workbook.');
    expect(screen.getByLabelText('Lists')).toHaveAccessibleDescription('Hidden in the workbook, and empty.');
    goOn();
    expect(screen.getByRole('link')).toHaveTextContent('Choose a sheet of the workbook');
  });

  it('reads the one that is chosen, and says what of it is hidden', async () => {
    const onContinue = jest.fn();
    open({ ...emptySheet, file: book }, onContinue);
    fireEvent.click(screen.getByLabelText('April'));
    await waitFor(() =>
      expect(screen.getByRole('status')).toHaveTextContent(
        'plan.xlsx, sheet “April”: 1 row below the headings. Also read: 1 hidden row, 2 hidden columns.',
      ),
    );
    goOn();
    expect(onContinue.mock.calls).toMatchObject([[{ pasted: '', sheet: { headings: ['Email', 'Name'] } }]]);
  });

  it('says at the sheets that one is empty, by its name, and goes on offering the others', async () => {
    open({ ...emptySheet, file: book });
    fireEvent.click(screen.getByLabelText('Notes'));
    await act(() => Promise.resolve());
    goOn();
    expect(screen.getByRole('group', { name: 'Which sheet of the workbook?' })).toHaveAccessibleDescription(
      'The sheet “Notes” is empty. Choose another sheet.',
    );
    expect(screen.getByLabelText('April')).toBeEnabled();
  });

  it('says that the only sheet is empty, by its name', () => {
    open({ ...emptySheet, file: { ...book, sheets: [book.sheets[1]], chosen: 0, reading: { fault: 'empty' } } });
    goOn();
    expect(screen.getByRole('link')).toHaveTextContent(
      'The only sheet of the workbook, “Notes”, is empty. Choose another file.',
    );
  });
});

it('shows how the letters of a file were guessed, with words that would be wrong', () => {
  open({
    ...emptySheet,
    file: textFile('Site,Now\nPriya’s “Réception”,£1', { encoding: 'windows-1252', guessed: true }),
  });
  expect(screen.getByLabelText('How letters are stored')).toHaveDisplayValue('Windows');
  expect(screen.getByLabelText('How letters are stored')).toHaveAccessibleDescription(
    'The file does not say, so the page has guessed. Check these: Priya’s · “Réception” · £1',
  );
});
