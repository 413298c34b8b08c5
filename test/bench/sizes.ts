import { gzipSync } from 'node:zlib';
import type { ComponentManifest } from '../../host/runtime/componentManifest';
import { readPackage } from '../../host/runtime/solutionPackage';

/** What a web part weighs, gzip, in kilobytes of 1,000 bytes. */
export interface Weight {
  readonly alias: string;
  /** Its entry chunk. */
  readonly entry: number;
  /** The texts that the loader fetches before it, a file for each part of them. */
  readonly strings: number;
  /** Every chunk that it can load later, by the chunk's name. */
  readonly lazy: Readonly<Record<string, number>>;
}

/** Weighs every web part of a package by the bytes that are in it. */
export function weigh(packageFile: string): readonly Weight[] {
  const { assets, components } = readPackage(packageFile);
  const size = (file: string): number => kilobytes(assets.get(file));
  return components.map((component) => {
    const { entry, strings } = filesOf(component);
    // A webpack entry names the chunks it can load by name and hash, apart from each other.
    const code = Buffer.from(assets.get(entry)!).toString('utf8');
    const chunks = [...assets.keys()].flatMap((file) => {
      const [, name, hash] = /^chunk\.(.+)_([0-9a-f]+)\.js$/.exec(file) ?? [];
      return name && code.includes(hash) ? [[name, size(file)] as const] : [];
    });
    return {
      alias: component.alias,
      entry: size(entry),
      strings: strings.reduce((total, file) => total + size(file), 0),
      lazy: Object.fromEntries(chunks),
    };
  });
}

export function lazyTotal({ lazy }: Weight): number {
  return Object.values(lazy).reduce((total, size) => total + size, 0);
}

function filesOf({ loaderConfig: { entryModuleId, scriptResources } }: ComponentManifest): {
  readonly entry: string;
  readonly strings: readonly string[];
} {
  const files = Object.entries(scriptResources).flatMap(([name, resource]) =>
    resource.type === 'path'
      ? [[name, typeof resource.path === 'string' ? resource.path : resource.path.path] as const]
      : [],
  );
  return {
    entry: files.find(([name]) => name === entryModuleId)![1],
    strings: files.filter(([name]) => name !== entryModuleId).map(([, file]) => file),
  };
}

function kilobytes(bytes: Uint8Array | undefined): number {
  return bytes ? gzipSync(bytes, { level: 9 }).length / 1000 : 0;
}
