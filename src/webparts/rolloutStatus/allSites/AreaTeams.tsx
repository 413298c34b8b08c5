import * as React from 'react';
import * as uiStrings from 'UiStrings';
import { kept } from '../../../data/kept';
import type { Day } from '../../../domain/day';
import type { SiteOverview } from '../../../domain/rollout/everySite';
import { progressByRegion } from '../../../domain/rollout/progress';
import { everySiteChoice, type SiteChoice, siteChoiceFrom, siteList } from '../../../domain/rollout/siteList';
import { Heading } from '../../../ui/Heading';
import { usePart } from '../../base/PartContext';
import sections from './AllSites.module.scss';
import styles from './AreaTeams.module.scss';
import { Branch } from './Branch';
import { ChooseSites } from './ChooseSites';
import { strings } from './strings';
import { Teams } from './Teams';

export interface AreaTeamsProps {
  readonly overviews: readonly SiteOverview[];
  readonly asOf: Day;
}

const key = kept('allSites');
/** So few sites are shown without opening anything. */
const fewSites = 20;

/** Regions that open to their area teams, which open to their sites. What is closed is not rendered. */
export function AreaTeams({ overviews, asOf }: AreaTeamsProps): React.ReactElement {
  const { store } = usePart();
  const [choice, setChoice] = React.useState(() => siteChoiceFrom(store.get(key)));
  const list = React.useMemo(() => siteList(overviews), [overviews]);
  const chosen = React.useMemo(() => list.chosen(choice), [list, choice]);
  const narrowed = choice.query.trim() !== '' || choice.state !== undefined;
  const open = narrowed && chosen.length <= fewSites;

  function choose(next: SiteChoice): void {
    setChoice(next);
    if (JSON.stringify(next) === JSON.stringify(everySiteChoice)) store.remove(key);
    else store.set(key, JSON.stringify(next));
  }

  return (
    <div>
      <Heading below={1} className={sections.heading}>
        {strings.Teams}
      </Heading>
      <ChooseSites choice={choice} found={narrowed ? chosen.length : undefined} onChoose={choose} />
      {chosen.length > 0 ? (
        <p className={styles.head} aria-hidden="true">
          <span />
          <span>{narrowed ? strings.WorkingOfThese : strings.SitesWorking}</span>
          <span>{uiStrings.StatusUnknown}</span>
        </p>
      ) : null}
      {progressByRegion(chosen).map((region) => (
        <Branch key={`${region.of} ${String(open)}`} name={region.of} figures={region.figures} open={open}>
          {() => <Teams region={region} open={open} order={choice.order} asOf={asOf} />}
        </Branch>
      ))}
    </div>
  );
}
