/**
 * The private parts of the SharePoint Framework that a page of one's own needs. All of them are used here (the data
 * that the server sends to the loader is in `pageContextInfo.ts`): when a version of SPFx changes them, this is the
 * file to mend.
 */
import * as applicationBase from '@microsoft/sp-application-base';
import { ThemeProvider } from '@microsoft/sp-component-base';
import type { IReadonlyTheme } from '@microsoft/sp-component-base';
import type { DisplayMode, ServiceScope } from '@microsoft/sp-core-library';
import { SPComponentLoader } from '@microsoft/sp-loader';
import * as webPartBase from '@microsoft/sp-webpart-base';
import type { ComponentManifest, PreconfiguredEntry } from '../../runtime/componentManifest';
import type { PreloadedData } from '../pageData';
import type { WebPartData } from '../pageModel';

/** The base of every SPFx application, such as SharePoint's own page. */
interface ApplicationBase {
  readonly context: {
    readonly serviceScope: ServiceScope;
    readonly preloadedData: PreloadedData;
    /**
     * Moves the runtime to another page of the same application without a load: a new page context, the page's
     * manifests, and `navigatedEvent`.
     */
    readonly navigator: { navigateToPreloadedData(next: PreloadedData): Promise<unknown> };
  };
  /** Undefined for an application that draws its own page frame. */
  _getPageChromeProvider(): undefined;
  onLoad(): Promise<void>;
}

export const BaseApplication = (
  applicationBase as unknown as { readonly BaseApplication: abstract new () => ApplicationBase }
).BaseApplication;

/** A web part for the manager to load. */
interface WebPartLoad {
  readonly domElement: HTMLElement;
  readonly instanceId: string;
  readonly manifest: ComponentManifest & PreconfiguredEntry;
  readonly displayMode: DisplayMode;
  readonly webPartData: WebPartData;
  readonly addedFromPersistedData: boolean;
  readonly formFactor: number;
}

export interface WebPartManager {
  /** Rejects if the web part failed; its place on the page says so too. */
  loadWebPart(load: WebPartLoad): Promise<void>;
  /** Resolves once the property pane is ready, if the mode is Edit. */
  _setDisplayMode(mode: DisplayMode): Promise<unknown>;
  serialize(instanceId: string): ReadonlyMap<string, WebPartData | undefined>;
  onWebPartDelete(instanceId: string): void;
  /** Ends every web part, as a page that is left does: `onDispose`, and their context has no page any more. */
  dispose(): void;
  requestPropertyPaneAction(instanceId: string, action: 'Open' | 'Close'): void;
  isPropertyPaneOpen(): boolean;
  notifyWebPartContainerResize(): void;
}

/** As much of `@microsoft/teams-js` as the page itself uses. */
interface TeamsSdk {
  readonly app: { registerOnThemeChangeHandler(handler: (theme: string) => void): void };
}

const {
  _BaseWebPartHost,
  _TeamsAwareWebPartHost,
  _TeamsEnvironmentManager,
  _ClientSideWebPartManagerFactory,
  WebPartFormFactor,
} = webPartBase as unknown as {
  readonly WebPartFormFactor: { readonly Standard: number; readonly FullSize: number };
  readonly _TeamsAwareWebPartHost: new (scope: ServiceScope) => object;
  readonly _TeamsEnvironmentManager: { sdkProvider?: Promise<unknown>; getTeamsJs(): TeamsSdk | undefined };
  readonly _BaseWebPartHost: new (scope: ServiceScope) => object;
  readonly _ClientSideWebPartManagerFactory: { create(host: object): WebPartManager };
};

export function createWebPartManager(scope: ServiceScope): WebPartManager {
  return _ClientSideWebPartManagerFactory.create(new _BaseWebPartHost(scope));
}

/**
 * For a page in a tab of Teams. Microsoft's `TeamsAwareWebPartHost` loads the real teams-js and starts no web part
 * before Teams has given the context, which then stands in `context.sdks.microsoftTeams`. Where something else is to
 * provide the SDK, it waits for nothing and `context.sdks` is empty. Which of the two `teamshostedapp.aspx` does, no
 * package tells: a web part must do with either.
 */
export function createTeamsManager(scope: ServiceScope, waitForTeams: boolean): WebPartManager {
  if (!waitForTeams) {
    _TeamsEnvironmentManager.sdkProvider = new Promise(() => undefined);
  }
  return _ClientSideWebPartManagerFactory.create(new _TeamsAwareWebPartHost(scope));
}

/** The SDK that web parts on the page are given too; undefined until Teams has answered. */
export function teamsSdk(): TeamsSdk | undefined {
  return _TeamsEnvironmentManager.getTeamsJs();
}

/** A web part in a section of a page, and not a whole page or a card. */
export const standardFormFactor = WebPartFormFactor.Standard;

/** A web part that has the page to itself, as in Teams. */
export const fullSizeFormFactor = WebPartFormFactor.FullSize;

/** The manifest of a component that the page was started with. */
export function manifestOf(componentId: string): ComponentManifest | undefined {
  const loader = SPComponentLoader as unknown as { tryGetManifestById(id: string): ComponentManifest | undefined };
  return loader.tryGetManifestById(componentId);
}

/** Gives the theme to every web part on the page, including those that are shown already. */
export function provideTheme(scope: ServiceScope, theme: IReadonlyTheme): void {
  const provider = scope.consume(ThemeProvider.serviceKey) as unknown as { _setTheme(theme: IReadonlyTheme): void };
  provider._setTheme(theme);
}

/**
 * Calls back when the property pane has opened or closed, which it posts to its own window.
 *
 * @returns a function that ends it.
 */
export function onPaneToggled(listener: () => void): () => void {
  const heard = ({ origin, data }: MessageEvent): void => {
    if (origin === window.location.origin && data === 'Property pane toggled') {
      listener();
    }
  };
  window.addEventListener('message', heard);
  return () => window.removeEventListener('message', heard);
}
