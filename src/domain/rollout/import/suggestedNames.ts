import { comparedWords, folded } from '../../folded';
import { postcodeIn } from '../../postcode';
import { guesserOf } from '../../siteGuesses';
import { type FindableSite, indexSites } from '../../siteSearch';
import { zerosInFront } from './lostZeros';
import { type ServiceNames, withoutPostcode } from './matching';

/** More than these would be a list to read, not a suggestion. */
const mostSites = 3;

/**
 * Sites that a name of the sheet may mean, the likeliest first: the site whose code is this number with zeros in front,
 * else what the search for a site finds, else what it guesses (decision 21).
 */
export function siteSuggester<S extends FindableSite>(
  sites: readonly S[],
): (text: string, town: string) => readonly S[] {
  const index = indexSites(sites);
  const guesser = guesserOf(sites);
  const byNumber = zerosInFront(sites);
  const byName = (name: string): S[] => sites.filter(({ Title }) => folded(Title) === folded(name));
  return (text, town) => {
    const { name } = withoutPostcode(text);
    const inTown = postcodeIn(town) ? name : `${name} ${town}`;
    const guess = guesser.guess(inTown);
    const found = [
      byNumber(text),
      byName(name),
      index.find(inTown),
      index.find(name),
      guess.kind === 'spelling' ? guess.sites : [],
    ];
    const first = found.find(({ length }) => length > 0) ?? [];
    return first.length <= mostSites ? first : [];
  };
}

/** What services are also called; the words of either side mean the same. */
const alsoCalled: readonly (readonly string[])[] = [
  ['email', 'mail', 'mailbox', 'mailboxes', 'outlook', 'exchange', 'e mail'],
  ['telephone', 'telephony', 'phone', 'phones', 'landline', 'landlines', 'voice', 'handset', 'handsets', 'voip'],
  ['internet', 'broadband', 'wan', 'lan', 'network', 'connectivity', 'web', 'wifi', 'line'],
  ['drive', 'drives', 'file', 'files', 'fileserver', 'storage', 'share', 'shares'],
  ['video', 'vc', 'videoconferencing'],
  ['vpn', 'remote', 'ras'],
  ['archiving', 'archive'],
  ['office', 'word', 'excel', 'powerpoint'],
];

const sameWord = new Map(alsoCalled.flatMap(([word, ...others]) => others.map((other) => [other, word] as const)));

/** Words that say nothing of which service is meant. */
const empty = new Set(['service', 'services', 'access', 'system', 'systems', 'new', 'the', 'and', 'your', 'desk']);

function tellingWords(text: string): Set<string> {
  const words = comparedWords(text).map((word) => sameWord.get(word) ?? word);
  return new Set(words.filter((word) => !empty.has(word)));
}

/** The one service that a name of the sheet probably means: “Telephony” is the desk telephone. */
export function suggestedService<V extends ServiceNames>(text: string, services: readonly V[]): V | undefined {
  const said = tellingWords(text);
  const found = services.filter(({ ServiceKey, Title }) =>
    [...tellingWords(`${ServiceKey} ${Title}`)].some((word) => said.has(word)),
  );
  return found.length === 1 ? found[0] : undefined;
}
