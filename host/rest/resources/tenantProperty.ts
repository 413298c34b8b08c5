import { tenantProperty } from '../../store/tenantProperties';
import { done, ok } from '../answer';
import type { Argument } from '../address';
import type { Resource } from './resource';

/**
 * `web/getStorageEntity('key')`: a tenant property, from whichever web it is asked
 * (https://learn.microsoft.com/sharepoint/dev/spfx/tenant-properties, whose reply this is). One that is not there
 * answers 200 with `"odata.null": true`, without metadata too: CLI for Microsoft 365's `spo storageentity get` goes by
 * that. The name of the type in the metadata is that of the client object model and not confirmed.
 */
export function tenantPropertyResource(key: Argument['value'] | undefined): Resource | undefined {
  if (typeof key !== 'string') return undefined;
  return {
    on: {
      GET: ({ service: { database } }) => {
        const found = tenantProperty(database, key);
        if (!found) return done;
        const { comment, description, value } = found;
        return ok({
          kind: 'complex',
          name: 'GetStorageEntity',
          type: 'SP.StorageEntity',
          properties: { Comment: comment, Description: description, Value: value },
        });
      },
    },
  };
}
