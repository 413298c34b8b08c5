import type { IList } from '@pnp/sp/lists';
import { as, refusal } from './client';
import { haveHost, host } from './sharedHost';

haveHost({ seed: 'empty' });

const list = (persona: string, name = 'DeviceRequests'): IList =>
  as(host, persona).web.getList(`/sites/openservice/Lists/${name}`);
const request = { Title: 'Request', RequestKey: 'k', RequesterKey: 'r' };
type Item = { readonly Id: number };

test('people see and change their own requests; another’s look absent', async () => {
  const mine = (await list('staff').items.add(request)) as Item;
  const other = (await list('rollout').items.add(request)) as Item;
  expect(await list('staff').items()).toMatchObject([{ Id: mine.Id }]);
  expect((await refusal(list('staff').items.getById(other.Id)())).status).toBe(404);
  expect((await refusal(list('staff').items.getById(other.Id).update({ Title: 'x' }))).status).toBe(404);
  await list('staff').items.getById(mine.Id).update({ Title: 'Changed', Outcome: 'Forged' });
  expect(await list('triage').items.getById(mine.Id)()).toMatchObject({ Title: 'Changed', Outcome: 'Forged' });
});

test('nobody who submits deletes or recycles, not even their own', async () => {
  const { Id } = (await list('staff').items.add(request)) as Item;
  expect((await refusal(list('staff').items.getById(Id).delete())).status).toBe(403);
  expect((await refusal(list('staff').items.getById(Id).recycle())).status).toBe(403);
  expect(await list('staff').items.getById(Id)()).toMatchObject({ Id });
});

test('the triage team reads and changes everybody’s by Override List Behaviors, and deletes none', async () => {
  const { Id } = (await list('staff').items.add(request)) as Item;
  await list('triage').items.getById(Id).update({ OutcomeRule: 'Because' });
  expect(await list('staff').items.getById(Id)()).toMatchObject({ OutcomeRule: 'Because' });
  expect((await refusal(list('triage').items.getById(Id).delete())).status).toBe(403);
  await list('owner').items.getById(Id).delete();
});

test('decisions are added and read by triage, and changed by nobody', async () => {
  const decision = {
    Title: 'D',
    DecisionKey: '1|1',
    RequestItemId: 1,
    RequestKey: 'k',
    RequestHash: 'h',
    Decision: 'approved',
  };
  const { Id } = (await list('triage', 'DeviceDecisions').items.add(decision)) as Item;
  expect((await refusal(list('triage', 'DeviceDecisions').items.getById(Id).update({ Note: 'x' }))).status).toBe(403);
  expect((await refusal(list('triage', 'DeviceDecisions').items.getById(Id).delete())).status).toBe(403);
  expect((await refusal(list('triage', 'DeviceDecisions').items.add(decision))).code).toMatch(/^-2130575169/);
  for (const persona of ['staff', 'rollout'])
    expect((await refusal(list(persona, 'DeviceDecisions').items())).status).toBe(403);
});

test('WriteSecurity alone: 2 lets people change their own rows, 4 none; everybody still reads all', async () => {
  const { web } = as(host, 'owner');
  await web.lists.add('Notes', '', 100, false, { WriteSecurity: 2 });
  const notes = web.lists.getByTitle('Notes');
  await notes.breakRoleInheritance(true);
  const [contribute, visitors] = [1073741827, (await web.associatedVisitorGroup()).Id];
  await notes.roleAssignments.add(visitors, contribute);
  const ofStaff = (await list('staff', 'Notes').items.add({ Title: 'Staff' })) as Item;
  const ofRollout = (await list('rollout', 'Notes').items.add({ Title: 'Rollout' })) as Item;
  expect(await list('staff', 'Notes').items()).toHaveLength(2);
  await list('staff', 'Notes').items.getById(ofStaff.Id).update({ Title: 'Changed' });
  expect((await refusal(list('staff', 'Notes').items.getById(ofRollout.Id).update({ Title: 'x' }))).status).toBe(403);
  expect((await refusal(list('staff', 'Notes').items.getById(ofRollout.Id).delete())).status).toBe(403);
  await notes.update({ WriteSecurity: 4 });
  expect((await refusal(list('staff', 'Notes').items.getById(ofStaff.Id).update({ Title: 'x' }))).status).toBe(403);
  await list('owner', 'Notes').items.getById(ofStaff.Id).update({ Title: 'By whoever overrides' });
  await notes.update({ WriteSecurity: 1 });
  await list('staff', 'Notes').items.getById(ofRollout.Id).delete();
});
