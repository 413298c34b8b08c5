import { day } from '../../domain/day';
import { openServices } from '../openServices';
import type { rolloutServices } from '../rolloutServices';
import type { NewRow } from '../shape';

export type { ServiceKey } from '../openServices';
export type Service = NewRow<typeof rolloutServices>;

/** The help desk of corporate ICT: a number kept for drama. */
export const helpDesk = '0113 496 0000';

export const services: readonly Service[] = openServices.map((service) => ({
  ...service,
  Telephone: helpDesk,
  ...(service.ServiceKey === 'sharepoint'
    ? {
        PromisedOn: day('2013-04-30'),
        PromiseSource: 'Corporate ICT email, reported by HSJ, March 2013: for all users in April',
      }
    : {}),
}));
