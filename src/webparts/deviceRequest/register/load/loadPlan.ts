import * as phones from 'DeviceRequestStrings';
import * as uiStrings from 'UiStrings';
import {
  type KnownUser,
  registerRules,
  type TheirUser,
  userWrite,
  type UserWrite,
} from '../../../../data/blackBerryRegister';
import type { DirectorySite } from '../../../../data/deviceRequests';
import {
  type PlannedUser,
  planRegisterImport,
  type RegisterChange,
  type RegisterColumn,
  registerColumns,
  type RegisterImport,
  type SheetColumn,
} from '../../../../domain/device/registerImport';
import type { HandMatches } from '../../../../domain/rollout/import/matching';
import type { BothVersions } from '../../../base/saving/Conflict';
import type { RunItem } from '../../../base/saving/useRun';
import type { ChangeFact } from '../../../base/sheet/Facts';
import type { SheetDraft } from '../../../base/sheet/sheetDraft';
import { strings as sheetStrings } from '../../../base/sheet/strings';
import { columnWords } from './columnWords';

/** A list that is being loaded. */
export interface Draft extends SheetDraft<SheetColumn> {
  /** What people said that names of offices mean. */
  readonly officesByHand: HandMatches;
}

/** The name of the site with a code. */
type SiteWords = (code: string) => string;

/** A person whom the list adds or changes, and the write that does it. */
export interface LoadItem extends RunItem {
  readonly planned: PlannedUser<KnownUser>;
  readonly write: UserWrite;
}

export interface LoadPlan extends Omit<RegisterImport<KnownUser>, 'changes'> {
  readonly items: readonly LoadItem[];
  readonly added: number;
  readonly changed: number;
}

/** What loading a list would do to the register. */
export function loadPlan(
  { sheet, columns, officesByHand }: Draft,
  users: readonly KnownUser[],
  sites: readonly DirectorySite[],
): LoadPlan {
  const { changes, ...rest } = planRegisterImport({
    sheet: { ...sheet, columns, dayFirst: false },
    rules: registerRules,
    users,
    sites,
    officesByHand,
  });
  const added = changes.filter(({ user }) => !user).length;
  return {
    ...rest,
    added,
    changed: changes.length - added,
    items: changes.map((planned) => ({
      planned,
      name: planned.change.UserName ?? planned.user?.UserName ?? planned.email,
      write: userWrite(planned),
    })),
  };
}

/** What the list changes for a person. The name and address of a new person are left out: the table has them beside. */
export function changeFacts({ user, change }: PlannedUser<KnownUser>, siteOf: SiteWords): ChangeFact[] {
  const names = changedColumns(change).filter((name) => user || !['UserName', 'UserEmail'].includes(name));
  return names.map((name) => ({
    label: columnWords[name],
    from: user && valueWords(user, name, siteOf),
    to: valueWords(change, name, siteOf)!,
  }));
}

/** What the list would change: its version, and the version somebody else has saved. */
export function bothVersions({ planned: { change } }: LoadItem, theirs: TheirUser, siteOf: SiteWords): BothVersions[] {
  return changedColumns(change).map((name) => ({
    label: columnWords[name],
    mine: valueWords(change, name, siteOf)!,
    theirs: valueWords(theirs, name, siteOf) ?? sheetStrings.Empty,
  }));
}

function changedColumns(change: RegisterChange): RegisterColumn[] {
  return registerColumns.filter((name) => valueWords(change, name, String) !== undefined);
}

function valueWords(
  values: Partial<Pick<KnownUser, RegisterColumn>>,
  name: RegisterColumn,
  siteOf: SiteWords,
): string | undefined {
  const value = values[name];
  if (typeof value === 'boolean') return value ? uiStrings.Yes : phones.No;
  if (!value) return undefined;
  return name === 'SiteCode' ? siteOf(value) : value;
}
