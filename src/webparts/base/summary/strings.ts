export const strings = {
  InShort: 'In short',
  Hint: 'Choose a line to see its changes.',
  Changes: 'Changes',
  Part: {
    one: '{shown} of {count} change. Saving takes all of it.',
    other: '{shown} of {count} changes. Saving takes all of them.',
  },
  ShowAll: { one: 'Show {count} change again', other: 'Show all {count} changes' },
  Back: 'Back to the summary',
} as const;
