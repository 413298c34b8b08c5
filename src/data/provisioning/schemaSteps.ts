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
 * What rows need when the lists go from one version to the next. Columns, indexes and words are added by comparing the
 * lists with their declaration, whatever version they come from; a step is only for values that must follow. Each
 * can be repeated, for it may have been interrupted.
 */
export interface SchemaStep {
  /** The version the lists are at once it is done. */
  readonly to: number;
  run(connection: Connection): Promise<void>;
}

/**
 * None yet: what came with versions 2 and 3 is empty in older rows, and no form had written a request before 3 gave its
 * title another meaning.
 */
const schemaSteps: readonly SchemaStep[] = [];

interface SettingItem {
  readonly Id: number;
  readonly Value: string | null;
}

/** The version the lists say they are at; undefined where they say nothing, as when they have just been made. */
export async function foundSchemaVersion(connection: Connection): Promise<number | undefined> {
  const item = await settingItem(connection, settingKeys.schemaVersion);
  return versionFrom(item?.Value);
}

/**
 * Runs the steps the lists have not had, in order, noting each as it is done.
 *
 * @returns the version that the lists are then at; never an earlier one than before.
 * @throws ProblemError
 */
export async function upgradeRows(
  connection: Connection,
  steps: readonly SchemaStep[] = schemaSteps,
  target: number = schemaVersion,
): Promise<number> {
  // Lists that say nothing are new, unless they hold rows: then they may be as old as can be.
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

/** Writes a setting, once under its key however often it is sent. */
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
