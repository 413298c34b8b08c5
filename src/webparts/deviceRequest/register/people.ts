import * as strings from 'UiStrings';
import type { KnownUser } from '../../../data/blackBerryRegister';
import type { DirectorySite } from '../../../data/deviceRequests';
import { isEmail } from '../../../domain/contactDetails';
import { codeOf } from '../../../domain/rollout/import/matching';
import { siteName } from '../../../domain/siteName';
import { nameIn } from '../../../domain/legible';

/** A person's name, else their email address. */
export function nameOf({ UserName, UserEmail }: Pick<KnownUser, 'UserName' | 'UserEmail'>): string {
  return nameIn(UserName) ?? UserEmail;
}

/** A person's first name, else their email address. */
export function shortName(user: KnownUser): string {
  return nameIn(user.UserName)?.split(' ')[0] ?? user.UserEmail;
}

/**
 * The address to write to. An address that mail programs would split or misread does not qualify.
 *
 * @returns undefined if the entry has no address to write to.
 */
export function writableTo({ UserEmail }: Pick<KnownUser, 'UserEmail'>): string | undefined {
  const email = UserEmail.trim();
  return isEmail(email) && !/["()[\]\\?=%]/.test(email) ? email : undefined;
}

/** What each site is called in a list of suggestions, by its code in lower case. */
export function siteLabels(sites: readonly DirectorySite[]): ReadonlyMap<string, string> {
  return new Map(sites.map((site) => [codeOf(site.SiteCode), `${siteName(site)} (${site.SiteCode})`]));
}

/** The name of a site; its code if no site has it. */
export function siteNames(sites: readonly DirectorySite[]): (code: string | undefined) => string {
  const names = new Map(sites.map((site) => [codeOf(site.SiteCode), siteName(site)]));
  return (code) => (code ? (names.get(codeOf(code)) ?? code) : strings.StatusUnknown);
}
