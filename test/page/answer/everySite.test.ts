import { type FaultKind, faultKinds, faultsIn } from './faults';
import { generatedWorlds } from './generatedWorlds';
import { enter, pagesOf } from './pages';
import { demonstration, onDayOne, type RawWorld, siteCodes } from './rawWorld';
import { truthAt } from './truth';

/** The sites that have a fault of a kind, with the wrong words. */
type Faulty = Readonly<Record<FaultKind, readonly string[]>>;

async function faultySites(worlds: readonly RawWorld[]): Promise<Faulty> {
  const found = Object.fromEntries(faultKinds.map((kind) => [kind, [] as string[]])) as Record<FaultKind, string[]>;
  for (const world of worlds) {
    enter(world);
    for (const code of siteCodes(world)) {
      const faults = faultsIn(await pagesOf(code), truthAt(world, code));
      for (const kind of faultKinds) {
        const words = faults.filter((fault) => fault.kind === kind).map((fault) => fault.words);
        if (words.length > 0) found[kind].push(`${world.name}, ${code}: ${words.join(' | ')}`);
      }
    }
  }
  return found;
}

const none = Object.fromEntries(faultKinds.map((kind) => [kind, []]));

describe('what the two pages of every site say', () => {
  it.each([demonstration, onDayOne])(
    'can be done, is so and is whole, at every site of the demonstration: $name',
    async (world) => {
      expect(await faultySites([world])).toEqual(none);
    },
    60_000,
  );

  // `npm run test:all` tests 2,000.
  const many = process.env.EVERYTHING === '1' ? 2000 : 200;
  it(`can be done, is so and is whole, at ${many} sites made by chance`, async () => {
    const worlds = generatedWorlds(many);
    expect(worlds.flatMap(siteCodes)).toHaveLength(many);
    expect(await faultySites(worlds)).toEqual(none);
  }, 600_000);
});
