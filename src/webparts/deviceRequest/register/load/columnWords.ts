import * as strings from 'BlackBerryStrings';
import type { RegisterColumn } from '../../../../domain/device/registerImport';

export const columnWords: Readonly<Record<RegisterColumn, string>> = {
  UserEmail: strings.ColumnEmail,
  UserName: strings.ColumnName,
  Number: strings.ColumnNumber,
  SiteCode: strings.ColumnSite,
  Source: strings.ColumnSource,
  NeedsNHSmail: strings.ColumnNeeds,
};
