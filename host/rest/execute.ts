import type { Reply } from '../exchange';
import { allowed } from '../store/permissions';
import { userOf } from '../store/principals';
import { webAt } from '../store/webs';
import { demand, permissionsOnWeb } from './access';
import { readAddress } from './address';
import type { Answer } from './answer';
import { apiUrl, type Call, type Service, type Verb } from './call';
import { contentType, formatFor, write, writeError } from './format';
import { rootResource } from './resources/root';
import type { Resource } from './resources/resource';
import { bodyInvalid, NotHere, queryInvalid, SharePointError } from './sharePointError';

/** One request as it came, alone or as a part of a batch. */
export interface Asked {
  readonly method: string;
  readonly url: URL;
  /** Header names in lower case. */
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly body: string | undefined;
  readonly email: string;
}

export interface TextReply extends Reply {
  readonly body: string;
}

const verbs: Readonly<Record<string, Verb>> = {
  GET: 'GET',
  POST: 'POST',
  MERGE: 'MERGE',
  PATCH: 'MERGE',
  PUT: 'PUT',
  DELETE: 'DELETE',
};

/** The method of a request, after `X-HTTP-Method`. */
export function verbOf(method: string, headers: Asked['headers']): Verb {
  const asked = (method === 'POST' && headers['x-http-method']) || method;
  const verb = verbs[asked.toUpperCase()];
  if (!verb) throw new NotHere(`the method ${asked}`);
  return verb;
}

/** Runs one request to its reply. Never throws: what goes wrong is in the reply. */
export function execute(service: Service, asked: Asked): TextReply {
  const format = formatFor(asked.headers.accept);
  const headers = { 'Content-Type': contentType(format) };
  try {
    const call = callOf(service, asked);
    demand(permissionsOnWeb(call), allowed.open);
    // A write is done as a whole, and on the disk before it is answered.
    const answer =
      call.verb === 'GET' ? answerOf(call, asked) : service.database.transaction(() => answerOf(call, asked));
    const content = answer.content ? write(answer.content, format, apiUrl(call)) : '';
    return { status: answer.status, headers: { ...headers, ...answer.headers }, body: content };
  } catch (error) {
    const refusal = refusalOf(error);
    return { status: refusal.status, headers: { ...headers, ...refusal.headers }, body: writeError(refusal, format) };
  }
}

/** The path after `_api/`, or undefined if it is not an address of the REST service. */
export function apiPath(url: URL): string | undefined {
  return (
    /^\/(?:.*?\/)?_api(?:\/(.*))?$/i.exec(url.pathname)?.[1] ?? (/\/_api\/?$/i.test(url.pathname) ? '' : undefined)
  );
}

function callOf(service: Service, { method, url, headers, body, email }: Asked): Call {
  const web = webAt(service.database, decoded(url.pathname.split(/\/_api/i)[0]));
  if (!web)
    throw new SharePointError(
      404,
      '-1, LocalSharePoint.NoSite',
      `There is no site at ${url.pathname.split(/\/_api/i)[0] || '/'}.`,
    );
  return {
    service,
    verb: verbOf(method, headers),
    origin: url.origin,
    web,
    sentPath: url.pathname,
    query: url.searchParams,
    headers,
    // Read only when needed, so that a missing resource is reported whatever the body is.
    get body() {
      return parsed(body);
    },
    user: userOf(service.database, web.site, email),
    email,
  };
}

function answerOf(call: Call, { url }: Asked): Answer {
  let resource: Resource | undefined = rootResource;
  for (const step of readAddress(apiPath(url) ?? '', call.query)) {
    resource = resource?.to?.(step, call);
  }
  const handler = resource?.on?.[call.verb];
  if (!handler) throw new NotHere(`an answer to ${call.verb} ${decoded(url.pathname)}`);
  return handler(call);
}

function parsed(body: string | undefined): unknown {
  if (body === undefined || body.trim() === '') return undefined;
  try {
    return JSON.parse(body);
  } catch {
    throw bodyInvalid();
  }
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    throw queryInvalid(text);
  }
}

/** Turns anything thrown into a refusal. Codes that begin with LocalSharePoint are not Microsoft's. */
export function refusalOf(error: unknown): SharePointError {
  if (error instanceof SharePointError) return error;
  if (error instanceof NotHere) return new SharePointError(501, '-1, LocalSharePoint.NotHere', error.message);
  return new SharePointError(
    500,
    '-1, LocalSharePoint.Failure',
    `The local SharePoint failed: ${error instanceof Error ? error.message : String(error)}`,
  );
}
