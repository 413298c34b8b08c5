import { chanceFrom } from '../../host/control/chance';

/** Random choices: the same for the same seed. */
export interface Chance {
  /** Whether something with a probability of `share`, 0 to 1, happens this time. */
  often(share: number): boolean;
  /** A whole number from `least` to `most`, both included. */
  between(least: number, most: number): number;
  /** @throws RangeError if there is nothing to pick from. */
  pick<T>(options: readonly T[]): T;
  /** Some of the options, in random order. */
  some<T>(options: readonly T[], most: number): T[];
  /** One of the things to do, chosen by weight. */
  weighted<T>(options: readonly (readonly [weight: number, what: T])[]): T;
}

export function chanceOf(seed: number): Chance {
  const next = chanceFrom(seed);
  const between = (least: number, most: number): number => least + Math.floor(next() * (most - least + 1));
  function pick<T>(options: readonly T[]): T {
    if (options.length === 0) throw new RangeError('There is nothing to pick from.');
    return options[between(0, options.length - 1)];
  }
  return {
    often: (share) => next() < share,
    between,
    pick,
    some: (options, most) =>
      options
        .map((option) => ({ option, at: next() }))
        .sort((a, b) => a.at - b.at)
        .slice(0, most)
        .map(({ option }) => option),
    weighted(options) {
      let left = next() * options.reduce((sum, [weight]) => sum + weight, 0);
      return (options.find(([weight]) => (left -= weight) < 0) ?? options[options.length - 1])[1];
    },
  };
}
