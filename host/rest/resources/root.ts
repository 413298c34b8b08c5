import { ok, type Answer } from '../answer';
import { webUrl, type Call } from '../call';
import { digestSeconds } from '../digests';
import { peopleManager } from './myProfile';
import { peopleSearch, personResolution } from './peoplePicker';
import { isStep, type Resource } from './resource';
import { siteResource } from './site';
import { webResource } from './web';

const picker = 'sp.ui.applicationpages.clientpeoplepickerwebserviceinterface';

/** `_api`: where every address begins. */
export const rootResource: Resource = {
  to: (step) => {
    if (step.args) return undefined;
    if (isStep(step, 'web')) return webResource;
    if (isStep(step, 'site')) return siteResource;
    if (isStep(step, 'contextinfo')) return { on: { POST: contextInfo } };
    if (isStep(step, 'sp.userprofiles.peoplemanager')) return peopleManager;
    if (isStep(step, `${picker}.clientpeoplepickersearchuser`)) return peopleSearch;
    return isStep(step, `${picker}.clientpeoplepickerresolveuser`) ? personResolution : undefined;
  },
};

/** https://learn.microsoft.com/sharepoint/dev/sp-add-ins/complete-basic-operations-using-sharepoint-rest-endpoints */
function contextInfo(call: Call): Answer {
  return ok({
    kind: 'complex',
    name: 'GetContextWebInformation',
    type: 'SP.ContextWebInformation',
    properties: {
      FormDigestTimeoutSeconds: digestSeconds,
      FormDigestValue: call.service.digests.issue(call.email),
      LibraryVersion: '16.0.0.0',
      SiteFullUrl: call.origin + call.web.sitePath,
      SupportedSchemaVersions: ['14.0.0.0', '15.0.0.0'],
      WebFullUrl: webUrl(call),
    },
  });
}
