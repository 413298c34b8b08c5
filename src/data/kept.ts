/**
 * Everything that this browser keeps, by the end of its key: `…` stands for what tells one from another, such as a
 * site's code. What each holds, and until when: keptPlan.ts.
 */
export const keptKeys = {
  mySite: 'my-site',
  listsSite: 'lists-site',
  listsVersion: 'lists-version',
  helpTelephone: 'help-telephone',
  allSites: 'all-sites',
  nationalCopy: 'national',
  siteCopy: 'site|…',
  toDoCopy: 'what-to-do|…',
  confirmer: 'confirmer',
  reviewer: 'reviewer',
  importChoices: 'import-…',
  request: 'phone-draft',
  requestChange: 'phone-draft-…',
  reply: 'phone-reply-…',
} as const;

type Keys = typeof keptKeys;
export type KeptName = keyof Keys;

/** The end of a key in the browser's storage. Only `kept` makes one, so nothing is kept that is not declared here. */
export type KeptKey = string & { readonly __kept: unique symbol };

/** What it is about, where there are several of a kind. */
type Of<N extends KeptName> = Keys[N] extends `${string}…` ? [of: string | number] : [];

export function kept<N extends KeptName>(name: N, ...of: Of<N>): KeptKey {
  return keptKeys[name].replace('…', () => String(of[0])) as KeptKey;
}

/** Copies of what SharePoint has, which may be made again at any time. */
export const copies: readonly KeptName[] = ['siteCopy', 'nationalCopy', 'toDoCopy'];
