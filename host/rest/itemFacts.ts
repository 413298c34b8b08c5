import type { SqlRow } from '../store/database';
import type { List } from '../store/lists';
import type { Entity } from './answer';
import type { Call } from './call';
import { assignmentEntities } from './resources/roleAssignments';
import { securableItem } from './securable';

/**
 * What an item says of its permissions, when `$select` or `$expand` names it (test/contract/recorded/replies.json,
 * “role assignments”).
 */
export const itemFacts: readonly string[] = ['HasUniqueRoleAssignments', 'RoleAssignments'];

/** @param row one read with its `_scope`. */
export function factsOf(call: Call, list: List, row: SqlRow): Pick<Entity, 'more' | 'behind'> {
  const scope = row._scope === null ? undefined : Number(row._scope);
  const securable = securableItem(call, list, { id: Number(row.ID), author: Number(row._author), scope, etag: '' });
  return {
    more: { HasUniqueRoleAssignments: scope !== undefined },
    behind: { RoleAssignments: () => assignmentEntities(call, securable) },
  };
}
