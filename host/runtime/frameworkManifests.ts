import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ComponentManifest, ScriptResource } from './componentManifest';
import { servedFrom } from './componentManifest';
import { frameworkPackages } from './installed';

/** The address below which `frameworkPackages` is served. */
export const frameworkFolder = '/_host/runtime/';

/** The component manifests of the SharePoint Framework packages that are installed. */
export function readFrameworkManifests(): readonly ComponentManifest[] {
  return readdirSync(frameworkPackages)
    .map((name) => ({ name, dist: join(frameworkPackages, name, 'dist') }))
    .filter(({ dist }) => existsSync(dist))
    .flatMap(({ name, dist }) =>
      readdirSync(dist)
        .filter((file) => file.endsWith('.manifest.json'))
        .map((file) => JSON.parse(readFileSync(join(dist, file), 'utf8')) as ComponentManifest)
        // An assembly is several components in one file: the page loads it with a script element, not the loader.
        .filter((manifest) => !manifest.rootComponentId)
        .map((manifest) => ({
          ...servedFrom(withShippedLocales(manifest, dist), `${frameworkFolder}${name}/dist/`),
          isInternal: true,
        })),
    );
}

/** Manifests name some 60 locales, of which npm has a few; the others would be 404s where the default would do. */
function withShippedLocales(manifest: ComponentManifest, dist: string): ComponentManifest {
  const scriptResources = Object.fromEntries(
    Object.entries(manifest.loaderConfig.scriptResources).map(([name, resource]): [string, ScriptResource] => {
      if (resource.type !== 'localizedPath' || !resource.paths) {
        return [name, resource];
      }
      const shipped = Object.entries(resource.paths).filter(([, path]) =>
        existsSync(join(dist, typeof path === 'string' ? path : path.path)),
      );
      return [name, { ...resource, paths: Object.fromEntries(shipped) }];
    }),
  );
  return { ...manifest, loaderConfig: { ...manifest.loaderConfig, scriptResources } };
}
