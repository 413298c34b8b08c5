import { addDays, day } from '../../domain/day';
import { existing, stopped } from './existing';
import type { ServiceKey } from './services';
import type { Site } from './sites';
import { confirmed, type Facts } from './status';
import { plannedOn, waveOf } from './waves';

/** The few sites whose pilot was confirmed in the last days of March. */
const confirmedPilots: ReadonlySet<string> = new Set(['BRIDGEWATER', 'MILTON', 'BOROUGH']);

const dayOne = day('2013-04-02');

const millgateInternet: Facts = {
  Now: 'Working',
  Stage: 'No date',
  Source: 'A call to the site',
  ConfirmedOn: day('2013-03-12'),
  ConfirmedBy: 'Priya Shah, site contact',
};

function essentialOnDayOne(site: Site, service: ServiceKey): Facts | undefined {
  const wave = waveOf(site);
  const PlannedOn = plannedOn(site, service);
  if (wave === 1) {
    const on = confirmedPilots.has(site.SiteCode) ? day('2013-03-28') : addDays(PlannedOn, 1);
    return {
      Now: 'Working',
      Stage: 'Connected',
      PlannedOn,
      ConnectedOn: PlannedOn,
      StaffConnected: site.Staff,
      ...confirmed(site, service, on),
    };
  }
  if (wave === 6) return undefined;
  if (PlannedOn < dayOne) {
    // For the first week of wave 2 there is only the plan, whose day has passed.
    const forecast = { ForecastOn: day('2013-04-30'), ForecastPrecision: 'Month' } as const;
    return {
      Now: 'Not known',
      Stage: 'Being connected',
      PlannedOn,
      ...(PlannedOn < day('2013-03-18') ? {} : forecast),
    };
  }
  const month = wave === 5 ? 'Month' : 'Day';
  return {
    Now: wave === 3 && service === 'email' ? 'Not known' : 'Keep using what you have',
    Stage: 'Planned',
    ...existing(site, service),
    ExistingEndsOn: undefined,
    PlannedOn,
    ForecastOn: PlannedOn,
    ForecastPrecision: month,
  };
}

/**
 * What is written about a site and service on 2 April 2013, the second day. Corporate ICT has the supplier's plan and
 * little else: hardly anything is confirmed, most services have no row, and the last wave has none at all.
 */
export function dayOneReport(site: Site, service: ServiceKey): Facts | undefined {
  const wave = waveOf(site);
  const atMillgate = site.SiteCode === 'MILLGATE';
  switch (service) {
    case 'internet':
      return atMillgate ? millgateInternet : essentialOnDayOne(site, service);
    case 'email':
    case 'telephone':
      return essentialOnDayOne(site, service);
    case 'shared-drive': {
      if (wave > 4) return undefined;
      const PlannedOn = plannedOn(site, service);
      const ForecastOn = PlannedOn < dayOne ? day('2013-04-30') : PlannedOn;
      const when = { Stage: 'Planned', PlannedOn, ForecastOn, ForecastPrecision: 'Month' } as const;
      return atMillgate
        ? {
            Now: 'Not working',
            ...when,
            ...stopped(site, service),
            ForecastPrecision: 'Day',
            ...confirmed(site, service, day('2013-04-02')),
          }
        : {
            Now: 'Not known',
            ...when,
            ...existing(site, service),
            ExistingState: 'Not known',
            ExistingEndsOn: undefined,
          };
    }
    case 'sharepoint': {
      const promised = day('2013-04-30');
      return wave <= 4
        ? {
            Now: 'Not working',
            Stage: 'Planned',
            PlannedOn: promised,
            ForecastOn: promised,
            ForecastPrecision: 'Month',
          }
        : undefined;
    }
    default:
      return undefined;
  }
}
