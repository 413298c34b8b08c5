export const strings = {
  Paste: 'Paste the cells here',
  PasteHint: 'Copy them in the spreadsheet with their row of headings.',
  Files: 'Download a table to fill in',
  FilesEmpty: 'Download an empty table (CSV)',
  FaultEmpty: 'Paste the cells, or choose a file',
  FaultNoRows: 'There is nothing below the headings. Copy the rows too.',

  Comparing: 'Comparing row {row} of {rows}',

  MatchHeading: 'Say what each column holds',
  MatchSamples: 'For example: {samples}',
  MatchNoHeadings: 'The row of headings holds the address {address}. Choose another row, or none',
  MatchNoSamples: 'All cells are empty',
  MatchColumn: 'Column {number}',
  MatchLeaveOut: 'Leave out',

  HeadRow: 'Row of headings',
  HeadRowOption: 'Row {row}: {cells}',
  HeadRowNone: 'No row of headings',
  HeadUnclear: 'It is not clear which row names the columns. Check it.',
  HeadNone: 'No row names the columns, so they have numbers. Every row is kept.',
  HeadNoRows: 'There is no data below this row. Choose another.',
  HeadTooWide: 'There would be more than {most} columns. Choose another row.',
  Above: {
    one: 'Row {rows} is above the headings, and is left out: {texts}.',
    other: 'Rows {rows} are above the headings, and are left out: {texts}.',
  },
  LeftRepeated: {
    one: 'Row {rows} is left out: it repeats the title, the headings or a page number.',
    other: 'Rows {rows} are left out: they repeat the title, the headings or a page number.',
  },
  LeftTotal: {
    one: 'Row {rows} is left out: it is a total.',
    other: 'Rows {rows} are left out: they are totals.',
  },
  LeftNote: {
    one: 'Row {rows} is left out: it is a note.',
    other: 'Rows {rows} are left out: they are notes.',
  },
  QuoteJoined: {
    one: 'In row {rows}, one cell in quotation marks may be several cells or rows. If so, correct the marks in the sheet, and choose it again.',
    other:
      'In rows {rows}, cells in quotation marks may be several cells or rows. If so, correct the marks in the sheet, and choose it again.',
  },
  QuoteSplit: {
    one: 'In row {rows}, a quotation mark is never closed. The lines below it are read as rows. Check them.',
    other: 'In rows {rows}, quotation marks are never closed. The lines below them are read as rows. Check them.',
  },
  RowsMore: '{rows} and {count} more',

  PreviewNone: 'Nothing to change',
  PreviewNote: 'Nothing is written until you save.',
  Problems: { one: '{count} problem', other: '{count} problems' },
  TableRow: 'Row',
  TableColumn: 'Column',
  TableNoColumn: 'No heading',
  TableWrong: 'What is wrong',
  TableChange: 'What changes',
  Empty: 'empty',
  ChangeNow: '{label}: {to}',
  ChangeWas: '{label}: {to}; was {from}',
  RowCell: 'Row {row}',

  WrongWord: 'This word is not known. Use: {words}.',
  WrongTooLong: 'Use {limit} characters or fewer.',
  WrongSheetError: 'The spreadsheet shows an error here. Correct the cell.',
  WrongNoValue:
    'The result of this formula is not in the file. Open the file in the spreadsheet, save it, and choose it again.',
  WrongMerged: 'This cell is merged with others. Unmerge them, and fill it in.',
  WrongMadeDate: 'The spreadsheet has turned this into a date. Format the column as text, and type it again.',
  WrongExtraCell: 'This cell is to the right of the last heading. Check that each cell of the row is in its column.',
  WrongNeeded: 'This is needed, and it is empty.',
  WrongEmail: 'This is not an email address.',
  WrongTelephone: 'This is not a telephone number.',
  WrongLostZero: 'The spreadsheet has dropped the 0 at the beginning. Format the column as text, and type it again.',
} as const;
