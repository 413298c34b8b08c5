import * as strings from 'DeviceTriageStrings';
import * as React from 'react';
import { readTriage, type TriageReport } from '../../../data/deviceTriage';
import { createLoader } from '../../../data/loader';
import { AsyncView } from '../../../ui/AsyncView';
import { Heading } from '../../../ui/Heading';
import { useLoadable, useLoads } from '../../../ui/useLoadable';
import { Register } from '../register/Register';
import type { Surroundings } from '../surroundings';

/** Where those who decide work: the queue, the register of BlackBerry users, and what is decided. */
export function Triage(surroundings: Surroundings): React.ReactElement {
  const { connection, now } = surroundings;
  const loader = useLoads(connection.siteUrl, () => createLoader<TriageReport>({ read: (onPart) => readTriage(connection, onPart), now }));
  const value = useLoadable(loader);
  return (
    <>
      <Heading>{strings.Heading}</Heading>
      <AsyncView value={value} empty={null} onRetry={loader.refresh}>
        {(report) => (report.answered ? <WithRequests {...surroundings} {...report} answered={report.answered} /> : null)}
      </AsyncView>
    </>
  );
}

function WithRequests({ open, answered, decisions, sites, ...rest }: Surroundings & TriageReport & { readonly answered: NonNullable<TriageReport['answered']> }): React.ReactElement {
  const requests = React.useMemo(() => [...open, ...answered], [open, answered]);
  return <Register {...rest} requests={requests} decisions={decisions} sites={sites} />;
}
