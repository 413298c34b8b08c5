import * as React from 'react';
import { type HeldRequest, type MyDevices, readSites } from '../../data/deviceRequests';
import { keyOf } from '../../domain/rollout/facts';
import { siteName } from '../../domain/siteName';
import styles from './MyRequests.module.scss';
import { sentAnswers } from './requestWords';
import type { OwnSurroundings } from './surroundings';

/** What was sent with a request. */
export function SentAnswers({ connection, today, devices, request }: OwnSurroundings & { readonly devices: MyDevices; readonly request: HeldRequest }): React.ReactElement {
  const [site, setSite] = React.useState<string>();
  const { SiteCode } = request;

  // The name of the site is read only when somebody looks; until then, and where it cannot be read, its code stands.
  React.useEffect(() => {
    let left = false;
    readSites(connection)
      .then((sites) => {
        const found = SiteCode && sites.find((each) => keyOf(each.SiteCode) === keyOf(SiteCode));
        if (found && !left) setSite(siteName(found));
      })
      .catch(() => undefined);
    return () => {
      left = true;
    };
  }, [connection, SiteCode]);

  return (
    <dl className={styles.answers}>
      {sentAnswers(request, devices, site, today).map(({ label, text }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  );
}
