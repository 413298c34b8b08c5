import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { strToU8, zipSync } from 'fflate';
import { packageFile } from '../../../scripts/package';
import { assertWeighed, loadedLater, sizeOf, weigh, type WeighedFile } from '../../bench/sizes';

const namesOf = (files: readonly WeighedFile[]): string[] => files.map(({ name }) => name);

describe('our own package', () => {
  if (!existsSync(packageFile)) throw new Error('There is no package to weigh: run npm run build first.');
  const weights = weigh(packageFile);
  const of = (alias: string): (typeof weights)[number] => weights.find((weight) => weight.alias === alias)!;

  test.each(['RolloutStatusWebPart', 'ContingencyAccessWebPart', 'DeviceRequestWebPart'])(
    '%s fetches its code and words before first content, each of which weighs something',
    (alias) => {
      const { first } = of(alias);
      expect(first.filter(({ kind }) => kind === 'entry')).toHaveLength(1);
      const words = first.filter(({ kind }) => kind === 'words');
      expect(words.map(({ name }) => name.replace(/_.*/, ''))).toContain('UiStrings');
      expect(sizeOf(words)).toBeGreaterThan(1);
      for (const { size } of first) expect(size).toBeGreaterThan(0);
      // One language: words in another would be fetched for nothing.
      expect(namesOf(words).filter((name) => !name.includes('_en-gb_'))).toEqual([]);
    },
  );

  test('loads each form and list on demand, and none of them twice', () => {
    expect(Object.keys(of('DeviceRequestWebPart').actions)).toEqual(
      expect.arrayContaining(['ask', 'triage', 'register-load', 'set-up']),
    );
    expect(Object.keys(of('RolloutStatusWebPart').actions)).toEqual(
      expect.arrayContaining(['edit', 'import', 'all-sites', 'take-away', 'set-up']),
    );
    for (const weight of weights) {
      const later = namesOf(loadedLater(weight));
      expect(new Set(later).size).toBe(later.length);
      for (const files of Object.values(weight.actions)) expect(sizeOf(files)).toBeGreaterThan(0);
    }
  });
});

describe('a package', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'weigh-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const resources = {
    part: { type: 'path', path: 'part_0.js' },
    PartStrings: {
      type: 'localizedPath',
      paths: { 'en-GB': 'words_en-gb.js', 'en-US': { path: 'words_en-us.js', integrity: 'sha256-' } },
      defaultPath: { path: 'words_en-us.js' },
    },
    help: { type: 'path', path: 'help.js' },
    react: { type: 'component', id: 'r', version: '17.0.1' },
  };
  const chunk = (id: number | '7,9' | '3,7' | '2e3', code = ''): string =>
    `(self.webpackJsonp_1=self.webpackJsonp_1||[]).push([[${id}],{${code}}]);`;
  const assets = {
    'part_0.js':
      'names={5:"desk",7:"load"};hashes={3:"aa03",5:"aa05",7:"aa07"};const a=()=>Promise.all([n.e(3),n.e(5)]).then(n.bind(n,1));',
    'words_en-gb.js': 'define([],()=>({colour:"Colour"}))',
    'words_en-us.js': 'define([],()=>({colour:"Color"}))',
    'help.js': 'help()',
    'chunk.3_aa03.js': chunk(3, '"shared"'),
    'chunk.4_aa04.js': chunk(4),
    'chunk.desk_aa05.js': chunk(5, '()=>Promise.all([t.e(3),t.e(7)]).then(t.bind(t,3))'),
    // It includes a chunk that nothing loads separately here.
    'chunk.load_aa07.js': chunk('7,9'),
  };
  const made = (files: Readonly<Record<string, string>>): string => {
    const manifest = { alias: 'Part', loaderConfig: { entryModuleId: 'part', scriptResources: resources } };
    const entries = {
      'AppManifest.xml': '<App Name="P" ProductID="1" Version="1.0.0.0"></App>',
      'part.xml': `<Elements><ClientSideComponent ComponentManifest="${JSON.stringify(manifest).replace(/"/g, '&quot;')}"></ClientSideComponent></Elements>`,
      ...Object.fromEntries(Object.entries(files).map(([name, text]) => [`ClientSideAssets/${name}`, text])),
    };
    const file = join(folder, 'p.sppkg');
    writeFileSync(
      file,
      zipSync(Object.fromEntries(Object.entries(entries).map(([name, text]) => [name, strToU8(text)]))),
    );
    return file;
  };
  const without = (file: keyof typeof assets): Record<string, string> =>
    Object.fromEntries(Object.entries(assets).filter(([name]) => name !== file));
  const oddlyLoaded = { ...assets, 'part_0.js': assets['part_0.js'].replace('5:"aa05"', '4:"aa04",5:"aa05"') };

  test('is fetched in the page’s language, without what the page has, and in the default where it has not that one', () => {
    const [{ first }] = weigh(made(assets));
    expect(namesOf(first)).toEqual(['part_0.js', 'words_en-gb.js', 'help.js']);
    expect(first[1].size).toBe(gzipSync(assets['words_en-gb.js'], { level: 9 }).length / 1000);
    expect(namesOf(weigh(made(assets), 'cy-GB')[0].first)[1]).toBe('words_en-us.js');
  });

  test('counts with an action what it shares with others, and within another only what that has not loaded', () => {
    const [{ actions }] = weigh(made(assets));
    expect(Object.fromEntries(Object.entries(actions).map(([name, files]) => [name, namesOf(files)]))).toEqual({
      desk: ['chunk.3_aa03.js', 'chunk.desk_aa05.js'],
      load: ['chunk.load_aa07.js'],
    });
  });

  test('knows a chunk by its own number, whichever others it holds', () => {
    const [{ actions }] = weigh(made({ ...assets, 'chunk.load_aa07.js': chunk('3,7') }));
    expect(namesOf(actions.desk)).toEqual(['chunk.3_aa03.js', 'chunk.desk_aa05.js']);
    expect(namesOf(actions.load)).toEqual(['chunk.load_aa07.js']);
  });

  test('knows a chunk by its number however short the code writes it', () => {
    const short = Object.entries({ ...assets, 'chunk.3_aa03.js': chunk('2e3') }).map(([name, text]) => [
      name.replace('3_aa03', '2000_aa03'),
      text.replace('{3:"aa03"', '{2e3:"aa03"').replace('.e(3)', '.e(2e3)'),
    ]);
    const [{ actions }] = weigh(made(Object.fromEntries(short) as Record<string, string>));
    expect(namesOf(actions.desk)).toEqual(['chunk.2000_aa03.js', 'chunk.desk_aa05.js']);
    expect(Object.keys(actions)).toEqual(['desk', 'load']);
  });

  test('that lacks a file, or loads a chunk in a way that is not known, is not weighed as if it were light', () => {
    expect(() => weigh(made(without('words_en-gb.js')))).toThrow('has no words_en-gb.js');
    expect(() => weigh(made(oddlyLoaded))).toThrow('chunk.4_aa04.js is loaded in a way that is not known here');
  });
});

test('what was weighed is held to what a browser fetched, whichever of the two has more', () => {
  const weighed: readonly WeighedFile[] = ['one.js', 'two.js'].map((name) => ({ name, size: 1, kind: 'chunk' }));
  expect(() => assertWeighed('ask', weighed, ['two.js', 'one.js'])).not.toThrow();
  expect(() => assertWeighed('ask', weighed, ['one.js', 'three.js'])).toThrow(
    'ask:\n  fetched and not weighed: three.js\n  weighed and not fetched: two.js',
  );
});
