import * as strings from 'RolloutStatusStrings';
import * as React from 'react';
import { defaultConfirmWithinDays } from '../../domain/rollout/whatWorksNow';
import { Fold } from '../../ui/Fold';
import { counted, fill } from '../../ui/words';
import type { RowAnswer } from './answers';
import styles from './SiteView.module.scss';

/** Who keeps the answers, where each confirmation comes from, and for how long it holds. */
export function Sources({ answers }: { readonly answers: readonly RowAnswer[] }): React.ReactElement {
  const known = answers.filter(({ status }) => status?.ConfirmedOn);
  return (
    <Fold summary={strings.Sources}>
      <div className={styles.lines}>
        <p>{strings.SourcesKeepers}</p>
        {known.map(({ service, status }) => (
          <p key={service.ServiceKey}>
            {fill(strings.SourceLine, {
              service: service.Title,
              source: status?.Source ?? strings.SourceNone,
              days: counted(service.ConfirmWithinDays ?? defaultConfirmWithinDays, strings.DaysOne, strings.DaysMany),
            })}
          </p>
        ))}
      </div>
    </Fold>
  );
}
