import * as strings from 'RolloutStatusStrings';
import type { IPropertyPaneConfiguration } from '@microsoft/sp-property-pane';
import { listsPane, pageField } from '../base/listsPane';

export { findLists } from '../base/findLists';

/** The property pane, which only the page's editors load. */
export function configuration(webUrl: string, found: string): IPropertyPaneConfiguration {
  return listsPane(webUrl, found, strings.PaneDescription, [
    pageField('whatToDoPage', webUrl, strings.PaneWhatToDo, strings.PaneWhatToDoHint),
  ]);
}
