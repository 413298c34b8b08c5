import * as React from 'react';
import type { Day } from '../../../domain/day';
import { type Progress, progressByAreaTeam } from '../../../domain/rollout/progress';
import type { SiteOrder } from '../../../domain/rollout/siteList';
import { Button } from '../../../ui/Button';
import { strings as laterStrings } from '../../../ui/strings';
import { figure, fill } from '../../../ui/text';
import { Branch } from './Branch';
import { SiteTable } from './SiteTable';
import { strings } from './strings';

/** NHS England has at most nine in a region. More than these are shown when somebody asks for them. */
const most = 30;

export interface TeamsProps {
  readonly region: Progress<string>;
  /** Whether each is open at first. */
  readonly open: boolean;
  readonly order: SiteOrder;
  readonly asOf: Day;
}

/** The area teams of a region, each of which opens to its sites. */
export function Teams({ region, open, order, asOf }: TeamsProps): React.ReactElement {
  const [all, setAll] = React.useState(false);
  const root = React.useRef<HTMLDivElement>(null);
  const teams = progressByAreaTeam(region.overviews);

  React.useEffect(() => {
    // The button is gone, so the focus moves to the first new team.
    if (all) root.current?.querySelectorAll<HTMLElement>(':scope > details > summary')[most]?.focus();
  }, [all]);

  return (
    <div ref={root}>
      {(all ? teams : teams.slice(0, most)).map(({ of, figures, overviews }) => {
        const team = of ?? strings.TeamNone;
        return (
          <Branch key={`${of ?? ''} ${String(open)}`} name={team} figures={figures} open={open} inner>
            {() => <SiteTable key={order} label={fill(strings.SitesOf, { team })} overviews={overviews} asOf={asOf} />}
          </Branch>
        );
      })}
      {!all && teams.length > most ? (
        <Button quiet onClick={() => setAll(true)}>
          {fill(laterStrings.ShowAll, { count: figure(teams.length) })}
        </Button>
      ) : null}
    </div>
  );
}
