import * as React from 'react';
import * as strings from 'UiStrings';
import { isTeamsTab } from '../../ui/teamsTab';
import { webAddress } from '../../domain/webAddress';
import { helpFrom, type HelpProperties } from '../base/help';
import { type ListsProperties, type ListsView, ListsWebPart } from '../base/ListsWebPart';
import { toDoPage } from '../base/toDoPage';
import { beginAtToday } from './firstPlace';
import { RolloutStatus } from './RolloutStatus';

export interface RolloutStatusProperties extends ListsProperties, HelpProperties {
  /** Address of the page that says what to do now; empty for none. */
  readonly whatToDoPage: string;
}

export default class RolloutStatusWebPart extends ListsWebPart<RolloutStatusProperties> {
  protected readonly paneDescription = strings.PaneDescription;
  private begun = false;

  protected view(common: ListsView, properties: Partial<RolloutStatusProperties>): React.ReactElement {
    if (!this.begun && !common.editing) beginAtToday(common.connection);
    this.begun = true;
    return React.createElement(RolloutStatus, {
      ...common,
      help: helpFrom(properties),
      whatToDoPage:
        webAddress(properties.whatToDoPage, window.location.href) ??
        (isTeamsTab() ? `${common.connection.siteUrl}/${toDoPage}` : undefined),
    });
  }

  protected loadPane(): Promise<typeof import('./propertyPane')> {
    return import(/* webpackChunkName: 'rollout-status-property-pane' */ './propertyPane');
  }
}
