import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { frozenSeeds } from './frozen';
import type { Seed } from './seed';
import type { ServerOptions } from './server';
import type { TenantProperty } from './store/tenantProperties';

/** The command line is not understood; the message is one plain line. */
export class BadOption extends Error {}

/**
 * Reads the options of `npm start`. The host decides the defaults of seed, time and persona.
 *
 * @throws BadOption
 */
export function readCommandLine(args: readonly string[]): ServerOptions {
  const {
    port = '4380',
    data = join(__dirname, 'data', 'sharepoint.db'),
    seed,
    now,
    as,
    package: packages,
    'tenant-property': properties = [],
  } = parse(args);
  return {
    port: readPort(port),
    data,
    ...(seed !== undefined && { seed: readSeed(seed) }),
    ...(now !== undefined && { now: readDate(now) }),
    ...(as !== undefined && { as }),
    packages: packages ?? [],
    tenantProperties: properties.map(readProperty),
  };
}

interface Given {
  readonly port?: string;
  readonly data?: string;
  readonly seed?: string;
  readonly now?: string;
  readonly as?: string;
  readonly package?: string[];
  readonly 'tenant-property'?: string[];
}

function parse(args: readonly string[]): Given {
  try {
    return parseArgs({
      args: [...args],
      options: {
        port: { type: 'string' },
        data: { type: 'string' },
        seed: { type: 'string' },
        now: { type: 'string' },
        as: { type: 'string' },
        package: { type: 'string', multiple: true },
        'tenant-property': { type: 'string', multiple: true },
      },
    }).values;
  } catch (error) {
    throw new BadOption((error as Error).message.split(/\.\s|\n/)[0] + '.');
  }
}

function readPort(text: string): number {
  const port = Number(text);
  if (!/^\d+$/.test(text) || port > 65535) throw new BadOption(`--port takes a number up to 65535, not “${text}”.`);
  return port;
}

function readSeed(text: string): Seed {
  const named = (['demo', 'day-one', 'empty', 'bare', ...frozenSeeds()] as const).find((seed) => seed === text);
  if (named) return named;
  if (!/^\d{1,7}$/.test(text))
    throw new BadOption(
      `--seed takes demo, day-one, empty, bare, ${frozenSeeds().join(', ')} or a number of rows, not “${text}”.`,
    );
  return Number(text);
}

function readProperty(text: string): TenantProperty {
  const [, key, value] = /^([^=]+)=(.*)$/s.exec(text) ?? [];
  if (key === undefined)
    throw new BadOption(`--tenant-property takes a key and its value, such as Colour=blue, not “${text}”.`);
  return { key, value };
}

function readDate(text: string): Date {
  // A day alone means the morning of that day in local time, not midnight UTC.
  const date = new Date(/^\d{4}-\d{2}-\d{2}$/.test(text) ? `${text}T09:10` : text);
  if (!/^\d{4}-\d{2}-\d{2}/.test(text) || Number.isNaN(date.getTime()))
    throw new BadOption(`--now takes a date such as 2013-04-15 or 2013-04-15T09:10, not “${text}”.`);
  return date;
}
