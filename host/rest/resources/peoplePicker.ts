import { loginOf, principalsOf } from '../../store/principals';
import { ok } from '../answer';
import { objectUnder } from '../body';
import type { Call } from '../call';
import { accountNamed, accounts, type Account } from '../directory';
import type { Resource } from './resource';

/**
 * Bits of SP.PrincipalType,
 * https://learn.microsoft.com/previous-versions/office/sharepoint-server/ee541430(v=office.15)
 */
const users = 1;
const sharePointGroups = 8;

/**
 * People search, as the people picker asks it. The answer is JSON within a text. Names are found by the beginning of
 * any of their words, or of the account; the search of a real directory is wider, and its order is not confirmed.
 */
export const peopleSearch: Resource = {
  on: {
    POST: (call) => {
      const { QueryString, MaximumEntitySuggestions = 30, PrincipalType = users } = objectUnder(call, 'queryParams');
      const text = String(QueryString ?? '')
        .trim()
        .toLowerCase();
      const begins = (name: string): boolean =>
        text !== '' && [name, ...name.split(/[\s@]+/)].some((part) => part.toLowerCase().startsWith(text));
      const types = Number(PrincipalType);
      const found = [
        ...(types & users
          ? accounts(call)
              .filter(({ name, email }) => begins(name) || begins(email))
              .map(personFound)
          : []),
        ...(types & sharePointGroups
          ? principalsOf(call.service.database, call.web.site, 'group')
              .filter(({ title }) => begins(title))
              .map(({ id, title }) => groupFound(id, title))
          : []),
      ];
      return ok({
        kind: 'value',
        name: 'ClientPeoplePickerSearchUser',
        value: JSON.stringify(found.slice(0, Number(MaximumEntitySuggestions))),
      });
    },
  },
};

/** The one person with an account or a full name. */
export const personResolution: Resource = {
  on: {
    POST: (call) => {
      const text = String(objectUnder(call, 'queryParams').QueryString ?? '');
      return ok({ kind: 'value', name: 'ClientPeoplePickerResolveUser', value: JSON.stringify(resolved(call, text)) });
    },
  },
};

function resolved(call: Call, text: string): object {
  const named = accounts(call).filter(({ name }) => name.toLowerCase() === text.trim().toLowerCase());
  const account = accountNamed(call, text) ?? (named.length === 1 ? named[0] : undefined);
  if (account) return personFound(account);
  return {
    Key: text,
    DisplayText: text,
    IsResolved: false,
    Description: text,
    EntityType: '',
    EntityData: {},
    MultipleMatches: named.map(personFound),
    ProviderDisplayName: '',
    ProviderName: '',
  };
}

function personFound({ name, email, role }: Account): object {
  return {
    Key: loginOf(email),
    DisplayText: name,
    IsResolved: true,
    Description: email,
    EntityType: 'User',
    EntityData: { IsAltSecIdPresent: 'False', Title: role, Email: email, MobilePhone: '', Department: '' },
    MultipleMatches: [],
    ProviderDisplayName: 'Tenant',
    ProviderName: 'Tenant',
  };
}

function groupFound(id: number, title: string): object {
  return {
    Key: title,
    DisplayText: title,
    IsResolved: true,
    Description: title,
    EntityType: 'SPGroup',
    EntityData: { SPGroupID: String(id), AccountName: title, PrincipalType: 'SharePointGroup' },
    MultipleMatches: [],
    ProviderDisplayName: '',
    ProviderName: '',
  };
}
