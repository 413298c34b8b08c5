import { openToRead } from './access';
import type { ListPlan } from './plan';
import { rolloutStatuses } from './rolloutStatuses';

export const rolloutStatusesPlan: ListPlan<typeof rolloutStatuses> = {
  shape: rolloutStatuses,
  title: 'Rollout statuses',
  about:
    'One row for each site and service: what works now, what was there before, and when the new service is expected. “Late” is worked out, never stored.',
  access: openToRead,
  versions: 500,
  columns: {
    Title: { about: 'Site and service in words, for people who open the list.' },
    StatusKey: {
      about: 'Site code and service key, as SITE|service, so that each pair has one row.',
      label: 'Status key',
      indexed: true,
      unique: true,
    },
    SiteCode: {
      about: 'The code of the site in Rollout sites.',
      label: 'Site code',
      indexed: true,
      refersTo: { list: 'RolloutSites', column: 'SiteCode' },
    },
    ServiceKey: {
      about: 'The key of the service in Rollout services.',
      label: 'Service key',
      indexed: true,
      refersTo: { list: 'RolloutServices', column: 'ServiceKey' },
    },
    Now: { about: 'What works at the site now, as last confirmed.', indexed: true },
    Stage: { about: 'How far the connection to the new service has got.', indexed: true },
    DoesNotWork: { about: 'What does not work yet, where the service works in part.', label: 'Does not work' },
    ExistingProvider: {
      about: 'What staff had before and may still use, such as “Your PCT’s phones”.',
      label: 'Existing provider',
    },
    ExistingState: { about: 'Whether what staff had before still works.', label: 'Existing state' },
    ExistingEndsOn: {
      about: 'The day what staff had before ends. Empty means not known, never that it does not end.',
      label: 'Existing ends on',
    },
    PlannedOn: {
      about: 'The day first planned for the connection. Do not change it when the date slips; change the forecast.',
      label: 'Planned on',
    },
    ForecastOn: {
      about: 'The day the connection is now expected; any day of the month where only the month is known.',
      label: 'Forecast on',
      indexed: true,
    },
    ForecastPrecision: {
      about: 'Whether the forecast is good to the day or only to the month.',
      label: 'Forecast precision',
    },
    ConnectedOn: { about: 'The day the site was connected.', label: 'Connected on' },
    StaffConnected: { about: 'How many of the site’s staff are connected.', label: 'Staff connected' },
    WaitingFor: { about: 'What a delay is waiting for, in words that fit after “Waiting for:”.', label: 'Waiting for' },
    WaitingForOwner: { about: 'Who can end the delay.', label: 'Waiting for: owner' },
    Reason: { about: 'Why the forecast was last changed. The version history keeps every earlier reason.' },
    Source: { about: 'Where the confirmation comes from, such as a call to the site or the supplier’s report.' },
    ConfirmedOn: { about: 'The day somebody last confirmed what works now.', label: 'Confirmed on', indexed: true },
    ConfirmedBy: {
      about: 'Who confirmed it: a name and a role, such as “Jo Patel, corporate ICT”.',
      label: 'Confirmed by',
    },
    DateGivenBy: {
      about: 'Who gave the date that is expected: a name and a role, such as “Kim Doyle, the supplier”.',
      label: 'Date given by',
    },
    DateGivenOn: { about: 'The day they gave it.', label: 'Date given on' },
    DateSource: {
      about: 'Where the date comes from, such as a call or the supplier’s plan; not where the confirmation comes from.',
      label: 'Date source',
    },
  },
};
