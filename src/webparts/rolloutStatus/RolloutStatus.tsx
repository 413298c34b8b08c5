import * as strings from 'RolloutStatusStrings';
import * as React from 'react';
import type { Help } from '../base/help';
import type { ListsView } from '../base/ListsWebPart';
import { PartProvider } from '../base/PartContext';
import { useSiteChoice } from '../base/useSiteChoice';
import { WebPartFrame } from '../base/WebPartFrame';
import { ChosenSite } from './ChosenSite';
import { NoSite } from './openNoSite';
import { TeamView } from './openTeam';

export interface RolloutStatusProps extends ListsView {
  /** Whom to call, as the page's owner says. */
  readonly help: Help;
  readonly whatToDoPage?: string;
}

/** What works at my site: the answer for the chosen site, or the way to choose one. */
export function RolloutStatus({ region, help, whatToDoPage, ...part }: RolloutStatusProps): React.ReactElement {
  const { connection, now } = part;
  const choice = useSiteChoice(connection, part.editing);
  const { store, today, route, go, shown, mine, changingFrom, keep, choose } = choice;
  const [from, setFrom] = React.useState<string>();
  const [returned, setReturned] = React.useState(false);

  // Another site is chosen, so the name of the previous one is out of date.
  React.useEffect(() => setFrom(undefined), [mine]);

  function showAll(name?: string): void {
    setFrom(name);
    go({ site: route.site, sites: 'all' });
  }

  function back(): void {
    setReturned(true);
    // People who came by a link were not at a site before, and a site in the link may not be theirs.
    go({ site: from === undefined ? mine : route.site });
  }

  return (
    <WebPartFrame {...part} label={strings.Label} onReset={choice.forgetCopies}>
      <PartProvider {...{ connection, store, now, today, region, help, whatToDoPage, route, go }}>
        {route.sites && route.sites !== 'find' ? (
          <TeamView from={from} hasSite={mine !== undefined} onBack={back} />
        ) : shown ? (
          <ChosenSite key={shown} siteCode={shown} choice={choice} onAll={showAll} />
        ) : (
          <NoSite
            changingFrom={changingFrom}
            returned={returned}
            onChoose={choose}
            onKeep={keep}
            onAll={() => showAll()}
          />
        )}
      </PartProvider>
    </WebPartFrame>
  );
}
