import { groupsOf, type Principal } from '../../store/principals';
import { ok, type Entity } from '../answer';
import { collection } from '../selection';
import { entityResource, isStep, type Resource } from './resource';

/** A user, with the properties recorded (recorded-responses.json, “user”). */
export function userEntity(user: Principal): Entity {
  return {
    type: 'SP.User',
    address: `Web/GetUserById(${user.id})`,
    properties: {
      Id: user.id, IsHiddenInUI: false, LoginName: user.login, Title: user.title, PrincipalType: 1, Email: user.email, Expiration: '',
      IsEmailAuthenticationGuestUser: false, IsShareByEmailGuestUser: false, IsSiteAdmin: user.siteAdmin,
      UserId: null, UserPrincipalName: user.email,
    },
  };
}

export function groupEntity(group: Principal): Entity {
  return {
    type: 'SP.Group',
    address: `Web/SiteGroups/GetById(${group.id})`,
    properties: {
      Id: group.id, IsHiddenInUI: false, LoginName: group.login, Title: group.title, PrincipalType: 8, AllowMembersEditMembership: false,
      AllowRequestToJoinLeave: false, AutoAcceptRequestToJoinLeave: false, Description: group.description, OnlyAllowMembersViewMembership: true,
      RequestToJoinLeaveEmailSetting: null,
    },
  };
}

export function userResource(user: Principal): Resource {
  return entityResource(() => userEntity(user), {
    to: (step) => (isStep(step, 'groups') && !step.args ? {
      on: { GET: (call) => ok(collection(call, 'SP.Group', groupsOf(call.service.database, call.web.site, user.id).map(groupEntity))) },
    } : undefined),
  });
}
