import * as phones from 'DeviceRequestStrings';
import * as uiStrings from 'UiStrings';
import type { TheirUser, UserWrite } from '../../../../data/blackBerryRegister';
import { fullDay } from '../../../../ui/dates';
import type { BothVersions } from '../../../base/saving/Conflict';
import { strings as sheetStrings } from '../../../base/sheet/strings';
import { strings as baseStrings } from '../../../base/strings';
import { strings } from '../strings';

type Values = UserWrite['values'];

type Shown = Exclude<keyof Values, 'Title'>;

const labels: Readonly<Record<Shown, string>> = {
  UserEmail: strings.ColumnEmail,
  UserName: strings.ColumnName,
  Number: strings.ColumnNumber,
  SiteCode: uiStrings.Site,
  Source: baseStrings.Source,
  NeedsNHSmail: strings.NeedsNHSmail,
  ContactedOn: strings.Contacted,
  RemovedBecause: strings.RemovedBecause,
};

/** What is being saved, and what somebody else has saved meanwhile, in words. */
export function bothUsers(mine: Values, theirs: TheirUser, siteOf: (code: string) => string): BothVersions[] {
  return (Object.keys(labels) as Shown[])
    .filter((name) => name in mine)
    .map((name) => ({
      label: labels[name],
      mine: valueWords(mine, name, siteOf),
      theirs: valueWords(theirs, name, siteOf),
    }));
}

function valueWords(values: Values, name: Shown, siteOf: (code: string) => string): string {
  const value = values[name];
  if (typeof value === 'boolean') return value ? uiStrings.Yes : phones.No;
  if (!value) return sheetStrings.Empty;
  if (name === 'ContactedOn') return fullDay(values.ContactedOn!);
  return name === 'SiteCode' ? siteOf(value) : value;
}
