import * as strings from 'ContingencyAccessStrings';
import { type IPropertyPaneConfiguration, PropertyPaneTextField } from '@microsoft/sp-property-pane';
import { listsPane, pageField } from '../base/listsPane';

/** The property pane, which only the page's editors load. */
export function configuration(webUrl: string): IPropertyPaneConfiguration {
  return listsPane(webUrl, strings.PaneDescription, [
    PropertyPaneTextField('helpTelephone', { label: strings.PaneTelephone, description: strings.PaneTelephoneHint, maxLength: 30 }),
    PropertyPaneTextField('helpHours', { label: strings.PaneHours, description: strings.PaneHoursHint, maxLength: 60 }),
    pageField('statusPage', webUrl, strings.PaneStatus, strings.PaneStatusHint),
  ]);
}
