/** What the news of a site says; it is loaded after the answer. */
export const strings = {
  Since: { other: 'Updates: {count} since {date}' },
  Problem: 'Problem: ',
  Fixed: 'Fixed: ',
  Planned: 'Planned work: ',
  More: { one: '{count} earlier update', other: '{count} earlier updates' },
} as const;
