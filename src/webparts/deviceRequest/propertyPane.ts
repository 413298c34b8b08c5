import * as strings from 'DeviceRequestStrings';
import type { IPropertyPaneConfiguration } from '@microsoft/sp-property-pane';
import { helpFields, listsPane } from '../base/pane/listsPane';

export { findLists } from '../base/pane/findLists';
export { storeHelpLine } from '../base/pane/helpLine';

/** The property pane. Only the page's editors load it. */
export function configuration(webUrl: string, found: string): IPropertyPaneConfiguration {
  return listsPane(webUrl, found, strings.PaneDescription, helpFields());
}
