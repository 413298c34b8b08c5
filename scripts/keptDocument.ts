import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { keptKeys, type KeptName } from '../src/data/kept';
import { keptPlan } from '../src/data/keptPlan';
import { root } from './steps';

const privacyDocumentFile = join(root, 'docs/privacy.md');
const start = '<!-- prettier-ignore-start -->\n';
const end = '\n<!-- prettier-ignore-end -->';

/** The table of everything that the browser keeps. */
export function keptTable(): string {
  return [
    '| Key ends in | Holds | About a person | Until |',
    '| --- | --- | --- | --- |',
    ...(Object.keys(keptKeys) as KeptName[]).map((name) => {
      const { holds, personal = 'nothing', until } = keptPlan[name];
      return `| \`${keptKeys[name].replaceAll('|', '\\|')}\` | ${holds} | ${personal} | ${until} |`;
    }),
  ].join('\n');
}

/** `docs/privacy.md` with that table in its place. */
export function privacyDocument(document = readFileSync(privacyDocumentFile, 'utf8')): string {
  const [from, to] = [document.indexOf(start) + start.length, document.indexOf(end)];
  if (from < start.length || to < from - 1) throw new Error('docs/privacy.md has no place for what is kept.');
  return document.slice(0, from) + keptTable() + document.slice(to);
}

export function keptTableIsCurrent(): boolean {
  return readFileSync(privacyDocumentFile, 'utf8') === privacyDocument();
}

if (require.main === module) writeFileSync(privacyDocumentFile, privacyDocument());
