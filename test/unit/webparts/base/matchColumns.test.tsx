import { fireEvent, render, screen, within } from '@testing-library/react';
import * as React from 'react';
import { matchColumns } from '../../../../src/domain/sheet/columns';
import { type HeadedSheet, readHeaded } from '../../../../src/domain/sheet/headed';
import { LeaveGuard } from '../../../../src/webparts/base/held/LeaveGuard';
import { MatchColumns } from '../../../../src/webparts/base/sheet/MatchColumns';

const targets = [
  { name: 'Site', headings: [] },
  { name: 'Now', headings: ['status'] },
] as const;

function Step({ text }: { readonly text: string }): React.ReactElement {
  const [sheet, setSheet] = React.useState(readHeaded(text) as HeadedSheet);
  return (
    <LeaveGuard>
      <MatchColumns
        draft={{ pasted: text, sheet, columns: matchColumns(sheet.headings, targets) }}
        targets={targets}
        columnWords={{ Site: 'The site', Now: 'Works now' }}
        faultsOf={() => []}
        onSheet={setSheet}
        onColumns={() => undefined}
        onBack={() => undefined}
        onContinue={() => undefined}
      />
    </LeaveGuard>
  );
}

const rowOfHeadings = (): HTMLSelectElement => screen.getByLabelText('Row of headings');
const said = (): string[] =>
  within(screen.getByRole('status'))
    .queryAllByRole('listitem')
    .map(({ textContent }) => textContent!);

const tracker = [
  'Tracker v14',
  'Report date: 12/04/2013',
  'Site\tService\tStatus',
  'Millgate\tEmail\tWorking',
  'Total\t1\t',
  'Site\tService\tStatus',
  'Quay\tEmail\tWorking',
  'Total\t1\t',
  'Key: Working = live',
].join('\n');

it('names the rows that it leaves out, and why', () => {
  render(<Step text={tracker} />);
  expect(rowOfHeadings()).toHaveDisplayValue('Row 3: Site · Service · Status');
  expect(rowOfHeadings()).not.toHaveAccessibleDescription();
  expect(said()).toEqual([
    'Rows 1 and 2 are above the headings, and are left out: Tracker v14; Report date: 12/04/2013.',
    'Row 6 is left out: it repeats the title, the headings or a page number.',
    'Rows 5 and 8 are left out: they are totals.',
    'Row 9 is left out: it is a note.',
  ]);
});

it('takes another row of headings, or none, and matches the columns again', () => {
  render(<Step text={'Quay,Bob\nSite,Status\nMill,Ann'} />);
  expect(rowOfHeadings()).toHaveDisplayValue('Row 2: Site · Status');
  expect(screen.getByLabelText('Status')).toHaveDisplayValue('Works now');
  fireEvent.change(rowOfHeadings(), { target: { value: 'none' } });
  expect(rowOfHeadings()).toHaveAccessibleDescription(/^No row names the columns/);
  expect(screen.getByLabelText('Column 2')).toHaveDisplayValue('Leave out');
  expect(said()).toEqual([]);
  fireEvent.change(rowOfHeadings(), { target: { value: '1' } });
  expect(screen.getByLabelText('Quay')).toHaveAccessibleDescription(/Site · Mill$/);
});

it('says that it is not sure, and stops saying so once somebody has chosen', () => {
  render(<Step text={'Depot,Chief\nQuay,Bob\nMill,Ann'} />);
  expect(rowOfHeadings()).toHaveAccessibleDescription(/^It is not clear which row names the columns/);
  fireEvent.change(rowOfHeadings(), { target: { value: '2' } });
  expect(rowOfHeadings()).not.toHaveAccessibleDescription();
  expect(said()).toEqual(['Row 1 is above the headings, and is left out: Depot · Chief.']);
});

it('takes no row below which there is nothing', () => {
  render(<Step text={'Depot,Chief\nQuay,Bob'} />);
  fireEvent.change(rowOfHeadings(), { target: { value: '2' } });
  expect(rowOfHeadings()).toHaveAccessibleDescription(/There is no data below this row/);
  expect(rowOfHeadings()).toHaveDisplayValue('Row 1: Depot · Chief');
  fireEvent.change(rowOfHeadings(), { target: { value: 'none' } });
  expect(rowOfHeadings()).toHaveAccessibleDescription(/^No row names the columns[^.]*\. Every row is kept\.$/);
});

it('counts rows that are many', () => {
  const pages = Array.from({ length: 9 }, (_, at) => `Site,Status\nSite ${at},Working`).join('\n');
  render(<Step text={`${pages}\n${'T,\n'.repeat(2)}`} />);
  expect(said()).toEqual([
    'Rows 3, 5, 7, 9, 11, 13 and 2 more are left out: they repeat the title, the headings or a page number.',
  ]);
});

it('names the rows of which quotation marks leave in doubt what they hold, under whatever headings', () => {
  const table = 'Site,Status\nMill,"Working\nQuay,19"\nDepot,Working';
  const { unmount } = render(<Step text={table} />);
  const joined = [expect.stringMatching(/^In row 2, one cell in quotation marks may be several cells or rows\./)];
  expect(said()).toEqual(joined);
  fireEvent.change(rowOfHeadings(), { target: { value: 'none' } });
  expect(said()).toEqual(joined);
  unmount();
  render(<Step text={`${table}\nLodge,5" disc`} />);
  expect(said()).toEqual([expect.stringMatching(/^In row 2, a quotation mark is never closed\./)]);
});
