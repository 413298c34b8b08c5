import { collected } from './access';
import type { ListPlan } from './plan';
import { staffReports } from './staffReports';

export const staffReportsPlan: ListPlan<typeof staffReports> = {
  shape: staffReports,
  title: 'Staff reports',
  about:
    'What staff see: one row for each time somebody says that a service works for them, or does not. A person’s latest row on a service counts, for 14 days. It is never a confirmation.',
  access: collected,
  noCrawl: true,
  itemSecurity: 'own',
  columns: {
    Title: { about: 'The service and the site, for people who open the list.' },
    ReportKey: {
      about:
        'A key made by the page, so that sending twice counts once. Not unique: SharePoint refuses unique columns where people read only their own rows.',
      label: 'Report key',
      indexed: true,
      distinct: true,
    },
    SiteCode: {
      about: 'The code of the site it is said of.',
      label: 'Site code',
      indexed: true,
      refersTo: { list: 'RolloutSites', column: 'SiteCode' },
    },
    ServiceKey: {
      about: 'The service it is said of.',
      label: 'Service',
      indexed: true,
      refersTo: { list: 'RolloutServices', column: 'ServiceKey' },
    },
    Says: { about: 'Whether it works for whoever made the row.' },
    Line: { about: 'What they add, in their own words. The rollout team reads it, with their name.' },
  },
};
