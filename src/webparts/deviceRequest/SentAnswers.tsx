import * as React from 'react';
import type { HeldRequest, MyDevices } from '../../data/deviceRequests';
import { shortDay } from '../../ui/dates';
import { usePart } from '../base/PartContext';
import styles from './SentAnswers.module.scss';
import { sentAnswers } from './requestWords';
import { siteNameOf } from './siteNameOf';
import type { Belief } from './useBeliefs';

/** What was sent with a request. */
export function SentAnswers({
  devices,
  request,
  belief,
}: {
  readonly devices: MyDevices;
  readonly request: HeldRequest;
  readonly belief: Belief;
}): React.ReactElement {
  const { connection, today } = usePart();
  const [site, setSite] = React.useState<string>();
  const { SiteCode } = request;

  // The site's name is read only once the fold is open. Until then its code is shown.
  React.useEffect(() => {
    let left = false;
    siteNameOf(connection, SiteCode)
      .then((name) => left || setSite(name))
      .catch(() => undefined);
    return () => {
      left = true;
    };
  }, [connection, SiteCode]);

  return (
    <dl className={styles.answers}>
      {sentAnswers(request, devices, site, (day) => shortDay(day, today), belief).map(({ label, text }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  );
}
