import { readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';

const source = join(__dirname, '../../src');
const files = readdirSync(source, { encoding: 'utf8', recursive: true })
  .filter((file) =>
    /loc[\\/]en-gb\.js$|[\\/]strings\.ts$|[\\/](questions|\w+Columns)[\\/]\w+\.tsx?$|answer[\\/](\w+Strings|instructionWords)\.ts$/.test(
      file,
    ),
  )
  .sort();

/** Texts for staff, not for people who edit or set up. */
const forStaff = [
  'ui/loc/en-gb.js',
  'webparts/rolloutStatus/loc/en-gb.js',
  'ui/strings.ts',
  'webparts/base/takeAway/strings.ts',
  'webparts/rolloutStatus/allSites/strings.ts',
  'webparts/rolloutStatus/takeAway/strings.ts',
  'webparts/contingencyAccess/loc/en-gb.js',
  'webparts/contingencyAccess/pack/strings.ts',
  'webparts/deviceRequest/loc/en-gb.js',
  'webparts/deviceRequest/ask/strings.ts',
  'webparts/deviceRequest/own/strings.ts',
]
  .map((file) => join(...file.split('/')))
  .concat(files.filter((file) => /[\\/]questions[\\/]/.test(file)));
/** Technical words, which staff should not have to read. */
const banned = /\b(contingency|fallback locations?|blockers?|limitations?|uncovered days?|stale|unconfirmed)\b/i;
const mostWords = 20;
/** Words with two meanings in two places: a button, and the state of a task. */
const twice = ['Done'];

/**
 * Counts that are never one: the services we come with, an index past its limit, a long text, requests in a queue, and
 * names that do not fit.
 */
const alwaysMany = ['AddServices', 'ServicesAdded', 'IndexLate.other', 'ShowWhole', 'FiguresMany', 'OthersMore.other'];

type Words = Readonly<Record<string, string | Readonly<Record<string, string>>>>;

/** Each text with its name; for a text in several forms, every form. Read as in other tests. */
function textsIn(file: string): [string, string][] {
  const module = jest.requireActual<Words | { readonly strings: Words }>(join(source, file));
  const words = ('strings' in module ? module.strings : module) as Words;
  return Object.entries(words).flatMap(([name, text]): [string, string][] =>
    typeof text === 'string' ? [[name, text]] : Object.entries(text).map(([form, each]) => [`${name}.${form}`, each]),
  );
}

function sentences(text: string): string[] {
  return text.split(/(?<=[.?!])\s+|\n/);
}

describe('our own words', () => {
  it('stand where they are looked for', () => {
    expect(files.length).toBeGreaterThanOrEqual(7);
    expect(files).toEqual(expect.arrayContaining(forStaff));
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

  it.each(files)(`have at most ${mostWords} words a sentence and no exclamation marks: %s`, (file) => {
    const texts = textsIn(file);
    const long = texts.flatMap(([name, text]) =>
      sentences(text)
        .filter((each) => each.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length > mostWords)
        .map((each) => `${name}: ${each}`),
    );
    expect(long).toEqual([]);
    expect(texts.filter(([, text]) => text.includes('!')).map(([name]) => name)).toEqual([]);
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

  it.each(forStaff)('are those staff use: %s', (file) => {
    expect(
      textsIn(file)
        .filter(([, text]) => banned.test(text))
        .map(([name, text]) => `${name}: ${text}`),
    ).toEqual([]);
  });
});
