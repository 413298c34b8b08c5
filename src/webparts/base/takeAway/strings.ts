/** What is said of anything that people take away: copied, downloaded or printed. */
export const strings = {
  Copied: 'Copied.',
  Copy: 'Copy as text',
  Downloading: 'Downloading {file}',
  CopyByHand: 'This app does not allow copying. The text below is selected: copy it by hand.',
  NotPrinted: 'This app cannot print. Copy the text instead.',
} as const;
