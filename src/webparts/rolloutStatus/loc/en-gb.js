define([], function () {
  return {
    Label: 'Rollout status',

    Services: 'Services at {site}',
    ColumnNow: 'Now',
    ColumnNew: 'New service',

    Connected: 'Connected',
    ConnectedOn: 'Connected {date}',
    ExpectedOn: 'New service expected {date}',
    NoDateYet: 'No date for the new service yet',
    By: 'By {date}',
    PromisedBy: 'New service promised by {date}',
    ItWas: 'It was {date}',
    GivenOn: 'Given {date} by {who}',
    Past: 'This date has passed; nobody has given a new one',
    Paused: 'Wave paused',
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

    ToldNot: {
      one: 'At least {count} report by {when}: does not work',
      other: 'At least {count} reports by {when}: does not work',
    },

    Others: { one: '{count} other service.', other: '{count} other services.' },
    OthersAre: '{state}: {services}.',
    OthersMore: { other: '{count} others' },

    Updates: 'Updates',

    WrongCall: 'Something not working? Call the help desk on {telephone}.',

    NotWhatISee: 'This is not what I see',
    NotWhatCallOr: 'Call {telephone}, or ',
    NotWhatEmail: 'email {name}',
    NotWhatContact: ', your site contact.',
    NotWhatSubject: 'IT at {site}: this is not what I see',
    NotWhatBody: 'The intranet says on {date}:',
    NotWhatBodyEnd: 'What I see instead:',

    EarlierDates: 'Earlier dates and reasons',

    Sources: 'Where these answers come from',

    AllSites: 'All sites',
    AllSee: 'See all sites',
  };
});
