import * as strings from 'RolloutImportStrings';
import { siteRules } from '../../../data/importRules';
import type { Connection } from '../../../data/connection';
import type { Tagged } from '../../../data/readLists';
import type { RolloutSite } from '../../../data/rollout';
import { writeSites } from '../../../data/rolloutEditing';
import { planSiteImport, type PlannedSite, type SiteChange } from '../../../domain/rollout/import/siteImport';
import { siteTargets, type SiteTarget, type SiteValues } from '../../../domain/rollout/import/siteTargets';
import type { ColumnMatch } from '../../../domain/sheet/columns';
import { columnWords } from './columnWords';
import type { Draft } from './draft';
import type { ChangeFact, ImportChange, ImportOutcome, ImportPlan } from './plan';

type EditableSite = RolloutSite & Tagged;
type Planned = PlannedSite<EditableSite>;
type SiteOutcome = Awaited<ReturnType<typeof writeSites>>[number];

/** What a sheet of sites would do. */
export function sitePlan(connection: Connection, draft: Draft, sites: readonly EditableSite[]): ImportPlan {
  const { changes, ...rest } = planSiteImport({
    sheet: { ...draft.sheet, columns: draft.columns as ColumnMatch<SiteTarget>, dayFirst: draft.dayFirst },
    rules: siteRules,
    sites,
  });
  const writes = new Map<string, Planned>();

  function prepared(planned: Planned, id: string): ImportChange {
    const { row, title, code, site, change } = planned;
    writes.set(id, planned);
    return { id, row, site: `${title} (${code})`, added: site ? undefined : strings.ChangeNew, facts: () => siteFacts(site, change) };
  }

  function told(outcome: SiteOutcome, planned: Planned, id: string): ImportOutcome {
    if (outcome.state !== 'conflict') return outcome;
    const { theirs } = outcome;
    const both = siteFacts(theirs, planned.change).map(({ label, from, to }) => ({ label, sheet: to, theirs: from ?? strings.TableEmpty }));
    return { state: 'conflict', editedBy: theirs.editedBy, both, again: prepared({ ...planned, site: theirs }, `${id}+`) };
  }

  return {
    ...rest,
    leftOut: 0,
    siteNames: [],
    serviceNames: [],
    changes: changes.map((planned) => prepared(planned, String(planned.row))),
    save: async (some, { wait, stopped, onSaved }) => {
      const sent = some.map(({ id }) => writes.get(id)!);
      const outcomes = await writeSites(connection, sent.map(({ code, site, change }) => ({ key: code, base: site, values: change })), { wait, stopped, onOutcome: (at, { state }) => state === 'saved' && onSaved(at) });
      return outcomes.map((outcome, at) => told(outcome, sent[at], some[at].id));
    },
  };
}

function siteFacts(before: Partial<SiteValues> | undefined, change: SiteChange): ChangeFact[] {
  return siteTargets
    .map(({ name }) => name)
    .filter((name) => name in change)
    .map((name) => ({ label: columnWords[name], from: before?.[name] === undefined ? undefined : String(before[name]), to: String(change[name]) }));
}
