import { allLists } from '../../lists/all';
import type { ListPlan } from '../../lists/plan';
import { rolloutSettings } from '../../lists/rolloutSettings';
import { oldestVersion, schemaVersion } from '../../lists/schemaVersion';
import type { Connection } from '../connection';
import { problemFrom } from '../problem';
import { type Difference, isForPeople, isSetUps, listDifferences, siteDifferences } from './difference';
import { findList, findSite } from './found';
import { danglingKeys, type DanglingKeys, keyColumns, valueReader } from './keys';
import { mend } from './mend';
import type { Refused } from './mendAll';
import { rowChecks, type RowFinding } from './rowChecks';
import { foundSchemaVersion } from './schemaSteps';
import { setUp } from './setUp';

/** The lists are of an earlier version than the package, or give none. */
interface OldVersion {
  readonly kind: 'version';
  readonly found: number | undefined;
  readonly wanted: number;
}

export type Finding = Difference | DanglingKeys | OldVersion | RowFinding;

/** The kind of a check. */
type CheckKind = 'permissions' | 'settings' | 'columns' | 'indexes' | 'keys' | 'rows';

export interface HealthReport {
  readonly findings: readonly Finding[];
  /** How many checks of each kind found no fault. */
  readonly passed: Readonly<Record<CheckKind, number>>;
}

const kindOf: Readonly<Record<Finding['kind'], CheckKind>> = {
  level: 'permissions',
  group: 'permissions',
  groupOwner: 'permissions',
  inherits: 'permissions',
  grant: 'permissions',
  extraGrant: 'permissions',
  list: 'columns',
  foreign: 'columns',
  column: 'columns',
  columnType: 'columns',
  words: 'columns',
  required: 'columns',
  view: 'columns',
  title: 'settings',
  settings: 'settings',
  version: 'settings',
  index: 'indexes',
  keys: 'keys',
  empty: 'rows',
  misplaced: 'rows',
  telephones: 'rows',
  waves: 'rows',
  audience: 'rows',
};

/**
 * Compares the site with the declaration, and the rows with each other.
 *
 * @throws ProblemError
 */
export async function checkHealth(
  connection: Connection,
  plans: readonly ListPlan[] = allLists,
  version: number = schemaVersion,
): Promise<HealthReport> {
  const site = await findSite(connection);
  const passed = { permissions: 0, settings: 0, columns: 0, indexes: 0, keys: 0, rows: 0 };
  const findings: Finding[] = [];

  function note(found: readonly Finding[], kinds: readonly CheckKind[]): void {
    findings.push(...found);
    for (const kind of kinds) if (!found.some((finding) => kindOf[finding.kind] === kind)) passed[kind] += 1;
  }

  note(siteDifferences(site), ['permissions']);
  for (const plan of plans) {
    const kinds: readonly CheckKind[] = ['permissions', 'settings', 'columns', 'indexes'];
    note(listDifferences(plan, await findList(connection, plan), site), plan.needsRows ? [...kinds, 'rows'] : kinds);
  }
  const broken = brokenLists(findings);
  if (!broken.has(rolloutSettings.name)) note(await oldVersion(connection, version), ['settings']);
  const valuesOf = valueReader(connection);
  for (const column of keyColumns(plans)) {
    // Missing columns and those of a wrong type are reported already; their keys cannot be read.
    if (broken.has(column.plan.shape.name) || broken.has(column.refersTo.list)) continue;
    const dangling = await danglingKeys(valuesOf, column, plans);
    note(dangling ? [dangling] : [], ['keys']);
  }
  for (const { plan, find } of rowChecks) {
    if (!plans.includes(plan) || broken.has(plan.shape.name)) continue;
    const found = await find(connection);
    note(found ? [found] : [], ['rows']);
  }
  return { findings, passed };
}

/** The lists whose rows cannot be read: they, or columns of theirs, are missing or of another kind. */
function brokenLists(findings: readonly Finding[]): ReadonlySet<string> {
  return new Set(
    findings.flatMap((finding) =>
      finding.kind === 'list' ||
      finding.kind === 'foreign' ||
      finding.kind === 'column' ||
      finding.kind === 'columnType'
        ? finding.plan.shape.name
        : [],
    ),
  );
}

/** Finds out the version of the lists, by which their rows are read from here on. */
async function oldVersion(connection: Connection, wanted: number): Promise<OldVersion[]> {
  const found = await foundSchemaVersion(connection);
  connection.lists.heard(found ?? oldestVersion);
  return (found ?? 0) < wanted ? [{ kind: 'version', found, wanted }] : [];
}

/**
 * The lists that set-up would make or mend, by URL name. Quicker than a health check: rows are not read.
 *
 * @throws ProblemError
 */
export async function behind(connection: Connection, plans: readonly ListPlan[] = allLists): Promise<string[]> {
  const site = await findSite(connection);
  const names: string[] = [];
  for (const plan of plans) {
    const differences = listDifferences(plan, await findList(connection, plan), site);
    if (differences.some(isSetUps)) names.push(plan.shape.name);
  }
  return names;
}

/** Whether the health check may mend a finding: nothing that a person should choose. */
export function isMendable(finding: Finding): boolean {
  switch (finding.kind) {
    case 'version':
      return true;
    case 'keys':
    case 'misplaced':
    case 'telephones':
    case 'waves':
    case 'audience':
      return false;
    default:
      return !isForPeople(finding);
  }
}

/**
 * Mends everything that set-up would, in its order, so that no list is left open meanwhile; then removes undeclared
 * rights, which set-up leaves.
 *
 * @returns what SharePoint refused.
 * @throws ProblemError
 */
export async function mendEverything(
  connection: Connection,
  plans: readonly ListPlan[] = allLists,
  version: number = schemaVersion,
): Promise<readonly Refused[]> {
  const { refused, left } = await setUp(connection, { plans, version });
  const extra = left.filter((difference) => difference.kind === 'extraGrant');
  if (extra.length === 0) return refused;
  const { me } = await findSite(connection);
  const more: Refused[] = [];
  for (const difference of extra) {
    if (difference.grant.principal.Id === me.Id) continue;
    try {
      await mend(connection, difference);
    } catch (error) {
      more.push({ difference, problem: await problemFrom(error) });
    }
  }
  return [...refused, ...more];
}
