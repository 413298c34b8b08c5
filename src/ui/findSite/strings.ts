/** What the search for a site says. */
export const strings = {
  FindHint: 'Town, building, postcode or area team',
  MatchesMoreToCome: 'Getting more sites',
  Matches: { one: '1 site matches.', other: '{count} sites match.' },
  KeysOne: 'Enter chooses it.',
  KeysMany: 'Enter or Arrow Down goes to the first.',
  MatchesMore: '{count} more. Type more letters to see fewer.',
  NoneCalled: 'No site is called “{query}”.',
  UsedLately: 'Used lately on this computer',
  Forget: { one: 'Forget this one', other: 'Forget these' },
  SitesOf: 'Sites in the region {region}',
  AllByArea: 'All {sites}, by area',
} as const;
