import type { List } from '../store/lists';
import type { View } from '../store/views';
import type { Entity } from './answer';

/** A view, as far as set-up reads views (SP.View). */
export function viewEntity(list: List, view: View): Entity {
  const address = `Web/Lists(guid'${list.guid}')/Views(guid'${view.guid}')`;
  return {
    type: 'SP.View',
    address,
    properties: {
      DefaultView: view.isDefault,
      Hidden: false,
      Id: view.guid,
      PersonalView: false,
      RowLimit: view.rowLimit,
      ServerRelativeUrl: `${list.path}/${view.isDefault && view.title === 'All Items' ? 'AllItems' : encodeURIComponent(view.title)}.aspx`,
      Title: view.title,
      ViewQuery: view.query,
      ViewType: 'HTML',
    },
    behind: { ViewFields: () => viewFieldsEntity(list, view) },
  };
}

export function viewFieldsEntity(list: List, view: View): Entity {
  return {
    type: 'SP.ViewFieldCollection',
    address: `Web/Lists(guid'${list.guid}')/Views(guid'${view.guid}')/ViewFields`,
    properties: { SchemaXml: view.fields.map((name) => `<FieldRef Name="${name}" />`).join(''), Items: view.fields },
  };
}
