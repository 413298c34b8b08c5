import * as React from 'react';
import { type ForecastHistory, readForecastHistory } from '../../data/forecastHistory';
import { createLoader } from '../../data/loader';
import type { Day } from '../../domain/day';
import { forecastsGiven, type GivenForecast } from '../../domain/rollout/slip';
import answer from '../../ui/Answer.module.scss';
import { AsyncView } from '../../ui/AsyncView';
import { fullDay, monthOf, shortDay } from '../../ui/dates';
import { useLoadable, useLoads } from '../../ui/useLoadable';
import { fill } from '../../ui/text';
import { usePart } from '../base/PartContext';
import type { RowAnswer } from './answers';
import styles from './SiteView.module.scss';
import { strings } from './serviceStrings';

const noHistory: ForecastHistory = { versions: [], beginsLate: false };

export interface EarlierDatesProps {
  readonly answers: readonly RowAnswer[];
}

/** Every date that each service has had at this site, with the reasons. Read only when somebody asks for it. */
export function EarlierDates({ answers }: EarlierDatesProps): React.ReactElement {
  const { connection, now, today } = usePart();
  const ids = answers.flatMap(({ status }) => status?.Id ?? []);
  const loader = useLoads(`${connection.siteUrl}|${ids.join()}`, () =>
    createLoader({ read: () => readForecastHistory(connection, ids), now }),
  );
  const value = useLoadable(loader);
  return (
    <AsyncView value={value} empty={null} onRetry={loader.refresh}>
      {(histories) => {
        const moved = answers.flatMap(({ service, status }) => {
          const { versions, beginsLate } = (status && histories.get(status.Id)) ?? noHistory;
          const given = forecastsGiven(versions);
          // Where the oldest versions are lost, a date may have moved before those that are kept.
          return given.length > 1 || beginsLate ? [{ service, given, beginsLate }] : [];
        });
        if (moved.length === 0) return <p>{strings.NothingMoved}</p>;
        return moved.map(({ service, given, beginsLate }) => (
          <div key={service.ServiceKey} className={styles.earlier}>
            {answers.length > 1 ? <p className={answer.where}>{service.Title}</p> : null}
            <ol>
              {given.map((forecast, at) => (
                <li key={at}>{forecastWords(forecast, today)}</li>
              ))}
            </ol>
            {beginsLate ? <p className={answer.where}>{strings.EarlierBeginsLate}</p> : null}
          </div>
        ));
      }}
    </AsyncView>
  );
}

function forecastWords({ on, precision, givenOn, givenBy: who, reason }: GivenForecast, today: Day): string {
  const when = { date: precision === 'Month' ? monthOf(on) : fullDay(on), given: shortDay(givenOn, today) };
  if (who)
    return reason ? fill(strings.GivenByBecause, { ...when, who, reason }) : fill(strings.GivenBy, { ...when, who });
  return reason ? fill(strings.GivenBecause, { ...when, reason }) : fill(strings.GivenOn, when);
}
