/** Whom a row is for. */
export const strings = {
  Everyone: 'Everyone',
  Nobody: 'Nobody: the keys in “For” cannot be read',
  SitesMore: { one: '{count} more site', other: '{count} more sites' },
  Without: 'sites where {service} does not work',
} as const;
