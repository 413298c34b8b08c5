import type { IList } from '@pnp/sp/lists';
import { type Host, startHost } from '../../../host/server';
import type { Audience, Level } from '../../../src/lists/access';
import { allLists } from '../../../src/lists/all';
import type { ListPlan } from '../../../src/lists/plan';
import { as, loginOf } from '../client';

// Who may do what (docs/lists.md), shown by hand-made requests as each persona, on lists made by set-up.

const personaOf: Readonly<Record<Audience, string>> = {
  staff: 'staff',
  rollout: 'rollout',
  triage: 'triage',
  owners: 'owner',
};

/** What each level allows with one's own rows and with other people's. */
const may: Readonly<
  Record<Level, { read: boolean; add: boolean; editOwn: boolean; editOthers: boolean; remove: boolean }>
> = {
  none: { read: false, add: false, editOwn: false, editOthers: false, remove: false },
  read: { read: true, add: false, editOwn: false, editOthers: false, remove: false },
  contribute: { read: true, add: true, editOwn: true, editOthers: true, remove: true },
  submit: { read: true, add: true, editOwn: true, editOthers: false, remove: false },
  record: { read: true, add: true, editOwn: false, editOthers: false, remove: false },
  collect: { read: true, add: true, editOwn: false, editOthers: false, remove: false },
  triage: { read: true, add: true, editOwn: true, editOthers: true, remove: false },
  full: { read: true, add: true, editOwn: true, editOthers: true, remove: true },
};

let host: Host;
beforeAll(async () => {
  host = await startHost({ data: ':memory:', seed: 'empty' });
});
afterAll(() => host.close());

function listAs(persona: string, { shape }: ListPlan): IList {
  return as(host, persona).web.getList(`/sites/openservice/Lists/${shape.name}`);
}

let rows = 0;
/** A row with its own key in every unique column. */
function row(plan: ListPlan): Record<string, string> {
  rows += 1;
  const keys = Object.keys(plan.columns).filter((name) => plan.columns[name].unique);
  return Object.fromEntries(['Title', ...keys].map((name) => [name, `row ${rows}`]));
}

async function done(request: Promise<unknown>): Promise<boolean> {
  try {
    await request;
    return true;
  } catch (error) {
    expect([403, 404]).toContain((error as { status: number }).status);
    return false;
  }
}

const cells = allLists.flatMap((plan) =>
  (Object.keys(personaOf) as Audience[]).map(
    (audience) => [plan.shape.name, audience, plan.access[audience], plan] as const,
  ),
);

test.each(cells)('%s: %s have %s, and may do just that', async (_name, audience, level, plan) => {
  const persona = personaOf[audience];
  const allowed = may[level];
  const ofOwner = await listAs('owner', plan).items.add(row(plan));
  const list = listAs(persona, plan);

  const rowsSeen = await list.items
    .top(5000)<{ Id: number }[]>()
    .catch((error: { status: number }) => {
      expect(error.status).toBe(403);
      return [];
    });
  const seen = rowsSeen.some(({ Id }) => Id === ofOwner.Id);
  // If people read only their own rows, they do not see another person's. The owner's row belongs to the owner.
  const readsOthers = allowed.read && (plan.itemSecurity !== 'own' || ['collect', 'triage', 'full'].includes(level));
  expect(seen).toBe(readsOthers);

  const added = await list.items.add(row(plan)).catch((error: { status: number }) => {
    expect(error.status).toBe(403);
    return undefined;
  });
  expect(added !== undefined).toBe(allowed.add);
  const own = added?.Id ?? ofOwner.Id;
  expect(await done(list.items.getById(own).update({ Title: 'changed' }))).toBe(allowed.editOwn);
  expect(await done(list.items.getById(ofOwner.Id).update({ Title: 'changed' }))).toBe(allowed.editOthers);
  expect(await done(list.items.getById(own).recycle())).toBe(allowed.remove);
  expect(await done(list.items.getById(ofOwner.Id).delete())).toBe(allowed.remove);
});

describe('a requester writing by hand', () => {
  const plan = allLists.find(({ shape }) => shape.name === 'DeviceRequests')!;

  test('can write every column of their own request, Outcome included: so nothing relies on it', async () => {
    const list = listAs('staff', plan);
    const { Id } = await list.items.add({ Title: 'P-0001', RequestKey: 'k1', RequesterKey: loginOf('staff') });
    for (const [name, column] of Object.entries(plan.shape.columns)) {
      const value =
        'words' in column
          ? column.kind === 'choices'
            ? [column.words[1]]
            : column.words[1]
          : {
              text: 'by hand',
              note: 'by hand',
              number: 7,
              flag: true,
              day: '2013-04-16T12:00:00Z',
              instant: '2013-04-16T12:00:00Z',
            }[column.kind];
      await list.items.getById(Id).update({ [name]: value });
      const written = await list.items.getById(Id).select(name)<Record<string, unknown>>();
      // A date-only value is returned as midnight of that day in the site's time zone.
      expect(written[name]).toEqual(column.kind === 'day' ? '2013-04-15T23:00:00Z' : value);
    }
    expect(await list.items.getById(Id).select('Outcome')()).toMatchObject({ Outcome: 'Smart handset' });
  });

  test('can even change the author through ValidateUpdateListItem, and so lose the request', async () => {
    const list = listAs('staff', plan);
    const { Id } = await list.items.add({ Title: 'P-0002', RequestKey: 'k2', RequesterKey: loginOf('staff') });
    const reply = await list.items
      .getById(Id)
      .validateUpdateListItem([{ FieldName: 'Author', FieldValue: JSON.stringify([{ Key: loginOf('rollout') }]) }]);
    expect(reply.every(({ HasException }) => !HasException)).toBe(true);
    expect(await done(list.items.getById(Id)())).toBe(false);
    expect(await listAs('rollout', plan).items.getById(Id).select('Title')()).toMatchObject({ Title: 'P-0002' });
  });

  test('does not see another’s, nor anything of the decisions and the register', async () => {
    const { Id } = await listAs('rollout', plan).items.add({
      Title: 'P-0003',
      RequestKey: 'k3',
      RequesterKey: loginOf('rollout'),
    });
    const staff = listAs('staff', plan);
    expect(
      await staff.items
        .getById(Id)()
        .catch(({ status }: { status: number }) => status),
    ).toBe(404);
    expect(await listAs('triage', plan).items.getById(Id).select('Title')()).toMatchObject({ Title: 'P-0003' });
    for (const name of ['DeviceDecisions', 'BlackBerryRegister']) {
      expect(
        await done(
          listAs(
            'staff',
            allLists.find(({ shape }) => shape.name === name)!,
          ).items(),
        ),
      ).toBe(false);
    }
  });
});
