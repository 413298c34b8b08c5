import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Access } from '../src/lists/access';
import { allLists } from '../src/lists/all';
import type { ColumnPlan, ListPlan } from '../src/lists/plan';
import { oldestVersion, schemaVersion } from '../src/lists/schemaVersion';
import type { Column, ColumnKind } from '../src/lists/shape';
import { sinceOf } from '../src/lists/since';
import { root } from './steps';

export const listsDocumentFile = join(root, 'docs/lists.md');

/** `docs/lists.md`, made from the declarations. */
export function listsDocument(): string {
  return [
    '# The lists',
    '',
    '<!-- Made from src/lists by `npm run docs`: change the declarations, not this page. -->',
    '',
    'Every list stands at `Lists/<URL name>` of its site and is found there, so its title may be changed. The lists refer to each',
    'other by text keys. *Since* is the version of the lists that brought a column; pages answer on every version from',
    `${oldestVersion} on, and a package does without what the lists do not have yet. The lists declared here are at version ${schemaVersion}.`,
    '',
    'What a list is for, who may do what, and what each column holds:',
    '',
    ...allLists.map(
      (plan) => `- [${plan.title}](#${plan.title.toLowerCase().replace(/ /g, '-')}) (\`${plan.shape.name}\`)`,
    ),
    ...allLists.flatMap(section),
    '',
  ].join('\n');
}

function section(plan: ListPlan): string[] {
  const traits = [
    plan.versions && `The last ${plan.versions} versions of each row are kept.`,
    plan.noCrawl && 'Left out of search.',
    plan.itemSecurity && 'People read and edit only their own rows.',
  ];
  return [
    '',
    `## ${plan.title}`,
    '',
    [`\`Lists/${plan.shape.name}\`. ${plan.about}`, ...traits].filter(Boolean).join(' '),
    '',
    accessLine(plan.access),
    '',
    '| Column | Label | Holds | Index | Since | What it is for |',
    '|---|---|---|---|---|---|',
    ...Object.entries(plan.shape.columns).map(([name, column]) =>
      row(name, column, plan.columns[name], sinceOf(plan.shape, name)),
    ),
  ];
}

function accessLine(access: Access): string {
  return `Staff: ${access.staff}. Rollout team: ${access.rollout}. Triage team: ${access.triage}. Owners: ${access.owners}.`;
}

const kinds: Readonly<Record<ColumnKind, string>> = {
  text: 'text',
  note: 'several lines of text',
  number: 'number',
  flag: 'yes or no',
  day: 'date',
  instant: 'date and time',
  choice: 'one of',
  choices: 'any of',
};

function row(name: string, column: Column, { about, label, indexed, unique }: ColumnPlan, since: number): string {
  const holds = 'words' in column ? `${kinds[column.kind]}: ${column.words.join('; ')}` : kinds[column.kind];
  const limit = 'max' in column && column.max ? `, ${column.max} characters at most` : '';
  const index = unique ? 'unique' : indexed ? 'yes' : '';
  return `| \`${name}\` | ${label ?? name} | ${holds}${limit}${column.required ? ' (required)' : ''} | ${index} | ${since} | ${about} |`;
}

export function isCurrent(): boolean {
  return readFileSync(listsDocumentFile, 'utf8') === listsDocument();
}

if (require.main === module) writeFileSync(listsDocumentFile, listsDocument());
