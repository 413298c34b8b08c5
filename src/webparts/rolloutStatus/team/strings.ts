/** What the rollout team’s places are called, and the ways to them. */
export const strings = {
  Edit: 'Edit',
  Today: 'Today',
  TodayCount: 'Today ({count} to do, read {when})',
  Back: 'Back to {site}',
  WhatChanged: 'What changed',
  News: 'News for staff',
  AddSite: 'Add a site',
  SiteDetails: 'Change the site’s details',
  Services: 'The services',
  Settings: 'The settings',
} as const;
