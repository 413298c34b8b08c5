import type { Person } from '../people';

/** The two halves of a SharePoint permission mask, each an unsigned 32-bit number. */
interface PermissionMask {
  readonly High: number;
  readonly Low: number;
}

/** What a page needs to know of its site, from the REST side, so that both always agree. */
export interface SiteFacts {
  /** Such as `Corporate ICT`. */
  readonly title: string;
  /** Server-relative, without a slash at its end: `/sites/openservice`; empty for the root site. */
  readonly path: string;
  readonly siteId: string;
  readonly webId: string;
  /** The id of the list of pages, without braces. */
  readonly pagesListId: string;
  /** Whether the lists hold demonstration data, which the host bar then says. */
  readonly isDemonstration: boolean;
  /** The person's id on this site, as in `/_api/web/currentuser`. */
  userId(person: Person): number;
  /** What the person may do on the site, as in `/_api/web/effectiveBasePermissions`. */
  permissions(person: Person): PermissionMask;
  isSiteAdmin(person: Person): boolean;
  /** Whether the page offers the person *Edit page* and takes what they save. */
  mayEditPages(person: Person): boolean;
  /** A digest with which this person can write. */
  issueDigest(person: Person): { readonly value: string; readonly timeoutSeconds: number };
}
