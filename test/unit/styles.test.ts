import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { themeVariables } from '../../src/ui/theme';

const source = join(__dirname, '../../src');
const sheets = readdirSync(source, { encoding: 'utf8', recursive: true })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file.endsWith('.scss'));

/** A style sheet's code: comments may name what code may not. */
const read = (file: string): string => readFileSync(join(source, file), 'utf8').replaceAll(/\/\/.*$/gm, '');

/** A theme that has every slot. */
const everySlot = new Proxy({}, { get: () => '#123456' });
const themed = Object.keys(themeVariables({ isInverted: true, palette: everySlot, semanticColors: everySlot }));
/** What a view sets on an element of its own. */
const ofViews = ['--said-rows'];

test.each(sheets)('%s takes its colours from what the theme sets, so that they hold in the dark', (file) => {
  const taken = [...read(file).matchAll(/var\((--[\w-]+)/g)].map(([, name]) => name);
  expect(taken.filter((name) => !themed.includes(name) && !ofViews.includes(name))).toEqual([]);
});
