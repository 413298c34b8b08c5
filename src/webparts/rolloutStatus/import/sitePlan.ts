import { siteRules } from '../../../data/importRules';
import type { Connection } from '../../../data/connection';
import type { Tagged } from '../../../data/read/query';
import type { RolloutSite } from '../../../data/rollout';
import { putSitesBack, type SiteWrite, type TheirSite, writeSites } from '../../../data/rolloutEditing';
import type { Telephones } from '../../../domain/linkedText/onDemand';
import { type InPortions, mapInPortions } from '../../../domain/portions';
import { planSiteImport, type SiteChange } from '../../../domain/rollout/import/siteImport';
import { siteTargets, type SiteTarget, type SiteValues } from '../../../domain/rollout/import/siteTargets';
import type { ColumnMatch } from '../../../domain/sheet/columns';
import { fill } from '../../../ui/text';
import type { BothVersions } from '../../base/saving/Conflict';
import type { ChangeFact } from '../../base/sheet/Facts';
import { strings as sheetStrings } from '../../base/sheet/strings';
import { siteFigures } from '../summary/siteFigures';
import { columnWords } from './columnWords';
import type { Draft } from './draft';
import type { ImportChange, SavablePlan } from './plan';
import { strings } from './strings';

type EditableSite = RolloutSite & Tagged;

/** A site that the sheet changes or adds, and the write that does it. */
interface SiteItem extends ImportChange {
  readonly name: string;
  readonly change: SiteChange;
  readonly write: SiteWrite;
}

/** What a sheet of sites would do. */
export function* sitePlan(
  connection: Connection,
  draft: Draft,
  sites: readonly EditableSite[],
  telephones: Telephones,
): InPortions<SavablePlan<SiteItem, TheirSite>> {
  const { changes, ...rest } = yield* planSiteImport({
    sheet: { ...draft.sheet, columns: draft.columns as ColumnMatch<SiteTarget>, dayFirst: draft.dayFirst },
    rules: siteRules,
    sites,
    telephones,
  });
  const itemOf = (planned: (typeof changes)[number]): SiteItem => {
    const { row, title, code, site, change, isNewTeam } = planned;
    const name = `${title} (${code})`;
    return {
      row,
      name,
      site: name,
      added: site ? undefined : strings.ChangeNew,
      facts: () => siteFacts(site, change, isNewTeam),
      change,
      write: { key: code, base: site, values: change },
    };
  };
  const items = yield* mapInPortions(changes, itemOf, [0.9, 1]);
  return {
    ...rest,
    siteNames: [],
    serviceNames: [],
    sheetWords: [],
    changes: items,
    summary: () => siteFigures(items, ({ change, write }) => ({ site: write.base, change })),
    write: (writes, options) => writeSites(connection, writes, options),
    both: ({ change }, theirs) =>
      siteFacts(theirs, change).map(({ label, from, to }) => ({ label, mine: to, theirs: from ?? sheetStrings.Empty })),
    over: ({ write }, theirs) => ({ ...write, base: theirs }),
    back: {
      write: (saved, options) => putSitesBack(connection, saved, options),
      both: ({ write: { base } }, theirs) => siteVersions({ ...base }, theirs),
      isAdded: ({ write }) => write.base === undefined,
      added: strings.SitesStay,
      isEmptied: false,
    },
  };
}

/** Two versions of a site, in the columns that a sheet may change and where they differ. */
function siteVersions(mine: Partial<SiteValues>, theirs: Partial<SiteValues>): BothVersions[] {
  const words = (value: unknown): string => (value === undefined ? sheetStrings.Empty : String(value));
  return siteTargets
    .filter(({ name }) => mine[name] !== theirs[name])
    .map(({ name }) => ({ label: columnWords[name], mine: words(mine[name]), theirs: words(theirs[name]) }));
}

/** @param isNewTeam whether the change brings an area team that no site has: it may be a typing error. */
function siteFacts(before: Partial<SiteValues> | undefined, change: SiteChange, isNewTeam = false): ChangeFact[] {
  return siteTargets
    .map(({ name }) => name)
    .filter((name) => name in change)
    .map((name) => ({
      label: columnWords[name],
      from: before?.[name] === undefined ? undefined : String(before[name]),
      to:
        isNewTeam && name === 'AreaTeam'
          ? fill(strings.ChangeNewTeam, { team: String(change[name]) })
          : String(change[name]),
    }));
}
