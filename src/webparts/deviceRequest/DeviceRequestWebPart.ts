import * as strings from 'DeviceRequestStrings';
import * as React from 'react';
import { helpFrom, type HelpProperties } from '../base/help';
import { type ListsProperties, type ListsView, ListsWebPart } from '../base/ListsWebPart';
import { DeviceRequestView } from './DeviceRequestView';

export type DeviceRequestProperties = ListsProperties & HelpProperties;

export default class DeviceRequestWebPart extends ListsWebPart<DeviceRequestProperties> {
  protected readonly paneDescription = strings.PaneDescription;

  protected view(common: ListsView, properties: Partial<DeviceRequestProperties>): React.ReactElement {
    return React.createElement(DeviceRequestView, { ...common, help: helpFrom(properties) });
  }

  protected loadPane(): Promise<typeof import('./propertyPane')> {
    return import(/* webpackChunkName: 'device-request-property-pane' */ './propertyPane');
  }
}
