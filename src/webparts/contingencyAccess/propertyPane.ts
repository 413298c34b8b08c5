import * as strings from 'ContingencyAccessStrings';
import type { IPropertyPaneConfiguration } from '@microsoft/sp-property-pane';
import { helpFields, listsPane, pageField } from '../base/listsPane';

export { findLists } from '../base/findLists';

/** The property pane, which only the page's editors load. */
export function configuration(webUrl: string, found: string): IPropertyPaneConfiguration {
  return listsPane(webUrl, found, strings.PaneDescription, [
    ...helpFields(),
    pageField('statusPage', webUrl, strings.PaneStatus, strings.PaneStatusHint),
  ]);
}
