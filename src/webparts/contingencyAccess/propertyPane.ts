import * as strings from 'ContingencyAccessStrings';
import type { IPropertyPaneConfiguration } from '@microsoft/sp-property-pane';
import { helpFields, listsPane, pageField } from '../base/pane/listsPane';
import { strings as pane } from '../base/pane/strings';

export { findLists } from '../base/pane/findLists';

/** The property pane, which only the page's editors load. */
export function configuration(webUrl: string, found: string): IPropertyPaneConfiguration {
  return listsPane(webUrl, found, pane.Description, [
    ...helpFields(),
    pageField('statusPage', webUrl, strings.PaneStatus, strings.PaneStatusHint),
  ]);
}
