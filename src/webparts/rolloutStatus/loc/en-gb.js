define([], function () {
  return {
    Label: 'Rollout status',

    Services: 'Services at {site}',
    ColumnNow: 'Now',
    ColumnExpected: 'Expected',

    Connected: 'Connected',
    ConnectedOn: 'Connected {date}',
    ExpectedOn: 'New service expected {date}',
    NoDateYet: 'No date for the new service yet',
    By: 'By {date}',
    PromisedBy: 'New service promised by {date}',
    ItWas: 'It was {date}',
    Past: 'This date has passed; nobody has given a new one',
    Promise: 'Promised for everyone ({source})',
    PromiseUnsourced: 'Promised for everyone',
    WaitingFor: 'Waiting for: {what}',
    OwnerCorporateICT: '{what} (corporate ICT)',
    OwnerSupplier: '{what} (the supplier)',
    OwnerOutside: '{what} (somebody outside ICT)',

    ConfirmedOn: 'Confirmed {date}',
    ConfirmedBy: 'Confirmed {date} by {who}',
    NotSince: 'Not since {date}',
    NotYet: 'Not yet',

    ToldNot: 'At least {count} reports by {when}: does not work',

    Others: { one: '1 other service: {states}', other: '{count} other services: {states}' },
    CountWorking: '{count} working',
    CountPartly: '{count} partly working',
    CountKeep: '{count} to keep using',
    CountNot: '{count} not working',
    CountUnknown: '{count} not known',

    Updates: 'Updates',
    UpdatesSince: { other: 'Updates: {count} since {date}' },
    UpdateProblem: 'Problem: ',
    UpdateFixed: 'Fixed: ',
    UpdatePlanned: 'Planned work: ',
    UpdatesMore: { one: '{count} earlier update', other: '{count} earlier updates' },

    NotWhatISee: 'This is not what I see',
    NotWhatCallOr: 'Call {telephone}, or ',
    NotWhatEmail: 'email {name}',
    NotWhatContact: ', your site contact.',
    NotWhatSubject: 'IT at {site}: this is not what I see',
    NotWhatBody: 'The intranet says on {date}:',
    NotWhatBodyEnd: 'What I see instead:',

    EarlierDates: 'Earlier dates and reasons',
    NothingMoved: 'No date has moved.',
    EarlierBeginsLate: 'There may be earlier dates. SharePoint keeps only the latest changes.',
    GivenOn: '{date}, given on {given}.',
    GivenBecause: '{date}, given on {given}: {reason}',

    Sources: 'Where these answers come from',
    SourceOfThis: 'Where this comes from',
    SourcesKeepers: 'Corporate ICT’s rollout team keeps them. A confirmation that is too old is shown as not known.',
    SourceLine: '{service}: {source}. Holds for {days}.',
    SourceNone: 'no source given',
    Days: { one: '{count} day', other: '{count} days' },

    NationalSites: 'On {date}, {working} of {sites} had all essential services confirmed working.',
    NationalStaff: { one: '{connected} of {staff} was connected.', other: '{connected} of {staff} were connected.' },
    NationalUnknown: { one: '{count} site was not known.', other: '{count} sites were not known.' },
    StaffCount: { other: '{count} staff' },
    Essential: 'Essential services are {services}.',
    Counting: 'Counting the sites',
    NotCounted: 'The sites could not be counted.',
    Uncountable: 'The sites cannot be counted: the list of services is not complete.',
    NoSitesYetImport: 'No sites are listed yet. Import them from a spreadsheet, or add them to the list Rollout sites.',
    Figures: 'What each figure means',
    FigureWorking:
      'A site counts when somebody has confirmed each essential service of Open Service as working there, recently enough. Old systems still in use do not count.',
    FigureStaff:
      'Staff are connected when their site has every essential service of Open Service. Somebody must have confirmed it recently enough.',
    FigureUnknown:
      'A site is not known when nobody has confirmed one of its essential services in time. It never counts as working.',

    Edit: 'Edit',

    AllServicesAt: 'All services at {site}',
    ServiceGone: 'There is no service with this name. It may have been renamed.',
    ServiceAt: '{service} at {site}',

    AllSites: 'All sites',
    AllSee: 'See all sites',
    AllImport: 'Import from a spreadsheet',
    PaneWhatToDo: 'Page that says what to do now',
    PaneWhatToDoHint: 'Its address. Empty: no link is shown.',
  };
});
