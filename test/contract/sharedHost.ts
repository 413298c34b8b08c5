import { type Host, startHost } from '../../host/server';
import type { HostOptions } from '../../host/host';

/** What `haveHost` started: Jest gives each file of tests this module anew, so it is the file's own. */
export let host: Host;

/**
 * Gives a file of tests a host. What a test writes is undone after it, in one step, where a reset would load everything
 * again; the host's clock, faults and log are as at the start.
 */
export function haveHost(options: Omit<HostOptions, 'data'>): void {
  let undo: () => void;
  let start: Date;
  beforeAll(async () => {
    host = await startHost({ data: ':memory:', ...options });
    start = host.clock.now();
  });
  beforeEach(() => {
    undo = host.database.trial();
    host.clock.set(start);
    host.log.clear();
  });
  afterEach(() => {
    undo();
    host.faults.clear();
  });
  afterAll(() => host.close());
}
