/** What the rollout team’s places are called, and the ways to them. */
export const strings = {
  Edit: 'Edit',
} as const;
