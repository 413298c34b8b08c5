import { ok } from '../answer';
import { webUrl, type Call } from '../call';
import { digestSeconds } from '../digests';
import { isStep, type Resource } from './resource';
import { webResource } from './web';

/** `_api`: where every address begins. */
export const rootResource: Resource = {
  to: (step) => {
    if (step.args) return undefined;
    if (isStep(step, 'web')) return webResource;
    if (isStep(step, 'contextinfo')) return contextInfo;
    return undefined;
  },
};

/** https://learn.microsoft.com/sharepoint/dev/sp-add-ins/complete-basic-operations-using-sharepoint-rest-endpoints */
const contextInfo: Resource = {
  on: {
    POST: (call: Call) => ok({
      kind: 'complex', name: 'GetContextWebInformation', type: 'SP.ContextWebInformation',
      properties: {
        FormDigestTimeoutSeconds: digestSeconds,
        FormDigestValue: call.service.digests.issue(call.email),
        LibraryVersion: '16.0.0.0',
        SiteFullUrl: call.origin + call.web.sitePath,
        SupportedSchemaVersions: ['14.0.0.0', '15.0.0.0'],
        WebFullUrl: webUrl(call),
      },
    }),
  },
};
