import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { themeVariables } from '../../src/ui/theme';

const source = join(__dirname, '../../src');
const tokens = 'ui/_tokens.scss';
const sheets = readdirSync(source, { encoding: 'utf8', recursive: true })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file.endsWith('.scss') && file !== tokens);

/** A style sheet's code without its comments, which may name what code may not. */
const read = (file: string): string => readFileSync(join(source, file), 'utf8').replaceAll(/\/\/.*$/gm, '');
const found = (file: string, pattern: RegExp): string[] => [...read(file).matchAll(pattern)].map(([all]) => all.trim());

/** The names that get a default in the tokens, without their dashes. */
const coloured = /^\$colours: \(([^)]+)\);/m.exec(read(tokens))![1].match(/\w+(?=:)/g)!;
/** Custom properties that a view sets on an element of its own. */
const ofViews = ['said-rows'];

describe('the colours of the tokens', () => {
  it('are those of the theme slots that a web part takes, and of what carries a meaning', () => {
    const everySlot = new Proxy({}, { get: () => '#123456' });
    const taken = themeVariables({ isInverted: true, palette: everySlot, semanticColors: everySlot });
    expect(coloured.map((name) => `--${name}`).sort()).toEqual(
      Object.keys(taken)
        .filter((name) => name.startsWith('--'))
        .sort(),
    );
  });
});

describe.each(sheets)('%s', (file) => {
  it('takes its colours from the tokens, so that they hold in every theme', () => {
    expect(found(file, /#[\da-f]{3,8}\b(?=[^{]*;)|\b(?:rgb|hsl|oklch)a?\(/gi)).toEqual([]);
    const named = [...read(file).matchAll(/var\(--([\w-]+)/g)].map(([, name]) => name);
    expect(named.filter((name) => !coloured.includes(name) && !ofViews.includes(name))).toEqual([]);
  });

  it('holds no theme token, which nothing would fill in', () => {
    expect(found(file, /\[theme:/g)).toEqual([]);
  });

  it('has no default of its own for a colour', () => {
    expect(found(file, /var\([^)]*,[^)]*\)/g)).toEqual([]);
  });

  it('names the width from which there is room', () => {
    expect(found(file, /@container|@media[^{]*(?:width|height)/g)).toEqual([]);
  });

  it('names its sizes of type', () => {
    expect(
      found(file, /\b(?:font|font-size|line-height|letter-spacing):[^;]*\d[^;]*px[^;]*;|-spacing: [^;]*;/g),
    ).toEqual([]);
  });

  // Less than a step is an optical correction, such as a mark beside its line.
  it('keeps room by steps', () => {
    expect(found(file, /^ *(?:margin|padding|gap)[a-z-]*:[^;]*(?<![\d.])(?:[4-9]|\d\d+)px(?!\) \/ 2)[^;]*;/gm)).toEqual(
      [],
    );
  });
});
