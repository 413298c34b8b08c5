import { AddFieldOptions, type IFieldInfo } from '@pnp/sp/fields';
import type { IListInfo } from '@pnp/sp/lists';
import { refusal } from './client';
import { haveThings, host, list, sp } from './things';

haveThings();

type Field = IFieldInfo & Record<string, unknown>;
const field = (name: string): Promise<Field> => list.fields.getByInternalNameOrTitle(name)() as Promise<Field>;

test('each kind of column says what it is', async () => {
  const expected: Record<string, object> = {
    Code: { TypeAsString: 'Text', FieldTypeKind: 2, MaxLength: 20, Indexed: true, EnforceUniqueValues: false },
    Amount: { TypeAsString: 'Number', FieldTypeKind: 9 },
    Done: { TypeAsString: 'Boolean', FieldTypeKind: 8 },
    Due: { TypeAsString: 'DateTime', FieldTypeKind: 4, DisplayFormat: 0 },
    At: { TypeAsString: 'DateTime', FieldTypeKind: 4, DisplayFormat: 1 },
    State: { TypeAsString: 'Choice', FieldTypeKind: 6, Choices: ['New', 'Open', 'Done'] },
    Tags: { TypeAsString: 'MultiChoice', FieldTypeKind: 15, Choices: ['A', 'B', 'C'] },
    Notes: { TypeAsString: 'Note', FieldTypeKind: 3, NumberOfLines: 6, RichText: false },
    Owner: { TypeAsString: 'User', FieldTypeKind: 20, SelectionMode: 0 },
    Link: { TypeAsString: 'URL', FieldTypeKind: 11 },
    Title: { TypeAsString: 'Text', Required: true, CanBeDeleted: false },
  };
  for (const [name, facts] of Object.entries(expected))
    expect(await field(name)).toMatchObject({ InternalName: name, Title: name, Hidden: false, ...facts });
});

test('the general way to add a column makes the same ones', async () => {
  expect(
    await list.fields.add('By kind', 9, { MinimumValue: 0, MaximumValue: 10, Required: true } as never),
  ).toMatchObject({
    InternalName: 'By_x0020_kind',
    FieldTypeKind: 9,
    MinimumValue: 0,
    MaximumValue: 10,
    Required: true,
  });
});

test('a column’s reply to its making is verbose, as it is asked for', async () => {
  const made = (await list.fields.addText('Verbose one', {
    Required: true,
    Description: 'About',
    Group: 'Ours',
  })) as Field;
  expect(made).toMatchObject({
    InternalName: 'Verbose_x0020_one',
    Title: 'Verbose one',
    Required: true,
    Description: 'About',
    Group: 'Ours',
  });
  expect((made as unknown as { __metadata: { type: string } }).__metadata.type).toBe('SP.FieldText');
});

test('internal names are encoded, cut at 32 characters, told apart by a number, and stay when the title changes', async () => {
  expect(((await list.fields.addNumber('Cost Centre')) as Field).InternalName).toBe('Cost_x0020_Centre');
  expect(((await list.fields.addNumber('Größe (%)')) as Field).InternalName).toBe('Größe_x0020__x0028__x0025__x0029');
  expect(((await list.fields.addNumber('2013')) as Field).InternalName).toBe('_x0032_013');
  expect(((await list.fields.addNumber('Amount')) as Field).InternalName).toBe('Amount0');
  expect(((await list.fields.addNumber('A column whose title goes on and on')) as Field).InternalName).toBe(
    'A_x0020_column_x0020_whose_x0020',
  );
  await list.fields.getByInternalNameOrTitle('Cost_x0020_Centre').update({ Title: 'Centre' });
  const { Id } = (await list.items.add({ Title: 'x', Cost_x0020_Centre: 5 })) as { Id: number };
  expect(await list.items.getById(Id).select('Cost_x0020_Centre')()).toMatchObject({ Cost_x0020_Centre: 5 });
  expect((await field('Centre')).InternalName).toBe('Cost_x0020_Centre');
  expect(await list.fields.getByTitle('Centre')()).toMatchObject({ InternalName: 'Cost_x0020_Centre' });
});

test('a column that begins with an underscore reads as OData__', async () => {
  await list.fields.addNumber('_Status');
  const { Id } = (await list.items.add({ OData__Status: 1 })) as { Id: number };
  expect(await list.items.filter('OData__Status eq 1').select('Id', 'OData__Status')()).toMatchObject([
    { Id, OData__Status: 1 },
  ]);
});

test('the XML way makes the same columns: its options decide the name and the view', async () => {
  const xml =
    "<Field Type='Choice' Name='SiteState' StaticName='SiteState' DisplayName='State of the site' Required='TRUE' Indexed='TRUE'><CHOICES><CHOICE>Working</CHOICE><CHOICE>Not &amp; never</CHOICE></CHOICES><Default>Working</Default></Field>";
  const hinted = (await list.fields.createFieldAsXml({
    SchemaXml: xml,
    Options: AddFieldOptions.AddFieldInternalNameHint + AddFieldOptions.AddFieldToDefaultView,
  })) as Field;
  expect(hinted).toMatchObject({
    InternalName: 'SiteState',
    Title: 'State of the site',
    Required: true,
    Indexed: true,
    DefaultValue: 'Working',
    Choices: ['Working', 'Not & never'],
  });
  expect(await list.defaultView.fields()).toMatchObject({ Items: expect.arrayContaining(['SiteState']) });
  const plain = (await list.fields.createFieldAsXml(
    "<Field Type='Text' Name='Code2' DisplayName='Second code' EnforceUniqueValues='TRUE' Indexed='TRUE' MaxLength='10'/>",
  )) as Field;
  expect(plain).toMatchObject({
    InternalName: 'Second_x0020_code',
    EnforceUniqueValues: true,
    Indexed: true,
    MaxLength: 10,
  });
  expect(plain.SchemaXml).toContain('Type="Text" Name="Second_x0020_code" DisplayName="Second code"');
  expect(await list.defaultView.fields()).toMatchObject({ Items: expect.not.arrayContaining(['Second_x0020_code']) });
  for (const [type, kind] of [
    ['Number', 9],
    ['Boolean', 8],
    ['Note', 3],
    ['User', 20],
    ['URL', 11],
    ['MultiChoice', 15],
  ] as const) {
    expect(
      ((await list.fields.createFieldAsXml(`<Field Type='${type}' DisplayName='Xml${type}'/>`)) as Field).FieldTypeKind,
    ).toBe(kind);
  }
  expect(
    await list.fields.createFieldAsXml("<Field Type='DateTime' DisplayName='XmlDay' Format='DateOnly'/>"),
  ).toMatchObject({ DisplayFormat: 0 });
});

test('XML that is no field, and types that are not here, are refused by name', async () => {
  expect((await refusal(list.fields.createFieldAsXml('<Field'))).status).toBe(500);
  expect(await refusal(list.fields.createFieldAsXml("<Field Type='Calculated' DisplayName='Sum'/>"))).toMatchObject({
    status: 501,
    words: expect.stringContaining('Calculated'),
  });
  expect(
    await refusal(list.fields.createFieldAsXml("<Field Type='Text' DisplayName='Odd' Frobnicate='1'/>")),
  ).toMatchObject({ status: 501, words: expect.stringContaining('Frobnicate') });
  expect(await refusal(list.fields.addCalculated('Sum', { Formula: '=1' } as never))).toMatchObject({
    status: 501,
    words: expect.stringContaining('17'),
  });
});

test('columns can be read, filtered and sorted as a collection', async () => {
  const own = await list.fields
    .filter('Hidden eq false and ReadOnlyField eq false')
    .select('InternalName', 'TypeAsString')
    .orderBy('InternalName')<Field[]>();
  const names = own.map(({ InternalName }) => InternalName);
  expect(names).toEqual([...names].sort((one, other) => (one.toLowerCase() < other.toLowerCase() ? -1 : 1)));
  expect(names).toEqual(expect.arrayContaining(['Title', 'Code', 'Tags']));
  expect(names).not.toContain('GUID');
  const { Id } = await field('Code');
  expect(await list.fields.getById(Id)()).toMatchObject({ InternalName: 'Code' });
});

test('a column can be changed, and its choices and index with it', async () => {
  await list.fields.getByInternalNameOrTitle('State').update({
    '@odata.type': '#SP.FieldChoice',
    Choices: ['New', 'Closed'],
    Required: true,
    Indexed: true,
    Description: 'Where it stands',
    DefaultValue: 'New',
  });
  expect(await field('State')).toMatchObject({
    Choices: ['New', 'Closed'],
    Required: true,
    Indexed: true,
    Description: 'Where it stands',
    DefaultValue: 'New',
  });
  expect(await list.items.add({ Title: 'Defaulted' })).toMatchObject({ State: 'New' });
});

describe('a property that only one type of column has', () => {
  const typeless = [
    ['State', { Choices: ['New'] }],
    ['Tags', { Choices: ['A'] }],
    ['Code', { MaxLength: 30 }],
    ['Amount', { MinimumValue: 1 }],
    ['Notes', { NumberOfLines: 9 }],
    ['Due', { DisplayFormat: 1 }],
    ['Owner', { SelectionMode: 1 }],
  ] as const;

  // PnPjs takes a type as a second argument, or requires one, but sends it in neither case.
  test.each(typeless)('is refused for %s where the body does not say the type', async (name, change) => {
    const before = await field(name);
    const [property] = Object.keys(change);
    const type = String((before as unknown as { 'odata.type': string })['odata.type']);
    for (const said of [undefined, type]) {
      expect(await refusal(list.fields.getByInternalNameOrTitle(name).update(change, said))).toEqual({
        status: 400,
        code: '-1, Microsoft.SharePoint.Client.InvalidClientQueryException',
        words: `The property '${property}' does not exist on type 'SP.Field'. Make sure to only use property names that are defined by the type.`,
      });
    }
    expect(await field(name)).toEqual(before);
  });

  test('is taken where it does, in either form of JSON, and refused where it is another type’s', async () => {
    const tags = list.fields.getByInternalNameOrTitle('Tags');
    await tags.update({ '@odata.type': '#SP.FieldMultiChoice', Choices: ['A', 'B'] });
    expect(await field('Tags')).toMatchObject({ Choices: ['A', 'B'] });
    await tags.update({ __metadata: { type: 'SP.FieldMultiChoice' }, Choices: { results: ['A', 'C'] } });
    expect(await field('Tags')).toMatchObject({ Choices: ['A', 'C'] });
    expect(await refusal(tags.update({ '@odata.type': '#SP.FieldText', Choices: ['A'] }))).toMatchObject({
      status: 400,
      words: expect.stringContaining("'Choices' does not exist on type 'SP.FieldText'"),
    });
    expect(await refusal(tags.update({ '@odata.type': '#SP.FieldText', MaxLength: 10 }))).toMatchObject({
      status: 501,
      words: expect.stringContaining('SP.FieldText'),
    });
  });
});

test('values can be made unique only where they are, and only with an index', async () => {
  await list.fields.addText('Key', { Indexed: true });
  await list.items.add({ Key: 'same' });
  const { Id } = (await list.items.add({ Key: 'same' })) as { Id: number };
  const key = list.fields.getByInternalNameOrTitle('Key');
  expect((await refusal(key.update({ EnforceUniqueValues: true }))).status).toBe(500);
  await list.items.getById(Id).delete();
  await key.update({ EnforceUniqueValues: true });
  expect((await refusal(list.items.add({ Key: 'same' }))).code).toMatch(/^-2130575169/);
  expect((await refusal(list.fields.addText('Other', { EnforceUniqueValues: true }))).status).toBe(500);
  expect(
    (await refusal(list.fields.addMultilineText('Long', { Indexed: true, RichText: false } as never))).status,
  ).toBe(500);
});

test('unique values and reading one’s own rows only refuse each other', async () => {
  expect((await refusal(list.update({ ReadSecurity: 2 }))).status).toBe(500);
  await sp.web.lists.add('Private', '', 100, false, { ReadSecurity: 2 });
  expect(
    (
      await refusal(
        sp.web.lists.getByTitle('Private').fields.addText('Key', { Indexed: true, EnforceUniqueValues: true }),
      )
    ).status,
  ).toBe(500);
  await sp.web.lists.getByTitle('Private').fields.addText('Key', { Indexed: true });
});

test('unique values and items with permissions of their own refuse each other', async () => {
  const { Id } = (await list.items.add({ Title: 'Own' })) as { Id: number };
  expect((await refusal(list.items.getById(Id).breakRoleInheritance(true))).status).toBe(500);
  await sp.web.lists.add('Scoped');
  const scoped = sp.web.lists.getByTitle('Scoped');
  const { Id: other } = (await scoped.items.add({ Title: 'Own' })) as { Id: number };
  await scoped.items.getById(other).breakRoleInheritance(true);
  expect((await refusal(scoped.fields.addText('Key', { Indexed: true, EnforceUniqueValues: true }))).status).toBe(500);
  await scoped.items.getById(other).resetRoleInheritance();
  await scoped.fields.addText('Key', { Indexed: true, EnforceUniqueValues: true });
});

test('a deleted column is gone from rows and views; those every list has stay', async () => {
  await list.fields.addText('Passing');
  await list.defaultView.fields.add('Passing');
  const { Id } = (await list.items.add({ Title: 'x', Passing: 'y' })) as { Id: number };
  await list.fields.getByInternalNameOrTitle('Passing').delete();
  expect(await refusal(field('Passing'))).toMatchObject({ status: 400, code: '-2147024809, System.ArgumentException' });
  expect(await list.items.getById(Id)()).not.toHaveProperty('Passing');
  expect(await list.defaultView.fields()).toMatchObject({ Items: expect.not.arrayContaining(['Passing']) });
  expect((await refusal(list.fields.getByInternalNameOrTitle('Title').delete())).status).toBe(500);
});

test('a lookup shows a column of the row it points at, in replies, filters and versions', async () => {
  const { Id: parentId } = (await sp.web.lists.add('Parents', '', 100, false, {})) as IListInfo;
  const parents = sp.web.lists.getByTitle('Parents');
  await parents.fields.addText('Code', { MaxLength: 5 });
  const parent = (await parents.items.add({ Title: 'Leeds', Code: 'LDS' })) as { Id: number };
  await list.fields.addLookup('Place', { LookupListId: parentId, LookupFieldName: 'Title' });
  expect(await field('Place')).toMatchObject({
    TypeAsString: 'Lookup',
    LookupField: 'Title',
    LookupList: `{${parentId}}`,
  });
  const { Id } = (await list.items.add({ Title: 'Looking', PlaceId: parent.Id })) as { Id: number };
  expect(
    await list.items
      .select('Id', 'PlaceId', 'Place/Title', 'Place/Code')
      .expand('Place')
      .filter("Place/Code eq 'lds'")(),
  ).toMatchObject([{ Id, PlaceId: parent.Id, Place: { Title: 'Leeds', Code: 'LDS' } }]);
  expect(await list.items.filter(`PlaceId eq ${parent.Id}`).select('Id')()).toMatchObject([{ Id }]);
  expect(await list.items.getById(Id).versions()).toMatchObject([
    { Place: { LookupId: parent.Id, LookupValue: 'Leeds' } },
  ]);
  expect(await refusal(list.items.select('Place/Title')())).toMatchObject({ status: 400 });
  expect(await refusal(list.items.select('Place')())).toMatchObject({ status: 400 });
  expect(await refusal(list.items.add({ PlaceId: 999 }))).toMatchObject({ status: 501 });
});

test('more than twelve lookups in one query are refused by their code', async () => {
  for (let number = 1; number <= 12; number += 1) await list.fields.addUser(`Person ${number}`, { SelectionMode: 0 });
  expect(await refusal(list.items())).toMatchObject({
    status: 500,
    code: '-2147024749, Microsoft.SharePoint.SPException',
  });
  expect(await list.items.select('Id', 'Title').top(1)()).toHaveLength(1);
});

test('a column that is undone with what made it is there no longer, nor what was changed or removed with it', async () => {
  const before = await list.fields.select('InternalName', 'Title')();
  const undo = host.database.trial();
  await list.fields.addText('Undone');
  await list.fields.getByInternalNameOrTitle('Code').update({ Title: 'Renamed' });
  await list.fields.getByInternalNameOrTitle('Notes').delete();
  expect(await list.fields.select('InternalName', 'Title')()).not.toEqual(before);
  undo();
  expect(await list.fields.select('InternalName', 'Title')()).toEqual(before);
});
