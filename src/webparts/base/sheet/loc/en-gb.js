define([], function () {
  return {
    Continue: 'Continue',

    Paste: 'Paste the cells here',
    PasteHint: 'Copy them in the spreadsheet with their row of headings.',
    File: 'Or choose a CSV file',
    FileHint: '5 MB and 10,000 rows at most.',
    FileChosen: '{name}: {rows}',
    RowsOne: '{count} row below the headings',
    RowsMany: '{count} rows below the headings',
    FaultEmpty: 'Paste the cells, or choose a file',
    FaultNoRows: 'There is nothing below the headings. Copy the rows too.',
    FaultSize: 'The file is larger than 5 MB. Save only the sheet that is needed, as CSV.',
    FaultWorkbook: 'This is a workbook, not a CSV file. Save it as CSV, or copy and paste the cells.',
    FaultUnreadable: 'The browser could not read the file. Choose it again, or paste the cells.',

    MatchHeading: 'Say what each column holds',
    MatchSamples: 'For example: {samples}',
    MatchNoHeadings:
      'The first row holds the address {address}. Put a row that names the columns above it, and paste again',
    MatchNoSamples: 'All cells are empty',
    MatchColumn: 'Column {number}',
    MatchLeaveOut: 'Leave out',

    PreviewNone: 'Nothing to change',
    PreviewNote: 'Nothing is written until you save.',
    ProblemsOne: '{count} problem',
    ProblemsMany: '{count} problems',
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
    WrongSheetError: 'The spreadsheet shows an error here. Mend the cell.',
    WrongExtraCell: 'This cell stands beyond the last heading. Check that the row’s cells are in their columns.',
    WrongNeeded: 'It is empty, and is needed.',
    WrongEmail: 'This is not an email address.',
    WrongTelephone: 'This is not a telephone number.',
    WrongLostZero: 'The spreadsheet has taken the 0 at the beginning. Format the column as text.',
  };
});
