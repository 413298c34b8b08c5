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
import { type SiteOwnProps, SiteView } from './SiteView';
import { type Answered, useAnswered } from './useAnswered';

export interface ChosenSiteProps {
  readonly siteCode: string;
  readonly choice: SiteChoice;
  /** Shows all sites, from which people may return to this one. */
  onAll(from: string): void;
}

/** The answer for a site: the one somebody has chosen as theirs, or one that a link leads to. */
export function ChosenSite({ siteCode, choice, onAll }: ChosenSiteProps): React.ReactElement {
  const { connection, store, route } = usePart();
  const { change, choose, isMine, moves } = choice;
  const copy = React.useMemo(
    () => cachedCopy<SiteReport>(store, kept('siteCopy', siteCode), rolloutLists),
    [store, siteCode],
  );
  const [editing, setEditing] = React.useState(false);
  const [edited, setEdited] = React.useState(false);

  // A link or the back button ends editing; the guard has asked before.
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
      {(report, freshness, readAgain) =>
        editing ? (
          <EditSiteView
            site={report.site}
            services={report.services}
            pausedWaves={report.settings.pausedWaves}
            onSaved={readAgain}
            onStop={stopEditing}
          />
        ) : (
          <Answer
            site={report.site}
            report={report}
            freshness={freshness}
            elsewhere={<OtherSite siteCode={siteCode} choice={choice} />}
            choice={choice}
            edited={edited}
            onAll={() => onAll(report.site.Title)}
            onEdit={() => setEditing(true)}
          />
        )
      }
    </SiteReader>
  );
}

interface AnswerProps extends Omit<SiteOwnProps, keyof Answered | 'arrived'> {
  /** Somebody has come back from editing the site. */
  readonly edited: boolean;
}

/** The page about the site, or about one service there. */
function Answer({ edited, ...props }: AnswerProps): React.ReactElement {
  const { site, report, choice } = props;
  const shown = { ...props, ...useAnswered(site, report) };
  return usePart().route.service ? (
    <ServiceView {...shown} arrived={choice.arrived} />
  ) : (
    <SiteView {...shown} arrived={choice.arrived || edited} />
  );
}
