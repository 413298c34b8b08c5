import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { buildBundles } from './bundles';
import { installedPackages } from './installed';

/** The address below which the host's own built files are served; their names carry a hash of their content. */
export const assetFolder = '/_host/assets/';

/** The host's own browser files, built. */
export interface BuiltAssets {
  readonly folder: string;
  /** The file name, below `folder`, of an asset by its short name, such as `application`. */
  file(name: string): string;
  /** Whether a file below `folder` is one of them. */
  has(file: string): boolean;
}

interface AssetIndex {
  /** What was built from: when it differs, the assets are stale. */
  readonly fingerprint: string;
  readonly inputs: readonly string[];
  readonly files: Readonly<Record<string, string>>;
}

const projectRoot = resolve(__dirname, '../..');

/** Builds the host's browser files into `cache`, unless what lies there is built from the same sources. */
export async function prepareAssets(cache: string): Promise<BuiltAssets> {
  const indexPath = join(cache, 'assets.json');
  const previous = readIndex(indexPath);
  const current = previous && isFresh(previous, cache) ? previous : await build(cache, indexPath);
  return {
    folder: resolve(cache),
    file: (name) => {
      const file = current.files[name];
      if (!file) {
        throw new Error(`The host has no asset called ${name}.`);
      }
      return file;
    },
    has: (file) => Object.values(current.files).includes(file),
  };
}

async function build(cache: string, indexPath: string): Promise<AssetIndex> {
  const bundles = await buildBundles();
  mkdirSync(cache, { recursive: true });
  const files = Object.fromEntries(
    bundles.assets.map(({ name, extension, content }) => {
      const file = `${name}-${hashOf(content)}.${extension}`;
      write(join(cache, file), content);
      return [name, file];
    }),
  );
  const inputs = bundles.inputs.map((input) => relative(projectRoot, input));
  const index: AssetIndex = { fingerprint: fingerprintOf(inputs), inputs, files };
  write(indexPath, JSON.stringify(index, undefined, 1));
  return index;
}

/** Moves the file into place whole, because another host may be building into the same folder. */
function write(path: string, content: string): void {
  const draft = `${path}.${process.pid}`;
  writeFileSync(draft, content);
  renameSync(draft, path);
}

function readIndex(path: string): AssetIndex | undefined {
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as AssetIndex) : undefined;
}

function isFresh(index: AssetIndex, cache: string): boolean {
  return (
    index.fingerprint === fingerprintOf(index.inputs) &&
    Object.values(index.files).every((file) => existsSync(join(cache, file)))
  );
}

/** Our own sources by their content; what is installed, by the lock that npm keeps of it. */
function fingerprintOf(inputs: readonly string[]): string {
  const lock = statSync(join(installedPackages, '.package-lock.json'), { throwIfNoEntry: false });
  const sources = inputs
    .map((input) => join(projectRoot, input))
    .map((path) => (existsSync(path) ? readFileSync(path, 'utf8') : ''));
  return hashOf(JSON.stringify([lock?.mtimeMs, lock?.size, inputs, sources]));
}

function hashOf(content: string): string {
  return createHash('sha256').update(content).digest('hex').slice(0, 16);
}
