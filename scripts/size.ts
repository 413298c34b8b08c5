import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { gzipSync } from 'node:zlib';
import { strFromU8, unzipSync } from 'fflate';
import { buildPackage, packageFile } from './package';
import { commandLine, Refusal } from './steps';

/** Entry chunks, gzip, in kilobytes of 1,000 bytes: the gate fails, the target warns (docs/architecture.md). */
const target = 55;
const gate = 65;

interface Manifest {
  readonly alias: string;
  readonly loaderConfig: { readonly entryModuleId: string; readonly scriptResources: Readonly<Record<string, { readonly type: string; readonly path?: unknown }>> };
}

commandLine(async () => {
  await buildPackage(console.log);
  const files = unzipSync(readFileSync(packageFile));
  const assets = Object.keys(files).filter((name) => name.startsWith('ClientSideAssets/') && name.endsWith('.js'));
  const kilobytes = (name: string): number => gzipSync(files[name], { level: 9 }).length / 1000;
  const entries = manifests(files).map(({ alias, loaderConfig }) => ({ alias, file: basename(String(pathOf(loaderConfig))) }));

  for (const name of assets) {
    const entry = entries.find(({ file }) => basename(name) === file);
    const size = kilobytes(name);
    const verdict = !entry ? '' : size > gate ? `  ${entry.alias}: over the gate of ${gate}` : `  ${entry.alias}: within ${size > target ? `the gate of ${gate}` : `the target of ${target}`}`;
    console.log(`${size.toFixed(1).padStart(7)} KB gzip  ${basename(name)}${verdict}`);
  }
  const over = entries.filter(({ file }) => kilobytes(`ClientSideAssets/${file}`) > gate);
  if (over.length > 0) throw new Refusal(`Too large: ${over.map(({ alias }) => alias).join(', ')}`);
});

function pathOf({ entryModuleId, scriptResources }: Manifest['loaderConfig']): unknown {
  return scriptResources[entryModuleId].path;
}

/** The component manifests stand, escaped, in an attribute of the package's XML. */
function manifests(files: Readonly<Record<string, Uint8Array>>): Manifest[] {
  return Object.entries(files).flatMap(([name, bytes]) => {
    if (!name.endsWith('.xml')) return [];
    return [...strFromU8(bytes).matchAll(/ComponentManifest="([^"]+)"/g)].map(
      ([, json]) => JSON.parse(json.replace(/&quot;/g, '"').replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&amp;/g, '&')) as Manifest,
    );
  });
}
