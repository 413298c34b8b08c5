import type { ListChange, NewList } from '../store/lists';
import { flagFrom, readProperties, textFrom, wholeFrom, type Properties, type Reading } from './body';
import { NotHere, refusedUnconfirmed } from './sharePointError';

/** Properties of lists (test/contract/recorded/replies.json, “list”) that can be set in SharePoint and not here. */
const others = [
  'CrawlNonDefaultViews',
  'DefaultContentApprovalWorkflowId',
  'DefaultItemOpenUseListSetting',
  'Direction',
  'DisableCommenting',
  'DisableGridEditing',
  'DocumentTemplateUrl',
  'DraftVersionVisibility',
  'EnableRequestSignOff',
  'ExemptFromBlockDownloadOfNonViewableFiles',
  'ForceCheckout',
  'ImageUrl',
  'IrmEnabled',
  'IrmExpire',
  'IrmReject',
  'IsApplicationList',
  'IsPrivate',
  'ListExperienceOptions',
  'MajorWithMinorVersionsLimit',
  'MultipleDataList',
  'OnQuickLaunch',
  'ParserDisabled',
  'ValidationFormula',
  'ValidationMessage',
  'DefaultDisplayFormUrl',
  'DefaultEditFormUrl',
  'DefaultNewFormUrl',
];

const changing: Reading<ListChange> = {
  Title: (value) => ({ title: title(value) }),
  Description: (value) => ({ description: textFrom(value) }),
  EnableVersioning: (value) => ({ versioned: flagFrom(value) }),
  MajorVersionLimit: (value) => ({ versionLimit: wholeFrom(value) }),
  NoCrawl: (value) => ({ noCrawl: flagFrom(value) }),
  Hidden: (value) => ({ hidden: flagFrom(value) }),
  EnableAttachments: (value) => ({ attachments: flagFrom(value) }),
  ReadSecurity: (value) => ({ readSecurity: oneOf(value, [1, 2], 'ReadSecurity') }),
  WriteSecurity: (value) => ({ writeSecurity: oneOf(value, [1, 2, 4], 'WriteSecurity') }),
  // Whether content types could be allowed; they are never enabled here.
  AllowContentTypes: (value) => only(typeof flagFrom(value) === 'boolean', 'lists'),
  ContentTypesEnabled: (value) => only(!flagFrom(value), 'content types'),
  EnableFolderCreation: (value) => only(!flagFrom(value), 'folders in lists'),
  EnableMinorVersions: (value) => only(!flagFrom(value), 'minor versions'),
  EnableModeration: (value) => only(!flagFrom(value), 'content approval'),
};

/**
 * Reads a body with a new list.
 *
 * @throws SharePointError 400; NotHere for kinds of list that are not here
 */
export function newList(properties: Properties): Omit<NewList, 'name'> {
  const given = readProperties<ListChange>(
    properties,
    'SP.List',
    {
      ...changing,
      BaseTemplate: (value) => only(wholeFrom(value) === 100, `lists of template ${String(value)}`),
    },
    others,
  );
  if (given.title === undefined) throw refusedUnconfirmed('A list needs a title.');
  return { ...given, title: given.title };
}

export function listChange(properties: Properties): ListChange {
  return readProperties<ListChange>(properties, 'SP.List', changing, [...others, 'BaseTemplate']);
}

function title(value: unknown): string {
  const text = textFrom(value).trim();
  if (text === '' || text.length > 255) throw refusedUnconfirmed('A list needs a title of 255 characters at most.');
  return text;
}

function oneOf(value: unknown, allowed: readonly number[], name: string): number {
  const number = wholeFrom(value);
  if (!allowed.includes(number)) throw refusedUnconfirmed(`${name} is ${allowed.join(', ')}.`);
  return number;
}

/** Takes the one value that the local SharePoint has anyway. */
function only(isIt: boolean, otherwise: string): object {
  if (!isIt) throw new NotHere(otherwise);
  return {};
}
