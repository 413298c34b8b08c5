import type { Clock } from '../clock';
import type { Database } from '../store/database';
import type { Principal } from '../store/principals';
import type { Web } from '../store/webs';
import { utcSeconds } from '../store/dateOnly';
import type { Change } from '../store/items';
import type { Digests } from './digests';
import { accessDenied } from './sharePointError';

/** What the REST service works with, for any request. */
export interface Service {
  readonly database: Database;
  readonly clock: Clock;
  readonly digests: Digests;
}

export type Verb = 'GET' | 'POST' | 'MERGE' | 'PUT' | 'DELETE';

/** One request to the REST service, alone or as a part of a batch. */
export interface Call {
  readonly service: Service;
  /** The method, after `X-HTTP-Method`. */
  readonly verb: Verb;
  /** `http://127.0.0.1:4380`. */
  readonly origin: string;
  readonly web: Web;
  /** The address as it was sent, without its query: what the next page's address begins with. */
  readonly sentPath: string;
  /** `$select`, `$filter` and the rest, decoded. */
  readonly query: URLSearchParams;
  /** Header names in lower case. */
  readonly headers: Readonly<Record<string, string | undefined>>;
  /** The body, read as JSON; undefined if there is none. */
  readonly body: unknown;
  /** The account asking, as the site collection knows it; undefined if it does not. */
  readonly user: Principal | undefined;
  /** The account's email address, known to the site collection or not. */
  readonly email: string;
}

/** The address of the web's REST service. */
export function apiUrl(call: Call): string {
  return `${webUrl(call)}/_api`;
}

/**
 * Who makes a change, and when by the host's clock. @throws SharePointError 403 for an account the site does not know.
 */
export function changeBy(call: Call): Change {
  if (!call.user) throw accessDenied();
  return { by: call.user.id, at: utcSeconds(call.service.clock.now()) };
}

/** The full address of the web. */
export function webUrl(call: Call): string {
  return call.origin + call.web.path;
}
