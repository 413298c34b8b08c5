import * as React from 'react';
import * as strings from 'UiStrings';
import type { BrowserStore } from '../../data/browserStore';
import type { Connection } from '../../data/connection';
import { latelyUsed } from '../../data/latelyUsed';
import { mySite } from '../../data/mySite';
import type { RolloutService } from '../../data/rollout';
import type { Day } from '../../domain/day';
import type { Region } from '../../domain/region';
import { keyOf } from '../../domain/key';
import type { FindableSite } from '../../domain/siteSearch';
import answer from '../../ui/Answer.module.scss';
import { Button } from '../../ui/Button';
import { SiteChooser } from '../../ui/findSite/SiteChooser';
import { Fold } from '../../ui/Fold';
import { WithTelephone } from '../../ui/Telephone';
import type { Help } from './help';
import { NotListed } from './notListed/openNotListed';
import { strings as findStrings } from '../../ui/findSite/strings';

export interface ChooseSiteProps {
  readonly connection: Connection;
  readonly store: BrowserStore;
  now(): Date;
  readonly today: Day;
  readonly sites: readonly FindableSite[];
  /** There are more, on their way. */
  readonly more?: boolean;
  /** With what is promised of each everywhere, and whom to call. */
  readonly services: readonly RolloutService[];
  readonly region?: Region;
  /** Whom to call where the site is not listed. */
  readonly help: Help;
  /** The site once chosen, or the one in a link, is not listed. */
  readonly gone?: 'mine' | 'linked';
  /** One changes from another. */
  readonly changing?: boolean;
  onChoose(siteCode: string): void;
  onKeep?(): void;
}

/** Finds one's site, also among those of before, and says what holds where it is not listed. */
export function ChooseSite({
  connection,
  store,
  now,
  today,
  sites,
  more = false,
  services,
  region,
  help,
  gone,
  changing = false,
  onChoose,
  onKeep,
}: ChooseSiteProps): React.ReactElement {
  const [noneFound, setNoneFound] = React.useState(false);
  const [forgotten, setForgotten] = React.useState(false);
  const mine = React.useMemo(() => mySite(store).get(), [store]);
  const before = React.useMemo(() => {
    const byKey = new Map(sites.map((site) => [keyOf(site.SiteCode), site]));
    const used = latelyUsed(store, (code) => more || byKey.has(keyOf(code)));
    const others = used.codes().filter((code) => mine === undefined || keyOf(code) !== keyOf(mine));
    return { used, sites: others.flatMap((code) => byKey.get(keyOf(code)) ?? []) };
  }, [store, sites, more, mine]);

  function choose(siteCode: string): void {
    before.used.note(siteCode, mine);
    onChoose(siteCode);
  }

  function forget(): void {
    before.used.forget();
    setForgotten(true);
  }

  return (
    <>
      {gone ? <p>{gone === 'mine' ? findStrings.SiteGone : findStrings.LinkGone}</p> : null}
      {gone === 'linked' && mine !== undefined ? (
        <p className={answer.next}>
          <Button quiet onClick={() => onChoose(mine)}>
            {strings.BackToMine}
          </Button>
        </p>
      ) : null}
      <SiteChooser
        sites={sites}
        more={more}
        region={region}
        autoFocus={changing}
        lately={forgotten ? [] : before.sites}
        onChoose={choose}
        onLeave={onKeep}
        onForget={forget}
        onNone={() => setNoneFound(true)}
      >
        <p>
          {help.telephone ? (
            <WithTelephone text={findStrings.NotListed} telephone={help.telephone} />
          ) : (
            findStrings.NotListedNoTelephone
          )}{' '}
          {findStrings.Remembered}
        </p>
        <Fold summary={findStrings.MySiteNotListed} onceOpened opens={gone !== undefined || noneFound}>
          <NotListed connection={connection} now={now} today={today} services={services} help={help} />
        </Fold>
      </SiteChooser>
    </>
  );
}
