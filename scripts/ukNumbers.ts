import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { MetadataJson } from 'libphonenumber-js/core';
import { commandLine, root, run } from './steps';

const file = join(root, 'src/domain/linkedText/ukNumbers.ts');

/**
 * The index in libphonenumber's packed form (`libphonenumber-js/types.d.ts`) of the patterns for each kind of number.
 */
const kinds = 11;
const fixedLine = 0;
const mobile = 1;

/**
 * Numbers that Ofcom keeps for drama and that libphonenumber does not accept. Ofcom's other ranges for drama are within
 * ranges in use.
 * https://www.ofcom.org.uk/phones-and-broadband/phone-numbers/numbers-for-drama
 */
const drama: readonly (readonly [kind: number, pattern: string])[] = [
  [fixedLine, '115496\\d{4}'],
  [fixedLine, '1632960\\d{3}'],
  [mobile, '7700900\\d{3}'],
];

/** libphonenumber's metadata of the United Kingdom alone (3 KB of 157), with the numbers for drama. */
export function ukMetadata(): MetadataJson {
  const { version, countries } = JSON.parse(
    readFileSync(require.resolve('libphonenumber-js/metadata.max.json'), 'utf8'),
  ) as MetadataJson;
  const { GB } = countries;
  if (!GB) throw new Error('libphonenumber-js has no metadata of the United Kingdom.');
  for (const [kind, pattern] of drama) GB[kinds][kind][0] += `|${pattern}`;
  return { version, country_calling_codes: { 44: ['GB'] }, countries: { GB }, nonGeographic: {} };
}

async function write(): Promise<void> {
  const code = `import type { MetadataJson } from 'libphonenumber-js/core';

/** Which telephone numbers there are in the United Kingdom. Made by \`npm run numbers\` from libphonenumber-js. */
export const ukNumbers: MetadataJson = ${JSON.stringify(ukMetadata())};
`;
  writeFileSync(file, code);
  await run({ name: 'Format', command: 'prettier', args: ['--write', file] });
}

if (require.main === module) commandLine(write);
