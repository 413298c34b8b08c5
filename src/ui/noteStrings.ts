/** What stands under a status. */
export const strings = {
  DoesNotWork: 'What does not work yet: {what}',
  KeepUntil: '{provider}, until {date}',
  KeepOpen: '{provider}; nobody has said until when',
  StoppedOn: '{provider} stopped on {date}',
  Stopped: '{provider} stopped',
  ReportedWorking: 'Reported working on {date}; nobody has confirmed it since',
  ReportedPartly: 'Reported partly working on {date}; nobody has confirmed it since',
  ReportedKeep: 'What you have was reported working on {date}; nobody has confirmed it since',
  ReportedNot: 'Reported not working on {date}; nobody has confirmed it since',
  ReportedUnknown: 'Not known on {date}; nobody has found out since',
  MayStillWork: '{provider} may still work; nobody has confirmed it',
  NeverConfirmed: 'Nobody has confirmed what works',
  Ended: '{provider}: due to end on {date}; nobody has confirmed it since',
  NotKnown: 'Nobody could say on {date}',
  NoInformation: 'No information yet',
} as const;
