import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { allLists } from '../src/lists/all';
import { fieldXml } from '../src/lists/fieldXml';
import type { ListPlan } from '../src/lists/plan';
import { root } from './steps';

const siteScriptFile = join(root, 'sharepoint/site-script.json');

/**
 * The administrator's second way to make the open lists: a site script. It can neither close a list nor set its
 * permission levels, so lists that not everybody may read are left to set-up in the page, which also sets the
 * permissions of the open ones.
 * https://learn.microsoft.com/sharepoint/dev/declarative-customization/site-design-json-schema
 */
export function siteScript(): string {
  const script = {
    $schema: 'https://developer.microsoft.com/json-schemas/sp/site-design-script-actions.schema.json',
    actions: allLists.filter(({ access }) => access.staff === 'read').map(createList),
    bindata: {},
    version: 1,
  };
  return `${JSON.stringify(script, null, 2)}\n`;
}

function createList(plan: ListPlan): object {
  const columns = Object.keys(plan.shape.columns).filter((name) => name !== 'Title');
  return {
    verb: 'createSPList',
    // SharePoint makes the URL from this name; the title follows.
    listName: plan.shape.name,
    templateType: 100,
    subactions: [
      { verb: 'setDescription', description: plan.about },
      ...columns.map((name) => ({
        verb: 'addSPFieldXml',
        schemaXml: fieldXml(plan, name),
        addToDefaultView: plan.shape.columns[name].kind !== 'note',
      })),
      { verb: 'setTitle', title: plan.title },
    ],
  };
}

export function siteScriptIsCurrent(): boolean {
  return readFileSync(siteScriptFile, 'utf8') === siteScript();
}

if (require.main === module) writeFileSync(siteScriptFile, siteScript());
