/** What the list of all sites says. */
export const strings = {
  RegionSites: '{region}: {sites}',
  NoAreaTeam: 'Without an area team',
} as const;
