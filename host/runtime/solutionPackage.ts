import { readFileSync } from 'node:fs';
import { XMLParser } from 'fast-xml-parser';
import { unzipSync } from 'fflate';
import type { ComponentManifest } from './componentManifest';

/** What a `.sppkg` holds, read from its bytes as an app catalogue reads it. */
export interface SolutionPackage {
  readonly productId: string;
  readonly title: string;
  readonly version: string;
  /** `SkipFeatureDeployment`: may be made available on every site without being added to each. */
  readonly tenantWide: boolean;
  readonly components: readonly ComponentManifest[];
  /** The client-side assets by file name. */
  readonly assets: ReadonlyMap<string, Uint8Array>;
  /** The path of every file in the package. */
  readonly files: readonly string[];
}

const assetFolder = 'ClientSideAssets/';
const placeholderHost = /spclientsideassetlibrary/i;

/** @throws where the file is missing, is no zip, or has no `AppManifest.xml`. */
export function readPackage(path: string): SolutionPackage {
  const entries = new Map(
    Object.entries(unzipSync(readFileSync(path)))
      .map(([name, bytes]): [string, Uint8Array] => [name.replace(/^\//, ''), bytes])
      .filter(([name]) => !name.endsWith('/')),
  );
  const manifest = entries.get('AppManifest.xml');
  if (!manifest) {
    throw new Error(`${path} has no AppManifest.xml: it is not a SharePoint package.`);
  }
  const app = parse(manifest).App as Readonly<Record<string, string>>;
  return {
    productId: String(app.ProductID).toLowerCase(),
    title: String(app.Name),
    version: String(app.Version),
    tenantWide: app.SkipFeatureDeployment === 'true',
    components: [...entries].filter(([name]) => name.endsWith('.xml')).flatMap(([, bytes]) => componentsIn(bytes)),
    assets: new Map(
      [...entries]
        .filter(([name]) => name.startsWith(assetFolder))
        .map(([name, bytes]) => [decodeURIComponent(name.slice(assetFolder.length)), bytes]),
    ),
    files: [...entries.keys()],
  };
}

/** Whether the scripts are inside the package, and so wait for the catalogue to say where it serves them. */
export function isSelfContained(component: ComponentManifest): boolean {
  return component.loaderConfig.internalModuleBaseUrls.some((url) => placeholderHost.test(url));
}

function componentsIn(xml: Uint8Array): ComponentManifest[] {
  const elements = parse(xml).Elements as
    { readonly ClientSideComponent?: readonly Readonly<Record<string, string>>[] } | undefined;
  return (elements?.ClientSideComponent ?? []).map(
    (element) => JSON.parse(element.ComponentManifest ?? '') as ComponentManifest,
  );
}

function parse(xml: Uint8Array): Record<string, unknown> {
  const parser = new XMLParser({
    ignoreAttributes: false,
    attributeNamePrefix: '',
    parseAttributeValue: false,
    htmlEntities: true, // without it a numeric entity, such as a line break in a manifest, stays as it is
    isArray: (name) => name === 'ClientSideComponent',
  });
  return parser.parse(Buffer.from(xml).toString('utf8')) as Record<string, unknown>;
}
