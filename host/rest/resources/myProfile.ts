import { loginOf } from '../../store/principals';
import type { Entity } from '../answer';
import type { Call } from '../call';
import { accountNamed } from '../directory';
import { entityResource, isStep, type Resource } from './resource';

/**
 * `sp.userprofiles.peoplemanager`, as far as the profile of the person asking goes
 * (https://learn.microsoft.com/previous-versions/office/developer/sharepoint-rest-reference/dn790354(v=office.15)).
 */
export const peopleManager: Resource = {
  to: (step) => (isStep(step, 'getMyProperties') && !step.args ? entityResource(myProfile) : undefined),
};

function myProfile(call: Call): Entity {
  const { name, role } = accountNamed(call, call.email) ?? { name: call.email, role: '' };
  const login = loginOf(call.email);
  const [first = '', ...rest] = name.split(' ');
  const property = (Key: string, Value: string): object => ({ Key, Value, ValueType: 'Edm.String' });
  return {
    type: 'SP.UserProfiles.PersonProperties',
    address: 'SP.UserProfiles.PeopleManager/GetMyProperties',
    properties: {
      AccountName: login,
      DirectReports: [],
      DisplayName: name,
      Email: call.email,
      ExtendedManagers: [],
      ExtendedReports: [login],
      IsFollowed: false,
      LatestPost: null,
      Peers: [],
      PersonalSiteHostUrl: '',
      PersonalUrl: '',
      PictureUrl: null,
      Title: role,
      UserProfileProperties: [
        property('AccountName', login),
        property('FirstName', first),
        property('LastName', rest.join(' ')),
        property('PreferredName', name),
        property('Title', role),
        property('WorkEmail', call.email),
        property('UserName', call.email),
      ],
      UserUrl: '',
    },
  };
}
