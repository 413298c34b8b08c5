import { JSONParse } from '@pnp/queryable';
import { type ISPQueryable, spPost, SPQueryable } from '@pnp/sp';

// Not with the first content, since few pages stay open for so long. It shares the chunk for long lists: a chunk of its
// own would cost every page more than a part of this code.

/** How often SharePoint has refused a digest of a connection. */
interface Refused {
  readonly times: number;
}

/** For each connection, the digest to send instead of the one that PnPjs kept when it was asked for. */
const fresh = new WeakMap<Refused, Refused & { readonly kept: string; readonly digest: string }>();

/**
 * The digest to send in place of one that PnPjs keeps; each refusal makes it ask for another.
 *
 * @param like the request that is to bring it. A digest is asked for in the same way.
 * @param href its address.
 * @throws PnPjs' `HttpRequestError`, as where the sign-in has ended.
 */
export async function freshDigest(kept: string, refused: Refused, like: ISPQueryable, href: string): Promise<string> {
  const info = href.replace(/\/_(api|vti_bin)\/.*/i, '/_api/contextinfo');
  if (href === info) return kept;
  const { times } = refused;
  const before = fresh.get(refused);
  // PnPjs has a newer one by now.
  if (before?.times === times) return before.kept === kept ? before.digest : kept;
  const ask = SPQueryable([like, info]).using(JSONParse());
  const noDigest = { headers: { Accept: 'application/json', 'X-PnPjs-NoDigest': '1' } };
  const { FormDigestValue: digest } = await spPost<{ readonly FormDigestValue: string }>(ask, noDigest);
  fresh.set(refused, { times, kept, digest });
  return digest;
}
