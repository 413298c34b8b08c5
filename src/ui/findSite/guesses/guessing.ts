import { postcodeIn } from '../../../domain/postcode';
import type { Region } from '../../../domain/region';
import { guesserOf, type SiteGuesser } from '../../../domain/siteGuesses';
import type { FindableSite } from '../../../domain/siteSearch';
import { fill } from '../../text';
import type { SiteMatchesProps } from '../SiteMatches';
import { strings } from './strings';

/** Sites that may be meant, with a heading. */
type GuessedList = Pick<SiteMatchesProps, 'sites' | 'title' | 'large' | 'postcodes'>;

/** What may be meant, in addition to what is found. */
interface Guessed {
  /** The message if no site is called what was typed. */
  readonly said?: string;
  /** The likeliest first. */
  readonly lists: readonly GuessedList[];
  /** Nothing is found, and nothing is like it. */
  readonly isNone: boolean;
}

/** Guesses what is meant by a query, given what is found for it. */
export type Guess = (query: string, found: readonly FindableSite[]) => Guessed;

/** Prepares guesses among sites, with their words. */
export function guessing(sites: readonly FindableSite[], region: Region | undefined): Guess {
  const guesser = guesserOf(sites, region);
  return (query, found) =>
    found.length > 0
      ? { lists: [{ sites: guesser.beside(query, found), title: strings.SpeltLikeIt }], isNone: false }
      : instead(guesser, query);
}

function instead(guesser: SiteGuesser<FindableSite>, query: string): Guessed {
  const guesses = guesser.guess(query);
  switch (guesses.kind) {
    case 'spelling':
      return {
        lists: [
          { sites: guesses.sites, title: fill(strings.DidYouMean, { name: guesses.meant }), large: true },
          { sites: guesses.also, title: strings.AlsoLike },
        ],
        isNone: false,
      };
    case 'postcode':
      return {
        said: fill(strings.NoPostcode, { postcode: postcodeIn(query) ?? query }),
        lists: [
          {
            sites: guesses.sites,
            title: fill(strings.InDistrict, { district: guesses.outward }),
            large: true,
            postcodes: true,
          },
          { sites: guesses.also, title: fill(strings.InArea, { area: guesses.area }), postcodes: true },
        ],
        isNone: false,
      };
    case 'none':
      return { said: fill(strings.NoneLike, { query }), lists: [], isNone: true };
  }
}
