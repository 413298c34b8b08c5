import { folded } from '../../folded';
import type { Telephones } from '../../linkedText/onDemand';
import { postcodeIn } from '../../postcode';
import type { CellMark } from '../../sheet/table';
import type { CellValue } from './cellRule';
import { checkedEmail, checkedNumberToCall } from './contactCells';
import { type PlainRule, readPlainCell } from './plainCells';
import type { SiteValues } from './siteTargets';

// What one cell of a site says, or one field of its form: both are held to the same rules.

/** The area teams of the listed sites: “South Yorkshire & Bassetlaw” is the one that they write with “and”. */
export function knownTeams(sites: readonly Pick<SiteValues, 'AreaTeam'>[]): (text: string) => string | undefined {
  const teams = new Map<string, string>();
  for (const { AreaTeam = '' } of sites)
    if (folded(AreaTeam) && !teams.has(folded(AreaTeam))) teams.set(folded(AreaTeam), AreaTeam.trim());
  return (text) => teams.get(folded(text)) ?? teams.get(folded(text.replace(/\s+(area\s+)?team$/i, '')));
}

/** What two sites must not share: the name and town, however they are written. */
export function nameOf({ Title, Town = '' }: Pick<SiteValues, 'Title' | 'Town'>): string {
  return `${folded(Title)}|${folded(Town)}`;
}

/** Keys put a bar after a site's code, so it must not hold one. */
export function readSiteCode(text: string, rule: PlainRule, mark?: CellMark): CellValue {
  const read = readPlainCell(text, rule, mark);
  return 'value' in read && !/^[\p{L}\p{N}][\p{L}\p{N} ._/-]*$/u.test(String(read.value))
    ? { wrong: { kind: 'code' } }
    : read;
}

/** A cell that is not blank. A postcode, an email address or a telephone number is checked further. */
export function readSiteCell(
  column: string,
  text: string,
  rule: PlainRule,
  telephones: Telephones,
  mark?: CellMark,
): CellValue {
  const read = readPlainCell(text, rule, mark);
  if (!('value' in read)) return read;
  const value = String(read.value);
  switch (column) {
    case 'Postcode': {
      const postcode = postcodeIn(value);
      return postcode ? { value: postcode } : { wrong: { kind: 'postcode' } };
    }
    case 'ContactEmail':
      return checkedEmail(value);
    case 'ContactTelephone':
      return checkedNumberToCall(value, 'max' in rule ? rule.max : undefined, telephones);
    default:
      return read;
  }
}
