/** A refusal in SharePoint's own words: the status and the body its REST service answers with. */
export class SharePointError extends Error {
  public constructor(
    public readonly status: number,
    /** Number and exception type, as in `-2130575338, System.ArgumentException`. */
    public readonly code: string,
    message: string,
    public readonly headers: Readonly<Record<string, string>> = {},
  ) {
    super(message);
    this.name = 'SharePointError';
  }
}

/** Something real SharePoint has and the local one has not. Says so, where an invented reply would mislead. */
export class NotHere extends Error {
  public constructor(what: string) {
    super(`The local SharePoint does not have ${what}.`);
    this.name = 'NotHere';
  }
}

const exception = 'Microsoft.SharePoint.SPException';
const invalidQuery = 'Microsoft.SharePoint.Client.InvalidClientQueryException';

// Codes and words: behaviours.md and recorded-responses.json, where not marked otherwise.

export const accessDenied = (): SharePointError => new SharePointError(403, '-2147024891, System.UnauthorizedAccessException',
  'Access denied. You do not have permission to perform this action or access this resource.');

export const digestInvalid = (): SharePointError => new SharePointError(403, `-2130575251, ${exception}`,
  'The security validation for this page is invalid. Click Back in your Web browser, refresh the page, and try your operation again.');

/** The code is documented; the exact words are not confirmed. */
export const digestExpired = (): SharePointError => new SharePointError(403, `-2130575252, ${exception}`,
  'The security validation for this page has timed out. Click Back in your Web browser, refresh the page, and try your operation again.');

export const listMissing = (title: string, webUrl: string): SharePointError => new SharePointError(404, '-1, System.ArgumentException',
  `List '${title}' does not exist at site with URL '${webUrl}'.`);

/** A list asked for by number. The code is that of a missing object elsewhere; for this address it is not confirmed. */
export const listByIdMissing = (): SharePointError => new SharePointError(404, '-2130575322, Microsoft.SharePoint.SPException',
  'List does not exist. The page you selected contains a list that does not exist. It may have been deleted by another user.');

/** What `getList` says of an address where nothing is: the recorded words for a missing folder. */
export const fileMissing = (): SharePointError => new SharePointError(404, '-2147024894, System.IO.FileNotFoundException', 'File Not Found.');

export const itemMissing = (): SharePointError => new SharePointError(404, '-2130575338, System.ArgumentException',
  'Item does not exist. It may have been deleted by another user.');

export const urlOutsideWeb = (): SharePointError => new SharePointError(400, '-2147024809, System.ArgumentException',
  'Server relative urls must start with SPWeb.ServerRelativeUrl');

export const fieldUnknown = (name: string): SharePointError => new SharePointError(400, `-1, ${exception}`,
  `The field or property '${name}' does not exist.`);

export const expandNeeded = (name: string): SharePointError => new SharePointError(400, `-1, ${exception}`,
  `The query to field '${name}' is not valid. The $select query string must specify the target fields and the $expand query string must contains ${name}.`);

export const fieldNotFilterable = (name: string, type: string): SharePointError => new SharePointError(400, `-1, ${exception}`,
  `The field '${name}' of type '${type}' cannot be used in the query filter expression.`);

/** Which exception type a malformed query gives is not confirmed. */
export const queryInvalid = (expression: string): SharePointError => new SharePointError(400, `-1, ${invalidQuery}`,
  `The expression "${expression}" is not valid.`);

export const queryThrottled = (): SharePointError => new SharePointError(500, '-2147024860, Microsoft.SharePoint.SPQueryThrottledException',
  'The attempted operation is prohibited because it exceeds the list view threshold.');
