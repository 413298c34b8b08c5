import { XMLParser } from 'fast-xml-parser';
import type { Handler, Reply } from '../exchange';
import { has, allowed } from '../store/permissions';
import { changeGroup, principalById, type Principal, userOf } from '../store/principals';
import { webAt } from '../store/webs';
import { permissionsOnWeb } from './access';
import type { Call, Service } from './call';
import { SharePointError } from './sharePointError';
import { refusalOf } from './execute';

/** The client object model has refused: it says so in a reply with status 200. */
class Denied extends Error {}

/**
 * The client object model's address, for the one thing set-up needs it for: giving a group to another group, which
 * REST's `SetUserAsOwner` does not do. The request's form is that of [MS-CSOM]; anything else in it is answered 501.
 * https://learn.microsoft.com/openspecs/sharepoint_protocols/ms-csom
 */
export function createProcessQuery(service: Service): Handler {
  return async (exchange) => {
    const [path, rest] = exchange.url.pathname.split(/\/_vti_bin\/client\.svc\//i);
    if (rest?.toLowerCase() !== 'processquery' || exchange.request.method !== 'POST') return undefined;
    const reply = (status: number, error: { ErrorMessage: string } | null): Reply => ({
      status,
      headers: { 'Content-Type': 'application/json; charset=utf-8' },
      body: JSON.stringify([{ SchemaVersion: '15.0.0.0', LibraryVersion: '16.0.0.0', ErrorInfo: error }]),
    });
    try {
      const { email } = exchange.person;
      service.digests.check(email, exchange.request.headers['x-requestdigest'] as string | undefined);
      const web = webAt(service.database, decodeURIComponent(path || '/'));
      if (!web) throw new SharePointError(404, '-1, LocalSharePoint.NoSite', `There is no site at ${path}.`);
      const { group, owner } = ownerChange((await exchange.body()).toString('utf8'));
      const user = userOf(service.database, web.site, email);
      const call = { service, web, user, email } as Call;
      setOwner(call, group, owner);
      return reply(200, null);
    } catch (error) {
      const refusal = refusalOf(error);
      // The model answers 200 with the error inside; only a request that did not reach it (the digest, the site) has
      // another status.
      const reached = error instanceof Denied;
      return reply(reached ? 200 : refusal.status, { ErrorMessage: refusal.message });
    }
  };
}

function setOwner(call: Call, groupId: number, ownerId: number): void {
  const {
    service: { database },
    web: { site },
  } = call;
  const find = (id: number): Principal => {
    const found = principalById(database, site, id);
    if (found?.kind !== 'group') throw new Denied('Group cannot be found.');
    return found;
  };
  const group = find(groupId);
  const owner = find(ownerId);
  if (!has(permissionsOnWeb(call), allowed.managePermissions))
    throw new Denied('Access denied. You do not have permission to perform this action or access this resource.');
  database.transaction(() => changeGroup(database, site, group.id, { ...group, owner: owner.id }));
}

interface Numbered {
  readonly Id: string;
  readonly Name?: string;
  readonly ObjectPathId?: string;
}

interface QueryXml {
  readonly Request?: {
    readonly Actions?: {
      readonly SetProperty?: Numbered & { readonly Parameter?: { readonly ObjectPathId: string } };
      readonly Method?: Numbered;
    };
    readonly ObjectPaths?: {
      readonly Method?: readonly (Numbered & {
        readonly Parameters?: { readonly Parameter?: { readonly '#text': string } };
      })[];
    };
  };
}

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '',
  parseAttributeValue: false,
  parseTagValue: false,
  isArray: (_name, path) => path === 'Request.ObjectPaths.Method',
});

/** @throws SharePointError 501 for any other request */
function ownerChange(xml: string): { readonly group: number; readonly owner: number } {
  const { Actions, ObjectPaths } = (parser.parse(xml) as QueryXml).Request ?? {};
  const set = Actions?.SetProperty;
  const idAt = (path: string | undefined): number => {
    const method = ObjectPaths?.Method?.find(({ Id, Name }) => Id === path && Name === 'GetById');
    return Number(method?.Parameters?.Parameter?.['#text'] ?? NaN);
  };
  const [group, owner] = [idAt(set?.ObjectPathId), idAt(set?.Parameter?.ObjectPathId)];
  if (
    set?.Name !== 'Owner' ||
    Actions?.Method?.Name !== 'Update' ||
    !Number.isInteger(group) ||
    !Number.isInteger(owner)
  ) {
    throw new SharePointError(
      501,
      '-1, LocalSharePoint.NotHere',
      'The local SharePoint’s client object model gives a group an owner, and does nothing else.',
    );
  }
  return { group, owner };
}
