import * as React from 'react';
import { allLists } from '../lists/all';
import { customLevels, teamGroups } from '../lists/permissions';
import { schemaVersion } from '../lists/schemaVersion';
import { Button } from '../ui/Button';
import { Fold } from '../ui/Fold';
import { Heading } from '../ui/Heading';
import { counted, fill, listed } from '../ui/text';
import styles from './SetUp.module.scss';
import { strings } from './strings';

export interface BeforeSetUpProps {
  readonly behind: readonly string[];
  /** None of the lists exists. */
  readonly isNew: boolean;
  /** The version of the lists, if they give one. */
  readonly version?: number;
  onStart(): void;
  onBack?(): void;
}

/** What the owner sees first: what set-up would do, and a button that does it. */
export function BeforeSetUp({ behind, isNew, version, onStart, onBack }: BeforeSetUpProps): React.ReactElement {
  const older =
    version !== undefined && version < schemaVersion
      ? fill(strings.BehindVersion, { found: version, wanted: schemaVersion })
      : undefined;
  const lists = counted(behind.length, isNew ? strings.Before : strings.Behind);
  return (
    <>
      <Heading className={styles.heading}>{older ?? lists}</Heading>
      {older && behind.length > 0 ? <p className={styles.note}>{lists}</p> : null}
      <p className={styles.note}>{isNew ? strings.BeforeNote : strings.BehindNote}</p>
      <div className={styles.buttons}>
        <Button primary onClick={onStart}>
          {strings.SetUp}
        </Button>
        {onBack ? (
          <Button quiet onClick={onBack}>
            {strings.Back}
          </Button>
        ) : null}
      </div>
      <div className={styles.block}>
        <Fold summary={strings.Plan}>
          <div className={styles.plan}>
            <p>{fill(strings.PlanLevels, { levels: listed(Object.values(customLevels).map(({ name }) => name)) })}</p>
            <p>{fill(strings.PlanGroups, { groups: listed(Object.values(teamGroups).map(({ title }) => title)) })}</p>
            {allLists
              .filter(({ shape }) => behind.includes(shape.name))
              .map(({ shape, title, about }) => (
                <p key={shape.name}>{fill(strings.PlanList, { title, about })}</p>
              ))}
          </div>
        </Fold>
      </div>
    </>
  );
}
