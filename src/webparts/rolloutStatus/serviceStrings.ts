/** What is said of one service, of earlier dates and of where the answers come from. */
export const strings = {
  NothingMoved: 'No date has moved.',
  EarlierBeginsLate: 'There may be earlier dates. SharePoint keeps only the latest changes.',
  GivenOn: '{date}, given on {given}.',
  GivenBecause: '{date}, given on {given}: {reason}',
  GivenBy: '{date}, given on {given} by {who}.',
  GivenByBecause: '{date}, given on {given} by {who}: {reason}',
  SourceOfThis: 'Where this comes from',
  SourcesKeepers:
    'Corporate ICT’s rollout team keeps this up to date. A confirmation that is too old is shown as not known.',
  SourceLine: '{service}: {source}. Holds for {days}.',
  SourceNone: 'no source given',
  DateSourceLine: 'The date for {service}: {source}.',
  AllServicesAt: 'All services at {site}',
  ServiceGone: 'There is no service with this name. It may have been renamed.',
  ServiceAt: '{service} at {site}',
} as const;
