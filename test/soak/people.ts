import { InjectHeaders } from '@pnp/queryable';
import type { Host } from '../../host/server';
import { solutionPath } from '../../host/sites';
import { addMember, ensureUser, groupByTitle, loginOf } from '../../host/store/principals';
import { webAt } from '../../host/store/webs';
import { connect, type Connection } from '../../src/data/connection';
import { teamGroups } from '../../src/lists/permissions';

export type Team = 'staff' | 'rollout' | 'triage';

/** Somebody at work in the soak, with an account and their team's groups. */
export interface Person {
  readonly name: string;
  readonly email: string;
  readonly login: string;
  readonly team: Team;
}

/**
 * How many of every ten people are in each team; at least two in the ICT team, so that they get in each other's way.
 */
const ofTen = { rollout: 2, triage: 2 } as const;

/** Makes accounts, as the site's owner does before anybody works there. */
export function hire(host: Host, count: number): Person[] {
  const sizes = {
    rollout: Math.max(2, Math.round((count * ofTen.rollout) / 10)),
    triage: Math.max(2, Math.round((count * ofTen.triage) / 10)),
  };
  const teamOf = (at: number): Team =>
    at < sizes.rollout ? 'rollout' : at < sizes.rollout + sizes.triage ? 'triage' : 'staff';
  return Array.from({ length: Math.max(count, sizes.rollout + sizes.triage + 1) }, (_, at): Person => {
    const team = teamOf(at);
    return admit(host, `Person ${at + 1}, ${team}`, `${team}.${at + 1}@soak.invalid`, team);
  });
}

/** Gives somebody an account and their team's groups. */
export function admit({ database }: Pick<Host, 'database'>, name: string, email: string, team: Team): Person {
  const web = webAt(database, solutionPath)!;
  const { id } = ensureUser(database, web.site, email, name);
  const titles = [`${web.title} Visitors`, ...(team === 'staff' ? [] : [teamGroups[team].title])];
  for (const title of titles) addMember(database, web.site, groupByTitle(database, web.site, title)!.id, id);
  return { name, email, login: loginOf(email), team };
}

/**
 * A page of the site as a person opens it: with its digest, as SharePoint writes it into the page. PnPjs keeps one
 * digest for each site, since a page has one person; here many share a process, so each brings their own.
 *
 * @param machine their computer's clock, which may be wrong.
 */
export function openPage(
  host: Pick<Host, 'site' | 'digests'>,
  { login, name, email }: Person,
  machine?: () => number,
): Connection {
  const connection = connect(
    {
      pageContext: {
        user: { loginName: login, displayName: name, email },
        web: { absoluteUrl: host.site, serverRelativeUrl: solutionPath },
        legacyPageContext: { formDigestTimeoutSeconds: 1800, formDigestValue: '' },
      },
    },
    undefined,
    undefined,
    machine,
  );
  connection.sp.using(InjectHeaders({ 'X-Host-Persona': email, 'X-RequestDigest': host.digests.issue(email) }));
  return connection;
}
