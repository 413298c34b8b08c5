import * as uiStrings from 'UiStrings';
import type { SheetColumn } from '../../../../domain/device/registerImport';
import { counted, fill, listed } from '../../../../ui/text';
import { headingWords } from '../../../base/sheet/headingWords';
import type { SheetDraft } from '../../../base/sheet/sheetDraft';
import { strings as baseStrings } from '../../../base/strings';
import { strings } from '../strings';

export const columnWords: Readonly<Record<SheetColumn, string>> = {
  UserEmail: strings.ColumnEmail,
  UserName: strings.ColumnName,
  FirstName: strings.ColumnFirstName,
  Surname: strings.ColumnSurname,
  Number: strings.ColumnNumber,
  SiteCode: uiStrings.Site,
  Source: baseStrings.Source,
  NeedsNHSmail: strings.NeedsNHSmail,
};

/** More columns are counted, not named. */
const mostNamed = 6;

/** The columns of a list that are left out; empty if none is. A column without any value is not mentioned. */
export function leftOutWords({ sheet, columns }: Pick<SheetDraft, 'sheet' | 'columns'>): string {
  const left = sheet.headings
    .map(headingWords)
    .filter((_, at) => columns[at] === undefined && (sheet.headings[at] || sheet.rows.some((row) => row.cells[at])));
  if (left.length === 0) return '';
  const names =
    left.length > mostNamed
      ? fill(strings.AndMore, { names: left.slice(0, mostNamed).join(', '), count: left.length - mostNamed })
      : listed(left);
  return counted(left.length, strings.LeftOut, { names });
}
