import '@pnp/sp/items';
import '@pnp/sp/lists/web';
import { rolloutSettings } from '../../lists/rolloutSettings';
import { rolloutSites } from '../../lists/rolloutSites';
import { schemaVersion, settingKeys } from '../../lists/schemaVersion';
import type { Connection } from '../connection';
import { versionFrom } from '../knownLists';
import { orProblem, ProblemError, problemFrom } from '../problem';
import { literal } from '../read/query';

/**
 * A change to rows when the lists go from one version to the next. Columns, indexes and words are added by comparing
 * the lists with their declaration, from any version; a step is only for values that must follow. It may be
 * interrupted, so it must be repeatable.
 */
export interface SchemaStep {
  /** The version of the lists after it. */
  readonly to: number;
  run(connection: Connection): Promise<void>;
}

/**
 * None so far: columns that came later are empty in older rows, which mean the same without them. Version 3 gave a
 * request's title another meaning, and no form had written one before it.
 */
const schemaSteps: readonly SchemaStep[] = [];

interface SettingItem {
  readonly Id: number;
  readonly Value: string | null;
}

/** The version that the lists give; undefined if they give none, as when they have just been made. */
export async function foundSchemaVersion(connection: Connection): Promise<number | undefined> {
  const item = await settingItem(connection, settingKeys.schemaVersion);
  return versionFrom(item?.Value);
}

/**
 * Runs the steps that the lists have not had, in order, and notes each.
 *
 * @returns the version of the lists after that, never an earlier one than before.
 * @throws ProblemError
 */
export async function upgradeRows(
  connection: Connection,
  steps: readonly SchemaStep[] = schemaSteps,
  target: number = schemaVersion,
): Promise<number> {
  // Lists without a version are new, unless they hold rows: then they may be of the oldest version.
  const from = (await foundSchemaVersion(connection)) ?? ((await holdsRows(connection)) ? 0 : target);
  for (const step of [...steps].sort((a, b) => a.to - b.to)) {
    if (step.to <= from || step.to > target) continue;
    await orProblem(() => step.run(connection));
    await keepSetting(connection, settingKeys.schemaVersion, 'Schema version', String(step.to));
  }
  const version = Math.max(from, target);
  await keepSetting(connection, settingKeys.schemaVersion, 'Schema version', String(version));
  return version;
}

/** Writes a setting under its key: one row, however often it is sent. */
export async function keepSetting(connection: Connection, key: string, title: string, value: string): Promise<void> {
  const items = connection.sp.web.getList(connection.listUrl(rolloutSettings.name)).items;
  const there = await settingItem(connection, key);
  await orProblem(async () => {
    if (!there) await items.add({ Title: title, SettingKey: key, Value: value });
    else if (there.Value !== value) await items.getById(there.Id).update({ Value: value });
  }, rolloutSettings.name);
}

export async function readSetting(connection: Connection, key: string): Promise<string | undefined> {
  return (await settingItem(connection, key))?.Value ?? undefined;
}

async function settingItem(connection: Connection, key: string): Promise<SettingItem | undefined> {
  const { items } = connection.sp.web.getList(connection.listUrl(rolloutSettings.name));
  const [item] = await orProblem(
    () =>
      items
        .select('Id', 'Value')
        .filter(`SettingKey eq ${literal(key)}`)
        .top(1)<SettingItem[]>(),
    rolloutSettings.name,
  );
  return item;
}

async function holdsRows(connection: Connection): Promise<boolean> {
  try {
    const rows = await connection.sp.web.getList(connection.listUrl(rolloutSites.name)).items.select('Id').top(1)<
      unknown[]
    >();
    return rows.length > 0;
  } catch (error) {
    const problem = await problemFrom(error, rolloutSites.name);
    if (problem.kind === 'missing') return false;
    throw new ProblemError(problem);
  }
}
