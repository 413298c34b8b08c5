import { day, type Day } from '../../domain/day';
import { rolloutStatuses } from '../rolloutStatuses';
import { dayOneReport } from './dayOneStatuses';
import type { DemonstrationRow } from './demonstrationRow';
import { essentialReport } from './essentialStatuses';
import { extendedReport } from './extendedStatuses';
import { highlighted } from './highlights';
import { services, type Service, type ServiceKey } from './services';
import { sites, type Site } from './sites';
import { statusRow, type Report } from './status';

type StatusRow = DemonstrationRow<typeof rolloutStatuses>;

function everywhere(report: (site: Site, service: Service) => Report | undefined): StatusRow[] {
  return sites.flatMap((site) =>
    services.flatMap((service) => {
      const found = report(site, service);
      return found ? [statusRow(site, service, found)] : [];
    }),
  );
}

export function midAprilStatuses(today: Day): StatusRow[] {
  return everywhere((site, service) => {
    const rule = service.Tier === 'Essential' ? essentialReport : extendedReport;
    return highlighted(site, service, rule(site, service.ServiceKey as ServiceKey, today));
  });
}

export function dayOneStatuses(): StatusRow[] {
  return everywhere((site, service) => {
    const facts = dayOneReport(site, service.ServiceKey as ServiceKey);
    return facts && { facts };
  }).map((row) => ({ ...row, on: row.on ?? day('2013-03-28') }));
}
