import { gzipSync } from 'node:zlib';
import type { ComponentManifest, ScriptResource } from '../../host/runtime/componentManifest';
import { readPackage } from '../../host/runtime/solutionPackage';

/** A file of the package, gzip, in kilobytes of 1,000 bytes. */
export interface WeighedFile {
  readonly name: string;
  readonly size: number;
  /** The web part's own code, or the words that the loader fetches before it. */
  readonly kind: 'entry' | 'words' | 'chunk';
}

/** What a web part weighs, without React and SPFx, which the page has. */
export interface Weight {
  readonly alias: string;
  /** Every file that a browser fetches before first content. */
  readonly first: readonly WeighedFile[];
  /**
   * Every file that an action loads in addition, by the name of its chunk. For an action within another, such as
   * loading the register in the desk, what the other one loads is left out too.
   */
  readonly actions: Readonly<Record<string, readonly WeighedFile[]>>;
}

/**
 * Weighs every web part of a package by its bytes.
 *
 * @param locale the page's language, which decides what words are fetched.
 * @throws Error if a chunk is loaded in a way that is not known here.
 */
export function weigh(packageFile: string, locale = 'en-GB'): readonly Weight[] {
  const { assets, components } = readPackage(packageFile);
  const weighed = (kind: WeighedFile['kind'], name: string): WeighedFile => {
    const bytes = assets.get(name);
    if (!bytes) throw new Error(`${packageFile} has no ${name}, though a web part asks for it.`);
    return { name, kind, size: gzipSync(bytes, { level: 9 }).length / 1000 };
  };
  const chunks = chunksIn(assets);
  return components.map(({ alias, loaderConfig }) => {
    const { entry, words } = filesOf(loaderConfig, locale);
    const actions = actionsFrom(textOf(assets.get(entry)), chunks).map(({ name, files }) => [
      name,
      files.map((file) => weighed('chunk', file)),
    ]);
    return {
      alias,
      first: [weighed('entry', entry), ...words.map((file) => weighed('words', file))],
      actions: Object.fromEntries(actions) as Weight['actions'],
    };
  });
}

/** Kilobytes in all. */
export function sizeOf(files: readonly WeighedFile[]): number {
  return files.reduce((total, { size }) => total + size, 0);
}

/** Everything that can be loaded after first content; a file that several actions share is included once. */
export function loadedLater({ actions }: Weight): readonly WeighedFile[] {
  return [...new Map(Object.values(actions).flatMap((files) => files.map((file) => [file.name, file]))).values()];
}

/**
 * Compares what was weighed with what a browser fetched, in any order.
 *
 * @throws Error that names what differs.
 */
export function assertWeighed(subject: string, weighed: readonly WeighedFile[], fetched: readonly string[]): void {
  const names = weighed.map(({ name }) => name);
  const differing = [
    ...fetched.filter((name) => !names.includes(name)).map((name) => `fetched and not weighed: ${name}`),
    ...names.filter((name) => !fetched.includes(name)).map((name) => `weighed and not fetched: ${name}`),
  ];
  if (differing.length > 0) throw new Error([`${subject}:`, ...differing].join('\n  '));
}

function filesOf(
  { entryModuleId, scriptResources }: ComponentManifest['loaderConfig'],
  locale: string,
): { readonly entry: string; readonly words: readonly string[] } {
  const files = Object.entries(scriptResources).flatMap(([name, resource]) => {
    const path = pathOf(resource, locale);
    return path === undefined ? [] : [[name, path] as const];
  });
  return {
    entry: files.find(([name]) => name === entryModuleId)![1],
    words: files.filter(([name]) => name !== entryModuleId).map(([, path]) => path),
  };
}

/** The file of a resource; undefined for another component, which the page already has. */
function pathOf(resource: ScriptResource, locale: string): string | undefined {
  if (resource.type === 'component') return undefined;
  const path = resource.type === 'localizedPath' ? (resource.paths?.[locale] ?? resource.defaultPath) : resource.path;
  return typeof path === 'string' ? path : path.path;
}

interface Chunk {
  /** As the code writes it: a number, 2000 as `2e3`, or a name in quotation marks. */
  readonly id: string;
  readonly file: string;
  /** Left out if several actions share it: webpack then gives it only a number. */
  readonly name?: string;
  readonly hash: string;
  readonly code: string;
}

/**
 * What webpack writes at the top of a chunk: `(self.webpackJsonp_… = …).push([[253],{`. Beside its own number are those
 * of chunks that it includes, in order; its own is the one that an entry loads it by, `253:"hash"`.
 */
function chunksIn(assets: ReadonlyMap<string, Uint8Array>): readonly Chunk[] {
  const codes = [...assets.values()].map(textOf);
  return [...assets].flatMap(([file, bytes]) => {
    const [, name, hash] = /^chunk\.(.+)_([0-9a-f]+)\.js$/.exec(file) ?? [];
    if (!name) return [];
    const code = textOf(bytes);
    const [, held = ''] = /\.push\(\[\[([^\]]+)\]/.exec(code) ?? [];
    const ids = held.match(/\d[\de]*|"[^"]+"/g) ?? [];
    const id = ids.find((each) => codes.some((text) => isLoadedBy(each, hash, text))) ?? ids[0];
    if (!id) throw new Error(`${file} does not say which chunk it is.`);
    return [{ id, file, hash, code, ...(Number(name) !== Number(id) && { name }) }];
  });
}

function isLoadedBy(id: string, hash: string, code: string): boolean {
  return [`{${id}:"${hash}"`, `,${id}:"${hash}"`].some((entry) => code.includes(entry));
}

interface Action {
  readonly name: string;
  readonly files: readonly string[];
}

/** What webpack turns `import('./Desk')` into: `n.e(451).then(…)`, or `Promise.all([n.e(747),n.e(451)]).then(…)`. */
const imports = /(?:Promise\.all\(\[([^\]]+)\]\)|([\w$]+\.e\((?:\d[\de]*|"[^"]+")\)))\.then\(/g;
const loaded = /\.e\((\d[\de]*|"[^"]+")\)/g;

/** The chunks that each import in an entry fetches, and the imports inside these. */
function actionsFrom(entry: string, chunks: readonly Chunk[]): readonly Action[] {
  const actions = new Map<string, readonly string[]>();
  const reached = new Set<string>();
  const follow = (code: string, present: ReadonlySet<string>): void => {
    for (const [, several, one] of code.matchAll(imports)) {
      const ids = [...(several ?? one).matchAll(loaded)].map(([, id]) => id);
      const group = chunks.filter(({ id }) => ids.includes(id));
      const name = group.find((chunk) => chunk.name)?.name;
      if (!name || actions.has(name)) continue;
      actions.set(
        name,
        group.filter(({ id }) => !present.has(id)).map(({ file }) => file),
      );
      const now = new Set([...present, ...ids]);
      for (const chunk of group.filter(({ id }) => !reached.has(id))) {
        reached.add(chunk.id);
        follow(chunk.code, now);
      }
    }
  };
  follow(entry, new Set());
  // The entry holds the hash of every chunk that may be loaded; one without an import found here would be missed.
  const missed = chunks.find(({ id, hash }) => entry.includes(hash) && !reached.has(id));
  if (missed) throw new Error(`${missed.file} is loaded in a way that is not known here.`);
  return [...actions].map(([name, files]) => ({ name, files }));
}

function textOf(bytes: Uint8Array | undefined): string {
  return bytes ? Buffer.from(bytes).toString('utf8') : '';
}
