import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { localizedResources } from '../../config/config.json';

const root = join(__dirname, '../..');
const files = readdirSync(join(root, 'src'), { encoding: 'utf8', recursive: true }).map((file) =>
  join('src', file).replaceAll('\\', '/'),
);
const read = (file: string): string => readFileSync(join(root, file), 'utf8');

/** The modules that SharePoint loads, by the names that the code imports. */
const localised: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(localizedResources).map(([name, built]) => [
    name,
    built.replace(/^lib/, 'src').replace('{locale}', 'en-gb'),
  ]),
);

/** Every module of texts: these, and those of the views that load on demand. */
const modules = files.filter((file) => /\/(loc\/en-gb\.js|strings\.ts)$/.test(file));

/** The texts of each module that the code reads, as `strings.Name`. */
const used = new Map(modules.map((file) => [file, new Set<string>()]));
for (const file of files.filter((each) => /(?<!\.d)\.tsx?$/.test(each) && !each.endsWith('.scss.ts'))) {
  const code = read(file);
  for (const [, byName, ownName = 'strings', from] of code.matchAll(
    /import (?:\* as (\w+)|\{ strings(?: as (\w+))? \}) from '([\w./]*[sS]trings)';/g,
  )) {
    const module = byName ? localised[from] : `${join(dirname(file), from).replaceAll('\\', '/')}.ts`;
    // eslint-disable-next-line @rushstack/security/no-unsafe-regexp -- an identifier of our own code
    for (const [, text] of code.matchAll(new RegExp(`\\b${byName ?? ownName}\\.(\\w+)`, 'g')))
      used.get(module)?.add(text);
  }
}

test('the build takes in every module of texts that SharePoint loads', () => {
  expect(modules.filter((file) => file.endsWith('.js')).sort()).toEqual(Object.values(localised).sort());
});

test.each(modules)('the texts of %s are all used', (file) => {
  const module = jest.requireActual<object | { readonly strings: object }>(join(root, file));
  const texts = Object.keys('strings' in module ? module.strings : module);
  expect(texts.length).toBeGreaterThan(0);
  expect(texts.filter((text) => !used.get(file)?.has(text))).toEqual([]);
});
