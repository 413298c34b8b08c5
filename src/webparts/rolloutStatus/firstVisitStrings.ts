/** What is said where no site is chosen, and of all sites in a sentence. */
export const strings = {
  NationalSites: 'On {date}, {working} of {sites} had all essential services confirmed working.',
  NationalStaff: { one: '{connected} of {staff} was connected.', other: '{connected} of {staff} were connected.' },
  NationalUnknown: { one: '{count} site was not known.', other: '{count} sites were not known.' },
  StaffCount: { other: '{count} staff' },
  Essential: 'Essential services are {services}.',
  Counting: 'Counting the sites',
  NotCounted: 'The sites could not be counted.',
  Uncountable: 'The sites cannot be counted: the list of services is not complete.',
  NoSitesYetImport: 'No sites are listed yet. Import them from a spreadsheet, or add one after the other.',
  Figures: 'What each figure means',
} as const;
