/** Texts for somebody whose site is not listed. */
export const strings = {
  Call: 'Call {telephone}. Say where you work, so that your site can be added.',
  Ask: 'Ask corporate ICT. Say where you work, so that your site can be added.',
  True: 'True for everyone, at any site',
  KeepUsing: 'Former PCT or SHA building? Keep using what you have, for up to six months.',
  KeepUsingSource: 'NHS England spokeswoman, HSJ, March 2013.',
  Promised: '{service} is promised for everyone by {date}.',
  PromisePassed: '{service} was promised for everyone by {date}. Nobody has given a new date.',
  ToDo: 'What to do, for everyone',
  NoInstructions: 'Nobody has written what to do for everyone yet.',
} as const;
