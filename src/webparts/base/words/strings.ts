/** What is said of words that could be easier to read. None of it refuses anything. */
export const strings = {
  Lead: 'Easier to read:',
  Long: 'Make two sentences of “{words} …”. It has {count} words, and {most} are enough.',
  Please: 'Leave out “please”.',
  Link: 'Say where it leads, rather than “{words}”.',
  Capitals: 'Write “{words}” in small letters.',
  Vague: 'Say what is being done, rather than “{words}”.',
  Plain: 'Write “{plain}” rather than “{words}”.',
  Ampersand: 'Write “and” rather than “&”.',
  Exclamation: 'Leave out the exclamation mark.',
} as const;
