/** What is to be mended in what staff are told to do. */
export const strings = {
  GapNone: '{topic}: nobody says what to do at {sites} where it does not work or is not known.',
  GapNoPlace: 'No place to work is agreed near {sites} where the internet does not work.',
  GapNoTopic: '“{title}” does not say what it is about, so nobody reads it.',
  GapNotNeeded:
    '“{title}” is published for {sites}. Staff there do not need it. {topic} works there, or they keep what they have.',
  GapDependsOn: '“{title}” needs {service}. That does not work at {sites}, and nothing else is published there.',
  GapNotTried: '“{title}” is published, and nobody has said that it was tried.',
  GapReview: '“{title}” was due for review by {date}.',
  GapNews: '“{title}”: news was due by {date}.',
  GapNoNews: '“{title}” does not say when there will be news.',
  GapAgreement: '{place}: the agreement ends on {date}.',
  GapExisting: '{service} at {site}: what staff have now ends on {date} ({provider}).',
  GapExistingEnded: '{service} at {site}: staff are told to keep using what ended on {date} ({provider}).',
  GapProvider: 'not named',
  GapKey: '“{title}” names {what} “{value}”, which is not listed.',
  KeySite: 'the site',
  KeyService: 'the service',
  KeyFor: 'the key',
  NoTopic: 'Not said',
} as const;
