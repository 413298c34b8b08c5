/** The texts for what comes next at a site, what has changed there, and the link to it. */
export const strings = {
  SiteClosed: 'This site has closed. Its last day was {date}. Choose the site where you work now.',
  SiteOpens: 'This site opens on {date}. Until then, choose the site where you work now.',
  Next: 'Next here:',
  NextArrives: '{services} {when}',
  NextPromised: '{services} promised by {date}',
  NextEnds: 'ending on {date}: {things}',
  NextAnd: '; ',
  Since: 'Since you were here on {date}:',
  SinceExpectedWas: '{service} is expected {when}; it was {was}.',
  SinceNoDate: '{service} has no date any more.',
  SinceOpen: 'Nobody says any more until when you can use {provider}.',
  SinceMore: 'More has changed: look through the services.',
  CopyLink: 'Copy a link',
  LinkCopied: 'Link copied.',
  LinkByHand: 'Copy this address: {address}',
  InTitle: '{site}: {title}',
} as const;
