import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { localizedResources } from '../../config/config.json';

const root = join(__dirname, '../..');
const files = readdirSync(join(root, 'src'), { encoding: 'utf8', recursive: true }).map((file) => join('src', file));
const read = (file: string): string => readFileSync(join(root, file), 'utf8');

/** A module of texts: what TypeScript knows of it, and what people write. */
const modules = files
  .filter((file) => /loc[\\/]strings\.d\.ts$/.test(file))
  .map((file) => ({
    name: /declare module '(\w+)'/.exec(read(file))?.[1] ?? file,
    declared: [...read(file).matchAll(/readonly (\w+): string;/g)].map(([, text]) => text),
    english: join(dirname(file), 'en-gb.js'),
  }));

/** The texts of each module that the code reads, as `strings.Name` or by name: `Pick<typeof strings, 'Name'>`. */
const used = new Map(modules.map(({ name }) => [name, new Set<string>()]));
for (const file of files.filter((each) => /(?<!\.d)\.tsx?$/.test(each) && !each.endsWith('.scss.ts'))) {
  const code = read(file);
  for (const [, alias, name] of code.matchAll(/import \* as (\w+) from '(\w+)';/g)) {
    // eslint-disable-next-line @rushstack/security/no-unsafe-regexp -- an identifier of our own code
    for (const [, text] of code.matchAll(new RegExp(`\\b${alias}\\.(\\w+)`, 'g'))) used.get(name)?.add(text);
    // eslint-disable-next-line @rushstack/security/no-unsafe-regexp -- an identifier of our own code
    for (const [, texts] of code.matchAll(new RegExp(`Pick<\\s*typeof ${alias},([^>]*)>`, 'g')))
      for (const [, text] of texts.matchAll(/'(\w+)'/g)) used.get(name)?.add(text);
  }
}

test('the build takes in every module of texts', () => {
  expect(Object.fromEntries(modules.map(({ name, english }) => [name, english.replaceAll('\\', '/')]))).toEqual(
    Object.fromEntries(
      Object.entries(localizedResources).map(([name, built]) => [
        name,
        built.replace(/^lib/, 'src').replace('{locale}', 'en-gb'),
      ]),
    ),
  );
});

describe.each(modules)('the texts of $name', ({ name, declared, english }) => {
  test('are all declared, and all that are declared are there', () => {
    expect(declared).toEqual(Object.keys(jest.requireActual<object>(join(root, english))));
  });

  test('are all used', () => {
    expect(declared.filter((text) => !used.get(name)?.has(text))).toEqual([]);
  });
});
