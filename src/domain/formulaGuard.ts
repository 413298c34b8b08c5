/**
 * White space that begins no new cell, and quotation marks and apostrophes: a spreadsheet may take them off and then
 * read what is after them.
 */
const passedOver = `[^\\S\\t\\r\\n]|["']`;

/**
 * What makes a spreadsheet run the rest of a cell. OWASP names `= + - @`, tab and line ends, and the full-width signs
 * (https://owasp.org/www-community/attacks/CSV_Injection); defusedcsv adds `|` and `%`, which start programs by DDE
 * (https://github.com/raphaelm/defusedcsv). A tab or a line end first may be dropped, or begin another cell.
 */
const atStart = `(?:${passedOver})*[=+\\-@＝＋－＠|%\\t\\r\\n]`;

/**
 * The same after what begins a new cell in another reading of the file. A file with commas that is opened with
 * semicolons is cut inside its quotation marks: LibreOffice 7 runs the formula of `5,"x;=1+1;y"`, and Excel does so too
 * (https://github.com/OWASP/www-community/issues/443). Quoted commas are safe: the cells are parted by them.
 */
const inside = `(?:${passedOver})*[=+\\-@＝＋－＠]`;

/** What the guard goes in front of, and the guard with it. No match holds the beginning of another. */
const unsafe = new RegExp(`^(?=${atStart})|(?<=[;\\t\\r\\n])(?=${inside})`, 'g');
const guarded = new RegExp(`^'(?=${atStart})|(?<=[;\\t\\r\\n])'(?=${inside})`, 'g');

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
