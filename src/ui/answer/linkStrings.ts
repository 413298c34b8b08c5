/** The links from a service on one page to what to do on the other. */
export const strings = {
  Do: '{what}: what to do',
  Try: 'Try {service} first: what to do',
  Go: 'Work from {place}: what to do',
  Keep: 'Keep using it: what to do',
  Call: 'Call the help desk: what to do',
} as const;
