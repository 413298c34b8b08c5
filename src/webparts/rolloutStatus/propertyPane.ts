import * as strings from 'RolloutStatusStrings';
import type { IPropertyPaneConfiguration } from '@microsoft/sp-property-pane';
import { listsPane, pageField } from '../base/listsPane';

/** The property pane, which only the page's editors load. */
export function configuration(webUrl: string): IPropertyPaneConfiguration {
  return listsPane(webUrl, strings.PaneDescription, [pageField('whatToDoPage', webUrl, strings.PaneWhatToDo, strings.PaneWhatToDoHint)]);
}
