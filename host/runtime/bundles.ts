import { join, resolve, sep } from 'node:path';
import type { BuildOptions, BuildResult, Metafile, OutputFile, Plugin } from 'esbuild';
import { fluentBundle, fluentPartAsset, pageLibraries, standIns } from './standIns';

interface Asset {
  readonly name: string;
  readonly extension: 'js' | 'css';
  readonly content: string;
}

export interface Bundles {
  readonly assets: readonly Asset[];
  /**
   * The absolute paths of our own files (not of installed packages) that went in, this one and the table of stand-ins
   * included.
   */
  readonly inputs: readonly string[];
}

const source = resolve(__dirname, '../pages/browser');

/** AMD modules, which the SPFx loader loads, with the modules that it gives them. */
const modules: Readonly<Record<string, readonly string[]>> = {
  application: [
    '@microsoft/sp-application-base',
    '@microsoft/sp-core-library',
    '@microsoft/sp-webpart-base',
    '@microsoft/sp-component-base',
    '@microsoft/sp-loader',
    '@microsoft/load-themed-styles',
    // SharePoint's own page is made with these, so that they are there before any web part.
    ...pageLibraries,
  ],
  fluent: ['react', 'react-dom'],
  editCustomerPromise: [],
  idleWebTask: [],
};

/** Plain scripts and style sheets, which the pages load themselves. */
const scripts = ['boot.ts', 'start.ts', 'page.css', 'teamsFrame.ts', 'teams.css', 'gallery.css'];

const common = {
  bundle: true,
  write: false,
  metafile: true,
  outdir: source, // nothing is written: it gives the outputs their names
  platform: 'browser',
  target: 'es2021',
  minify: true,
  mainFields: ['module', 'main'],
  define: { 'process.env.NODE_ENV': '"production"' },
  logLevel: 'warning',
} as const satisfies BuildOptions;

export async function buildBundles(): Promise<Bundles> {
  // Loaded here, so that a host whose assets are fresh never pays for it.
  // eslint-disable-next-line @rushstack/import-requires-chunk-name -- this runs in Node, not in a bundle
  const { build } = await import('esbuild');
  const built: Bundles[] = [];
  for (const [name, given] of Object.entries(modules)) {
    const result = await build({
      ...common,
      entryPoints: [join(source, `${name}.ts`)],
      format: 'cjs',
      plugins: [only(given)],
    });
    built.push(bundlesOf(result, (code) => asAmd(code, given)));
  }
  const result = await build({ ...common, entryPoints: scripts.map((file) => join(source, file)), format: 'iife' });
  built.push(bundlesOf(result, (code) => code));
  return {
    assets: [...built.flatMap(({ assets }) => assets), ...partsOfFluent()],
    inputs: [...new Set([__filename, join(__dirname, 'standIns.ts'), ...built.flatMap(({ inputs }) => inputs)])],
  };
}

/** Leaves exactly these modules out of a bundle; a name such as `react` must not take `react/jsx-runtime` with it. */
function only(given: readonly string[]): Plugin {
  return {
    name: 'given-by-the-loader',
    setup: ({ onResolve }) =>
      onResolve({ filter: /.*/ }, ({ path }) => (given.includes(path) ? { path, external: true } : undefined)),
  };
}

function bundlesOf(result: BuildResult<typeof common>, wrap: (code: string) => string): Bundles {
  return { assets: result.outputFiles.map((file) => assetOf(file, wrap)), inputs: ownInputs(result.metafile) };
}

function assetOf({ path, text }: OutputFile, wrap: (code: string) => string): Asset {
  const [name = '', extension] = path.slice(path.lastIndexOf(sep) + 1).split('.');
  return extension === 'css' ? { name, extension, content: text } : { name, extension: 'js', content: wrap(text) };
}

function ownInputs(metafile: Metafile): readonly string[] {
  return Object.keys(metafile.inputs)
    .filter((input) => !input.includes('node_modules'))
    .map((input) => resolve(input));
}

/** esbuild does not write AMD: this gives a CommonJS bundle the `require` and `module` that it expects. */
function asAmd(code: string, given: readonly string[]): string {
  return `define(${JSON.stringify(given)},function(...given){const names=${JSON.stringify(given)},module={exports:{}},exports=module.exports,require=name=>given[names.indexOf(name)];
${code}
return module.exports;});`;
}

function partsOfFluent(): readonly Asset[] {
  return standIns.flatMap(({ id, source }): Asset[] => {
    if (source.from !== 'fluent') {
      return [];
    }
    const content = `define([${JSON.stringify(fluentBundle)}],function(fluent){return fluent.${source.part};});`;
    return [{ name: fluentPartAsset(source.part, id), extension: 'js', content }];
  });
}
