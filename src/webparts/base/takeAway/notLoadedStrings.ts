/** What is said where that which can be taken along is not there. */
export const strings = {
  NoNetwork: 'There is no network. Print works.',
  NotLoaded: 'This could not be loaded. Print works.',
} as const;
