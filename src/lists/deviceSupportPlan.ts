import { keptByTriage } from './access';
import { deviceSupport } from './deviceSupport';
import type { ListPlan } from './plan';

export const deviceSupportPlan: ListPlan<typeof deviceSupport> = {
  shape: deviceSupport,
  title: 'Device support',
  about: 'One row for each device and date: whether it supports NHSmail, and who says so.',
  access: keptByTriage,
  columns: {
    Title: { about: 'The name of the device, as staff choose it.' },
    SupportKey: {
      about: 'Device key and first day, as device|2013-04-01, so that each pair has one row.',
      label: 'Support key',
      indexed: true,
      unique: true,
    },
    DeviceKey: {
      about: 'The short name requests refer to the device by. Do not change it.',
      label: 'Device key',
      indexed: true,
    },
    SupportsNHSmail: { about: 'Whether NHSmail works on it.', label: 'Supports NHSmail' },
    Source: { about: 'Where that is said; guidance of the time did not agree.' },
    EffectiveFrom: { about: 'The first day this holds.', label: 'Effective from' },
    EffectiveUntil: { about: 'The last day this holds. Empty: it still does.', label: 'Effective until' },
  },
};
