declare module 'RolloutStatusStrings' {
  const strings: {
readonly Label: "Rollout status";
readonly Works: {
readonly one: "{services} works.";
readonly other: "{services} work.";
};
readonly Partly: {
readonly one: "{services} partly works.";
readonly other: "{services} partly work.";
};
readonly DoesNot: {
readonly one: "{services} does not.";
readonly other: "{services} do not.";
};
readonly DoesNotWork: {
readonly one: "{services} does not work.";
readonly other: "{services} do not work.";
};
readonly Unknown: {
readonly one: "{services} is not known.";
readonly other: "{services} are not known.";
};
readonly NoInformation: "There is no information yet about this site.";
readonly GapDays: {
readonly one: "{count} day without {service}, unless dates move.";
readonly other: "{count} days without {service}, unless dates move.";
};
readonly GapUpTo: {
readonly one: "Up to {count} day without {service}, unless dates move.";
readonly other: "Up to {count} days without {service}, unless dates move.";
};
readonly GapNoDate: "No date yet to replace {service}.";
readonly GapPassed: "The date to replace {service} has passed.";
readonly GapEnds: "You can use {provider} until {date}.";
readonly GapDue: "You could use {provider} until {date}; nobody has said what came after.";
readonly GapStoppedOn: "{provider} stopped on {date}.";
readonly GapStopped: "{provider} stopped.";
readonly GapNextMonth: "The new service is expected in {month}.";
readonly GapNextNone: "The new service has no date.";
readonly GapWas: "The new service was expected on {date}.";
readonly GapWasMonth: "The new service was expected in {month}.";
readonly Services: "Services at {site}";
readonly ColumnService: "Service";
readonly ColumnNow: "Now";
readonly ColumnExpected: "Expected";
readonly ColumnConfirmed: "Confirmed";
readonly Connected: "Connected";
readonly ConnectedOn: "Connected {date}";
readonly ExpectedOn: "New service expected {date}";
readonly NoDateYet: "No date for the new service yet";
readonly By: "By {date}";
readonly PromisedBy: "New service promised by {date}";
readonly ItWas: "It was {date}";
readonly Past: "This date has passed; nobody has given a new one";
readonly Promise: "Promised for everyone ({source})";
readonly PromiseUnsourced: "Promised for everyone";
readonly WaitingFor: "Waiting for: {what}";
readonly OwnerCorporateICT: "{what} (corporate ICT)";
readonly OwnerSupplier: "{what} (the supplier)";
readonly OwnerOutside: "{what} (somebody outside ICT)";
readonly ConfirmedOn: "Confirmed {date}";
readonly ConfirmedBy: "Confirmed {date} by {who}";
readonly NotSince: "Not since {date}";
readonly NotYet: "Not yet";
readonly Others: {
readonly one: "1 other service: {states}";
readonly other: "{count} other services: {states}";
};
readonly CountWorking: "{count} working";
readonly CountPartly: "{count} partly working";
readonly CountKeep: "{count} to keep using";
readonly CountNot: "{count} not working";
readonly CountUnknown: "{count} not known";
readonly Updates: "Updates";
readonly UpdatesSince: {
readonly other: "Updates: {count} since {date}";
};
readonly UpdateProblem: "Problem: ";
readonly UpdateFixed: "Fixed: ";
readonly UpdatePlanned: "Planned work: ";
readonly UpdatesMore: {
readonly one: "{count} earlier update";
readonly other: "{count} earlier updates";
};
readonly NotWhatISee: "This is not what I see";
readonly NotWhatCall: "Call {telephone}.";
readonly NotWhatCallOr: "Call {telephone}, or ";
readonly NotWhatEmail: "email {name}";
readonly NotWhatContact: ", your site contact.";
readonly NotWhatSubject: "IT at {site}: this is not what I see";
readonly NotWhatBody: "The intranet says on {date}:";
readonly NotWhatBodyEnd: "What I see instead:";
readonly EarlierDates: "Earlier dates and reasons";
readonly NothingMoved: "No date has moved.";
readonly EarlierBeginsLate: "There may be earlier dates. SharePoint keeps only the latest changes.";
readonly GivenOn: "{date}, given on {given}.";
readonly GivenBecause: "{date}, given on {given}: {reason}";
readonly Sources: "Where these answers come from";
readonly SourceOfThis: "Where this comes from";
readonly SourcesKeepers: "Corporate ICT’s rollout team keeps them. A confirmation that is too old is shown as not known.";
readonly SourceLine: "{service}: {source}. Holds for {days}.";
readonly SourceNone: "no source given";
readonly Days: {
readonly one: "{count} day";
readonly other: "{count} days";
};
readonly NationalSites: "On {date}, {working} of {sites} had all essential services confirmed working.";
readonly NationalStaff: "{connected} of {staff} were connected.";
readonly NationalUnknown: {
readonly one: "{count} site was not known.";
readonly other: "{count} sites were not known.";
};
readonly StaffCount: {
readonly other: "{count} staff";
};
readonly Essential: "Essential services are {services}.";
readonly Counting: "Counting the sites";
readonly NotCounted: "The sites could not be counted.";
readonly Uncountable: "The sites cannot be counted: the list of services is not complete.";
readonly NoSitesYetImport: "No sites are listed yet. Import them from a spreadsheet, or add them to the list Rollout sites.";
readonly Figures: "What each figure means";
readonly FigureWorking: "A site counts when somebody has confirmed each essential service of Open Service as working there, recently enough. Old systems still in use do not count.";
readonly FigureStaff: "Staff are connected when their site has every essential service of Open Service. Somebody must have confirmed it recently enough.";
readonly FigureUnknown: "A site is not known when nobody has confirmed one of its essential services in time. It never counts as working.";
readonly Edit: "Edit";
readonly AllServicesAt: "All services at {site}";
readonly ServiceGone: "There is no service with this name. It may have been renamed.";
readonly ServiceAt: "{service} at {site}";
readonly CopyLink: "Copy a link to this";
readonly LinkCopied: "Link copied.";
readonly LinkByHand: "Copy the address of this page: {address}";
readonly AllSites: "All sites";
readonly AllSee: "See all sites";
readonly AllImport: "Import from a spreadsheet";
readonly PaneWhatToDo: "Page that says what to do now";
readonly PaneWhatToDoHint: "Its address. Empty: no link is shown.";
};
  export = strings;
}
