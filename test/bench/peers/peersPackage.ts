import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { build, type Plugin } from 'esbuild';
import { strToU8, zipSync } from 'fflate';
import type { ComponentManifest, ScriptResource } from '../../../host/runtime/componentManifest';
import { readFrameworkManifests } from '../../../host/runtime/frameworkManifests';
import { standIns } from '../../../host/runtime/standIns';
import { Refusal, root } from '../../../scripts/steps';
import { type Peer, peers } from './peers';

const here = __dirname;
/** Outside the sources, so that lint, types and tests do not walk through what is installed there. */
const installed = join(root, 'temp/bench/peers');
const target = join(root, 'temp/bench/peers.sppkg');
const productId = 'be0c0000-0000-4000-8000-000000000000';

/**
 * Builds the peers into a package that the local SharePoint deploys beside ours, and installs what only they need.
 *
 * @returns the package's file.
 * @throws Refusal if their packages cannot be installed.
 */
export async function buildPeers(say: (line: string) => void): Promise<string> {
  install(say);
  const bundles = await Promise.all(peers.map(async (peer) => [peer, await bundled(peer)] as const));
  const entries: Record<string, Uint8Array> = {
    'AppManifest.xml': strToU8(
      `<App Name="Benchmark peers" ProductID="${productId}" Version="1.0.0.0" SkipFeatureDeployment="true"></App>`,
    ),
  };
  for (const [peer, code] of bundles) {
    entries[`${peer.alias}.xml`] = strToU8(
      `<Elements><ClientSideComponent ComponentManifest="${escaped(JSON.stringify(manifest(peer)))}"></ClientSideComponent></Elements>`,
    );
    entries[`ClientSideAssets/${peer.bundle}`] = strToU8(code);
  }
  mkdirSync(join(root, 'temp/bench'), { recursive: true });
  writeFileSync(target, zipSync(entries));
  return target;
}

function install(say: (line: string) => void): void {
  const files = ['package.json', 'package-lock.json', '.npmrc'];
  const current = (file: string): boolean =>
    existsSync(join(installed, file)) &&
    readFileSync(join(installed, file), 'utf8') === readFileSync(join(here, file), 'utf8');
  if (existsSync(join(installed, 'node_modules/.package-lock.json')) && files.every(current)) return;
  say('Installing what the peers need (about 20 seconds, once)');
  for (const file of files) cpSync(join(here, file), join(installed, file));
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], {
    cwd: installed,
    stdio: 'ignore',
    shell: process.platform === 'win32',
  });
  if (status !== 0)
    throw new Refusal(
      'The packages of the web parts compared could not be installed. Leave these out with --only ours, or try again with the npm registry in reach.',
    );
}

/** Modules that SharePoint provides, so they are in no bundle; ours leaves out the same. */
const given = [
  'react',
  'react-dom',
  'tslib',
  '@microsoft/sp-core-library',
  '@microsoft/sp-http',
  '@microsoft/sp-webpart-base',
  '@microsoft/sp-lodash-subset',
];

async function bundled({ file, ownFluent }: Peer): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(here, file)],
    bundle: true,
    write: false,
    outdir: here, // nothing is written: it gives the output its name
    platform: 'browser',
    format: 'cjs',
    target: 'es2021',
    minify: true,
    mainFields: ['module', 'main'],
    nodePaths: [join(installed, 'node_modules')],
    alias: ownFluent ? { '@fluentui/react': join(installed, 'node_modules/@fluentui/react') } : {},
    define: { 'process.env.NODE_ENV': '"production"', DEBUG: 'false' },
    plugins: [outside(), strings()],
    logLevel: 'error',
  });
  const names = JSON.stringify(given);
  return `define(${names},function(...given){const names=${names},module={exports:{}},exports=module.exports,require=name=>given[names.indexOf(name)];\n${outputFiles![0].text}\nreturn module.exports;});`;
}

/** Leaves out exactly these modules: `react` must not include `react/jsx-runtime`. */
function outside(): Plugin {
  return {
    name: 'given-by-sharepoint',
    setup: ({ onResolve }) =>
      onResolve({ filter: /.*/ }, ({ path }) => (given.includes(path) ? { path, external: true } : undefined)),
  };
}

/**
 * Strings are AMD modules of one language, as in the SPFx build. Each becomes an export, so that a bundle holds only
 * the strings that it shows.
 */
function strings(): Plugin {
  const files: Readonly<Record<string, string>> = {
    RolloutStatusStrings: join(root, 'src/webparts/rolloutStatus/loc/en-gb.js'),
    UiStrings: join(root, 'src/ui/loc/en-gb.js'),
    ControlStrings: join(installed, 'node_modules/@pnp/spfx-controls-react/lib/loc/en-us.js'),
  };
  return {
    name: 'strings',
    setup: ({ onResolve, onLoad }) => {
      onResolve({ filter: /Strings$/ }, ({ path }) =>
        path in files ? { path: files[path], namespace: 'strings' } : undefined,
      );
      onLoad({ filter: /.*/, namespace: 'strings' }, ({ path }) => ({
        contents: Object.entries(stringsIn(readFileSync(path, 'utf8')))
          .map(([name, text]) => `export const ${name} = ${JSON.stringify(text)};`)
          .join('\n'),
        loader: 'js',
      }));
    },
  };
}

/** @param code `define([], function () { return { … }; });` */
function stringsIn(code: string): Readonly<Record<string, unknown>> {
  let given: Readonly<Record<string, unknown>> = {};
  runInNewContext(code, { define: (_: readonly string[], make: () => typeof given) => (given = make()) });
  return given;
}

function manifest({ id, alias, bundle }: Peer): ComponentManifest {
  return {
    id,
    alias,
    version: '1.0.0',
    manifestVersion: 2,
    componentType: 'WebPart',
    preconfiguredEntries: [{ title: { default: alias }, description: { default: alias }, properties: {} }],
    loaderConfig: {
      internalModuleBaseUrls: ['HTTPS://SPCLIENTSIDEASSETLIBRARY/'],
      entryModuleId: alias,
      scriptResources: {
        [alias]: { type: 'path', path: bundle },
        ...Object.fromEntries(given.map((name) => [name, component(name)])),
      },
    },
  };
}

function component(name: string): ScriptResource {
  const framework = readFrameworkManifests().find(
    ({ loaderConfig }) => `@microsoft/${loaderConfig.entryModuleId}` === name,
  );
  const found = framework ?? standIns.find((standIn) => standIn.name === name);
  if (!found) throw new Error(`SharePoint gives no component called ${name} here.`);
  return { type: 'component', id: found.id, version: found.version };
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;');
}
