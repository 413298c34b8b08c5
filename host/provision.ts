import type { Queryable } from '@pnp/queryable';
import '@pnp/sp/site-groups/web';
import '@pnp/sp/site-users/web';
import { connect, type Connection } from '../src/data/connection';
import { fillWithDemonstration } from '../src/data/provisioning/demonstration';
import { setUp } from '../src/data/provisioning/setUp';
import { allLists } from '../src/lists/all';
import { emailOf } from '../src/lists/demonstration/blackBerries';
import { dayOne, midApril } from '../src/lists/demonstration/demonstrationData';
import { teamGroups } from '../src/lists/permissions';
import type { Clock } from './clock';
import { people, type Person } from './people';
import type { Digests } from './rest/digests';
import type { SnapshotSeed } from './seed';
import type { Answering } from './answering';
import { fetchFrom } from './inProcess';
import { solutionPath } from './sites';

/** A host for `provision`, which has nothing but its sites. */
interface BareHost {
  readonly url: string;
  readonly clock: Clock;
  readonly digests: Digests;
  readonly answer: Answering;
}

/**
 * Sets the lists up as an owner does in the page, by the same code over the same REST service; puts the ICT teams into
 * the groups it made; and adds the demonstration's rows, each as of its day and by whoever wrote it, or by the team
 * that would have, where they have no account.
 */
export async function provision(host: BareHost, seed: SnapshotSeed): Promise<void> {
  const owner = personOf('owner');
  let writer: Writer = owner;
  const connection = connectionTo(host, () => writer);
  const { finished, refused, left } = await setUp(connection);
  if (!finished || refused.length + left.length > 0)
    throw new Error(`Set-up left something undone: ${JSON.stringify(refused)}`);
  for (const team of ['rollout', 'triage'] as const) {
    await connection.sp.web.siteGroups.getByName(teamGroups[team].title).users.add(loginOf(personOf(team)));
  }
  if (seed === 'empty') return;
  const data = seed === 'demo' ? midApril() : dayOne();
  const start = host.clock.now();
  await fillWithDemonstration(connection, {
    data,
    writing: (list, by, on) => {
      writer = writerOf(list, by);
      host.clock.set(on ? new Date(`${on}T08:00:00Z`) : start);
    },
  });
  host.clock.set(start);
}

function connectionTo(host: BareHost, writer: () => Writer): Connection {
  const { url, digests } = host;
  const connection = connect({
    pageContext: {
      user: { loginName: loginOf(writer()) },
      web: { absoluteUrl: url + solutionPath, serverRelativeUrl: solutionPath },
      legacyPageContext: { formDigestTimeoutSeconds: 1800, formDigestValue: '' },
    },
  });
  connection.sp.using((instance: Queryable) => {
    instance.on.pre(async (address, init, result) => {
      const { email } = writer();
      return [
        address,
        { ...init, headers: { ...init.headers, 'X-Host-Persona': email, 'X-RequestDigest': digests.issue(email) } },
        result,
      ];
    });
    instance.on.send.replace((address, init) => fetchFrom(host, new Request(address, init)));
    return instance;
  });
  return connection;
}

const ownedLists: readonly string[] = allLists.flatMap(({ itemSecurity, shape }) => (itemSecurity ? shape.name : []));

/**
 * Named members of the teams write their own rows. In a list where people read only their own rows, everybody does. The
 * owner writes the rest.
 */
function writerOf(list: string, by: string | undefined): Writer {
  const ofTeams = people.find(({ name, persona }) => name === by && persona !== 'staff');
  if (ofTeams) return ofTeams;
  return by && ownedLists.includes(list) ? { email: emailOf(by) } : personOf('owner');
}

type Writer = Pick<Person, 'email'>;

function personOf(persona: string): Person {
  return people.find((person) => person.persona === persona)!;
}

function loginOf({ email }: Writer): string {
  return `i:0#.f|membership|${email}`;
}
