import type { IPropertyPaneConfiguration } from '@microsoft/sp-property-pane';
import * as uiStrings from 'UiStrings';
import { helpFields, listsPane, pageField } from '../base/pane/listsPane';
import { strings } from '../base/pane/strings';

export { findLists } from '../base/pane/findLists';
export { storeHelpLine } from '../base/pane/helpLine';

/** The property pane, which only the page's editors load. */
export function configuration(webUrl: string, found: string): IPropertyPaneConfiguration {
  return listsPane(webUrl, found, uiStrings.PaneDescription, [
    ...helpFields(),
    pageField('statusPage', webUrl, strings.StatusPage, strings.StatusPageHint),
  ]);
}
