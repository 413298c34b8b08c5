/** What several views of this web part say that load on demand. */
export const strings = {
  SourceIs: 'Source: {source}.',
  Person: 'Person',
  NoNeed: 'No business need is stated.',
  Instead: 'Instead: {what}',
  Asked: 'Asked',
  ChooseAll: 'Choose all {count}',
} as const;
