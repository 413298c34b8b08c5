import { encodePath, type ISPCollection, SPCollection, type SPFI } from '@pnp/sp';

/**
 * A list's `items` or another path below it, as PnPjs' `getList(…).items` asks for it. PnPjs' modules of lists and
 * items also bring all the ways to write, which a page that only reads does not need. `lists/web.js` in @pnp/sp 4.21
 * makes the same address.
 *
 * @param listUrl server-relative; see `Connection.listUrl`.
 * @param path empty for the list itself.
 */
export function ofList(sp: SPFI, listUrl: string, path = ''): ISPCollection {
  const list = `getList('${encodePath(listUrl)}')`;
  return SPCollection(sp.web, path ? `${list}/${path}` : list);
}
