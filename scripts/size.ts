import { gzipSync } from 'node:zlib';
import type { ComponentManifest } from '../host/runtime/componentManifest';
import { readPackage } from '../host/runtime/solutionPackage';
import { buildPackage, packageFile } from './package';
import { commandLine, Refusal } from './steps';

/** Entry chunks, gzip, in kilobytes of 1,000 bytes: the gate fails, the target warns (docs/architecture.md). */
const target = 55;
const gate = 65;

commandLine(async () => {
  await buildPackage(console.log);
  const { assets, components } = readPackage(packageFile);
  const aliasOf = new Map(components.map((component) => [entryFile(component), component.alias]));

  const sizes = [...assets].map(([name, bytes]) => ({
    name,
    alias: aliasOf.get(name),
    size: gzipSync(bytes, { level: 9 }).length / 1000,
  }));
  for (const { name, alias, size } of sizes) {
    const verdict =
      size > gate
        ? `over the gate of ${gate}`
        : `within the ${size > target ? `gate of ${gate}` : `target of ${target}`}`;
    console.log(`${size.toFixed(1).padStart(7)} KB gzip  ${name}${alias ? `  ${alias}: ${verdict}` : ''}`);
  }
  const over = sizes.filter(({ alias, size }) => alias && size > gate);
  if (over.length > 0) throw new Refusal(`Too large: ${over.map(({ alias }) => alias).join(', ')}`);
});

function entryFile({ loaderConfig: { entryModuleId, scriptResources } }: ComponentManifest): string | undefined {
  const entry = scriptResources[entryModuleId];
  if (entry?.type !== 'path') return undefined;
  return typeof entry.path === 'string' ? entry.path : entry.path.path;
}
