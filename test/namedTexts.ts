import Module from 'node:module';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../scripts/steps';

// SharePoint's loader gives a page its texts by name (config/config.json). Imported first, this does the same for a
// program that runs code of the web parts without a page, and without Jest.

const { localizedResources } = JSON.parse(readFileSync(join(root, 'config/config.json'), 'utf8')) as {
  readonly localizedResources: Readonly<Record<string, string>>;
};

interface Loader {
  _load(name: string, ...rest: readonly unknown[]): unknown;
}
const loader = Module as unknown as Loader;
const load = loader._load;
loader._load = (name, ...rest) => (name in localizedResources ? textsOf(name) : load.call(loader, name, ...rest));

const read = new Map<string, unknown>();

function textsOf(name: string): unknown {
  if (!read.has(name)) {
    const file = localizedResources[name].replace('lib/', 'src/').replace('{locale}', 'en-gb');
    const source = readFileSync(join(root, file), 'utf8');
    const define = (_: readonly string[], make: () => unknown): unknown => read.set(name, make());
    // eslint-disable-next-line no-new-func -- The file is the project's own.
    new Function('define', source)(define);
  }
  return read.get(name);
}
