import * as React from 'react';
import { keptServices, type KeptService, readServicesToKeep } from '../../../../data/keeping';
import { keptText } from '../../../../data/keptText';
import { loadTelephones, type Telephones } from '../../../../domain/linkedText/onDemand';
import { keyOf } from '../../../../domain/key';
import { nameOrder } from '../../../../domain/order';
import { RouteLink } from '../../../../ui/RouteLink';
import { fill } from '../../../../ui/text';
import { usePart } from '../../../base/PartContext';
import styles from '../Keep.module.scss';
import { KeepPage } from '../KeepPage';
import { KeepRow } from '../KeepRow';
import { strings } from '../strings';
import { strings as teamStrings } from '../../team/strings';
import { serviceForm } from './serviceFields';

type Row = KeptService;

/** Every service with its form, and the form of a new one; one alone where the page’s address names it. */
export function ServicePlace(): React.ReactElement {
  const { connection, route, go } = usePart();
  const code = route.service;
  return (
    <KeepPage
      key={code}
      where={code === undefined ? teamStrings.Services : strings.AService}
      about="services"
      read={async () => {
        const [services, telephones] = await Promise.all([readServicesToKeep(connection), loadTelephones()]);
        return { ...services, telephones };
      }}
    >
      {({ rows, telephones }, reading, readAgain) => {
        const around = { services: rows, telephones, reading, onSaved: readAgain };
        if (code !== undefined) {
          const row = rows.find(({ ServiceKey }) => keyOf(ServiceKey) === keyOf(code));
          if (!row) return <p>{fill(strings.NoSuchService, { code })}</p>;
          return (
            <ServiceRow {...around} row={row} opens>
              <p className={styles.after}>
                <RouteLink to={{ sites: 'service' }} onGo={go}>
                  {strings.AllServices}
                </RouteLink>
              </p>
            </ServiceRow>
          );
        }
        return (
          <ul className={styles.rows}>
            {inOrderOfPages(rows).map((row) => (
              <li key={row.Id}>
                <ServiceRow {...around} row={row}>
                  <p className={styles.name}>{row.Title}</p>
                  <p className={styles.quiet}>{fill(strings.ServiceIn, { tier: row.Tier, code: row.ServiceKey })}</p>
                </ServiceRow>
              </li>
            ))}
            <li>
              <ServiceRow {...around} row={undefined} />
            </li>
          </ul>
        );
      }}
    </KeepPage>
  );
}

/** As on the pages: essential ones first, then in the owners’ order. */
function inOrderOfPages(rows: readonly Row[]): Row[] {
  const rank = ({ Tier, SortOrder = Infinity }: Row): number => (Tier === 'Essential' ? 0 : 1e6) + SortOrder;
  return [...rows].sort((a, b) => rank(a) - rank(b) || nameOrder(a.Title, b.Title));
}

interface ServiceRowProps {
  readonly row: Row | undefined;
  readonly services: readonly Row[];
  readonly telephones: Telephones;
  readonly opens?: boolean;
  readonly reading: boolean;
  readonly children?: React.ReactNode;
  onSaved(): void;
}

function ServiceRow({ row, services, telephones, ...rest }: ServiceRowProps): React.ReactElement {
  return (
    <KeepRow
      {...rest}
      keyed={keptServices}
      form={serviceForm({ service: row, services, telephones })}
      name={row?.Title ?? strings.AddService}
      button={row ? undefined : strings.AddService}
      slot={keptText('service', row?.Id ?? '')}
      row={row}
    />
  );
}
