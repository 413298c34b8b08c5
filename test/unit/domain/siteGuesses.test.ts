import * as fc from 'fast-check';
import { guesserOf } from '../../../src/domain/siteGuesses';
import { type FindableSite, indexSites } from '../../../src/domain/siteSearch';
import { sites } from '../../../src/lists/demonstration/sites';

/** Everything that is shown for a query: the sites with that name, then the guesses. */
function shown(all: readonly FindableSite[], query: string): { exact: FindableSite[]; guessed: FindableSite[] } {
  const exact = indexSites(all).find(query);
  const guesser = guesserOf(all);
  if (exact.length > 0) return { exact: [...exact], guessed: [...guesser.beside(query, exact)] };
  const guesses = guesser.guess(query);
  return { exact: [], guessed: guesses.kind === 'none' ? [] : [...guesses.sites, ...guesses.also] };
}

/** The place that a query is first taken to mean. */
function meant(query: string): string | undefined {
  const guesses = guesserOf(sites).guess(query);
  return guesses.kind === 'none' ? undefined : guesses.sites[0]?.Town;
}

describe('guessing which site somebody means', () => {
  it.each([
    ['rotheram', 'Rotherham'],
    ['Rothrham', 'Rotherham'],
    ['mill gate', 'Rotherham'],
    ['Milgate', 'Rotherham'],
    ['milgate house, rotheram', 'Rotherham'],
    ['millgatehouse', 'Rotherham'],
    ['Notingham', 'Nottingham'],
    ['Brimingham', 'Birmingham'],
    ['Manchster', 'Manchester'],
    ['st helans', 'St Helens'],
    ['saint helans', 'St Helens'],
    ['kingston upon hull', 'Hull'],
    ['newcastel upon tyne', 'Newcastle upon Tyne'],
    ['S60 1AB', 'Rotherham'],
    ['s601ab', 'Rotherham'],
    ['milgate S60', 'Rotherham'],
  ])('takes “%s” for %s', (query, town) => {
    expect(indexSites(sites).find(query)).toEqual([]);
    expect(meant(query)).toBe(town);
  });

  it('names what it takes a query for', () => {
    const name = (query: string): string | undefined => {
      const guesses = guesserOf(sites).guess(query);
      return guesses.kind === 'spelling' ? guesses.meant : undefined;
    };
    expect(name('rotheram')).toBe('Rotherham');
    expect(name('milgate')).toBe('Millgate House');
    expect(name('milgate rotheram')).toBe('Millgate House');
    expect(name('kingston upon hull')).toBe('Hull');
    expect(name('south yorksire')).toBe('South Yorkshire and Bassetlaw');
  });

  it('tells the sites of the nearest name from others that are spelt like it', () => {
    const guesses = guesserOf(sites).guess('notingham');
    expect(guesses).toMatchObject({
      sites: [{ Title: 'Lace Gate House' }],
      also: [{ Title: 'Silk Mill Court', AreaTeam: 'Derbyshire and Nottinghamshire' }],
    });
  });

  it('says that a postcode is in a district, or else in an area, that has sites', () => {
    expect(guesserOf(sites).guess('S60 1AB')).toMatchObject({
      kind: 'postcode',
      outward: 'S60',
      sites: [{ Town: 'Rotherham' }],
      area: 'S',
      also: [{ Town: 'Sheffield' }, { Town: 'Barnsley' }, { Town: 'Worksop' }],
    });
    expect(guesserOf(sites).guess('S61 9ZZ')).toMatchObject({ outward: 'S61', sites: [], also: { length: 4 } });
    expect(guesserOf(sites).guess('ZE1 0AA')).toEqual({ kind: 'none' });
  });

  it('goes by other names, and says which of them it is', () => {
    const named = sites.map((site) =>
      site.SiteCode === 'MOTORWORKS' ? { ...site, OtherNames: 'The motor works; Oxford, Blackbird Leys' } : site,
    );
    expect(indexSites(named).find('oxford')).toMatchObject([{ Title: 'Garsington Court' }]);
    expect(guesserOf(named).guess('oxfrod')).toMatchObject({ meant: 'Oxford', sites: [{ Title: 'Garsington Court' }] });
    expect(guesserOf(named).guess('blakbird leys')).toMatchObject({ meant: 'Blackbird Leys' });
  });

  it.each(['penzance', 'house of cards', 'penzance house', 'where is the printer', 'xyzzy', 'hospital', '12', '?'])(
    'takes “%s” for none',
    (query) => {
      expect(guesserOf(sites).guess(query)).toEqual({ kind: 'none' });
    },
  );

  it('guesses beside what is found only what is one slip away as a whole', () => {
    const halls = ['Hallam', 'Hallamshire', 'Hallow'].map(
      (Title) => ({ SiteCode: Title, Title, Region: 'North' }) as const,
    );
    expect(shown(halls, 'hallams')).toMatchObject({
      exact: [{ Title: 'Hallamshire' }],
      guessed: [{ Title: 'Hallam' }],
    });
    expect(shown(sites, 'court').guessed).toEqual([]);
    expect(shown(sites, 'rotherham').guessed).toEqual([]);
  });
});

const letter = fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz');

/** One slip of a finger in a word: a letter missing, one too many, another in its place, or two exchanged. */
const slips: readonly ((word: string, at: number, typed: string) => string)[] = [
  (word, at) => word.slice(0, at) + word.slice(at + 1),
  (word, at, typed) => word.slice(0, at) + typed + word.slice(at),
  (word, at, typed) => word.slice(0, at) + typed + word.slice(at + 1),
  (word, at) => word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2),
];

interface Mistyped {
  readonly site: FindableSite;
  readonly query: string;
}

/** A site with one slip in a word of five letters or more of its name: that word alone, or the whole name. */
function mistyped(all: readonly FindableSite[]): fc.Arbitrary<Mistyped> {
  const named = all.flatMap((site) => {
    const words = site.Title.split(' ');
    return words.flatMap((word, at) => (/^\p{L}{5,}$/u.test(word) ? { site, words, at } : []));
  });
  return fc
    .record({
      from: fc.constantFrom(...named),
      place: fc.nat(),
      slip: fc.constantFrom(...slips),
      typed: letter,
      alone: fc.boolean(),
    })
    .map(({ from: { site, words, at }, place, slip, typed, alone }) => {
      const wrong = slip(words[at], place % words[at].length, typed);
      return { site, query: alone ? wrong : words.map((word, each) => (each === at ? wrong : word)).join(' ') };
    });
}

const word = fc.string({ unit: letter, minLength: 5, maxLength: 11 });
const generated: fc.Arbitrary<FindableSite[]> = fc
  .uniqueArray(
    fc.record({ building: word, kind: fc.constantFrom('House', 'Court', 'Mill'), town: word, alike: fc.boolean() }),
    { minLength: 1, maxLength: 12, selector: ({ building }) => building },
  )
  .map((all) =>
    all.map(({ building, kind, town, alike }, at) => ({
      SiteCode: `S${at}`,
      // Some are spelt almost like another.
      Title: `${alike && at > 0 ? `${all[at - 1].building}s` : building} ${kind}`,
      Region: 'North' as const,
      Town: town,
    })),
  );

describe('what is shown for what somebody typed', () => {
  it('holds a demonstration site after one slip in its name, among the eight first where the word is its own', () => {
    fc.assert(
      fc.property(mistyped(sites), ({ site, query }) => {
        const { exact, guessed } = shown(sites, query);
        expect([...exact, ...guessed]).toContain(site);
        if (query.includes(' ')) expect([...exact.slice(0, 8), ...guessed.slice(0, 8)]).toContain(site);
      }),
      { numRuns: 600 },
    );
  });

  it('holds any site after one slip in its name', () => {
    fc.assert(
      fc.property(
        generated.chain((all) => fc.tuple(fc.constant(all), mistyped(all))),
        ([all, { site, query }]) => {
          const { exact, guessed } = shown(all, query);
          expect([...exact, ...guessed]).toContain(site);
        },
      ),
      { numRuns: 600 },
    );
  });

  it('begins with the site whose name is typed exactly, and with nothing guessed', () => {
    fc.assert(
      fc.property(
        fc
          .oneof(fc.constant<readonly FindableSite[]>(sites), generated)
          .chain((all) => fc.tuple(fc.constant(all), fc.constantFrom(...all))),
        ([all, site]) => {
          const { exact } = shown(all, site.Title);
          expect(exact[0].Title).toBe(site.Title);
        },
      ),
    );
  });

  it('is the same whatever the order of the rows, holds no site twice, and guesses none that is found', () => {
    fc.assert(
      fc.property(
        generated.chain((all) =>
          fc.tuple(
            fc.constant(all),
            fc.shuffledSubarray(all, { minLength: all.length }),
            fc.oneof(
              mistyped(all).map(({ query }) => query),
              fc.string({ maxLength: 12 }),
            ),
          ),
        ),
        ([all, shuffled, query]) => {
          const names = ({ exact, guessed }: ReturnType<typeof shown>): string[] =>
            [...exact, ...guessed].map(({ Title, Town }) => `${Title}, ${Town}`);
          const first = names(shown(all, query));
          expect(names(shown(shuffled, query)).sort()).toEqual([...first].sort());
          expect(new Set(first).size).toBe(first.length);
        },
      ),
    );
  });
});
