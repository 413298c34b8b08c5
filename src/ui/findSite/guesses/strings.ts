/** What the search says of a site that may be meant. */
export const strings = {
  SpeltLikeIt: 'Spelt like it',
  NoneLike: 'No site matches “{query}”, and none is spelt like it.',
  NoPostcode: 'No site has the postcode {postcode}.',
  DidYouMean: 'Did you mean {name}?',
  AlsoLike: 'Also spelt like it',
  InDistrict: 'In {district}',
  InArea: 'Elsewhere in {area}',
} as const;
