import * as strings from 'ContingencyAccessStrings';
import * as React from 'react';
import { webAddress } from '../../ui/webAddress';
import { type ListsProperties, type ListsView, ListsWebPart } from '../base/ListsWebPart';
import { ContingencyAccess } from './ContingencyAccess';

export interface ContingencyAccessProperties extends ListsProperties {
  /** The number to call, shown also when the lists cannot be reached. */
  readonly helpTelephone: string;
  /** When somebody answers it, in words. */
  readonly helpHours: string;
  /** Address of the page with the rollout status; empty for none. */
  readonly statusPage: string;
}

export default class ContingencyAccessWebPart extends ListsWebPart<ContingencyAccessProperties> {
  protected readonly paneDescription = strings.PaneDescription;

  protected view(common: ListsView, { helpTelephone = '', helpHours = '', statusPage }: Partial<ContingencyAccessProperties>): React.ReactElement {
    return React.createElement(ContingencyAccess, {
      ...common,
      help: { telephone: helpTelephone.trim() || undefined, hours: helpHours.trim() || undefined },
      statusPage: webAddress(statusPage, window.location.href),
    });
  }

  protected loadPane(): Promise<typeof import('./propertyPane')> {
    return import(/* webpackChunkName: 'contingency-access-property-pane' */ './propertyPane');
  }
}
