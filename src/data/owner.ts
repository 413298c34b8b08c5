import { browserStore, sitesOf } from './browserStore';
import { copies, kept, keptKeys, type KeptName } from './kept';

/** What a page says of whoever is signed in; SPFx' `PageContext` fits. */
export interface SignedInPage {
  readonly user: { readonly loginName: string };
  readonly web: { readonly absoluteUrl: string };
  /**
   * What the directory, Microsoft Entra ID, has of them; undefined where the site is in no tenant of it
   * (https://learn.microsoft.com/javascript/api/sp-page-context/pagecontext). `userId` is a `Guid`: the constructor of
   * `AzureActiveDirectoryInfo` in sp-page-context 1.23, whose type is left out of what Microsoft declares.
   */
  readonly aadInfo?: { readonly userId?: { toString(): string } };
}

const noteKey = kept('accountOwner');

/**
 * For whom things are kept in this browser: the directory's object id of whoever is signed in, which stays where their
 * account is renamed and is nobody else's ever; their account, where the page gives no id.
 *
 * What lies under the account is moved to the id once, and the account is noted as theirs. Where it is noted as
 * somebody else's, it has been given to another person since: what lies under it is deleted, and shown to nobody.
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

/** The id of nobody is none: an empty Guid is what SPFx makes of an id that is not there. */
function objectId(given: { toString(): string } | undefined): string | undefined {
  const id = String(given ?? '').toLowerCase();
  return /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/.test(id) && /[^0-]/.test(id) ? id : undefined;
}

/**
 * Takes away what lies under an account, for any site of lists.
 *
 * @param to who gets it, short of what they have already and of copies, which are made anew; undefined: nobody.
 * @returns whether nothing is left there.
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
