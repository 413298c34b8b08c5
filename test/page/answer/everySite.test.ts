import { type FaultKind, faultKinds, faultsIn } from './faults';
import { generatedWorlds } from './generatedWorlds';
import { enter, pagesOf } from './pages';
import { demonstration, onDayOne, type RawWorld, siteCodes } from './rawWorld';
import { truthAt } from './truth';

/** Whether the pages take their words from the summary of the site. From then on no fault is let through. */
const mended: boolean = false;

/** How many sites of the demonstration have the two faults that `staff-journeys.md` counted, until they are mended. */
const counted = { nothingToDo: 39, cannotBeDone: 22 } as const;

/** The sites at which there is a fault of a kind, with the words that are wrong. */
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
  it('can be done, is so and is whole, at every site of the demonstration', async () => {
    const faulty = await faultySites([demonstration]);
    if (mended) expect(faulty).toEqual(none);
    else {
      expect(faulty.nothingToDo).toHaveLength(counted.nothingToDo);
      expect(faulty.cannotBeDone).toHaveLength(counted.cannotBeDone);
    }
  });

  it('can be done, is so and is whole, at every site on the second day', async () => {
    const faulty = await faultySites([onDayOne]);
    if (mended) expect(faulty).toEqual(none);
    // Where nobody has said anything, everybody is told a way round what may well work.
    else expect(faulty.notTriedFirst).toHaveLength(57);
  });

  // `npm run test:all` goes through 2,000.
  const many = process.env.EVERYTHING === '1' ? 2000 : 200;
  it(`can be done, is so and is whole, at ${many} sites made by chance`, async () => {
    const worlds = generatedWorlds(many);
    expect(worlds.flatMap(siteCodes)).toHaveLength(many);
    const faulty = await faultySites(worlds);
    if (mended) expect(faulty).toEqual(none);
    else {
      expect(faulty.nothingToDo.length).toBeGreaterThan(0);
      expect(faulty.cannotBeDone.length).toBeGreaterThan(0);
    }
  }, 600_000);
});
