import * as React from 'react';
import * as strings from 'UiStrings';
import { latelyUsed } from '../../data/latelyUsed';
import { mySite } from '../../data/mySite';
import type { RolloutService } from '../../data/rollout';
import { helpTelephone } from '../../domain/helpTelephone';
import { keyOf } from '../../domain/key';
import { type SiteDays, withoutClosed } from '../../domain/rollout/keep/siteOpen';
import type { FindableSite } from '../../domain/siteSearch';
import answer from '../../ui/Answer.module.scss';
import { Button } from '../../ui/Button';
import { SiteChooser } from '../../ui/findSite/SiteChooser';
import { Fold } from '../../ui/Fold';
import { WithTelephone } from '../../ui/Telephone';
import { NotListed } from './notListed/openNotListed';
import { usePart } from './PartContext';
import { strings as findStrings } from '../../ui/findSite/strings';

export interface ChooseSiteProps {
  readonly sites: readonly (FindableSite & SiteDays)[];
  /** More sites are still loading. */
  readonly more?: boolean;
  /** Services, with the promises for everywhere and whom to call. */
  readonly services: readonly RolloutService[];
  /** The chosen site, or the one in a link, is no longer listed. */
  readonly gone?: 'mine' | 'linked';
  /** The person changes from another site. */
  readonly changing?: boolean;
  onChoose(siteCode: string): void;
  onKeep?(): void;
}

/** Finds the person's site, also among earlier ones, and says what applies if it is not listed. */
export function ChooseSite({
  sites: all,
  more = false,
  services,
  gone,
  changing = false,
  onChoose,
  onKeep,
}: ChooseSiteProps): React.ReactElement {
  const { region, today, help: given } = usePart();
  // Whom to call if the site is not listed.
  const help = { ...given, telephone: given.telephone ?? helpTelephone(services) };
  const sites = React.useMemo(() => withoutClosed(all, today), [all, today]);
  const [noneFound, setNoneFound] = React.useState(false);
  const { mine, lately, choose, forget } = useSitesOfBefore(sites, more, onChoose);
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
        lately={lately}
        onChoose={choose}
        onLeave={onKeep}
        onForget={forget}
        onNone={() => setNoneFound(true)}
      >
        <p>
          {help.telephone ? (
            <WithTelephone text={findStrings.NotListed} telephone={help.telephone} hours={help.hours} />
          ) : (
            findStrings.NotListedNoTelephone
          )}{' '}
          {findStrings.Remembered}
        </p>
        <Fold summary={findStrings.MySiteNotListed} onceOpened opens={gone !== undefined || noneFound}>
          <NotListed services={services} help={help} />
        </Fold>
      </SiteChooser>
    </>
  );
}

/** The sites that were chosen earlier in this browser, without the current one. */
function useSitesOfBefore(
  sites: readonly FindableSite[],
  more: boolean,
  onChoose: (siteCode: string) => void,
): {
  readonly mine: string | undefined;
  readonly lately: readonly FindableSite[];
  choose(siteCode: string): void;
  forget(): void;
} {
  const { store } = usePart();
  const [forgotten, setForgotten] = React.useState(false);
  const mine = React.useMemo(() => mySite(store).get(), [store]);
  const before = React.useMemo(() => {
    const byKey = new Map(sites.map((site) => [keyOf(site.SiteCode), site]));
    const used = latelyUsed(store, (code) => more || byKey.has(keyOf(code)));
    const others = used.codes().filter((code) => mine === undefined || keyOf(code) !== keyOf(mine));
    return { used, sites: others.flatMap((code) => byKey.get(keyOf(code)) ?? []) };
  }, [store, sites, more, mine]);
  return {
    mine,
    lately: forgotten ? [] : before.sites,
    choose(siteCode) {
      before.used.note(siteCode, mine);
      onChoose(siteCode);
    },
    forget() {
      before.used.forget();
      setForgotten(true);
    },
  };
}
