import { type FaultKind, faultKinds, faultsIn } from './faults';
import { generatedWorlds } from './generatedWorlds';
import { enter, pagesOf } from './pages';
import { codesInWave, demonstration, onDayOne, type RawWorld, siteCodes, withPause } from './rawWorld';
import { truthAt } from './truth';

/** The sites that have a fault of a kind, with the wrong words. */
type Faulty = Readonly<Record<FaultKind, readonly string[]>>;

async function faultySites(worlds: readonly RawWorld[], codesOf = siteCodes): Promise<Faulty> {
  const found = Object.fromEntries(faultKinds.map((kind) => [kind, [] as string[]])) as Record<FaultKind, string[]>;
  for (const world of worlds) {
    enter(world);
    for (const code of codesOf(world)) {
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

  it('is the same where a wave is paused, and both pages say so once, before what comes next', async () => {
    const world = withPause(demonstration, 5, '2013-04-12; Jo Patel; The supplier needs its engineers for wave 4.');
    const codes = codesInWave(world, 5);
    expect(codes.length).toBeGreaterThan(5);
    expect(await faultySites([world], () => codes)).toEqual(none);
    const pause = 'Wave 5 has been paused since 12 April: The supplier needs its engineers for wave 4. Dates may move.';
    enter(world);
    for (const code of codes) {
      const { itAtMySite, whatToDo } = await pagesOf(code);
      for (const { lines } of [itAtMySite, whatToDo]) {
        const said = lines.map(({ text }) => text.replace(/\u00a0/g, ' '));
        expect(said.filter((text) => text === pause)).toHaveLength(1);
        const next = said.findIndex((text) => text.startsWith('Next here:'));
        if (next >= 0) expect(said.indexOf(pause)).toBeLessThan(next);
      }
      expect(itAtMySite.lines.some(({ text }) => text.includes('Wave paused'))).toBe(true);
    }
    const [other] = codesInWave(world, 4);
    expect(JSON.stringify(await pagesOf(other))).not.toContain('paused');
  }, 60_000);

  // `npm run test:all` tests 2,000.
  const many = process.env.EVERYTHING === '1' ? 2000 : 200;
  it(`can be done, is so and is whole, at ${many} sites made by chance`, async () => {
    const worlds = generatedWorlds(many);
    expect(worlds.flatMap(siteCodes)).toHaveLength(many);
    expect(await faultySites(worlds)).toEqual(none);
  }, 600_000);
});
