import type { ComponentManifest, PreconfiguredEntry } from '../runtime/componentManifest';
import type { PageModel } from './pageModel';
import type { ThemeName } from './themes';

/** What the server gives the host's own code in the browser, in the page itself. */
export interface PageData {
  readonly path: string;
  readonly page: PageModel;
  readonly locale: string;
  readonly theme: ThemeName;
  readonly mayEdit: boolean;
  /** How far the host's clock is ahead of the machine's, in milliseconds. */
  readonly clockOffset: number;
  readonly toolbox: readonly ToolboxEntry[];
  /** Set in a tab of Teams: whether Teams will answer. */
  readonly teams?: { readonly answers: boolean };
}

/** A web part that *Add a web part* offers. */
export interface ToolboxEntry {
  readonly componentId: string;
  readonly title: string;
  readonly entry: PreconfiguredEntry;
}

/** The argument of `spModuleLoader.start`, as in SharePoint, and our own data under `host`. */
export interface PreloadedData {
  readonly clientSideApplicationId: string;
  readonly buildNumber: string;
  readonly spPageContextInfo: Readonly<Record<string, unknown>>;
  readonly manifests: readonly ComponentManifest[];
  readonly customActions: readonly [];
  readonly item: Readonly<Record<string, unknown>>;
  readonly host: PageData;
}

/** The element that holds the preloaded data as JSON. */
export const pageDataElement = 'host-page-data';

/** The cookie that a browser remembers the persona in. */
export const personaCookie = 'host-persona';
