import * as React from 'react';
import { type EveryonesReport, readForEveryone } from '../../../data/everyone';
import { createLoader } from '../../../data/loader';
import type { RolloutService } from '../../../data/rollout';
import { AsyncView } from '../../../ui/AsyncView';
import { Heading } from '../../../ui/Heading';
import { WithTelephone } from '../../../ui/Telephone';
import { Unreadable } from '../../../ui/Unreadable';
import { useLoadable, useLoads } from '../../../ui/useLoadable';
import type { Help } from '../help';
import { usePart } from '../PartContext';
import { ForEveryone } from './ForEveryone';
import styles from './NotListed.module.scss';
import { promiseLines } from './promiseLines';
import { strings } from './strings';

export interface NotListedProps {
  readonly services: readonly RolloutService[];
  readonly help: Help;
}

/** What applies without a site: whom to call and what is promised, at once; then what to do at any site. */
export function NotListed({ services, help }: NotListedProps): React.ReactElement {
  const { connection, now, today } = usePart();
  const loader = useLoads(connection.siteUrl, () =>
    createLoader<EveryonesReport>({
      read: () => readForEveryone(connection),
      isEmpty: ({ instructions, unreadable }) => instructions.length === 0 && unreadable.length === 0,
      now,
    }),
  );
  const value = useLoadable(loader);
  const promises = promiseLines(services, today);
  return (
    <div className={styles.notListed}>
      <p>
        {help.telephone ? (
          <WithTelephone text={strings.Call} telephone={help.telephone} hours={help.hours} />
        ) : (
          strings.Ask
        )}
      </p>
      {promises.length > 0 ? (
        <>
          <Heading below={1}>{strings.True}</Heading>
          <ul className={styles.promises}>
            {promises.map(({ text, source }, index) => (
              <li key={index}>
                {text} {source ? <span className={styles.source}>{source}</span> : null}
              </li>
            ))}
          </ul>
        </>
      ) : null}
      <Heading below={1}>{strings.ToDo}</Heading>
      <AsyncView value={value} onRetry={loader.refresh} empty={<p>{strings.NoInstructions}</p>}>
        {({ instructions, unreadable }) => (
          <>
            <ForEveryone services={services} instructions={instructions} help={help} />
            <Unreadable rows={unreadable} />
          </>
        )}
      </AsyncView>
    </div>
  );
}
