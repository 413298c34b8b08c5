import type { Person } from './people';
import type { SiteFacts } from './pages/siteFacts';
import { digestSeconds, type Digests } from './rest/digests';
import type { Seed } from './seed';
import { solutionPath } from './sites';
import type { Database } from './store/database';
import { guidFor } from './store/guid';
import { allowed, has, permissionsIn, scopeOfWeb, toHalves, type Permissions } from './store/permissions';
import { type Principal, userOf } from './store/principals';
import { webAt } from './store/webs';

/**
 * What pages need to know of their site, from the same store as the REST service.
 *
 * @param path of the site, as in the store.
 */
export function pageSite(database: Database, digests: Digests, seed: () => Seed, path = solutionPath): SiteFacts {
  const web = webAt(database, path)!;
  const user = (person: Person): Principal | undefined => userOf(database, web.site, person.email);
  const permissions = (person: Person): Permissions =>
    permissionsIn(database, web.site, scopeOfWeb(database, webAt(database, path)!), user(person)?.id);
  return {
    title: web.title,
    path: web.path,
    siteId: web.siteGuid,
    webId: web.guid,
    pagesListId: guidFor(`pages ${web.path}`),
    get isDemonstration() {
      return seed() === 'demo' || seed() === 'day-one';
    },
    userId: (person) => user(person)?.id ?? 0,
    permissions: (person) => {
      const { High, Low } = toHalves(permissions(person));
      return { High: Number(High), Low: Number(Low) };
    },
    isSiteAdmin: (person) => user(person)?.siteAdmin ?? false,
    mayEditPages: (person) => has(permissions(person), allowed.manageWeb),
    issueDigest: (person) => ({ value: digests.issue(person.email), timeoutSeconds: digestSeconds }),
  };
}
