import { type Host, startHost } from '../../host/server';
import type { HostOptions } from '../../host/host';

/** The host that `haveHost` started. Jest loads this module again for each test file, so each file has its own. */
export let host: Host;

/**
 * Gives a file of tests a host. What a test writes is undone after it in one step, since a reset would load everything
 * again; the host's clock, faults and log are reset too.
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
