/** What somebody said of a service, where they say it and where the rollout team reads it. */
export const strings = {
  Not: 'does not work',
  Unread: 'What staff say could not be read.',
  Line: '“{line}”',
} as const;
