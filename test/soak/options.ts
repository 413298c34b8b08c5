import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { Refusal, root } from '../../scripts/steps';
import type { SoakOptions } from './run';

export const help = `npm run soak -- [options]

  --seconds N   how long people work; 120 unless told
  --people N    how many at once; 16 unless told. Two of ten keep the rollout, two decide on phones
  --rate N      the share of requests, and of writes in them, that goes wrong: 0.15 unless told
  --seed N      what people do and what goes wrong; 1 unless told
  --quick       10 seconds, of which the continuous run has the time`;

/** Reads the command line; undefined: it asks for help. @throws Refusal */
export function soakOptions(args: readonly string[]): SoakOptions | undefined {
  const text = { type: 'string' } as const;
  const flag = { type: 'boolean' } as const;
  const { values } = parsed(() =>
    parseArgs({
      args: [...args],
      options: { seconds: text, people: text, rate: text, seed: text, quick: flag, help: flag },
    }),
  );
  if (values.help) return undefined;
  return {
    seconds: number('seconds', values.seconds ?? (values.quick ? '10' : '120'), 1, 86_400),
    people: whole('people', values.people ?? '16', 5, 200),
    rate: number('rate', values.rate ?? '0.15', 0, 0.9),
    seed: whole('seed', values.seed ?? '1', 0, 1_000_000),
    file: join(root, 'temp/soak/sharepoint.db'),
  };
}

function parsed<T>(parse: () => T): T {
  try {
    return parse();
  } catch (error) {
    throw new Refusal(`${(error as Error).message}\n\n${help}`);
  }
}

function number(name: string, text: string, least: number, most: number): number {
  const value = Number(text);
  if (text.trim() === '' || !(value >= least && value <= most))
    throw new Refusal(`--${name} takes a number from ${least} to ${most}, not “${text}”.`);
  return value;
}

function whole(name: string, text: string, least: number, most: number): number {
  const value = number(name, text, least, most);
  if (!Number.isInteger(value)) throw new Refusal(`--${name} takes a whole number, not “${text}”.`);
  return value;
}
