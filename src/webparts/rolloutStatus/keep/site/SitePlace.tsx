import * as React from 'react';
import { keptSites, type KeptSite, readSitesToKeep, siteColumnsAt } from '../../../../data/keeping';
import { keptText } from '../../../../data/keptText';
import { type Telephones, loadTelephones } from '../../../../domain/linkedText/onDemand';
import { keyOf } from '../../../../domain/key';
import { siteName } from '../../../../domain/siteName';
import { fullDay } from '../../../../ui/dates';
import { FewAtATime } from '../../../../ui/FewAtATime';
import { Heading } from '../../../../ui/Heading';
import { RouteLink } from '../../../../ui/RouteLink';
import { nameInAddress } from '../../../../ui/route';
import { fill } from '../../../../ui/text';
import { usePart } from '../../../base/PartContext';
import styles from '../Keep.module.scss';
import { KeepPage } from '../KeepPage';
import { KeepRow } from '../KeepRow';
import { strings } from '../strings';
import { strings as teamStrings } from '../../team/strings';
import { siteForm } from './siteFields';

type Row = KeptSite;

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
      where={code === undefined || isAdded ? teamStrings.AddSite : teamStrings.SiteDetails}
      about="sites"
      read={async () => {
        const [sites, telephones] = await Promise.all([readSitesToKeep(connection), loadTelephones()]);
        return { ...sites, telephones };
      }}
    >
      {({ rows, telephones }, reading, readAgain) => {
        const row = rows.find(({ SiteCode }) => code !== undefined && keyOf(SiteCode) === keyOf(code));
        if (code !== undefined && !row && !isAdded) return <p>{fill(strings.NoSuchSite, { code })}</p>;
        const form = (
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
        return (
          <>
            {form}
            {code === undefined ? <ClosedSites sites={rows} /> : null}
          </>
        );
      }}
    </KeepPage>
  );
}

/** The search leaves out closed sites, so the way to their forms is here. */
function ClosedSites({ sites }: { readonly sites: readonly Row[] }): React.ReactElement | null {
  const { go } = usePart();
  const closed = sites.filter(({ ClosedOn }) => ClosedOn !== undefined);
  if (closed.length === 0) return null;
  return (
    <div className={styles.closed}>
      <Heading below={1}>{strings.ClosedSites}</Heading>
      <FewAtATime rows={closed} each="li">
        {(shown) => (
          <ul>
            {shown.map((site) => (
              <li key={site.Id}>
                <RouteLink to={{ site: site.SiteCode, sites: 'site' }} onGo={go}>
                  {siteName(site)}
                </RouteLink>
                {`: ${fullDay(site.ClosedOn!)}`}
              </li>
            ))}
          </ul>
        )}
      </FewAtATime>
    </div>
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
  const columns = siteColumnsAt(connection);
  const form = siteForm({ columns, site: row, sites, telephones });
  return (
    <KeepRow
      keyed={keptSites}
      form={form}
      name={row ? siteName(row) : teamStrings.AddSite}
      button={teamStrings.SiteDetails}
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
          {teamStrings.AddSite}
        </RouteLink>
      </p>
    </KeepRow>
  );
}
