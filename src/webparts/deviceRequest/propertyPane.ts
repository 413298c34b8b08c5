import * as strings from 'DeviceRequestStrings';
import type { IPropertyPaneConfiguration } from '@microsoft/sp-property-pane';
import { helpFields, listsPane } from '../base/listsPane';

/** The property pane, which only the page's editors load. */
export function configuration(webUrl: string): IPropertyPaneConfiguration {
  return listsPane(webUrl, strings.PaneDescription, helpFields());
}
