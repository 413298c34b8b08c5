import * as React from 'react';
import * as strings from 'UiStrings';
import { webAddress } from '../../domain/webAddress';
import { helpFrom, type HelpProperties } from '../base/help';
import { type ListsProperties, type ListsView, ListsWebPart } from '../base/ListsWebPart';
import { ContingencyAccess } from './ContingencyAccess';

export interface ContingencyAccessProperties extends ListsProperties, HelpProperties {
  /** Address of the page with the rollout status; empty for none. */
  readonly statusPage: string;
}

export default class ContingencyAccessWebPart extends ListsWebPart<ContingencyAccessProperties> {
  protected readonly paneDescription = strings.PaneDescription;

  protected view(common: ListsView, properties: Partial<ContingencyAccessProperties>): React.ReactElement {
    return React.createElement(ContingencyAccess, {
      ...common,
      help: helpFrom(properties),
      statusPage: webAddress(properties.statusPage, window.location.href),
    });
  }

  protected loadPane(): Promise<typeof import('./propertyPane')> {
    return import(/* webpackChunkName: 'contingency-access-property-pane' */ './propertyPane');
  }
}
