/** A script of a component: a file of its own, one file a locale, or another component. */
export type ScriptResource =
  | { readonly type: 'path'; readonly path: ScriptPath }
  | {
      readonly type: 'localizedPath';
      readonly defaultPath: ScriptPath;
      readonly paths?: Readonly<Record<string, ScriptPath>>;
    }
  | { readonly type: 'component'; readonly id: string; readonly version: string };

type ScriptPath = string | { readonly path: string; readonly integrity?: string };

export type LocalisedText = Readonly<Record<string, string>>;

/** An entry of the toolbox: what "Add a web part" starts from. */
export interface PreconfiguredEntry {
  readonly title: LocalisedText;
  readonly description?: LocalisedText;
  readonly properties?: Readonly<Record<string, unknown>>;
}

/** A component manifest (version 2), as the SPFx build writes it and the SPFx loader reads it. */
export interface ComponentManifest {
  readonly id: string;
  readonly alias: string;
  readonly version: string;
  readonly manifestVersion: number;
  readonly componentType: string;
  readonly isInternal?: boolean;
  readonly rootComponentId?: string;
  /** Where it may stand, such as `TeamsTab`. */
  readonly supportedHosts?: readonly string[];
  readonly preconfiguredEntries?: readonly PreconfiguredEntry[];
  readonly loaderConfig: {
    readonly internalModuleBaseUrls: readonly string[];
    readonly entryModuleId: string;
    readonly scriptResources: Readonly<Record<string, ScriptResource>>;
  };
}

/** The same manifest with its scripts at another address; the loader wants the address to end in a slash. */
export function servedFrom(manifest: ComponentManifest, baseUrl: string): ComponentManifest {
  return { ...manifest, loaderConfig: { ...manifest.loaderConfig, internalModuleBaseUrls: [baseUrl] } };
}

/**
 * The same manifest with its base addresses on the origin that the page was asked for; the loader needs them absolute.
 */
export function onOrigin(manifest: ComponentManifest, origin: string): ComponentManifest {
  const [path = '/'] = manifest.loaderConfig.internalModuleBaseUrls;
  return servedFrom(manifest, origin + path);
}
