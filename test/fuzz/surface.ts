import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';

/** What a surface was given and what came of it, for the table of `npm run fuzz`. */
export interface Tally {
  readonly surface: string;
  readonly tried: number;
  readonly mishandled: number;
  /** The first few mishandled inputs, with the reason. */
  readonly examples: readonly string[];
}

/** The folder in which each test file leaves its tallies. */
const tallyFolder = join(__dirname, '..', '..', 'temp', 'fuzz');

/** An input was handled in a way that must not happen; the message says how. */
export class Mishandled extends Error {}

/** Set by the command: every input, or a tenth of them, and the seed that they are drawn from. */
const whole = process.env.FUZZ_WHOLE === '1';
const seed = Number(process.env.FUZZ_SEED ?? 1);

/** How many inputs a quick run tries, given the number in a whole one. */
function triesOf(most: number): number {
  return whole ? most : Math.max(1, Math.round(most / 10));
}

export interface Surface<T> {
  /** Tried in every run, before the random inputs. */
  readonly corpus?: readonly T[];
  readonly inputs?: fc.Arbitrary<T>;
  /** How many random inputs a whole run makes. */
  readonly most?: number;
  /** Throws if an input is mishandled. Returns how many things it tried, if not one. */
  check(input: T): number | void | Promise<number | void>;
}

/** A test of one surface: every input is tried, and all mishandled ones are counted, not only the first. */
export function surface<T>(name: string, { corpus = [], inputs, most = 0, check }: Surface<T>): void {
  test(
    name,
    async () => {
      const made = inputs ? fc.sample(inputs, { numRuns: triesOf(most), seed }) : [];
      const examples: string[] = [];
      let tried = 0;
      let mishandled = 0;
      for (const input of [...corpus, ...made]) {
        try {
          tried += (await check(input)) ?? 1;
        } catch (error) {
          tried += 1;
          mishandled += 1;
          if (examples.length < 5) examples.push(`${wordsOf(error)} ← ${shortened(input)}`);
        }
      }
      mkdirSync(tallyFolder, { recursive: true });
      const tally: Tally = { surface: name, tried, mishandled, examples };
      writeFileSync(join(tallyFolder, `${name.replace(/[^a-z0-9]+/gi, '-')}.json`), JSON.stringify(tally));
      expect({ mishandled, examples }).toEqual({ mishandled: 0, examples: [] });
    },
    600_000,
  );
}

function wordsOf(error: unknown): string {
  if (error instanceof Mishandled) return error.message;
  return error instanceof Error
    ? `threw ${error.name}: ${error.message} ${/\n\s+at .*/.exec(error.stack ?? '')?.[0].trim() ?? ''}`
    : `threw ${String(error)}`;
}

function shortened(input: unknown): string {
  const text = fc.stringify(input);
  return text.length > 300 ? `${text.slice(0, 300)}…` : text;
}

/** @throws Mishandled unless it holds. */
export function must(holds: boolean, otherwise: string): void {
  if (!holds) throw new Mishandled(otherwise);
}
