import type { ComponentManifest, ScriptResource } from './componentManifest';
import type { BuiltAssets } from './hostAssets';
import { assetFolder } from './hostAssets';
import type { StandIn } from './standIns';
import { fluentBundle, fluentPartAsset, pageLibraries, standIns } from './standIns';

/** The address below which the few public npm files that the runtime needs are served. */
export const npmFolder = '/_host/npm/';

/** The id of the host's own SPFx application, which draws the page. */
export const applicationId = '5f0e3a0a-1c1b-4b7e-9d56-0d0c0ffee001';

const standInsByName: ReadonlyMap<string, StandIn> = new Map(standIns.map((standIn) => [standIn.name, standIn]));

export function standInManifests(assets: BuiltAssets): readonly ComponentManifest[] {
  return standIns.map(({ name, id, version, source }) => {
    switch (source.from) {
      case 'assembly': // never fetched: the loader finds the module in the assembly first
        return library(name, id, version, `${assetFolder}in-the-assembly.js`, {});
      case 'npm':
        return library(name, id, version, npmFolder + source.file, componentsNamed(source.uses ?? []));
      case 'bundle':
        return library(name, id, version, assetFolder + assets.file(source.bundle), componentsNamed(source.uses ?? []));
      case 'fluent':
        return library(
          name,
          id,
          version,
          assetFolder + assets.file(fluentPartAsset(source.part, id)),
          componentsNamed([fluentBundle]),
        );
    }
  });
}

/** @param framework the SharePoint Framework's manifests, for the versions that the application asks for. */
export function applicationManifest(assets: BuiltAssets, framework: readonly ComponentManifest[]): ComponentManifest {
  const used = ['sp-application-base', 'sp-core-library', 'sp-webpart-base', 'sp-component-base', 'sp-loader'];
  const components = used.map((name): [string, ScriptResource] => {
    const manifest = framework.find(({ loaderConfig }) => loaderConfig.entryModuleId === name);
    if (!manifest) {
      throw new Error(`@microsoft/${name} is not installed.`);
    }
    return [`@microsoft/${name}`, { type: 'component', id: manifest.id, version: manifest.version }];
  });
  return {
    ...library('host-application', applicationId, '1.0.0', assetFolder + assets.file('application'), {
      ...Object.fromEntries(components),
      ...componentsNamed(['@microsoft/load-themed-styles', ...pageLibraries]),
    }),
    componentType: 'Application',
  };
}

function library(
  alias: string,
  id: string,
  version: string,
  address: string,
  uses: Readonly<Record<string, ScriptResource>>,
): ComponentManifest {
  return {
    manifestVersion: 2,
    id,
    alias,
    version,
    componentType: 'Library',
    isInternal: true,
    loaderConfig: {
      internalModuleBaseUrls: ['/'],
      entryModuleId: alias,
      scriptResources: { [alias]: { type: 'path', path: address.slice(1) }, ...uses },
    },
  };
}

function componentsNamed(names: readonly string[]): Readonly<Record<string, ScriptResource>> {
  return Object.fromEntries(
    names.map((name): [string, ScriptResource] => {
      const standIn = standInsByName.get(name);
      if (!standIn) {
        throw new Error(`There is no stand-in called ${name}.`);
      }
      return [name, { type: 'component', id: standIn.id, version: standIn.version }];
    }),
  );
}
