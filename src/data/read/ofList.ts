import { encodePath, type ISPCollection, SPCollection, type SPFI } from '@pnp/sp';

/**
 * What a list has under a path, such as `items`: what PnPjs' `getList(…).items` asks. Its modules of lists and items
 * bring all that can be written of either, which a page that reads has no use for; `lists/web.js` in @pnp/sp 4.21 makes
 * the same address.
 *
 * @param listUrl server-relative; see `Connection.listUrl`.
 * @param path empty for the list itself.
 */
export function ofList(sp: SPFI, listUrl: string, path = ''): ISPCollection {
  const list = `getList('${encodePath(listUrl)}')`;
  return SPCollection(sp.web, path ? `${list}/${path}` : list);
}
