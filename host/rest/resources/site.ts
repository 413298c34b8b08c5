import { serverRelative } from '../../store/webs';
import type { Entity } from '../answer';
import type { Call } from '../call';
import { entityResource } from './resource';

/** `site`: the site collection the address lies in. */
export const siteResource = entityResource(siteEntity);

function siteEntity({ origin, web }: Call): Entity {
  const url = origin + web.sitePath;
  return {
    type: 'SP.Site',
    address: 'Site',
    id: `${url}/_api/Site`,
    properties: { Id: web.siteGuid, ServerRelativeUrl: serverRelative(web.sitePath), Url: url },
  };
}
