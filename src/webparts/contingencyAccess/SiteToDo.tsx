import * as React from 'react';
import { cachedCopy } from '../../data/cachedCopy';
import { contingencyLists, type ContingencyReport, readContingencyReport } from '../../data/contingency';
import { copyWithoutNames } from '../../data/copyWithoutNames';
import { kept } from '../../data/kept';
import { OtherSite } from '../base/OtherSite';
import { usePart } from '../base/PartContext';
import { SiteReader } from '../base/SiteReader';
import type { SiteChoice } from '../base/useSiteChoice';
import { CallForHelp } from './CallForHelp';
import { loadContent, ManageView } from './openContent';
import { FindSite } from './openFindSite';
import { WhatToDo } from './WhatToDo';

export interface SiteToDoProps {
  readonly siteCode: string;
  readonly choice: SiteChoice;
}

/** What to do now at a site. */
export function SiteToDo({ siteCode, choice }: SiteToDoProps): React.ReactElement {
  const { connection, store } = usePart();
  const { arrived, change, isMine } = choice;
  const copy = React.useMemo(
    () =>
      copyWithoutNames(cachedCopy<ContingencyReport>(store, kept('toDoCopy', siteCode), contingencyLists), loadContent),
    [store, siteCode],
  );
  const [managing, setManaging] = React.useState(false);
  const [managed, setManaged] = React.useState(false);

  function stopManaging(): void {
    setManaging(false);
    setManaged(true);
  }

  return (
    <SiteReader<ContingencyReport>
      siteCode={siteCode}
      copy={copy}
      read={(onPart, abandoned) => readContingencyReport(connection, siteCode, onPart, abandoned)}
      noSite={<FindSite choice={choice} gone={isMine ? 'mine' : 'linked'} />}
      inTrouble={<CallForHelp />}
      onChange={change}
    >
      {(report, freshness, readAgain) =>
        managing ? (
          <ManageView onSaved={readAgain} onStop={stopManaging} />
        ) : (
          <WhatToDo
            site={report.site}
            report={report}
            freshness={freshness}
            choice={choice}
            arrived={arrived || managed}
            elsewhere={<OtherSite siteCode={siteCode} choice={choice} />}
            onChange={change}
            onManage={() => setManaging(true)}
          />
        )
      }
    </SiteReader>
  );
}
