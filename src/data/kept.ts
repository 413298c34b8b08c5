/**
 * Everything that this browser keeps, by the end of its key. `…` is the part that differs, such as a site's code. What
 * each holds, and for how long: keptPlan.ts.
 */
export const keptKeys = {
  mySite: 'my-site',
  latelyUsed: 'lately-used',
  listsSite: 'lists-site',
  accountOwner: 'owner',
  listsVersion: 'lists-version',
  clock: 'clock',
  helpDesk: 'help-desk',
  helpTelephone: 'help-telephone',
  allSites: 'all-sites',
  nationalCopy: 'national',
  siteCopy: 'site|…',
  toDoCopy: 'what-to-do|…',
  visits: 'visits|…',
  today: 'today',
  confirmer: 'confirmer',
  reviewer: 'reviewer',
  importChoices: 'import-…',
  request: 'phone-draft',
  requestChange: 'phone-draft-…',
  reply: 'phone-reply-…',
  status: 'held|status|…',
  manyStatuses: 'held|many-statuses|…',
  manyRun: 'held|many-run|…',
  pause: 'held|pause|…',
  site: 'held|site|…',
  service: 'held|service|…',
  setting: 'held|setting|…',
  instruction: 'held|instruction|…',
  placeToWork: 'held|place|…',
  news: 'held|news|…',
  decision: 'held|decision|…',
  step: 'held|step|…',
  manyDecisions: 'held|many-decisions',
} as const;

type Keys = typeof keptKeys;
export type KeptName = keyof Keys;

/** The end of a key in the browser's storage. Only `kept` makes one, so nothing is kept that is not declared here. */
export type KeptKey = string & { readonly __kept: unique symbol };

/** What it is about, if there are several of a kind. */
export type Of<N extends KeptName> = Keys[N] extends `${string}…` ? [of: string | number] : [];

export function kept<N extends KeptName>(name: N, ...of: Of<N>): KeptKey {
  return keptKeys[name].replace('…', () => String(of[0])) as KeptKey;
}

/** Copies of data in SharePoint, which can be read again at any time. */
export const copies: readonly KeptName[] = ['siteCopy', 'nationalCopy', 'toDoCopy'];
