import '@pnp/sp/fields/list';
import type { IList } from '@pnp/sp/lists';
import '@pnp/sp/lists/web';
import '@pnp/sp/security/list';
import '@pnp/sp/site-groups/web';
import '@pnp/sp/views/list';
import { fieldXml } from '../../lists/fieldXml';
import { customLevels, teamGroups } from '../../lists/permissions';
import type { Connection } from '../connection';
import { inBatch } from '../read/inBatch';
import type { Difference, ForPeople } from './difference';
import { rootWeb } from './found';
import { setGroupOwner } from './groupOwner';

/** `AddFieldInternalNameHint`: the internal name is the XML's `Name`, not made from the display name. */
const internalNameHint = 8;
const genericList = 100;

/**
 * Mends one difference. Each mending adds, sets or grants what is declared, and can be repeated; differences that are a
 * person's decision are left.
 */
export async function mend(connection: Connection, difference: Difference): Promise<void> {
  switch (difference.kind) {
    case 'level': {
      const { name, about, permissions } = customLevels[difference.level];
      const { roleDefinitions } = await rootWeb(connection);
      if (!difference.found) await roleDefinitions.add(name, about, 0, permissions);
      else
        await roleDefinitions
          .getById(difference.found.Id)
          .update({ BasePermissions: { High: String(permissions.High), Low: String(permissions.Low) } as never });
      return;
    }
    case 'group': {
      const { title, about } = teamGroups[difference.team];
      await connection.sp.web.siteGroups.add({ Title: title, Description: about });
      return;
    }
    case 'groupOwner':
      return setGroupOwner(connection, difference.group.Id, difference.owners.Id);
    case 'list':
      // SharePoint makes the URL from the title, so the list is made under its URL name and gets its title at the end.
      // Without being told otherwise it would keep versions in every list; set-up never takes versions away later.
      await connection.sp.web.lists.add(difference.plan.shape.name, difference.plan.about, genericList, false, {
        EnableVersioning: difference.plan.versions !== undefined,
      });
      return;
    case 'columnType':
    case 'foreign':
    case 'empty':
      throw new Error('What only a person can put right is not mended.');
    case 'view':
      await inBatch(connection, ({ web }) =>
        difference.missing.map((name) =>
          web.getList(connection.listUrl(difference.plan.shape.name)).defaultView.fields.add(name),
        ),
      );
      return;
    default:
      return mendList(listOf(connection, difference.plan.shape.name), difference);
  }
}

type ListDifference = Exclude<Difference, ForPeople | { kind: 'level' | 'group' | 'groupOwner' | 'list' | 'view' }>;

async function mendList(list: IList, difference: ListDifference): Promise<void> {
  const { plan } = difference;
  switch (difference.kind) {
    case 'inherits':
      // No rights are copied: only the caller keeps access until each audience is granted its own.
      await list.breakRoleInheritance(false, true);
      return;
    case 'grant':
      return list.roleAssignments.add(difference.principal.Id, difference.level.Id);
    case 'extraGrant':
      return list.roleAssignments.remove(difference.grant.principal.Id, difference.grant.level.Id);
    case 'settings':
      await list.update(difference.wanted);
      return;
    case 'column':
      await list.fields.createFieldAsXml({
        SchemaXml: fieldXml(plan, difference.name),
        Options: internalNameHint,
      } as never);
      return;
    case 'words': {
      // Without a type, SharePoint reads the body as SP.Field, which has no choices, and refuses it. PnPjs does not
      // send the type it is given: `_Field.update` in @pnp/sp, fields/types.js.
      const type = plan.shape.columns[difference.name].kind === 'choices' ? 'SP.FieldMultiChoice' : 'SP.FieldChoice';
      await list.fields
        .getByInternalNameOrTitle(difference.name)
        .update({ '@odata.type': `#${type}`, Choices: difference.all }, type);
      return;
    }
    case 'required':
      await list.fields.getByInternalNameOrTitle(difference.name).update({ Required: difference.wanted });
      return;
    case 'index':
      await list.fields
        .getByInternalNameOrTitle(difference.name)
        .update({ Indexed: true, ...(difference.unique && { EnforceUniqueValues: true }) });
      return;
    case 'title':
      await list.update({ Title: plan.title });
      return;
  }
}

function listOf({ sp, listUrl }: Connection, name: string): IList {
  return sp.web.getList(listUrl(name));
}
