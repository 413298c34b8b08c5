import { lostKeys } from '../../domain/audience/audience';
import { severalSites } from '../../domain/audience/reach';
import { type Coordinates, degreesFault, type DegreesFault } from '../../domain/degrees';
import { dialledAtOnce } from '../../domain/dialledAtOnce';
import { loadTelephones } from '../../domain/linkedText/onDemand';
import { pausedWavesIn } from '../../domain/rollout/pausedWaves';
import { contingencyInstructions } from '../../lists/contingencyInstructions';
import { contingencyInstructionsPlan } from '../../lists/contingencyInstructionsPlan';
import { fallbackLocations } from '../../lists/fallbackLocations';
import { fallbackLocationsPlan } from '../../lists/fallbackLocationsPlan';
import type { ListPlan } from '../../lists/plan';
import { rolloutServices } from '../../lists/rolloutServices';
import { rolloutServicesPlan } from '../../lists/rolloutServicesPlan';
import { rolloutSettingsPlan } from '../../lists/rolloutSettingsPlan';
import { rolloutSites } from '../../lists/rolloutSites';
import { rolloutSitesPlan } from '../../lists/rolloutSitesPlan';
import { rolloutUpdates } from '../../lists/rolloutUpdates';
import { rolloutUpdatesPlan } from '../../lists/rolloutUpdatesPlan';
import type { ColumnName, ListShape, Row } from '../../lists/shape';
import type { Connection } from '../connection';
import { pageLimit } from '../read/query';
import { readLists } from '../read/readLists';
import { readWhole } from '../read/whole';
import { settingsQuery } from '../rollout';

/** Rows whose coordinates are outside Great Britain and Northern Ireland. */
interface Misplaced {
  readonly kind: 'misplaced';
  readonly plan: ListPlan;
  readonly rows: readonly { readonly title: string; readonly fault: DegreesFault }[];
}

/**
 * Rows with a number that is not in the stored form: it can be dialled only once more code is loaded. If `canonical` is
 * undefined it is no number, and cannot be dialled at all.
 */
interface OddTelephones {
  readonly kind: 'telephones';
  readonly plan: ListPlan;
  readonly rows: readonly { readonly title: string; readonly written: string; readonly canonical?: string }[];
}

/** Waves that a setting pauses, and that no site belongs to. */
interface UnknownWaves {
  readonly kind: 'waves';
  readonly plan: ListPlan;
  readonly waves: readonly number[];
}

/**
 * Rows that keys, or the site code of several sites, leave without some of their readers: a damaged key, one that names
 * nothing in the lists, or no keys at all.
 */
interface LostAudience {
  readonly kind: 'audience';
  readonly plan: ListPlan;
  readonly rows: readonly { readonly title: string; readonly keys: readonly string[] }[];
}

export type RowFinding = Misplaced | OddTelephones | UnknownWaves | LostAudience;

/** A check of the rows of a list. */
export interface RowCheck {
  readonly plan: ListPlan;
  /** @throws ProblemError */
  find(connection: Connection): Promise<RowFinding | undefined>;
}

const placeColumns = ['Title', 'Latitude', 'Longitude', 'Postcode'] as const;

/** Compares whom the rows of a list are for with the sites and services. */
function audienceCheck(plan: ListPlan, list: typeof rolloutUpdates | typeof contingencyInstructions): RowCheck {
  return {
    plan,
    find: async (connection) => {
      const read = async <L extends ListShape, K extends ColumnName<L>>(
        of: L,
        columns: readonly K[],
      ): Promise<readonly Row<L, K>[]> =>
        (await readWhole(connection, { list: of, columns, top: pageLimit })).rows as readonly Row<L, K>[];
      const keyed = (await read(list as typeof rolloutUpdates, ['Title', 'SiteCode', 'For'])).filter(
        ({ SiteCode, For }) => For || SiteCode === severalSites,
      );
      if (keyed.length === 0) return undefined;
      const listed = {
        sites: await read(rolloutSites, ['SiteCode', 'Region', 'Wave', 'AreaTeam']),
        services: await read(rolloutServices, ['ServiceKey']),
      };
      const rows = keyed.flatMap(({ Title: title, For }) => {
        const keys = For ? lostKeys(For, listed) : [severalSites];
        return keys.length > 0 ? { title, keys } : [];
      });
      return rows.length > 0 ? { kind: 'audience', plan, rows } : undefined;
    },
  };
}

export const rowChecks: readonly RowCheck[] = [
  audienceCheck(rolloutUpdatesPlan, rolloutUpdates),
  audienceCheck(contingencyInstructionsPlan, contingencyInstructions),
  {
    plan: rolloutSitesPlan,
    find: async (connection) => {
      const query = { list: rolloutSites, columns: placeColumns, top: pageLimit } as const;
      return misplaced(rolloutSitesPlan, (await readWhole(connection, query)).rows);
    },
  },
  {
    plan: fallbackLocationsPlan,
    find: async (connection) => {
      const query = { list: fallbackLocations, columns: placeColumns, top: pageLimit } as const;
      return misplaced(fallbackLocationsPlan, (await readWhole(connection, query)).rows);
    },
  },
  {
    plan: rolloutServicesPlan,
    find: async (connection) => {
      const columns = ['Title', 'Telephone'] as const;
      const { rows } = await readWhole(connection, { list: rolloutServices, columns, top: pageLimit } as const);
      return oddTelephones(rolloutServicesPlan, rows);
    },
  },
  {
    plan: rolloutSettingsPlan,
    find: async (connection) => {
      // In one reading: a later window without the row of the version would say that the lists have none.
      const [settings] = await readLists(connection, settingsQuery);
      const paused = pausedWavesIn(settings.rows);
      if (paused.length === 0) return undefined;
      const query = { list: rolloutSites, columns: ['Wave'], top: pageLimit } as const;
      const known = new Set((await readWhole(connection, query)).rows.map(({ Wave }) => Wave));
      const waves = paused.map(({ wave }) => wave).filter((wave) => !known.has(wave));
      return waves.length > 0 ? { kind: 'waves', plan: rolloutSettingsPlan, waves } : undefined;
    },
  },
];

function misplaced(
  plan: ListPlan,
  all: readonly (Coordinates & { readonly Title: string; readonly Postcode?: string })[],
): Misplaced | undefined {
  const rows = all.flatMap((row) => {
    const fault = degreesFault(row);
    return fault ? { title: row.Title, fault } : [];
  });
  return rows.length > 0 ? { kind: 'misplaced', plan, rows } : undefined;
}

async function oddTelephones(
  plan: ListPlan,
  all: readonly { readonly Title: string; readonly Telephone?: string }[],
): Promise<OddTelephones | undefined> {
  const odd = all.filter(({ Telephone }) => Telephone && !dialledAtOnce(Telephone));
  if (odd.length === 0) return undefined;
  const { telephonesIn, withCanonicalTelephones } = await loadTelephones();
  const rows = odd.flatMap(({ Title, Telephone: written = '' }) => {
    const canonical = telephonesIn(written).length > 0 ? withCanonicalTelephones(written) : undefined;
    return canonical === written ? [] : { title: Title, written, canonical };
  });
  return rows.length > 0 ? { kind: 'telephones', plan, rows } : undefined;
}
