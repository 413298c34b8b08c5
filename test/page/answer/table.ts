import { join } from 'node:path';
import { enter, pagesOf } from './pages';
import type { ReadPage } from './readPage';
import { type RawWorld, siteCodes } from './rawWorld';
import { truthAt } from './truth';

/** The folder in which `npm run answers` finds the tables. */
export const tableFolder = join(__dirname, '..', '..', '..', 'temp', 'answers');

/** What the pages of every site say, for a person to read: the largest words of both, then a line for each subject. */
export async function answerTable(world: RawWorld): Promise<string> {
  const blocks: string[] = [];
  enter(world);
  for (const code of siteCodes(world)) {
    const { itAtMySite, whatToDo } = await pagesOf(code);
    blocks.push(
      [
        `${code}: ${truthAt(world, code).site}`,
        `  IT at my site   ${itAtMySite.headline}`,
        `  What to do now  ${whatToDo.headline}`,
        ...[itAtMySite, whatToDo].flatMap(nextLines),
        ...subjectLines(whatToDo).map((line) => `    ${line}`),
      ].join('\n'),
    );
  }
  return `${world.name}, ${world.today}: ${blocks.length} sites\n\n${blocks.join('\n\n')}\n`;
}

/** What a page says will come next. */
function nextLines({ lines }: ReadPage): string[] {
  return lines.flatMap(({ text }) => (text.startsWith('Next here:') ? `    ${text}` : []));
}

/** Each heading with a mark, or words in its place, and the line under it. */
function subjectLines({ lines, headline }: ReadPage): string[] {
  return lines.flatMap(({ kind, text: name }, at) => {
    const [next, lead] = lines.slice(at + 1);
    const isSubject = kind === 'heading' && name !== headline && next?.about === name;
    if (!isSubject) return [];
    return `${name}: ${[next, ...(lead?.about === name ? [lead] : [])].map(({ text }) => text).join('. ')}`;
  });
}
