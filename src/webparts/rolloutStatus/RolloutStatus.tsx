import * as strings from 'RolloutStatusStrings';
import * as React from 'react';
import { browserStore } from '../../data/browserStore';
import type { Connection } from '../../data/connection';
import { mySite } from '../../data/mySite';
import type { Region } from '../../domain/region';
import { Button } from '../../ui/Button';
import { Frame } from '../../ui/Frame';
import { usePlace } from '../../ui/place';
import type { SiteTheme } from '../../ui/theme';
import { useToday } from '../../ui/useToday';
import { ChosenSite } from './ChosenSite';
import { NoSite } from './NoSite';
import { AllSitesView } from './openAllSites';
import { HealthView } from '../../setUp/owners';
import styles from './SiteView.module.scss';

export interface RolloutStatusProps {
  readonly connection: Connection;
  now(): Date;
  readonly theme?: SiteTheme;
  readonly title?: string;
  readonly region?: Region;
  readonly whatToDoPage?: string;
  /** The page is being edited, by somebody who may. */
  readonly editing?: boolean;
}

/** What works at my site: the answer for the site one has chosen, or the way to choose one. */
export function RolloutStatus({ connection, now, theme, title, region, whatToDoPage, editing = false }: RolloutStatusProps): React.ReactElement {
  const store = React.useMemo(() => browserStore(connection.siteUrl, connection.login), [connection]);
  const mine = React.useMemo(() => mySite(store), [store]);
  const [siteCode, setSiteCode] = React.useState(mine.get);
  const [changingFrom, setChangingFrom] = React.useState<string>();
  const [justChosen, setJustChosen] = React.useState(false);
  const [checking, setChecking] = React.useState(false);
  const [from, setFrom] = React.useState<string>();
  const [returned, setReturned] = React.useState(false);
  const [place, go] = usePlace();
  const first = React.useRef(place);
  const today = useToday(now);
  const shown = place.site ?? siteCode;

  // Whoever goes somewhere, by a link or the back button, has the heading there read out; whoever has just come has not.
  React.useEffect(() => {
    if (place === first.current) return;
    setJustChosen(true);
    setChangingFrom(undefined);
  }, [place]);

  React.useEffect(() => {
    setSiteCode(mine.get());
    return mine.subscribe(() => {
      setSiteCode(mine.get());
      // Chosen elsewhere: there is nothing to keep here any more, and the focus is not ours to take.
      setChangingFrom(undefined);
      setJustChosen(false);
      setFrom(undefined);
    });
  }, [mine]);

  function forgetCopies(): void {
    ['site|', 'national'].forEach(store.removeAll);
  }

  function choose(chosen: string): void {
    mine.choose(chosen);
    setChangingFrom(undefined);
    setJustChosen(true);
    go({ service: place.service });
  }

  function showAll(name?: string): void {
    setFrom(name);
    go({ site: place.site, all: true });
  }

  function back(): void {
    setReturned(true);
    go({ site: place.site });
  }

  function keep(): void {
    setChangingFrom(undefined);
    setJustChosen(true);
  }

  if (checking && editing) {
    return (
      <Frame label={strings.Label} title={title} theme={theme}>
        <HealthView connection={connection} now={now} onBack={() => setChecking(false)} />
      </Frame>
    );
  }

  const surroundings = { connection, store, now, today, region, whatToDoPage, place, go };
  return (
    <Frame label={strings.Label} title={title} theme={theme} onReset={forgetCopies}>
      {place.all ? (
        <AllSitesView {...surroundings} from={from} hasSite={shown !== undefined} onBack={back} />
      ) : shown && !changingFrom ? (
        <ChosenSite {...surroundings} key={shown} siteCode={shown} mine={siteCode} justChosen={justChosen} onChoose={choose} onChange={setChangingFrom} onAll={showAll} />
      ) : (
        <NoSite {...surroundings} changingFrom={changingFrom} returned={returned} onChoose={choose} onKeep={keep} onAll={() => showAll()} />
      )}
      {editing ? (
        <p className={styles.owners}>
          <Button quiet onClick={() => setChecking(true)}>
            {strings.CheckLists}
          </Button>
        </p>
      ) : null}
    </Frame>
  );
}
