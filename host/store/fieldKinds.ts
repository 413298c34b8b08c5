/** What a SharePoint field holds, as far as the local SharePoint knows fields. */
export type FieldKind =
  | 'counter'
  | 'text'
  | 'note'
  | 'dateTime'
  | 'choice'
  | 'multiChoice'
  | 'number'
  | 'boolean'
  | 'user'
  | 'lookup'
  | 'url'
  | 'guid'
  | 'contentType'
  | 'attachments'
  | 'computed';

interface KindFacts {
  /** SP.FieldType, https://learn.microsoft.com/previous-versions/office/sharepoint-csom/ee540543(v=office.15) */
  readonly typeKind: number;
  readonly typeAsString: string;
  readonly displayName: string;
  /** The `odata.type` of such a field. */
  readonly entity: string;
  /**
   * The column SQLite keeps it in; undefined for what is worked out. SharePoint compares text without regard to case;
   * SQLite's NOCASE does so for ASCII letters only.
   */
  readonly sql?: string;
}

export const fieldKinds: Readonly<Record<FieldKind, KindFacts>> = {
  counter: { typeKind: 5, typeAsString: 'Counter', displayName: 'Counter', entity: 'SP.Field', sql: 'INTEGER' },
  text: {
    typeKind: 2,
    typeAsString: 'Text',
    displayName: 'Single line of text',
    entity: 'SP.FieldText',
    sql: 'TEXT COLLATE NOCASE',
  },
  note: {
    typeKind: 3,
    typeAsString: 'Note',
    displayName: 'Multiple lines of text',
    entity: 'SP.FieldMultiLineText',
    sql: 'TEXT',
  },
  dateTime: {
    typeKind: 4,
    typeAsString: 'DateTime',
    displayName: 'Date and Time',
    entity: 'SP.FieldDateTime',
    sql: 'TEXT',
  },
  choice: {
    typeKind: 6,
    typeAsString: 'Choice',
    displayName: 'Choice',
    entity: 'SP.FieldChoice',
    sql: 'TEXT COLLATE NOCASE',
  },
  multiChoice: {
    typeKind: 15,
    typeAsString: 'MultiChoice',
    displayName: 'Choice',
    entity: 'SP.FieldMultiChoice',
    sql: 'TEXT COLLATE NOCASE',
  },
  number: { typeKind: 9, typeAsString: 'Number', displayName: 'Number', entity: 'SP.FieldNumber', sql: 'REAL' },
  boolean: { typeKind: 8, typeAsString: 'Boolean', displayName: 'Yes/No', entity: 'SP.Field', sql: 'INTEGER' },
  user: { typeKind: 20, typeAsString: 'User', displayName: 'Person or Group', entity: 'SP.FieldUser', sql: 'INTEGER' },
  lookup: { typeKind: 7, typeAsString: 'Lookup', displayName: 'Lookup', entity: 'SP.FieldLookup', sql: 'INTEGER' },
  url: { typeKind: 11, typeAsString: 'URL', displayName: 'Hyperlink or Picture', entity: 'SP.FieldUrl', sql: 'TEXT' },
  guid: { typeKind: 14, typeAsString: 'Guid', displayName: 'Guid', entity: 'SP.FieldGuid', sql: 'TEXT COLLATE NOCASE' },
  contentType: {
    typeKind: 25,
    typeAsString: 'ContentTypeId',
    displayName: 'Content Type Id',
    entity: 'SP.Field',
    sql: 'TEXT',
  },
  attachments: {
    typeKind: 19,
    typeAsString: 'Attachments',
    displayName: 'Attachments',
    entity: 'SP.Field',
    sql: 'INTEGER',
  },
  computed: { typeKind: 12, typeAsString: 'Computed', displayName: 'Computed', entity: 'SP.FieldComputed' },
};
