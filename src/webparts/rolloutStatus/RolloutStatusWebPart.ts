import * as strings from 'RolloutStatusStrings';
import * as React from 'react';
import * as ReactDom from 'react-dom';
import type { IReadonlyTheme } from '@microsoft/sp-component-base';
import { DisplayMode, Version } from '@microsoft/sp-core-library';
import type { IPropertyPaneConfiguration } from '@microsoft/sp-property-pane';
import { BaseClientSideWebPart } from '@microsoft/sp-webpart-base';
import { connect, type Connection } from '../../data/connection';
import { regions } from '../../domain/region';
import { RolloutStatus } from './RolloutStatus';
import { siteAddress, webAddress } from '../../ui/webAddress';

export interface RolloutStatusProperties {
  readonly title: string;
  /** One of the four regions, or empty. */
  readonly defaultRegion: string;
  /** Absolute or server-relative address of the site that holds the lists; empty for this site. */
  readonly listsSite: string;
  /** Address of the page that says what to do now; empty for none. */
  readonly whatToDoPage: string;
}

export default class RolloutStatusWebPart extends BaseClientSideWebPart<Partial<RolloutStatusProperties>> {
  private connection!: Connection;
  private connectedTo: string | undefined;
  private theme: IReadonlyTheme | undefined;
  private pane: typeof import('./propertyPane') | undefined;
  private readonly now = (): Date => new Date();

  public override render(): void {
    // A page made by a script may leave any of them out.
    const { title = '', defaultRegion, listsSite = '', whatToDoPage } = this.properties;
    if (this.connectedTo !== listsSite) {
      this.connection = connect(this.context, siteAddress(listsSite, this.context.pageContext.web.absoluteUrl));
      this.connectedTo = listsSite;
    }
    ReactDom.render(
      React.createElement(RolloutStatus, {
        connection: this.connection,
        now: this.now,
        theme: this.theme,
        title: title.trim(),
        region: regions.find((region) => region === defaultRegion),
        whatToDoPage: webAddress(whatToDoPage, window.location.href),
        editing: this.displayMode === DisplayMode.Edit,
      }),
      this.domElement,
    );
  }

  /** The version of what the page saves for this web part: raised when a property changes its meaning. */
  protected override get dataVersion(): Version {
    return Version.parse('1.0');
  }

  protected override onThemeChanged(theme: IReadonlyTheme | undefined): void {
    this.theme = theme;
    if (this.renderedOnce) this.render();
  }

  protected override onDispose(): void {
    ReactDom.unmountComponentAtNode(this.domElement);
  }

  protected override async loadPropertyPaneResources(): Promise<void> {
    this.pane = await import(/* webpackChunkName: 'rollout-status-property-pane' */ './propertyPane');
  }

  protected override getPropertyPaneConfiguration(): IPropertyPaneConfiguration {
    if (!this.pane) return { pages: [{ header: { description: strings.PaneDescription }, groups: [] }] };
    return this.pane.configuration(this.context.pageContext.web.absoluteUrl);
  }
}
