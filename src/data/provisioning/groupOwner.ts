import { headers, TextParse } from '@pnp/queryable';
import { SPQueryable, spPost } from '@pnp/sp';
import type { Connection } from '../connection';

/**
 * Makes the owners' group the owner of a group. REST's `SetUserAsOwner` takes users only: given a group it answers 200
 * and changes nothing, as people report of SharePoint Online. The client object model can do it, at the address that
 * PnP's tools use: https://learn.microsoft.com/openspecs/sharepoint_protocols/ms-csom
 */
export async function setGroupOwner({ sp, siteUrl }: Connection, groupId: number, ownerGroupId: number): Promise<void> {
  const group = (pathId: number, id: number): string =>
    `<Method Id="${pathId}" ParentId="3" Name="GetById"><Parameters><Parameter Type="Int32">${id}</Parameter></Parameters></Method>`;
  const request =
    '<Request xmlns="http://schemas.microsoft.com/sharepoint/clientquery/2009" SchemaVersion="15.0.0.0" LibraryVersion="16.0.0.0" ApplicationName="Open Service">' +
    '<Actions><SetProperty Id="10" ObjectPathId="4" Name="Owner"><Parameter ObjectPathId="5" /></SetProperty><Method Name="Update" Id="11" ObjectPathId="4" /></Actions>' +
    '<ObjectPaths><StaticProperty Id="1" TypeId="{3747adcd-a3c3-41b9-bfab-4a64dd2f1e0a}" Name="Current" /><Property Id="2" ParentId="1" Name="Web" />' +
    `<Property Id="3" ParentId="2" Name="SiteGroups" />${group(4, groupId)}${group(5, ownerGroupId)}</ObjectPaths></Request>`;
  const address = SPQueryable([sp.web, `${siteUrl}/_vti_bin/client.svc/ProcessQuery`]).using(TextParse());
  const reply = await spPost<string>(address, { ...headers({ 'Content-Type': 'text/xml' }), body: request });
  // A refusal comes with status 200, in the reply's first element.
  const [{ ErrorInfo }] = JSON.parse(reply) as [{ ErrorInfo: { ErrorMessage: string } | null }];
  if (ErrorInfo) throw new Error(ErrorInfo.ErrorMessage);
}
