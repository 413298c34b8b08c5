export const strings = {
  Download: 'Download (works offline)',
  PrintNotice: 'Print a notice for the wall',
  Email: 'Email it',
  NoDownload: 'If nothing downloads, copy as text.',
  MakeAgain: 'There may be news after {date}. Make it again then.',
  TooOld: 'There was to be news by {date}. Make it again when SharePoint can be reached.',
  Text: 'What to do now, as text',

  Title: 'What to do now at {site}',
  MadeFrom: 'Made from what was known on {when}.',
  CheckAfter: 'Look for newer after {date}. Each line says how long it holds.',
  Call: 'Help: {telephone}',
  Shortened: 'Shortened to fit the paper. The page has the rest.',
  MoreSteps: {
    one: '{count} more step is on the page. Call for it if you have no network.',
    other: '{count} more steps are on the page. Call for them if you have no network.',
  },
  MorePlaces: {
    one: '{count} more place on the page. Call for it if you have no network.',
    other: '{count} more places on the page. Call for them if you have no network.',
  },
  Newer: 'What is newer: {address}',
  EmailMore: 'Shortened for email. The page has the rest:',

  Notice: 'What to do when IT does not work',
  NoticeTitle: 'What to do when IT does not work at {site}',
} as const;
