import * as React from 'react';
import * as strings from 'UiStrings';
import answer from '../../ui/Answer.module.scss';
import { Button } from '../../ui/Button';
import type { SiteChoice } from './useSiteChoice';

/**
 * Says that the site shown is not the person's own, with buttons to change that; nothing if it is. Following a link
 * does not make a site theirs.
 */
export function OtherSite({
  siteCode,
  choice: { mine, isMine, choose, go },
}: {
  readonly siteCode: string;
  readonly choice: Pick<SiteChoice, 'mine' | 'isMine' | 'choose' | 'go'>;
}): React.ReactElement | null {
  if (isMine) return null;
  return (
    <p className={answer.next}>
      {mine !== undefined ? <span>{strings.NotYourSite}</span> : null}
      <Button quiet onClick={() => choose(siteCode)}>
        {strings.MakeMine}
      </Button>
      <Button quiet onClick={() => go(mine !== undefined ? { site: mine } : { sites: 'find' })}>
        {mine !== undefined ? strings.BackToMine : strings.FindYourSite}
      </Button>
    </p>
  );
}

/** A button to change the site, for when this one cannot be shown. */
export function ChangeSite({ onChange }: { onChange(): void }): React.ReactElement {
  return (
    <p className={answer.next}>
      <Button quiet onClick={onChange}>
        {strings.ChangeSite}
      </Button>
    </p>
  );
}
