import * as strings from 'UiStrings';
import type { KnownUser } from '../../../data/blackBerryRegister';
import type { DirectorySite } from '../../../data/deviceRequests';
import { isEmail } from '../../../domain/contactDetails';
import { codeOf } from '../../../domain/rollout/import/matching';
import { siteName } from '../../../domain/siteName';

/** What somebody goes by. */
export function nameOf({ UserName, UserEmail }: Pick<KnownUser, 'UserName' | 'UserEmail'>): string {
  return UserName ?? UserEmail;
}

/** What somebody is called in a link: the first of their names. */
export function shortName(user: KnownUser): string {
  return user.UserName?.trim().split(/\s+/)[0] ?? user.UserEmail;
}

/**
 * The address one can write to. What mail programs would take for several addresses, or for something else, is none.
 *
 * @returns undefined where the entry holds no such address.
 */
export function writableTo({ UserEmail }: Pick<KnownUser, 'UserEmail'>): string | undefined {
  const email = UserEmail.trim();
  return isEmail(email) && !/["()[\]\\?=%]/.test(email) ? email : undefined;
}

/** Sites by name; the code where no site has it. */
export function siteNames(sites: readonly DirectorySite[]): (code: string | undefined) => string {
  const names = new Map(sites.map((site) => [codeOf(site.SiteCode), siteName(site)]));
  return (code) => (code ? (names.get(codeOf(code)) ?? code) : strings.StatusUnknown);
}
