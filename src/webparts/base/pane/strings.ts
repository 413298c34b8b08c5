export const strings = {
  Title: 'Title',
  TitleHint: 'Shown above the answer; leave it empty where the page’s title says it.',
  Region: 'Default region',
  Site: 'Site that holds the lists',
  SiteHint:
    'Its address, such as /sites/openservice. Empty: what the organisation has set for all sites, or else this site.',
  Found: 'Found: the lists are at {site}.',
  FoundNone: 'There are no lists at {site}. Its owner can set them up, with this web part on a page there.',
  FoundNoSite: 'There is no site at {site}. Check the address.',
  FoundForbidden: 'You may not read what is at {site}.',
  FoundOther:
    'The lists at {site} are not as they should be. Its owner can check them, with this web part on a page there.',
  FoundUnknown: 'SharePoint has not said what is there. Try again later.',
  Telephone: 'Help desk telephone',
  TelephoneHint:
    'Used only until the rollout team sets a number for all pages. Shown also when the lists cannot be reached.',
  Hours: 'Help desk hours',
  HoursHint: 'Such as “8am to 6pm, Monday to Friday”. Used only until they are set for all pages.',
  StatusPage: 'Page that says what works',
  StatusPageHint: 'Its address. Those who manage are led there from what ends.',
  WhatToDoPage: 'Page that says what to do now',
  WhatToDoPageHint: 'Its address. Empty: no link is shown.',
  AddressWrong: 'This is not a web address. Begin with / or https://.',
  SiteWrong: 'This is not the address of a site on this SharePoint. Begin with / or with {origin}.',
} as const;
