import * as React from 'react';
import { strings as partStrings } from './strings';
import { defaultConfirmWithinDays } from '../../domain/rollout/whatWorksNow';
import { counted, fill } from '../../ui/text';
import type { RowAnswer } from './answers';
import styles from './SiteView.module.scss';
import { strings } from './serviceStrings';

export interface SourceLinesProps {
  readonly answers: readonly RowAnswer[];
}

/** Who keeps the answers; where each confirmation comes from, and for how long it holds; where each date comes from. */
export function SourceLines({ answers }: SourceLinesProps): React.ReactElement {
  const known = answers.filter(({ status }) => status?.ConfirmedOn);
  const sourced = answers.flatMap(({ service, status, expected }) =>
    expected.kind === 'forecast' && status?.DateSource ? [{ service, source: status.DateSource }] : [],
  );
  return (
    <div className={styles.lines}>
      <p>{strings.SourcesKeepers}</p>
      {known.map(({ service, status }) => (
        <p key={service.ServiceKey}>
          {fill(strings.SourceLine, {
            service: service.Title,
            source: status?.Source ?? strings.SourceNone,
            days: counted(service.ConfirmWithinDays ?? defaultConfirmWithinDays, partStrings.Days),
          })}
        </p>
      ))}
      {sourced.map(({ service, source }) => (
        <p key={service.ServiceKey}>{fill(strings.DateSourceLine, { service: service.Title, source })}</p>
      ))}
    </div>
  );
}
