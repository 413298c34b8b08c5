import type { HostRequest } from './exchange';
import type { Database } from './store/database';
import { principalByLogin, loginOf } from './store/principals';
import { asPerson, people, type Person } from './people';
import { nameNow } from './store/renames';

/** A request that is turned away before any part of the host sees it. */
export class TurnedAway extends Error {
  public constructor(
    public readonly status: number,
    message: string,
  ) {
    super(message);
    this.name = 'TurnedAway';
  }
}

/** A body larger than the host accepts. */
export class BodyTooLarge extends TurnedAway {
  public constructor(limit: number) {
    super(413, `The body is over the limit of ${limit} bytes.`);
    this.name = 'BodyTooLarge';
  }
}

/**
 * The requested address, if the request is meant for this host. Another `Host` means that a foreign site has pointed
 * its name here; another `Origin` that a foreign page sends here.
 *
 * @throws TurnedAway 400, 403 or 421
 */
export function addressOf({ headers, url }: HostRequest, port: number): URL {
  const own = [`127.0.0.1:${port}`, `localhost:${port}`];
  if (!own.includes(headers.host ?? '')) throw new TurnedAway(421, 'This host answers on its loopback address only.');
  if (headers.origin !== undefined && !own.some((name) => headers.origin === `http://${name}`))
    throw new TurnedAway(403, 'Requests from other origins are not answered.');
  const base = `http://${headers.host}`;
  if (!url.startsWith('/') || !URL.canParse(base + url)) throw new TurnedAway(400, 'The address cannot be read.');
  try {
    decodeURIComponent(url);
  } catch {
    throw new TurnedAway(400, 'The address is not validly encoded.');
  }
  return new URL(base + url);
}

/** @throws BodyTooLarge */
export async function bodyOf(request: HostRequest, limit: number): Promise<Buffer> {
  if (Number(request.headers['content-length'] ?? 0) > limit) throw new BodyTooLarge(limit);
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of request.chunks) {
    size += chunk.length;
    if (size > limit) throw new BodyTooLarge(limit);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/**
 * The person with a name, which may be a persona, an email address or a login, of the host's people or any site's
 * users.
 */
export function personNamed(name: string, database: Database): Person | undefined {
  const wanted = name
    .trim()
    .toLowerCase()
    .replace(/^i:0#\.f\|membership\|/, '');
  const known = people
    .map((person) => ({ ...person, email: nameNow(database, person.email) }))
    .find(({ persona, email }) => persona === wanted || email.toLowerCase() === wanted);
  if (known) return known;
  const site = database.first("SELECT site FROM principals WHERE login = ? AND kind = 'user'", [loginOf(wanted)])?.site;
  const user = site === undefined ? undefined : principalByLogin(database, Number(site), loginOf(wanted));
  return user && asPerson({ persona: user.email, name: user.title, email: user.email, role: 'Staff member' });
}

/**
 * The person of a request: from its header, its cookie, or the host's default.
 *
 * @throws TurnedAway 400
 */
export function personOf({ headers }: HostRequest, fallback: string, database: Database): Person {
  const cookie = /(?:^|;\s*)host-persona=([^;]*)/.exec(headers.cookie ?? '')?.[1];
  const name = headers['x-host-persona'] ?? (cookie && decoded(cookie)) ?? fallback;
  const person = personNamed(String(name), database);
  if (!person) throw new TurnedAway(400, `Nobody here is called “${String(name)}”.`);
  return person;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    throw new TurnedAway(400, 'The persona cookie is not validly encoded.');
  }
}
