import { browserStore, sitesOf } from './browserStore';
import { copies, kept, keptKeys, type KeptName } from './kept';

/** What a page says of the signed-in person; SPFx' `PageContext` has it. */
export interface SignedInPage {
  readonly user: { readonly loginName: string };
  readonly web: { readonly absoluteUrl: string };
  /**
   * Their entry in the directory, Microsoft Entra ID; undefined if the site's tenant has none
   * (https://learn.microsoft.com/javascript/api/sp-page-context/pagecontext). `userId` is a `Guid`: see the constructor
   * of `AzureActiveDirectoryInfo` in sp-page-context 1.23, whose type Microsoft does not declare.
   */
  readonly aadInfo?: { readonly userId?: { toString(): string } };
}

const noteKey = kept('accountOwner');

/**
 * The name under which the browser keeps things for the signed-in person: their object id in the directory, which
 * survives a rename of the account and is never given to anybody else; their account, if the page gives no id.
 *
 * Values under the account are moved to the id once, and the account is noted as theirs. If it is noted as somebody
 * else's, the account has been given to another person since: values under it are deleted, and shown to nobody.
 */
export function ownerOf({ user, web, aadInfo }: SignedInPage): string {
  const account = user.loginName;
  const id = objectId(aadInfo?.userId);
  if (id === undefined) return account;
  const note = browserStore(new URL(web.absoluteUrl).origin, account);
  const noted = note.get(noteKey);
  if (noted !== id && handOver(account, noted === undefined ? id : undefined)) note.set(noteKey, id);
  return id;
}

/** The empty Guid, which SPFx gives for a missing id, is no id. */
function objectId(given: { toString(): string } | undefined): string | undefined {
  const id = String(given ?? '').toLowerCase();
  return /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/.test(id) && /[^0-]/.test(id) ? id : undefined;
}

/**
 * Removes the values under an account, for all sites of lists.
 *
 * @param to who gets those that they do not have yet, except copies; undefined: nobody.
 * @returns whether nothing is left.
 */
function handOver(account: string, to: string | undefined): boolean {
  const names = (Object.keys(keptKeys) as KeptName[]).filter((name) => name !== 'accountOwner');
  const left = sitesOf(account).flatMap((site) => {
    const from = browserStore(site, account);
    const theirs = to === undefined ? undefined : browserStore(site, to);
    return names.flatMap((name) =>
      from.keys(name).filter((key) => {
        const moves = theirs && !copies.includes(name) && theirs.get(key) === undefined;
        if (moves && !theirs.set(key, from.get(key) ?? '')) return true;
        from.remove(key);
        return false;
      }),
    );
  });
  return left.length === 0;
}
