import * as React from 'react';
import { cachedCopy } from '../../data/cachedCopy';
import { kept } from '../../data/kept';
import { readSiteReport, rolloutLists, type SiteReport } from '../../data/siteReport';
import { OtherSite } from '../base/OtherSite';
import { usePart } from '../base/PartContext';
import { SiteReader } from '../base/SiteReader';
import type { SiteChoice } from '../base/useSiteChoice';
import { EditSiteView } from './openEdit';
import { NoSite } from './openNoSite';
import { ServiceView } from './openService';
import { SiteView } from './SiteView';

export interface ChosenSiteProps {
  readonly siteCode: string;
  readonly choice: SiteChoice;
  /** The person wants to see all sites, and to come back to this one. */
  onAll(from: string): void;
}

/** The answer for a site: the one somebody has chosen as theirs, or one that a link leads to. */
export function ChosenSite({ siteCode, choice, onAll }: ChosenSiteProps): React.ReactElement {
  const { connection, store, route } = usePart();
  const { arrived, change, choose, isMine, moves } = choice;
  const copy = React.useMemo(
    () => cachedCopy<SiteReport>(store, kept('siteCopy', siteCode), rolloutLists),
    [store, siteCode],
  );
  const [editing, setEditing] = React.useState(false);
  const [edited, setEdited] = React.useState(false);

  // Links and the back button ask first, then end editing.
  React.useEffect(() => setEditing(false), [route.service, moves]);

  function stopEditing(): void {
    setEditing(false);
    setEdited(true);
  }

  return (
    <SiteReader<SiteReport>
      siteCode={siteCode}
      copy={copy}
      read={(onPart, abandoned) => readSiteReport(connection, siteCode, onPart, abandoned)}
      noSite={<NoSite onChoose={choose} gone={isMine ? 'mine' : 'linked'} onAll={() => undefined} />}
      onChange={change}
    >
      {(report, freshness, readAgain) => {
        if (editing)
          return (
            <EditSiteView site={report.site} services={report.services} onSaved={readAgain} onStop={stopEditing} />
          );
        const shown = {
          site: report.site,
          report,
          freshness,
          elsewhere: <OtherSite siteCode={siteCode} choice={choice} />,
        };
        return route.service ? (
          <ServiceView {...shown} arrived={arrived} />
        ) : (
          <SiteView
            {...shown}
            choice={choice}
            arrived={arrived || edited}
            onChange={change}
            onAll={() => onAll(report.site.Title)}
            onEdit={() => setEditing(true)}
          />
        );
      }}
    </SiteReader>
  );
}
