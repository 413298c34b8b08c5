import * as strings from 'RolloutStatusStrings';
import { type IPropertyPaneConfiguration, PropertyPaneTextField } from '@microsoft/sp-property-pane';
import { webAddress } from '../../ui/webAddress';
import { isWhole, listsPane } from '../base/listsPane';

/** The property pane, which only the page's editors load. */
export function configuration(webUrl: string): IPropertyPaneConfiguration {
  function pageError(text: string): string {
    return text.trim() === '' || (isWhole(text) && webAddress(text, webUrl)) ? '' : strings.PaneAddressWrong;
  }

  return listsPane(webUrl, strings.PaneDescription, [
    PropertyPaneTextField('whatToDoPage', { label: strings.PaneWhatToDo, description: strings.PaneWhatToDoHint, onGetErrorMessage: pageError }),
  ]);
}
