import type { ReactElement } from 'react';
import * as ReactDom from 'react-dom';
import type { IReadonlyTheme } from '@microsoft/sp-component-base';
import { DisplayMode, Version } from '@microsoft/sp-core-library';
import type { IPropertyPaneConfiguration } from '@microsoft/sp-property-pane';
import { BaseClientSideWebPart } from '@microsoft/sp-webpart-base';
import { connect, type Connection } from '../../data/connection';
import { isSameSite, keptListsSite } from '../../data/keptListsSite';
import { ownerOf } from '../../data/owner';
import { type Region, regions } from '../../domain/region';
import { siteAddress } from '../../ui/siteAddress';
import { isTeamsTab } from '../../ui/teamsTab';
import type { SiteTheme } from '../../ui/theme';

/** The properties of every web part. */
export interface ListsProperties {
  readonly title: string;
  /** One of the four regions, or empty. */
  readonly defaultRegion: string;
  /** Absolute or server-relative address of the site that holds the lists; empty for this site. */
  readonly listsSite: string;
}

/** What the view of every web part needs. */
export interface ListsView {
  readonly connection: Connection;
  now(): Date;
  readonly theme?: SiteTheme;
  readonly title: string;
  readonly region?: Region;
  /** The page is being edited. */
  readonly editing: boolean;
}

interface Pane {
  /** @param found says what was found at the site that holds the lists. */
  configuration(webUrl: string, found: string): IPropertyPaneConfiguration;
  /** Says what is found there. */
  findLists(connection: Connection): Promise<string>;
  /** Puts the number to call into its stored form; returns whether that changed it. */
  storeHelpLine?(properties: object): Promise<boolean>;
}

/** A web part over our lists: everything SPFx needs, so that each web part only says what it shows. */
export abstract class ListsWebPart<P extends ListsProperties> extends BaseClientSideWebPart<Partial<P>> {
  private connection!: Connection;
  private connectedTo: string | undefined;
  private theme: IReadonlyTheme | undefined;
  /** Teams' name of its theme; undefined until Teams gives it. */
  private teamsTheme: string | undefined;
  /** Undefined outside Teams, and if its code cannot be loaded: then the page's own theme stays. */
  private inTeams: typeof import('./inTeams') | undefined;
  private pane: Pane | undefined;
  /** What the property pane says about the site that holds the lists. */
  private found = '';

  /** The content of the web part. Any property may be missing. */
  protected abstract view(common: ListsView, properties: Partial<P>): ReactElement;

  /** Loads the property pane, which only the page's editors need. */
  protected abstract loadPane(): Promise<Pane>;

  /** The text above the fields of the property pane. */
  protected abstract readonly paneDescription: string;

  protected override async onInit(): Promise<void> {
    if (!this.context.sdks.microsoftTeams && !isTeamsTab()) return;
    this.inTeams = await import(/* webpackChunkName: 'in-teams' */ './inTeams').catch(() => undefined);
  }

  public override render(): void {
    const properties = textsIn(this.properties);
    const { title = '', defaultRegion, listsSite = '' } = properties;
    if (this.connectedTo !== listsSite) {
      this.connection = this.connectionTo(listsSite);
      this.connectedTo = listsSite;
      if (this.context.propertyPane.isPropertyPaneOpen()) this.findLists();
    }
    if (!this.renderedOnce) this.teamsTheme = this.context.sdks.microsoftTeams?.context.theme;
    const theme = this.inTeams ? this.inTeams.themeInTeams(this.teamsTheme, this.theme) : this.theme;
    this.inTeams?.fitTeamsTab(this.domElement, theme);
    const common: ListsView = {
      connection: this.connection,
      now: this.connection.clock.now,
      theme,
      title: title.trim(),
      region: regions.find((region) => region === defaultRegion),
      editing: this.displayMode === DisplayMode.Edit,
    };
    ReactDom.render(this.view(common, properties), this.domElement);
  }

  /** The site in the property pane, otherwise the one in the tenant property, otherwise the page's own. */
  private connectionTo(listsSite: string): Connection {
    const own = this.context.pageContext.web.absoluteUrl;
    if (listsSite.trim()) return connect(this.context, siteAddress(listsSite, own));
    const kept = keptListsSite(own, ownerOf(this.context.pageContext));
    return connect(this.context, siteAddress(kept.get(), own), (said) => {
      const site = siteAddress(said, own);
      kept.set(site);
      if (isSameSite(site ?? own, this.connection.siteUrl)) return false;
      this.connection = connect(this.context, site);
      this.render();
      return true;
    });
  }

  /** The version of what the page saves for this web part: raised when a property changes its meaning. */
  protected override get dataVersion(): Version {
    return Version.parse('1.0');
  }

  protected override onThemeChanged(theme: IReadonlyTheme | undefined): void {
    this.theme = theme;
    if (!this.renderedOnce) return;
    // The context holds the theme at the start, so Teams is asked again. We register no handler: the SDK keeps only
    // one, and the page around may have it. Until Teams answers, or if it never does, the page's theme is shown.
    this.teamsTheme = undefined;
    this.render();
    this.context.sdks.microsoftTeams?.teamsJs.app.getContext().then(
      ({ app }) => {
        this.teamsTheme = app.theme;
        if (!this.isDisposed) this.render();
      },
      () => undefined,
    );
  }

  protected override onDispose(): void {
    ReactDom.unmountComponentAtNode(this.domElement);
  }

  protected override async loadPropertyPaneResources(): Promise<void> {
    this.pane = await this.loadPane();
  }

  protected override onPropertyPaneConfigurationStart(): void {
    this.findLists();
  }

  protected override onPropertyPaneConfigurationComplete(): void {
    this.pane?.storeHelpLine?.(this.properties).then(
      (changed) => {
        if (!changed) return;
        this.context.propertyPane.refresh();
        this.render();
      },
      // The number can be dialled as it was typed too, once the page has loaded the code.
      () => undefined,
    );
  }

  private findLists(): void {
    const { connection } = this;
    this.found = '';
    this.pane?.findLists(connection).then(
      (found) => {
        if (this.connection !== connection) return;
        this.found = found;
        this.context.propertyPane.refresh();
      },
      () => undefined,
    );
  }

  protected override getPropertyPaneConfiguration(): IPropertyPaneConfiguration {
    if (!this.pane) return { pages: [{ header: { description: this.paneDescription }, groups: [] }] };
    return this.pane.configuration(this.context.pageContext.web.absoluteUrl, this.found);
  }
}

/** The properties, all of which are texts: a page made by a script may leave some out, or hold something else. */
function textsIn<P extends object>(properties: P): P {
  return Object.fromEntries(Object.entries(properties).filter(([, value]) => typeof value === 'string')) as P;
}
