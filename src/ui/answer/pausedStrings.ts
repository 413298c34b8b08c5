/** The texts for a wave that is paused: on the page, on paper and in text. */
export const strings = {
  Paused: 'Wave {wave} is paused: {reason}. Dates may move.',
  PausedSince: 'Wave {wave} has been paused since {date}: {reason}. Dates may move.',
} as const;
