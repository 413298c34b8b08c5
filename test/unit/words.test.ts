import { readdirSync } from 'node:fs';
import { join } from 'node:path';

const source = join(__dirname, '../../src');
const files = readdirSync(source, { encoding: 'utf8', recursive: true })
  .filter((file) => /loc[\\/]en-gb\.js$/.test(file))
  .sort();

/** What staff read, rather than those who edit or set up. */
const forStaff = [
  'ui/loc',
  'webparts/rolloutStatus/loc',
  'webparts/rolloutStatus/takeAway/loc',
  'webparts/contingencyAccess/loc',
  'webparts/contingencyAccess/pack/loc',
  'webparts/deviceRequest/loc',
  'webparts/deviceRequest/ask/loc',
].map((folder) => join(folder, 'en-gb.js'));
/** What staff are not told, and what they are told instead: `ux.md`. */
const banned = /\b(contingency|fallback locations?|blockers?|limitations?|uncovered days?|stale|unconfirmed)\b/i;
const mostWords = 20;

/** Read as the other tests read them: `test/setup/amdStrings.js`. */
function textsIn(file: string): [string, string][] {
  return Object.entries(jest.requireActual<Record<string, string>>(join(source, file)));
}

function sentences(text: string): string[] {
  return text.split(/(?<=[.?!])\s+|\n/);
}

describe('our own words', () => {
  it('stand where they are looked for', () => {
    expect(files.length).toBeGreaterThanOrEqual(7);
    expect(files).toEqual(expect.arrayContaining(forStaff));
  });

  it.each(files)(`have at most ${mostWords} words a sentence and no exclamation marks: %s`, (file) => {
    // Lists of months and weekdays are no sentences.
    const texts = textsIn(file).filter(([name]) => !/^(Months|Weekdays)$/.test(name));
    const long = texts.flatMap(([name, text]) =>
      sentences(text)
        .filter((each) => each.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length > mostWords)
        .map((each) => `${name}: ${each}`),
    );
    expect(long).toEqual([]);
    expect(texts.filter(([, text]) => text.includes('!')).map(([name]) => name)).toEqual([]);
  });

  it.each(forStaff)('are those staff use: %s', (file) => {
    expect(
      textsIn(file)
        .filter(([, text]) => banned.test(text))
        .map(([name, text]) => `${name}: ${text}`),
    ).toEqual([]);
  });
});
