import { JSONParse } from '@pnp/queryable';
import { type ISPQueryable, spPost, SPQueryable } from '@pnp/sp';

// Not loaded with the first content, since few pages stay open long enough to need it. It shares the chunk for long
// lists: naming another chunk would cost every page more bytes than this saves.

/** How often SharePoint has refused a digest of a connection. */
interface Refused {
  readonly times: number;
}

/** For each connection, the digest to send instead of the one that PnPjs keeps. */
const fresh = new WeakMap<Refused, Refused & { readonly kept: string; readonly digest: string }>();

/**
 * The digest to send in place of one that PnPjs keeps; each refusal makes it ask for another.
 *
 * @param like the request that will send it. The digest is fetched with the same options.
 * @param href the address of that request.
 * @throws PnPjs' `HttpRequestError`, as where the sign-in has ended.
 */
export async function freshDigest(kept: string, refused: Refused, like: ISPQueryable, href: string): Promise<string> {
  const info = href.replace(/\/_(api|vti_bin)\/.*/i, '/_api/contextinfo');
  if (href === info) return kept;
  const { times } = refused;
  const before = fresh.get(refused);
  // If PnPjs keeps another one by now, that is newer.
  if (before?.times === times) return before.kept === kept ? before.digest : kept;
  const ask = SPQueryable([like, info]).using(JSONParse());
  const noDigest = { headers: { Accept: 'application/json', 'X-PnPjs-NoDigest': '1' } };
  const { FormDigestValue: digest } = await spPost<{ readonly FormDigestValue: string }>(ask, noDigest);
  fresh.set(refused, { times, kept, digest });
  return digest;
}
