import * as React from 'react';
import { RouteLink } from '../../../ui/RouteLink';
import { usePart } from '../../base/PartContext';
import { strings as teamStrings } from '../team/strings';

/** The ways to the forms that stand in place of rows of the lists: a new site, the services, the settings. */
export function KeepLinks(): React.ReactElement {
  const { route, go } = usePart();
  return (
    <>
      <AddSiteLink />
      <RouteLink to={{ site: route.site, sites: 'service' }} onGo={go}>
        {teamStrings.Services}
      </RouteLink>
      <RouteLink to={{ site: route.site, sites: 'settings' }} onGo={go}>
        {teamStrings.Settings}
      </RouteLink>
    </>
  );
}

/** The way to the form of a new site. */
export function AddSiteLink(): React.ReactElement {
  return (
    <RouteLink to={{ sites: 'site' }} onGo={usePart().go}>
      {teamStrings.AddSite}
    </RouteLink>
  );
}

/** The way to the form of one site. */
export function SiteFormLink({ siteCode }: { readonly siteCode: string }): React.ReactElement {
  return (
    <RouteLink to={{ site: siteCode, sites: 'site' }} onGo={usePart().go}>
      {teamStrings.SiteDetails}
    </RouteLink>
  );
}
