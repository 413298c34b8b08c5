import { day, type Day } from '../../domain/day';
import type { Premises } from '../../domain/rollout/choices';
import { pick } from './chance';
import type { ServiceKey } from './services';
import type { Site } from './sites';
import type { Facts } from './status';

type Existing = Pick<Facts, 'ExistingProvider' | 'ExistingState' | 'ExistingEndsOn'>;

const owners: Readonly<Partial<Record<Premises, string>>> = {
  'Former PCT': 'Your PCT',
  'Former SHA': 'Your SHA',
  'Shared with another NHS body': 'Your host trust',
  'National office': 'The Department of Health',
};

const things: Readonly<Partial<Record<ServiceKey, string>>> = {
  internet: '’s internet line',
  email: '’s email',
  telephone: '’s phones',
  'shared-drive': ' drive',
  office: '’s Word, Excel and PowerPoint',
};

/** “Up to six months” from 1 April is 30 September. Some end earlier; for some, nobody has given a date. */
const ends: readonly (Day | undefined)[] = [day('2013-09-30'), day('2013-09-30'), day('2013-06-30'), undefined];

/** What a site had before 1 April 2013 and may still use: nothing in new premises, and nothing for new services. */
export function existing(site: Site, service: ServiceKey): Existing {
  const owner = site.Premises && owners[site.Premises];
  const thing = things[service];
  if (!owner || !thing) return {};
  return {
    ExistingProvider: owner + thing,
    ExistingState: 'Working',
    ExistingEndsOn: pick(`${site.SiteCode} ends ${service}`, ends),
  };
}

export function stopped(site: Site, service: ServiceKey): Existing {
  const had = existing(site, service);
  return had.ExistingProvider ? { ...had, ExistingState: 'Stopped', ExistingEndsOn: day('2013-03-31') } : {};
}
