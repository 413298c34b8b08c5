export const strings = {
  Known: 'Become known or working',
  Answers: 'Other changes to what works',
  Dates: 'Dates and connections',
  Reasons: 'Reasons given',
  Others: 'Other details',

  Reading: { one: '{count} answer goes from “{from}” to “{to}”', other: '{count} answers go from “{from}” to “{to}”' },
  NotShown: {
    one: '{count} answer is saved, but staff still read “Not known”',
    other: '{count} answers are saved, but staff still read “Not known”',
  },
  SameReading: {
    one: '{count} answer in the list changes, and staff read the same as before',
    other: '{count} answers in the list change, and staff read the same as before',
  },
  Limitation: {
    one: '{count} change is about what does not work',
    other: '{count} changes are about what does not work',
  },
  NowConnected: { one: '{count} service becomes connected', other: '{count} services become connected' },
  NotConnected: { one: '{count} service is no longer connected', other: '{count} services are no longer connected' },
  ConnectedOn: { one: '{count} day of connection changes', other: '{count} days of connection change' },
  Nearer: { one: '{count} expected date moves nearer', other: '{count} expected dates move nearer' },
  Later: { one: '{count} expected date moves later', other: '{count} expected dates move later' },
  FirstDate: {
    one: '{count} expected date is new, where there was none',
    other: '{count} expected dates are new, where there was none',
  },
  NoDate: { one: '{count} expected date is removed', other: '{count} expected dates are removed' },
  ToDay: { one: '{count} expected month becomes one day', other: '{count} expected months become one day each' },
  ToMonth: {
    one: '{count} expected day becomes only its month',
    other: '{count} expected days become only their months',
  },
  FirstPlan: {
    one: '{count} planned date changes, from which lateness is counted',
    other: '{count} planned dates change, from which lateness is counted',
  },
  Stage: { one: '{count} stage changes, and the date does not', other: '{count} stages change, and the dates do not' },
  ConfirmedBy: { one: '{count} answer is confirmed by {who}', other: '{count} answers are confirmed by {who}' },
  ConfirmedByNobody: {
    one: '{count} answer is confirmed without a name',
    other: '{count} answers are confirmed without a name',
  },
  ConfirmedByOthers: {
    one: '{count} answer is confirmed by somebody else',
    other: '{count} answers are confirmed by other people',
  },
  ConfirmedAs: { one: '{count} answer is confirmed as “{state}”', other: '{count} answers are confirmed as “{state}”' },
  FirstConfirmed: {
    one: '{count} answer was never confirmed before',
    other: '{count} answers were never confirmed before',
  },
  OnlyConfirms: {
    one: '{count} change only confirms what the list says',
    other: '{count} changes only confirm what the list says',
  },
  ReasonGiven: { one: '{count} change: “{reason}”', other: '{count} changes: “{reason}”' },
  OtherReasons: { one: '{count} change with another reason', other: '{count} changes with other reasons' },
  FirstStatus: {
    one: '{count} entry is the first for its service and site',
    other: '{count} entries are the first for their service and site',
  },
  Waiting: { one: '{count} change is about what it waits for', other: '{count} changes are about what they wait for' },
  Existing: {
    one: '{count} change is about what staff had before',
    other: '{count} changes are about what staff had before',
  },
  StaffConnected: {
    one: '{count} change is about how many staff are connected',
    other: '{count} changes are about how many staff are connected',
  },
  OtherDetails: {
    one: '{count} change is only to a source or another detail',
    other: '{count} changes are only to a source or another detail',
  },

  SitesAdded: { one: '{count} site is new', other: '{count} sites are new' },
  SitesRenamed: { one: '{count} site gets another name', other: '{count} sites get another name' },
  SitesMovedFar: {
    one: '{count} site moves more than a mile on the map',
    other: '{count} sites move more than a mile on the map',
  },
  SitesMovedLittle: {
    one: '{count} site moves a mile or less on the map',
    other: '{count} sites move a mile or less on the map',
  },
  SitesPlaced: { one: '{count} site gets its place on the map', other: '{count} sites get their places on the map' },
  SitesAddress: { one: '{count} town or postcode changes', other: '{count} towns or postcodes change' },
  SitesArea: { one: '{count} region or area team changes', other: '{count} regions or area teams change' },
  SitesContact: { one: '{count} site contact changes', other: '{count} site contacts change' },
  SitesStaff: { one: '{count} number of staff changes', other: '{count} numbers of staff change' },
  SitesWave: { one: '{count} site changes its wave', other: '{count} sites change their wave' },
  SitesPremises: { one: '{count} kind of premises changes', other: '{count} kinds of premises change' },

  StillRead: 'Staff still read',
  Confirms: 'Confirms',
} as const;
