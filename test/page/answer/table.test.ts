import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { demonstration, onDayOne, siteCodes } from './rawWorld';
import { answerTable, tableFolder } from './table';

describe('the table of what every site is told', () => {
  it.each([demonstration, onDayOne])('has every site, with the largest words of both pages: $name', async (world) => {
    const table = await answerTable(world);
    const told = table
      .split('\n\n')
      .slice(1)
      .map((block) => /^(\w+): .+\n {2}IT at my site {3}\S.+\n {2}What to do now {2}\S/.exec(block)?.[1]);
    expect(told).toEqual(siteCodes(world));
    mkdirSync(tableFolder, { recursive: true });
    writeFileSync(join(tableFolder, `${world.name.replace(' ', '-')}.txt`), table);
  });
});
