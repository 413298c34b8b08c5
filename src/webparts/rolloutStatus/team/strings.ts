/** What the rollout team’s places are called, the ways to them, and what several of them say. */
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
  ReadAgain: 'Read again',
  Entries: { one: '{count} entry', other: '{count} entries' },
  ColumnWhere: 'Site and service',
  KindNews: 'News',
  KindPlanned: 'Planned work',
} as const;
