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

/** Something that SharePoint has and the local one has not. It says so, since an invented reply would mislead. */
export class NotHere extends Error {
  public constructor(what: string) {
    super(`The local SharePoint does not have ${what}.`);
    this.name = 'NotHere';
  }
}

const exception = 'Microsoft.SharePoint.SPException';
const invalidQuery = 'Microsoft.SharePoint.Client.InvalidClientQueryException';

// Codes and words: docs/sharepoint/errors.md, “Codes”, where not marked otherwise.

export const accessDenied = (): SharePointError =>
  new SharePointError(
    403,
    '-2147024891, System.UnauthorizedAccessException',
    'Access denied. You do not have permission to perform this action or access this resource.',
  );

export const digestInvalid = (): SharePointError =>
  new SharePointError(
    403,
    `-2130575251, ${exception}`,
    'The security validation for this page is invalid. Click Back in your Web browser, refresh the page, and try your operation again.',
  );

/** The code is documented; the exact words are not confirmed. */
export const digestExpired = (): SharePointError =>
  new SharePointError(
    403,
    `-2130575252, ${exception}`,
    'The security validation for this page has timed out. Click Back in your Web browser, refresh the page, and try your operation again.',
  );

export const listMissing = (title: string, webUrl: string): SharePointError =>
  new SharePointError(
    404,
    '-1, System.ArgumentException',
    `List '${title}' does not exist at site with URL '${webUrl}'.`,
  );

/** A list asked for by number. The code is that of a missing object elsewhere; for this address it is not confirmed. */
export const listByIdMissing = (): SharePointError =>
  new SharePointError(
    404,
    '-2130575322, Microsoft.SharePoint.SPException',
    'List does not exist. The page you selected contains a list that does not exist. It may have been deleted by another user.',
  );

/** `getList` with an address where nothing is: the recorded words for a missing folder. */
export const fileMissing = (): SharePointError =>
  new SharePointError(404, '-2147024894, System.IO.FileNotFoundException', 'File Not Found.');

export const itemMissing = (): SharePointError =>
  new SharePointError(
    404,
    '-2130575338, System.ArgumentException',
    'Item does not exist. It may have been deleted by another user.',
  );

/** An item's etag is not the one the writer read (docs/sharepoint/writing.md, “Etags”). */
export const etagMismatch = (given: string, actual: string): SharePointError =>
  new SharePointError(
    412,
    '-1, Microsoft.SharePoint.Client.ClientServiceException',
    `The request ETag value '${given}' does not match the object's ETag value '${actual}'.`,
  );

export const duplicateValue = (field: string): SharePointError =>
  new SharePointError(
    500,
    '-2130575169, Microsoft.SharePoint.SPDuplicateValuesFoundException',
    `The list item could not be added or updated because duplicate values were found in the following field(s) in the list: [${field}].`,
  );

export const listTitleTaken = (): SharePointError =>
  new SharePointError(
    500,
    `-2130575342, ${exception}`,
    'A list, survey, discussion board, or document library with the specified title already exists in this Web site.  Please choose another title.',
  );

/** A body names a property that the thing does not have. */
export const propertyUnknown = (name: string, type: string): SharePointError =>
  new SharePointError(
    400,
    `-1, ${invalidQuery}`,
    `The property '${name}' does not exist on type '${type}'. Make sure to only use property names that are defined by the type.`,
  );

/** A value in a body is of another type than the property: OData's own words. */
export const valueOfWrongType = (type: string): SharePointError =>
  new SharePointError(
    400,
    `-1, ${invalidQuery}`,
    `Cannot convert a primitive value to the expected type '${type}'. See the inner exception for more details.`,
  );

export const bodyInvalid = (): SharePointError =>
  new SharePointError(400, `-1, ${invalidQuery}`, 'Invalid JSON. The body of the request could not be read.');

/** The words are SharePoint's for a text that does not fit its column; the code is not confirmed. */
export const textInvalid = (): SharePointError =>
  new SharePointError(
    500,
    `-2130575155, ${exception}`,
    'Invalid text value.\n\nA text field contains invalid data. Please check the value and try again.',
  );

/** SharePoint keeps values in XML, which cannot hold these. Status, code and words are not confirmed. */
export const characterInvalid = (): SharePointError =>
  new SharePointError(400, `-1, ${invalidQuery}`, 'A text holds a character that is not valid in XML.');

export const tooManyLookups = (): SharePointError =>
  new SharePointError(
    500,
    `-2147024749, ${exception}`,
    'The query cannot be completed because the number of lookup columns it contains exceeds the lookup column threshold enforced by the administrator.',
  );

/** A missing user, group, permission level or assignment: status, code and words are not confirmed. */
export const principalMissing = (what: 'User' | 'Group' | 'Role'): SharePointError =>
  new SharePointError(
    404,
    `-2146232832, ${exception}`,
    what === 'Role' ? 'Can not find the role.' : `${what} cannot be found.`,
  );

/** An account that no directory knows (docs/sharepoint/permissions.md, “People and groups”). */
export const accountUnknown = (login: string): SharePointError =>
  new SharePointError(400, `-2146232832, ${exception}`, `The specified user ${login} could not be found.`);

export const fieldMissing = (name: string): SharePointError =>
  new SharePointError(
    400,
    '-2147024809, System.ArgumentException',
    `Column '${name}' does not exist. It may have been deleted by another user.`,
  );

/**
 * SharePoint refuses this too, but its words, status and code are not confirmed. Tests and code should rely on the
 * refusal only.
 */
export const refusedUnconfirmed = (words: string): SharePointError =>
  new SharePointError(500, `-1, ${exception}`, words);

export const urlOutsideWeb = (): SharePointError =>
  new SharePointError(
    400,
    '-2147024809, System.ArgumentException',
    'Server relative urls must start with SPWeb.ServerRelativeUrl',
  );

export const fieldUnknown = (name: string): SharePointError =>
  new SharePointError(400, `-1, ${exception}`, `The field or property '${name}' does not exist.`);

export const expandNeeded = (name: string): SharePointError =>
  new SharePointError(
    400,
    `-1, ${exception}`,
    `The query to field '${name}' is not valid. The $select query string must specify the target fields and the $expand query string must contains ${name}.`,
  );

export const fieldNotFilterable = (name: string, type: string): SharePointError =>
  new SharePointError(
    400,
    `-1, ${exception}`,
    `The field '${name}' of type '${type}' cannot be used in the query filter expression.`,
  );

/** Which exception type a malformed query gives is not confirmed. */
export const queryInvalid = (expression: string): SharePointError =>
  new SharePointError(400, `-1, ${invalidQuery}`, `The expression "${expression}" is not valid.`);

export const queryThrottled = (): SharePointError =>
  new SharePointError(
    500,
    '-2147024860, Microsoft.SharePoint.SPQueryThrottledException',
    'The attempted operation is prohibited because it exceeds the list view threshold.',
  );
