/**
 * Reads comma-separated values strictly as RFC 4180 defines them. Separate from the writer, so that they share no
 * mistake.
 */
export function readCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at < text.length) {
    let cell = '';
    if (text[at] === '"') {
      for (at += 1; ; at += 1) {
        if (at >= text.length) throw new Error('A quoted cell does not end.');
        if (text[at] !== '"') cell += text[at];
        else if (text[at + 1] === '"') cell += text[(at += 1)];
        else break;
      }
      at += 1;
    } else {
      while (at < text.length && !/[,\r\n]/.test(text[at])) {
        if (text[at] === '"') throw new Error('A quotation mark stands in a cell without quotes.');
        cell += text[at];
        at += 1;
      }
    }
    row.push(cell);
    if (text.startsWith('\r\n', at)) {
      rows.push(row);
      row = [];
      at += 2;
    } else if (text[at] === ',') at += 1;
    else throw new Error(`A cell is followed by ${JSON.stringify(text[at] ?? 'nothing')}.`);
  }
  if (row.length > 0) throw new Error('The last line has no end.');
  return rows;
}

/** The rows below the header, each by column name. */
export function csvRecords(text: string): Record<string, string>[] {
  const [names, ...rows] = readCsv(text.replace(/^\ufeff/, ''));
  return rows.map((row) => {
    if (row.length !== names.length) throw new Error(`A row has ${row.length} cells for ${names.length} names.`);
    return Object.fromEntries(names.map((name, index) => [name, row[index]]));
  });
}
