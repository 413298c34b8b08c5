// Both expressions pass over white space that begins no new cell, quotation marks and apostrophes: a spreadsheet may
// take them off and then read what is after them.
//
// At the beginning of a cell: OWASP names `= + - @`, tab and line ends, and the full-width signs
// (https://owasp.org/www-community/attacks/CSV_Injection); defusedcsv adds `|` and `%`, which start programs by DDE
// (https://github.com/raphaelm/defusedcsv). A tab or a line end first may be dropped, or begin another cell.
//
// Inside, after what begins a cell in another reading of the file: a file with commas that is opened with semicolons is
// cut inside its quotation marks. LibreOffice 7 runs the formula of `5,"x;=1+1;y"`, and Excel does so too
// (https://github.com/OWASP/www-community/issues/443). Quoted commas are safe: the cells are parted by them.

/** What the guard goes in front of. No match holds the beginning of another. */
const unsafe =
  /^(?=(?:[^\S\t\r\n]|["'])*[=+\-@＝＋－＠|%\t\r\n])|(?<=[;\t\r\n])(?=(?:[^\S\t\r\n]|["'])*[=+\-@＝＋－＠])/g;

/** The same, with the guard. */
const guarded =
  /^'(?=(?:[^\S\t\r\n]|["'])*[=+\-@＝＋－＠|%\t\r\n])|(?<=[;\t\r\n])'(?=(?:[^\S\t\r\n]|["'])*[=+\-@＝＋－＠])/g;

/** The text with an apostrophe wherever a spreadsheet could begin to read a formula. */
export function neutralised(text: string): string {
  return text.replace(unsafe, "'");
}

/**
 * The text without the apostrophes of `neutralised`, for every text. A spreadsheet does the same with an apostrophe
 * that somebody types before a sign.
 */
export function unguarded(text: string): string {
  return text.replace(guarded, '');
}
