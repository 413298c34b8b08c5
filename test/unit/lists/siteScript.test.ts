/** @jest-environment jsdom */
import { allLists } from '../../../src/lists/all';
import { siteScript, siteScriptIsCurrent } from '../../../scripts/siteScript';

interface Action {
  readonly listName: string;
  readonly subactions: readonly { readonly verb: string; readonly schemaXml?: string }[];
}

const { actions } = JSON.parse(siteScript()) as { actions: readonly Action[] };

describe('the site script', () => {
  it('is current: run npm run docs where this fails', () => {
    expect(siteScriptIsCurrent()).toBe(true);
  });

  it('makes the open lists with every column, and none of those that must be closed first', () => {
    expect(actions.map(({ listName }) => listName)).toEqual(
      allLists.filter(({ access }) => access.staff === 'read').map(({ shape }) => shape.name),
    );
    for (const closed of ['DeviceRequests', 'StaffReports', 'Matches'])
      expect(actions.map(({ listName }) => listName)).not.toContain(closed);
    for (const { listName, subactions } of actions) {
      const plan = allLists.find(({ shape }) => shape.name === listName)!;
      expect(subactions.filter(({ verb }) => verb === 'addSPFieldXml')).toHaveLength(
        Object.keys(plan.shape.columns).length - 1,
      );
    }
  });

  it('writes XML that can be read, whatever a description says', () => {
    for (const { schemaXml } of actions.flatMap(({ subactions }) => subactions)) {
      if (!schemaXml) continue;
      const field = new DOMParser().parseFromString(schemaXml, 'application/xml');
      expect(field.querySelector('parsererror')).toBeNull();
      expect(field.documentElement.getAttribute('StaticName')).toMatch(/^[A-Z]\w+$/);
    }
  });
});
