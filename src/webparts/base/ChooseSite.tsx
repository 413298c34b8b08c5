import * as React from 'react';
import * as strings from 'UiStrings';
import type { Region } from '../../domain/region';
import type { FindableSite } from '../../domain/siteSearch';
import { SiteChooser } from '../../ui/SiteChooser';
import { WithTelephone } from '../../ui/Telephone';

export interface ChooseSiteProps {
  readonly sites: readonly FindableSite[];
  /** There are more, on their way. */
  readonly more?: boolean;
  readonly region?: Region;
  /** Whom to call where the site is not listed. */
  readonly telephone?: string;
  /** The site once chosen, or the one in a link, is not listed. */
  readonly gone?: 'mine' | 'linked';
  /** The name of the site one comes from, when changing it. */
  readonly changingFrom?: string;
  onChoose(siteCode: string): void;
  onKeep?(): void;
}

/** Finds one's site, and says what to do where it is not listed. */
export function ChooseSite({
  sites,
  more,
  region,
  telephone,
  gone,
  changingFrom,
  onChoose,
  onKeep,
}: ChooseSiteProps): React.ReactElement {
  return (
    <>
      {gone ? <p>{gone === 'mine' ? strings.SiteGone : strings.LinkGone}</p> : null}
      <SiteChooser
        sites={sites}
        more={more}
        region={region}
        autoFocus={changingFrom !== undefined}
        onChoose={onChoose}
        onLeave={onKeep}
      >
        <p>
          {telephone ? <WithTelephone text={strings.NotListed} telephone={telephone} /> : strings.NotListedNoTelephone}{' '}
          {strings.Remembered}
        </p>
      </SiteChooser>
    </>
  );
}
