import { as, emailOf, loginOf, refusal } from './client';
import { haveThings, host, list, sp } from './things';

haveThings({ seed: 'demo' });

const folder = '/sites/openservice/Lists/Things';

interface Outcome {
  readonly FieldName: string;
  readonly FieldValue: string;
  readonly HasException: boolean;
  readonly ErrorMessage: string | null;
}

const form = (values: Record<string, string>): { FieldName: string; FieldValue: string }[] =>
  Object.entries(values).map(([FieldName, FieldValue]) => ({ FieldName, FieldValue }));

test('adds an item from the text of a form, and says its ID last', async () => {
  const values = {
    Title: 'From a form',
    Amount: '2.5',
    Done: '1',
    Due: '2013-04-15',
    State: 'Open',
    Tags: 'A;#C',
    Notes: 'Several\nlines',
    Link: 'https://example.org/, Example',
    Owner: JSON.stringify([{ Key: loginOf('triage') }]),
  };
  const outcomes = (await list.addValidateUpdateItemUsingPath(form(values), folder)) as Outcome[];
  expect(outcomes.map(({ HasException }) => HasException)).not.toContain(true);
  expect(outcomes[0]).toEqual({
    ErrorCode: 0,
    ErrorMessage: null,
    FieldName: 'Title',
    FieldValue: 'From a form',
    HasException: false,
    ItemId: 0,
  });
  const last = outcomes[outcomes.length - 1];
  expect(last.FieldName).toBe('Id');
  const item = list.items.getById(Number(last.FieldValue));
  expect(await item.select('*', 'Owner/EMail').expand('Owner')()).toMatchObject({
    Title: 'From a form',
    Amount: 2.5,
    Done: true,
    Due: '2013-04-14T23:00:00Z',
    State: 'Open',
    Tags: ['A', 'C'],
    Notes: 'Several\nlines',
    Link: { Url: 'https://example.org/', Description: 'Example' },
    Owner: { EMail: emailOf('triage') },
  });
});

test('one bad column, and nothing is written: the status stays 200', async () => {
  const { ItemCount } = await list.select('ItemCount')();
  const outcomes = (await list.addValidateUpdateItemUsingPath(
    form({ Title: 'Bad', Nope: 'abc', State: 'Invented', Amount: 'many' }),
    folder,
  )) as Outcome[];
  expect(outcomes.map(({ FieldName, HasException }) => [FieldName, HasException])).toEqual([
    ['Title', false],
    ['Nope', true],
    ['State', true],
    ['Amount', true],
    ['Id', false],
  ]);
  expect(outcomes[4].FieldValue).toBe('0');
  expect(await list.select('ItemCount')()).toMatchObject({ ItemCount });
});

test('a required column left blank and a text longer than its column are refused by name', async () => {
  const { Id } = (await list.items.add({ Title: 'Held' })) as { Id: number };
  const outcomes = (await list.items
    .getById(Id)
    .validateUpdateListItem(form({ Title: '', Code: 'x'.repeat(21), Notes: 'Not kept either' }))) as Outcome[];
  expect(outcomes.map(({ HasException }) => HasException)).toEqual([true, true, false]);
  expect(await list.items.getById(Id)()).toMatchObject({ Title: 'Held', Code: null, Notes: null });
});

test('a value that must be unique and is not is that column’s failure, and leaves neither a change nor a version', async () => {
  await sp.web.lists.add('Keyed', '', 100, false, { EnableVersioning: true });
  const keyed = sp.web.lists.getByTitle('Keyed');
  await keyed.fields.addText('Key', { Indexed: true, EnforceUniqueValues: true });
  await keyed.items.add({ Key: 'one' });
  const { Id } = (await keyed.items.add({ Key: 'two' })) as { Id: number };
  const outcomes = (await keyed.items
    .getById(Id)
    .validateUpdateListItem(form({ Title: 'x', Key: 'one' }))) as Outcome[];
  expect(outcomes.map(({ FieldName, HasException }) => [FieldName, HasException])).toEqual([
    ['Title', false],
    ['Key', true],
  ]);
  expect(await keyed.items.getById(Id).versions()).toMatchObject([{ VersionLabel: '1.0', Title: null, Key: 'two' }]);
  await keyed.items.getById(Id).update({ Key: 'three' });
  expect(await keyed.items.getById(Id).versions()).toMatchObject([
    { VersionLabel: '2.0', Key: 'three' },
    { VersionLabel: '1.0', Key: 'two' },
  ]);
});

test('author, editor and dates can be set, so that nothing may rely on them', async () => {
  const { Id } = (await list.items.add({ Title: 'Forged' })) as { Id: number };
  const key = JSON.stringify([{ Key: loginOf('staff') }]);
  await list.items
    .getById(Id)
    .validateUpdateListItem(
      form({ Author: key, Editor: key, Created: '2001-02-03T04:05:06Z', Modified: '2001-02-03T04:05:06Z' }),
    );
  expect(
    await list.items
      .getById(Id)
      .select('Author/Title', 'Editor/Title', 'Created', 'Modified')
      .expand('Author', 'Editor')(),
  ).toMatchObject({
    Author: { Title: 'Ada Bell' },
    Editor: { Title: 'Ada Bell' },
    Created: '2001-02-03T04:05:06Z',
    Modified: '2001-02-03T04:05:06Z',
  });
});

test('a requester can rewrite any column of their own request by hand, and of nobody else’s', async () => {
  const own = as(host, 'staff').web.getList('/sites/openservice/Lists/DeviceRequests');
  const { Id } = (await own.items.add({ Title: 'R', RequestKey: 'r1', RequesterKey: emailOf('staff') })) as {
    Id: number;
  };
  await own.items.getById(Id).validateUpdateListItem(form({ OutcomeRule: 'Forged' }));
  expect(await own.items.getById(Id).select('OutcomeRule')()).toMatchObject({ OutcomeRule: 'Forged' });
  const others = await as(host, 'triage')
    .web.getList('/sites/openservice/Lists/DeviceRequests')
    .items.select('Id', 'AuthorId')<{ Id: number; AuthorId: number }[]>();
  const me = await as(host, 'staff').web.currentUser();
  const other = others.find(({ AuthorId }) => AuthorId !== me.Id)!;
  expect(
    (await refusal(own.items.getById(other.Id).validateUpdateListItem(form({ OutcomeRule: 'Forged' })))).status,
  ).toBe(404);
});

test('a change is a new version, unless it says that it belongs to the one before', async () => {
  const { Id } = (await list.items.add({ Title: 'One' })) as { Id: number };
  await list.items.getById(Id).validateUpdateListItem(form({ Title: 'Two' }));
  await list.items.getById(Id).validateUpdateListItem(form({ Title: 'Three' }), true);
  expect(await list.items.getById(Id).versions()).toMatchObject([
    { VersionLabel: '2.0', Title: 'Three' },
    { VersionLabel: '1.0', Title: 'One' },
  ]);
});

test('earlier versions keep the author and editor they were written with, and the first of a forged item is forged', async () => {
  const staff = JSON.stringify([{ Key: loginOf('staff') }]);
  const triage = JSON.stringify([{ Key: loginOf('triage') }]);
  const people = async (id: number): Promise<unknown[]> =>
    (await list.items.getById(id).versions<Record<string, { LookupValue: string }>[]>()).map(
      ({ VersionId, Author, Editor }) => [VersionId, Author.LookupValue, Editor.LookupValue],
    );
  const { Id } = (await list.items.add({ Title: 'Given away' })) as { Id: number };
  await list.items.getById(Id).validateUpdateListItem(form({ Author: staff, Editor: triage }));
  expect(await people(Id)).toEqual([
    [1024, 'Ada Bell', 'Sam Okafor'],
    [512, 'Ruth Ellis', 'Ruth Ellis'],
  ]);
  const outcomes = (await list.addValidateUpdateItemUsingPath(
    form({ Title: 'Made so', Author: staff, Editor: triage }),
    folder,
  )) as Outcome[];
  expect(await people(Number(outcomes[outcomes.length - 1].FieldValue))).toEqual([[512, 'Ada Bell', 'Sam Okafor']]);
});

test('folders are answered 501', async () => {
  expect(await refusal(list.addValidateUpdateItemUsingPath(form({ Title: 'x' }), `${folder}/Inner`))).toMatchObject({
    status: 501,
    words: expect.stringContaining('folders'),
  });
});
