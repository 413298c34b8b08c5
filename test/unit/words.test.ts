import { readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { wordHints } from '../../src/domain/words/wordHints';

const source = join(__dirname, '../../src');
const files = readdirSync(source, { encoding: 'utf8', recursive: true })
  .filter((file) =>
    /loc[\\/]en-gb\.js$|[\\/]strings\.ts$|[\\/](questions|\w+Columns)[\\/]\w+\.tsx?$|answer[\\/](\w+Strings|instructionWords)\.ts$/.test(
      file,
    ),
  )
  .sort();

/** Words with two meanings in two places: a button, and the state of a task. */
const twice = ['Done'];

/**
 * Counts that are never one: the services we come with, an index past its limit, a long text, requests in a queue,
 * names that do not fit, and the words of a long sentence.
 */
const alwaysMany = [
  'AddServices',
  'ServicesAdded',
  'IndexLate.other',
  'ShowWhole',
  'FiguresMany',
  'OthersMore.other',
  'Long',
];

type Words = Readonly<Record<string, string | Readonly<Record<string, string>>>>;

/** Each text with its name; for a text in several forms, every form. Read as in other tests. */
function textsIn(file: string): [string, string][] {
  const module = jest.requireActual<Words | { readonly strings: Words }>(join(source, file));
  const words = ('strings' in module ? module.strings : module) as Words;
  return Object.entries(words).flatMap(([name, text]): [string, string][] =>
    typeof text === 'string' ? [[name, text]] : Object.entries(text).map(([form, each]) => [`${name}.${form}`, each]),
  );
}

/**
 * Words in a text that could be easier to read, such as a sentence of more than 20 words, an exclamation mark, or a
 * technical word.
 */
function hintsIn(file: string): string[] {
  return textsIn(file).flatMap(([name, text]) => wordHints(text).map((hint) => `${name}: ${JSON.stringify(hint)}`));
}

describe('our own words', () => {
  it('stand where they are looked for', () => {
    expect(files.length).toBeGreaterThanOrEqual(7);
    expect(files.filter((file) => /[\\/]questions[\\/]/.test(file)).length).toBeGreaterThanOrEqual(10);
  });

  it('stand in the chunk of the view that says them, but for two modules of each web part', () => {
    const folders = files.filter((file) => file.endsWith('en-gb.js')).map((file) => dirname(dirname(file)));
    expect(folders.map((folder) => folder.split(/[\\/]/).join('/'))).toEqual([
      'ui',
      'webparts/contingencyAccess',
      'webparts/deviceRequest',
      'webparts/rolloutStatus',
    ]);
  });

  it('stand once each', () => {
    const texts = files.flatMap(textsIn).map(([, text]) => text);
    const again = new Set(texts.filter((text, at) => texts.indexOf(text) < at));
    expect([...again]).toEqual(twice);
  });

  it.each(files)('raise none of the hints that editors are given on theirs: %s', (file) => {
    expect(hintsIn(file)).toEqual([]);
  });

  it.each(files)('have a form for one of what they count by a noun: %s', (file) => {
    const counting = textsIn(file).filter(
      ([name, text]) => !name.endsWith('.one') && /\{count\} (?!as\b|is\b|has\b)\p{Ll}+s\b/u.test(text),
    );
    const names = new Set(textsIn(file).map(([name]) => name));
    const ofOne = (name: string): boolean => name.endsWith('.other') && names.has(name.replace('.other', '.one'));
    const many = counting.filter(([name]) => !ofOne(name) && !alwaysMany.includes(name));
    expect(many.map(([name, text]) => `${name}: ${text}`)).toEqual([]);
  });
});
