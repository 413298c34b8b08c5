import { existsSync } from 'node:fs';
import { createAnswering, type Answering } from './answering';
import { createClock, type Clock } from './clock';
import { createControl } from './control/control';
import { createFaults, type Faults } from './control/faults';
import { createRequestLog, type RequestLog } from './control/requestLog';
import type { Handler } from './exchange';
import { isFrozen, thawed } from './frozen';
import { personNamed } from './incoming';
import { pageSite } from './pageSite';
import { createPages } from './pages/pages';
import { createDigests, type Digests } from './rest/digests';
import { createProcessQuery } from './rest/processQuery';
import { createRest } from './rest/rest';
import { provision } from './provision';
import { fingerprint, madeWith, seed, seedTime, snapshotFor, type Seed, type SnapshotSeed } from './seed';
import { rootPath, solutionPath } from './sites';
import { cacheFolder, snapshotOf } from './snapshot';
import { openDatabase, type Database } from './store/database';
import { aboutDataFile } from './store/dataFile';
import { setTenantProperty, type TenantProperty } from './store/tenantProperties';

export interface HostOptions {
  /** A file, or `:memory:`. */
  readonly data: string;
  /** Left out: the content of the data file, or the demonstration if the file is new. */
  readonly seed?: Seed;
  /** Tenant properties at the start and after a reset. */
  readonly tenantProperties?: readonly TenantProperty[];
  /** The time at which the host's clock starts. Left out: the time of the seed, or the machine's. */
  readonly now?: Date;
  /** The person for requests that name nobody; left out: `staff`. */
  readonly as?: string;
  /** The `.sppkg` files to deploy on the pages. Left out or empty: no pages. */
  readonly packages?: readonly string[];
  /** The largest body accepted, in bytes. */
  readonly bodyLimit?: number;
}

export interface Host {
  /** `http://127.0.0.1:4380`. */
  readonly url: string;
  /** The address of the site that holds the lists. */
  readonly site: string;
  readonly log: RequestLog;
  readonly faults: Faults;
  readonly clock: Clock;
  readonly digests: Digests;
  readonly database: Database;
  readonly seed: Seed;
  /** Notices about the start, such as that the data was seeded again. */
  readonly notices: readonly string[];
  /** Answers a request to this host's address, wherever it came from. */
  readonly answer: Answering;
  /** Seeds the data again, removes requests and faults, and resets the clock. */
  reset(): void;
  close(): Promise<void>;
}

/** A host cannot start; the message is one plain sentence for the person who started it. */
export class CannotStart extends Error {}

/**
 * Makes a local SharePoint that answers in this process, without listening on a port.
 *
 * @param port the port in the host's address, as in pages and replies.
 * @throws CannotStart for a package that is missing, or a persona nobody has; DataFileUnusable.
 */
export async function createHost(options: HostOptions, port = 4380): Promise<Host> {
  const missing = options.packages?.find((file) => !existsSync(file));
  if (missing)
    throw new CannotStart(
      `The package ${missing} is not there. Build it first: gulp bundle --ship && gulp package-solution --ship.`,
    );

  const database = openDatabase(options.data);
  try {
    return await hostOn(database, options, port);
  } catch (error) {
    database.close();
    throw aboutDataFile(options.data, error);
  }
}

async function hostOn(database: Database, options: HostOptions, port: number): Promise<Host> {
  const { as = 'staff', packages = [], bodyLimit = 4 * 1024 * 1024, tenantProperties = [] } = options;
  const wanted = options.seed ?? madeWith(database)?.seed ?? 'demo';
  const start = options.now ?? seedTime(wanted);
  const clock = createClock(start);
  const snapshot = await snapshotFile(wanted);
  const notices = seedIfNeeded(database, wanted, clock, snapshot);
  const setGivenProperties = (): void => tenantProperties.forEach((property) => setTenantProperty(database, property));
  setGivenProperties();
  if (!personNamed(as, database)) throw new CannotStart(`Nobody here is called “${as}”.`);

  const log = createRequestLog();
  const faults = createFaults();
  const digests = createDigests();
  const reset = (): void => {
    clock.set(start);
    seed(database, wanted, clock.now(), snapshot);
    setGivenProperties();
    faults.clear();
    log.clear();
  };
  const handlers: Handler[] = [
    createControl({ faults, log, clock, database, reset }),
    createRest({ service: { database, clock, digests }, faults, log }),
    createProcessQuery({ database, clock, digests }),
  ];
  if (packages.length > 0) handlers.push(await pagesOn({ database, clock, digests, seed: wanted }, packages));

  const url = `http://127.0.0.1:${port}`;
  return {
    url,
    site: url + solutionPath,
    log,
    faults,
    clock,
    digests,
    database,
    seed: wanted,
    notices,
    answer: createAnswering({ handlers, faults, log, clock, database, as, bodyLimit, port }),
    reset,
    close: async () => database.close(),
  };
}

/** Seeds data that is new, or was made with another seed or other lists. Returns the notices about it. */
function seedIfNeeded(database: Database, wanted: Seed, clock: Clock, snapshot: string | undefined): string[] {
  const made = madeWith(database);
  if (made?.seed === wanted && made.current) return [];
  seed(database, wanted, clock.now(), snapshot);
  if (!made) return [];
  const how = made.seed === wanted ? 'with lists declared otherwise' : `with --seed ${made.seed}`;
  return [`The data was made ${how}: seeded anew with --seed ${wanted}.`];
}

function pagesOn(
  { database, clock, digests, seed: wanted }: Pick<Host, 'database' | 'clock' | 'digests' | 'seed'>,
  packages: readonly string[],
): Promise<Handler> {
  return createPages({
    packages,
    database: database.sqlite,
    clock,
    cache: cacheFolder,
    site: pageSite(database, digests, () => wanted),
    rootSite: pageSite(database, digests, () => wanted, rootPath),
  });
}

/** The snapshot for a seed. If neither an earlier run nor a release has kept it, set-up and REST make it. */
async function snapshotFile(wanted: Seed): Promise<string | undefined> {
  if (isFrozen(wanted)) return thawed(wanted);
  const name = snapshotFor(wanted);
  return name && snapshotOf(name, fingerprint(), () => made(name));
}

/** A database that a separate host has set up and filled. */
async function made(name: SnapshotSeed): Promise<Database> {
  const database = openDatabase(':memory:');
  const bare = await hostOn(database, { data: ':memory:', seed: 'bare', now: seedTime(name) }, 4380);
  await provision(bare, name);
  return database;
}
