import type { Clock } from '../clock';
import type { Exchange, Handler, Reply } from '../exchange';
import { renameAccount } from '../renaming';
import type { Database } from '../store/database';
import { removeTenantProperty, setTenantProperty } from '../store/tenantProperties';
import { readFault, type Faults } from './faults';
import type { RequestLog } from './requestLog';

export interface ControlOptions {
  readonly faults: Faults;
  readonly log: RequestLog;
  readonly clock: Clock;
  readonly database: Database;
  /** Seeds the host again. */
  reset(): void;
}

/**
 * `/_host/…`: what tests and demonstrations steer a host with. None of it is SharePoint's.
 *
 * - `GET /_host/requests`, `DELETE /_host/requests`
 * - `POST /_host/faults` with a fault; `GET /_host/faults`: those that stand, and how often each was met; `DELETE
 *   /_host/faults`
 * - `POST /_host/clock` with `{ "now": "2013-04-15T09:10" }`, or `null` for the machine's own time
 * - `POST /_host/tenant-property` with `{ "key": "…", "value": "…", "description"?, "comment"? }`; with `"value": null`
 *   it is removed
 * - `POST /_host/rename` with `{ "persona": "staff", "email": "…", "inSites"?: false }`: see `renameAccount`
 * - `POST /_host/reset`
 */
export function createControl({ faults, log, clock, database, reset }: ControlOptions): Handler {
  const actions: Readonly<Record<string, (exchange: Exchange) => Promise<unknown>>> = {
    'GET /_host/requests': async () => log.all(),
    'DELETE /_host/requests': async () => log.clear(),
    'POST /_host/faults': async (exchange) => faults.add(readFault(await json(exchange))),
    'GET /_host/faults': async () => faults.all(),
    'DELETE /_host/faults': async () => faults.clear(),
    'GET /_host/clock': async () => ({ now: clock.now().toISOString() }),
    'POST /_host/clock': async (exchange) => {
      const { now } = (await json(exchange)) as { now?: string | null };
      const instant = now === null || now === undefined ? undefined : new Date(now);
      if (instant && Number.isNaN(instant.getTime())) throw new RangeError(`“${now}” is not a date.`);
      clock.set(instant);
      return { now: clock.now().toISOString() };
    },
    'POST /_host/tenant-property': async (exchange) => {
      const { key, value, description, comment } = (await json(exchange)) as Readonly<Record<string, unknown>>;
      if (typeof key !== 'string' || key === '') throw new RangeError('A tenant property needs a “key”.');
      if (value === null) return removeTenantProperty(database, key);
      if ([value, description ?? '', comment ?? ''].some((text) => typeof text !== 'string'))
        throw new RangeError('“value”, “description” and “comment” are texts.');
      setTenantProperty(database, {
        key,
        value: String(value),
        description: String(description ?? ''),
        comment: String(comment ?? ''),
      });
    },
    'POST /_host/rename': async (exchange) => {
      const { persona, email, inSites = true } = (await json(exchange)) as Readonly<Record<string, unknown>>;
      if (typeof persona !== 'string' || typeof email !== 'string' || typeof inSites !== 'boolean')
        throw new RangeError('“persona” and “email” are texts; “inSites” is true or false.');
      renameAccount(database, persona, email, inSites);
    },
    'POST /_host/reset': async () => reset(),
  };

  return async (exchange): Promise<Reply | undefined> => {
    const action = actions[`${exchange.request.method} ${exchange.url.pathname}`];
    if (!action) return undefined;
    try {
      const result = await action(exchange);
      if (result === undefined) return { status: 204, headers: {} };
      return {
        status: 200,
        headers: { 'Content-Type': 'application/json; charset=utf-8', 'Cache-Control': 'no-store' },
        body: JSON.stringify(result),
      };
    } catch (error) {
      if (!(error instanceof RangeError || error instanceof SyntaxError)) throw error;
      return { status: 400, headers: { 'Content-Type': 'text/plain; charset=utf-8' }, body: error.message };
    }
  };
}

async function json(exchange: Exchange): Promise<unknown> {
  const value: unknown = JSON.parse((await exchange.body()).toString('utf8') || '{}');
  if (typeof value !== 'object' || value === null) throw new RangeError('A JSON object is needed.');
  return value;
}
