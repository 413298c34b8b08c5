import { guidFor } from '../../store/guid';
import { principalById, type Principal } from '../../store/principals';
import type { Entity } from '../answer';
import type { Call } from '../call';

/** A user or a group, with the properties recorded (test/contract/recorded/replies.json, “user” and “group”). */
export function principalEntity(call: Call, principal: Principal): Entity {
  return principal.kind === 'user' ? userEntity(principal) : groupEntity(call, principal);
}

export function userEntity(user: Principal): Entity {
  return {
    type: 'SP.User',
    address: `Web/GetUserById(${user.id})`,
    properties: {
      Id: user.id,
      IsHiddenInUI: false,
      LoginName: user.login,
      Title: user.title,
      PrincipalType: 1,
      Email: user.email,
      Expiration: '',
      IsEmailAuthenticationGuestUser: false,
      IsShareByEmailGuestUser: false,
      IsSiteAdmin: user.siteAdmin,
      // A number the directory gives an account, always the same; made from its name here.
      UserId: {
        NameId: `1003${guidFor(user.login).replace(/-/g, '').slice(0, 12)}`,
        NameIdIssuer: 'urn:federation:microsoftonline',
      },
      UserPrincipalName: user.email,
    },
  };
}

export function groupEntity(call: Call, group: Principal): Entity {
  const owner = group.owner === null ? undefined : principalById(call.service.database, call.web.site, group.owner);
  return {
    type: 'SP.Group',
    address: `Web/SiteGroups/GetById(${group.id})`,
    properties: {
      Id: group.id,
      IsHiddenInUI: false,
      LoginName: group.login,
      Title: group.title,
      PrincipalType: 8,
      AllowMembersEditMembership: false,
      AllowRequestToJoinLeave: false,
      AutoAcceptRequestToJoinLeave: false,
      Description: group.description,
      OnlyAllowMembersViewMembership: true,
      OwnerTitle: owner?.title ?? group.title,
      RequestToJoinLeaveEmailSetting: null,
    },
    behind: { ...(owner && { Owner: () => principalEntity(call, owner) }) },
  };
}
