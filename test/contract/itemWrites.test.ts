import { refusal } from './client';
import { haveThings, host, list, sp } from './things';

haveThings({ seed: 'empty', now: new Date('2013-04-15T09:10:00Z') });

/** By the host's clock, which runs on while a busy machine works. */
const now = expect.stringMatching(/^2013-04-15T09:1\d:\d\dZ$/) as string;

type Item = Record<string, unknown> & { readonly Id: number };

test('an added item comes back with an ID, an etag and every value as it was sent', async () => {
  const me = await sp.web.currentUser();
  const sent = {
    Title: 'O’Brien & co',
    Code: 'A1',
    Amount: -2.5,
    Done: true,
    At: '2013-04-15T08:00:00Z',
    State: 'New',
    Tags: ['A', 'C'],
    Notes: 'One\nTwo',
    OwnerId: me.Id,
    Link: { Url: 'https://example.org/', Description: 'Example' },
  };
  const added = (await list.items.add(sent)) as Item;
  expect(added).toMatchObject({
    ...sent,
    Id: added.ID,
    AuthorId: me.Id,
    EditorId: me.Id,
    Created: now,
    OData__UIVersionString: '1.0',
  });
  expect(added['odata.etag']).toMatch(/^"[0-9a-f-]{36},1"$/);
  expect(await list.items.getById(added.Id)()).toEqual(added);
  const state = await list.select('ItemCount', 'LastItemModifiedDate')();
  expect(state).toMatchObject({ ItemCount: 1, LastItemModifiedDate: now });
});

test('a date written at noon is that day in any reading, in summer and winter', async () => {
  for (const day of ['2013-04-15', '2013-12-15']) {
    const { Id } = (await list.items.add({ Title: day, Due: `${day}T12:00:00Z` })) as Item;
    const { Due } = await list.items.getById(Id).select('Due')<{ Due: string }>();
    expect(new Date(Date.parse(Due) + 12 * 3_600_000).toISOString().slice(0, 10)).toBe(day);
  }
  const [summer] = await list.items.filter("Title eq '2013-04-15'").select('Due')<{ Due: string }[]>();
  expect(summer.Due).toBe('2013-04-14T23:00:00Z');
});

test('an update with the etag that was read changes what was sent and nothing else, and gives the next etag', async () => {
  const added = (await list.items.add({ Title: 'Etag', Code: 'E1', Amount: 1 })) as Item;
  const { etag } = (await list.items.getById(added.Id).update({ Amount: 2 }, String(added['odata.etag']))) as {
    etag: string;
  };
  expect(etag).toBe(String(added['odata.etag']).replace(',1"', ',2"'));
  expect(await list.items.getById(added.Id)()).toMatchObject({
    Title: 'Etag',
    Code: 'E1',
    Amount: 2,
    OData__UIVersionString: '2.0',
    'odata.etag': etag,
  });
});

test('an update with an etag that is no longer right is refused with 412 and changes nothing', async () => {
  const added = (await list.items.add({ Title: 'Conflict' })) as Item;
  const item = list.items.getById(added.Id);
  await item.update({ Title: 'First' }, String(added['odata.etag']));
  const refused = await refusal(item.update({ Title: 'Second' }, String(added['odata.etag'])));
  expect(refused).toMatchObject({ status: 412, code: '-1, Microsoft.SharePoint.Client.ClientServiceException' });
  expect(refused.words).toMatch(
    /^The request ETag value '"[^"]+,1"' does not match the object's ETag value '"[^"]+,2"'\.$/,
  );
  expect(await item.select('Title')()).toMatchObject({ Title: 'First' });
});

test('an update with * goes through whatever was read', async () => {
  const { Id } = (await list.items.add({ Title: 'Any' })) as Item;
  await list.items.getById(Id).update({ Title: 'Other' });
  await list.items.getById(Id).update({ Title: 'Third' });
  expect(await list.items.getById(Id).select('Title')()).toMatchObject({ Title: 'Third' });
});

test('null empties a column', async () => {
  const { Id } = (await list.items.add({
    Title: 'Full',
    Code: 'F',
    Amount: 3,
    Tags: ['A'],
    Due: '2013-04-15T12:00:00Z',
  })) as Item;
  await list.items.getById(Id).update({ Code: null, Amount: null, Tags: [], Due: null });
  expect(await list.items.getById(Id)()).toMatchObject({
    Title: 'Full',
    Code: null,
    Amount: null,
    Tags: null,
    Due: null,
  });
});

test('a deleted item is gone, and its ID is not used again', async () => {
  const { Id, 'odata.etag': etag } = (await list.items.add({ Title: 'Gone' })) as Item;
  expect((await refusal(list.items.getById(Id).delete('"00000000-0000-4000-a000-000000000000,1"'))).status).toBe(412);
  await list.items.getById(Id).delete(String(etag));
  expect(await refusal(list.items.getById(Id)())).toMatchObject({
    status: 404,
    code: '-2130575338, System.ArgumentException',
  });
  const next = (await list.items.add({ Title: 'Next' })) as Item;
  expect(next.Id).toBeGreaterThan(Id);
});

test('neither required columns nor the words of a choice are enforced by add', async () => {
  const added = (await list.items.add({ State: 'Invented' })) as Item;
  expect(added).toMatchObject({ Title: null, State: 'Invented' });
});

test('columns that nobody may write are passed over', async () => {
  const added = (await list.items.add({ Title: 'Mine', AuthorId: 1, Created: '2001-01-01T00:00:00Z', Id: 99 })) as Item;
  expect(added).toMatchObject({ Created: now, AuthorId: (await sp.web.currentUser()).Id });
  expect(added.Id).not.toBe(99);
});

test('a column that is not there, a value of another type, a text too long: nothing is added', async () => {
  const { ItemCount } = await list.select('ItemCount')();
  expect(await refusal(list.items.add({ Title: 'x', Nope: 1 }))).toMatchObject({
    status: 400,
    code: '-1, Microsoft.SharePoint.Client.InvalidClientQueryException',
    words: expect.stringContaining("'Nope'"),
  });
  expect(await refusal(list.items.add({ Owner: 3 }))).toMatchObject({
    status: 400,
    words: expect.stringContaining("'Owner'"),
  });
  for (const wrong of [
    { Amount: '5' },
    { Done: 1 },
    { Title: 5 },
    { Due: 'soon' },
    { Tags: 'A' },
    { OwnerId: 'me' },
    { Link: 'https://example.org' },
  ]) {
    expect(await refusal(list.items.add(wrong))).toMatchObject({
      status: 400,
      code: '-1, Microsoft.SharePoint.Client.InvalidClientQueryException',
    });
  }
  expect((await refusal(list.items.add({ Notes: 'nul \u0000' }))).status).toBe(400);
  for (const wrong of [{ Title: 'x'.repeat(256) }, { Tags: ['A;#B'] }, { OwnerId: 999 }])
    expect((await refusal(list.items.add(wrong))).status).toBe(500);
  expect(await list.select('ItemCount')()).toMatchObject({ ItemCount });
});

test('a value that a unique column has already is refused by its code, and empty values may repeat', async () => {
  await list.fields.addText('Key', { Indexed: true, EnforceUniqueValues: true });
  await list.items.add({ Key: 'one' });
  const second = (await list.items.add({ Key: null })) as Item;
  await list.items.add({ Key: null });
  for (const write of [
    () => list.items.add({ Key: 'ONE' }),
    () => list.items.getById(second.Id).update({ Key: 'one' }),
  ]) {
    expect(await refusal(write())).toMatchObject({
      status: 500,
      code: '-2130575169, Microsoft.SharePoint.SPDuplicateValuesFoundException',
      words: expect.stringContaining('[Key]'),
    });
  }
});

test('a new row has the defaults of the columns it was not given', async () => {
  await list.fields.addChoice('Size', { Choices: ['Small', 'Large'], DefaultValue: 'Small' } as never);
  await list.fields.addDateTime('Since', { DefaultValue: '[today]' } as never);
  await list.fields.addBoolean('Open', { DefaultValue: '1' } as never);
  await list.fields.addNumber('Count', { DefaultValue: '7' } as never);
  expect(await list.items.add({ Title: 'Defaults' })).toMatchObject({
    Size: 'Small',
    Since: '2013-04-14T23:00:00Z',
    Open: true,
    Count: 7,
  });
  expect(await list.items.add({ Size: null, Open: false, Count: 0 })).toMatchObject({
    Size: null,
    Open: false,
    Count: 0,
  });
});

test('the host’s clock dates what is written', async () => {
  host.clock.set(new Date('2013-04-20T10:00:00Z'));
  const { Id } = (await list.items.add({ Title: 'Dated' })) as Item;
  host.clock.set(new Date('2013-04-21T10:00:00Z'));
  await list.items.getById(Id).update({ Title: 'Later' });
  expect(await list.items.getById(Id)()).toMatchObject({
    Created: '2013-04-20T10:00:00Z',
    Modified: '2013-04-21T10:00:00Z',
  });
});
