import type { IViewInfo } from '@pnp/sp/views';
import { refusal } from './client';
import { haveThings, list } from './things';

haveThings();

const columns = async (): Promise<string[]> =>
  ((await list.defaultView.fields()) as unknown as { Items: string[] }).Items;

test('a new list has one view, with the title', async () => {
  expect(await list.views()).toMatchObject([
    { Title: 'All Items', DefaultView: true, ServerRelativeUrl: '/sites/openservice/Lists/Things/AllItems.aspx' },
  ]);
  expect(await columns()).toEqual(['LinkTitle']);
});

test('columns are added to the default view in order, moved and removed', async () => {
  for (const name of ['Code', 'State', 'Due']) await list.defaultView.fields.add(name);
  expect(await columns()).toEqual(['LinkTitle', 'Code', 'State', 'Due']);
  await list.defaultView.fields.move('Due', 1);
  await list.defaultView.fields.remove('State');
  expect(await columns()).toEqual(['LinkTitle', 'Due', 'Code']);
  expect(await list.defaultView.fields.getSchemaXml()).toBe(
    '<FieldRef Name="LinkTitle" /><FieldRef Name="Due" /><FieldRef Name="Code" />',
  );
  expect(await refusal(list.defaultView.fields.add('Nope'))).toMatchObject({
    status: 400,
    words: expect.stringContaining("'Nope'"),
  });
  await list.defaultView.fields.removeAll();
  expect(await columns()).toEqual([]);
});

test('a view can be added, changed, made the default and deleted', async () => {
  const query = "<OrderBy><FieldRef Name='Code'/></OrderBy>";
  const made = (await list.views.add('By code', false, { RowLimit: 50, ViewQuery: query })) as IViewInfo;
  expect(made).toMatchObject({ Title: 'By code', RowLimit: 50, ViewQuery: query, DefaultView: false });
  await list.views.getById(made.Id).update({ Title: 'Codes', DefaultView: true });
  expect(await list.defaultView()).toMatchObject({ Id: made.Id, Title: 'Codes' });
  expect(await list.views.filter('DefaultView eq true')()).toHaveLength(1);
  expect((await refusal(list.views.getByTitle('Codes').delete())).status).toBe(501);
  await list.views.getByTitle('All Items').delete();
  expect(await list.views()).toMatchObject([{ Title: 'Codes' }]);
});

test('views that are only one person’s are answered 501', async () => {
  expect(await refusal(list.views.add('Mine', true))).toMatchObject({
    status: 501,
    words: expect.stringContaining('personal views'),
  });
});
