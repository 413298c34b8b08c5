import type { Audience, Level } from './access';

/** A permission mask as SharePoint's REST service writes it: two halves of 32 bits. */
export interface BasePermissions {
  readonly High: number;
  readonly Low: number;
}

/** A permission level of our own, made on the root web of the site collection. */
export interface CustomLevel {
  readonly name: string;
  readonly about: string;
  readonly permissions: BasePermissions;
}

/** SharePoint Online's own levels, by `RoleTypeKind`, since their names depend on the site's language. */
export const ownLevels = { read: 2, contribute: 3, full: 5 } as const satisfies Partial<Record<Level, number>>;

/** The rights of Contribute and Read on SharePoint Online, as recorded there. */
const contribute = { High: 432, Low: 1_011_028_719 };
const read = { High: 176, Low: 138_612_833 };

/** Bits of the low half: https://learn.microsoft.com/previous-versions/office/sharepoint-csom/ee536458(v=office.15) */
const addListItems = 0x2;
const deleteListItems = 0x8;
const deleteVersions = 0x80;
/**
 * “Override List Behaviors”, `CancelCheckout` in SharePoint's API: lets people read other people's rows, and edit them
 * if they may edit any row.
 */
const overrideListBehaviors = 0x100;

const recording = { High: read.High, Low: read.Low | addListItems };
const withoutDelete = { High: contribute.High, Low: contribute.Low & ~deleteListItems & ~deleteVersions };

export const customLevels: Readonly<Record<Exclude<Level, keyof typeof ownLevels | 'none'>, CustomLevel>> = {
  submit: {
    name: 'Open Service submit',
    about: 'Can add, edit and view rows, and never delete one.',
    permissions: withoutDelete,
  },
  record: {
    name: 'Open Service record',
    about: 'Can add and view rows, and never edit or delete one.',
    permissions: recording,
  },
  collect: {
    name: 'Open Service collect',
    about: 'Can add rows and view everybody’s, and never edit or delete one.',
    permissions: { High: recording.High, Low: recording.Low | overrideListBehaviors },
  },
  triage: {
    name: 'Open Service triage',
    about: 'Can add, edit and view everybody’s rows, and never delete one.',
    permissions: { High: withoutDelete.High, Low: withoutDelete.Low | overrideListBehaviors },
  },
};

export type CustomLevelName = keyof typeof customLevels;

/** The groups set-up makes; staff and owners are the site's own visitors and owners. */
export const teamGroups: Readonly<
  Record<Exclude<Audience, 'staff' | 'owners'>, { readonly title: string; readonly about: string }>
> = {
  rollout: { title: 'Corporate ICT rollout', about: 'Keeps rollout statuses, instructions and places to work true.' },
  triage: { title: 'Corporate ICT device triage', about: 'Decides device requests.' },
};

export type Team = keyof typeof teamGroups;
