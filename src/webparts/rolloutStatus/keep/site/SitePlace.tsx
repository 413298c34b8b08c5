import * as React from 'react';
import { keptColumns, keptSites, type KeptRow, readSitesToKeep } from '../../../../data/keeping';
import { keptText } from '../../../../data/keptText';
import { type Telephones, loadTelephones } from '../../../../domain/linkedText/onDemand';
import { keyOf } from '../../../../domain/key';
import { siteName } from '../../../../domain/siteName';
import { rolloutSites } from '../../../../lists/rolloutSites';
import { RouteLink } from '../../../../ui/RouteLink';
import { nameInAddress } from '../../../../ui/route';
import { fill } from '../../../../ui/text';
import { usePart } from '../../../base/PartContext';
import styles from '../Keep.module.scss';
import { KeepPage } from '../KeepPage';
import { KeepRow } from '../KeepRow';
import { strings } from '../strings';
import { siteForm } from './siteFields';

type Row = KeptRow<typeof rolloutSites>;

/** The form of a site, or of a new one where the page’s address names none. */
export function SitePlace(): React.ReactElement {
  const { connection, route } = usePart();
  // The code of a site that was added here: the page is about it from then on, and stays.
  const [added, setAdded] = React.useState<string>();
  const code = route.site;
  const isAdded = code !== undefined && code === added;
  return (
    <KeepPage
      key={isAdded ? undefined : code}
      where={code === undefined || isAdded ? strings.AddSite : strings.SiteDetails}
      about="sites"
      read={async () => {
        const [sites, telephones] = await Promise.all([readSitesToKeep(connection), loadTelephones()]);
        return { ...sites, telephones };
      }}
    >
      {({ rows, telephones }, reading, readAgain) => {
        const row = rows.find(({ SiteCode }) => code !== undefined && keyOf(SiteCode) === keyOf(code));
        if (code !== undefined && !row && !isAdded) return <p>{fill(strings.NoSuchSite, { code })}</p>;
        return (
          <SiteRow
            row={row}
            sites={rows}
            telephones={telephones}
            reading={reading || (isAdded && !row)}
            onSaved={(key) => {
              if (!row) {
                setAdded(key);
                nameInAddress({ site: key });
              }
              readAgain();
            }}
          />
        );
      }}
    </KeepPage>
  );
}

interface SiteRowProps {
  readonly row: Row | undefined;
  readonly sites: readonly Row[];
  readonly telephones: Telephones;
  readonly reading: boolean;
  onSaved(key: string): void;
}

function SiteRow({ row, sites, telephones, reading, onSaved }: SiteRowProps): React.ReactElement {
  const { connection, route, go } = usePart();
  const columns = keptColumns(connection, rolloutSites);
  const form = siteForm({ columns, site: row, sites, telephones });
  return (
    <KeepRow
      keyed={keptSites}
      form={form}
      name={row ? siteName(row) : strings.AddSite}
      button={strings.SiteDetails}
      slot={keptText('site', row?.Id ?? '')}
      row={row}
      opens
      reading={reading}
      onSaved={onSaved}
    >
      <p className={styles.after}>
        <RouteLink to={{ site: row?.SiteCode ?? route.site }} onGo={go}>
          {strings.SeeIt}
        </RouteLink>
        <RouteLink to={{ sites: 'site' }} onGo={go}>
          {strings.AddSite}
        </RouteLink>
      </p>
    </KeepRow>
  );
}
