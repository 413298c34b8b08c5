import { addDays, day, type Day } from '../../../src/domain/day';
import { agreementStates, instructionStates, mayUse } from '../../../src/domain/contingency/choices';
import { regions } from '../../../src/domain/region';
import {
  blockerOwners,
  type Category,
  existingStates,
  nowStates,
  precisions,
  premisesKinds,
  stages,
} from '../../../src/domain/rollout/choices';
import { contingencyInstructions } from '../../../src/lists/contingencyInstructions';
import { fallbackLocations } from '../../../src/lists/fallbackLocations';
import { openServices } from '../../../src/lists/openServices';
import { rolloutServices } from '../../../src/lists/rolloutServices';
import { rolloutSites } from '../../../src/lists/rolloutSites';
import { rolloutStatuses } from '../../../src/lists/rolloutStatuses';
import type { NewRow } from '../../../src/lists/shape';
import { type Chance, chanceOf } from '../../soak/chance';
import { type RawWorld, rawRowsOf, siteCodes } from './rawWorld';

type Site = NewRow<typeof rolloutSites>;
type Service = NewRow<typeof rolloutServices>;
type Status = NewRow<typeof rolloutStatuses>;
type Instruction = NewRow<typeof contingencyInstructions>;
type Place = NewRow<typeof fallbackLocations>;

const firstDay = day('2013-04-01');

/** As many worlds as are needed for this many sites, the same each time. */
export function generatedWorlds(sites: number, firstSeed = 1): RawWorld[] {
  const worlds: RawWorld[] = [];
  for (let left = sites, seed = firstSeed; left > 0; seed += 1) {
    const world = worldOf(seed, Math.min(left, 4));
    worlds.push(world);
    left -= siteCodes(world).length;
  }
  return worlds;
}

function worldOf(seed: number, mostSites: number): RawWorld {
  const chance = chanceOf(seed);
  const today = addDays(firstDay, chance.between(0, 200));
  const sites = sitesOf(chance, chance.between(1, mostSites));
  const services = servicesOf(chance);
  const statuses = sites.flatMap((site) => services.flatMap((service) => statusesOf(chance, site, service, today)));
  const instructions = manyOf(chance.between(0, 12), (at) => instructionOf(chance, sites, services, today, at));
  const places = manyOf(chance.between(0, 7), (at) => placeOf(chance, sites, today, at));
  return {
    name: `world ${seed}`,
    today,
    lists: {
      RolloutSettings: [],
      RolloutSites: rawRowsOf(rolloutSites, sites),
      RolloutServices: rawRowsOf(rolloutServices, services),
      RolloutStatuses: rawRowsOf(rolloutStatuses, statuses),
      RolloutUpdates: [],
      ContingencyInstructions: rawRowsOf(contingencyInstructions, instructions),
      FallbackLocations: rawRowsOf(fallbackLocations, places),
    },
  };
}

function manyOf<T>(count: number, make: (at: number) => T): T[] {
  return Array.from({ length: count }, (_, at) => make(at));
}

/** The value of a column that may be empty. */
function maybe<T>(chance: Chance, share: number, value: () => T): T | undefined {
  return chance.often(share) ? value() : undefined;
}

const buildings = ['Angel House', 'Bell Court', 'Crown Chambers', 'Dove Mill', 'Elm Yard', 'Forge Works', 'Glebe View'];
const towns = ['Rotherham', 'St Helens', 'King’s Lynn', 'Newcastle upon Tyne', 'Truro'];
const teams = ['Lancashire', 'Wessex', 'Cumbria, Northumberland, Tyne and Wear'];

function sitesOf(chance: Chance, count: number): Site[] {
  return manyOf(count, (at) => {
    const placed = chance.often(0.85);
    return {
      Title: buildings[at],
      SiteCode: `SITE${at}`,
      Region: chance.pick(regions),
      AreaTeam: maybe(chance, 0.8, () => chance.pick(teams)),
      Town: maybe(chance, 0.9, () => chance.pick(towns)),
      Postcode: maybe(chance, 0.8, () => `AB${at} ${chance.between(1, 3)}CD`),
      // About 35 miles from one end to the other, and sometimes far outside.
      Latitude: placed ? 53 + chance.between(0, 50) / 100 : undefined,
      Longitude: placed ? -1 - chance.between(0, 50) / 100 : undefined,
      Premises: maybe(chance, 0.8, () => chance.pick(premisesKinds)),
      Staff: maybe(chance, 0.8, () => chance.between(1, 300)),
      Wave: maybe(chance, 0.7, () => chance.between(1, 6)),
      ContactTelephone: maybe(chance, 0.6, () => '0113 496 0175'),
    };
  });
}

const helpDesk = '0113 496 0000';

function servicesOf(chance: Chance): Service[] {
  const here = openServices.filter(({ ServiceKey }) => chance.often(ServiceKey === 'email' ? 1 : 0.92));
  const own: Service = {
    Title: 'Door passes',
    ServiceKey: 'doors',
    InSentence: 'your door pass',
    Tier: 'Essential',
    SortOrder: 25,
  };
  const hasNumber = chance.often(0.8);
  return [...here, ...(chance.often(0.2) ? [own] : [])].map((service) => ({
    ...service,
    Telephone: hasNumber && chance.often(0.8) ? (chance.often(0.8) ? helpDesk : '0113 496 0111') : undefined,
    PromisedOn: maybe(chance, 0.15, () => day('2013-04-30')),
  }));
}

const missing = [
  'Staff on the upper floors have no account yet.',
  'Shared mailboxes cannot be opened.',
  'Video and webinars stop and start. Wireless does not reach the meeting rooms.',
  'calls to mobile phones',
];

const hadBefore: Readonly<Record<string, string>> = {
  internet: '’s internet line',
  email: '’s email',
  telephone: '’s phones',
  'shared-drive': ' drive',
  office: '’s Word, Excel and PowerPoint',
};

function statusesOf(chance: Chance, site: Site, { ServiceKey }: Service, today: Day): Status[] {
  // Nobody has reported, or one or two people have, one of them under a key typed by hand.
  const count = chance.weighted([
    [3, 0],
    [16, 1],
    [1, 2],
  ] as const);
  return manyOf(count, (at) => {
    const owner = chance.pick(['Your PCT', 'Your SHA', 'The Department of Health']);
    const thing = hadBefore[ServiceKey];
    const forecast = maybe(chance, 0.6, () => addDays(today, chance.between(-20, 90)));
    return {
      Title: `${site.Title}: ${ServiceKey}`,
      StatusKey: `${site.SiteCode}|${ServiceKey}${at === 0 ? '' : ` ${at}`}`,
      SiteCode: site.SiteCode,
      ServiceKey,
      Now: chance.pick(nowStates),
      Stage: chance.pick(stages),
      DoesNotWork: maybe(chance, 0.6, () => chance.some(missing, chance.between(1, 3)).join('\n')),
      ExistingProvider: maybe(chance, thing ? 0.8 : 0.1, () => owner + (thing ?? '’s own')),
      ExistingState: maybe(chance, 0.8, () => chance.pick(existingStates)),
      ExistingEndsOn: maybe(chance, 0.6, () => addDays(today, chance.between(-30, 90))),
      PlannedOn: forecast && addDays(forecast, -chance.between(0, 60)),
      ForecastOn: forecast,
      ForecastPrecision: maybe(chance, 0.9, () => chance.pick(precisions)),
      StaffConnected: maybe(chance, 0.5, () => chance.between(0, 300)),
      WaitingFor: maybe(chance, 0.2, () => 'the line'),
      WaitingForOwner: maybe(chance, 0.2, () => chance.pick(blockerOwners)),
      Source: 'A call to the site',
      ConfirmedOn: maybe(chance, 0.9, () => addDays(today, -chance.pick([-2, 0, 1, 3, 7, 14, 27, 28, 29, 42, 60]))),
      ConfirmedBy: 'Jo Patel, corporate ICT',
    };
  });
}

/** What people are asked to do about each, and what it may need; `at` distinguishes instructions about the same. */
const ways: Readonly<Record<Category | 'telephone', readonly (readonly [title: string, needs: string])[]>> = {
  'Internet access': [
    ['Work in the room the landlord has lent us until the line is in.', ''],
    ['Borrow a mobile internet stick from reception.', ''],
  ],
  Email: [
    ['Use webmail while email does not work on your computer.', 'internet'],
    ['Read email on the shared computer by the printer', 'office, internet'],
    ['Ask a colleague at another site to read your email.', 'telephone'],
  ],
  'File store and intranet': [
    ['Use SharePoint for your files until your shared drive works.', 'internet, sharepoint'],
    ['Send for the files you need by email.', 'email'],
    ['Ask for a paper copy.', ''],
  ],
  'Remote access (VPN)': [['Borrow a token that lets you in from home.', 'internet']],
  telephone: [
    ['Use the mobile phone kept at your site’s reception.', ''],
    ['Have your calls turned to the number of the site next door.', 'telephone'],
  ],
};

function instructionOf(
  chance: Chance,
  sites: readonly Site[],
  services: readonly Service[],
  today: Day,
  at: number,
): Instruction {
  const about = chance.pick(Object.keys(ways) as (keyof typeof ways)[]);
  const [title, needs] = chance.pick(ways[about]);
  const From = addDays(today, -chance.between(0, 40));
  return {
    Title: title,
    EntryKey: `instruction-${at}`,
    ...(about === 'telephone' ? { ServiceKey: about } : { Category: about }),
    State: chance.often(0.6) ? 'Available' : chance.pick(instructionStates),
    Region: maybe(chance, 0.3, () => chance.pick(regions)),
    SiteCode: maybe(chance, 0.3, () => chance.pick(sites).SiteCode),
    Steps: maybe(chance, 0.8, () => [`First do this for way ${at}.`, `Then do that for way ${at}.`].join('\n')),
    DoNot: maybe(chance, 0.4, () => `put way ${at} on a memory stick.`),
    Meanwhile: maybe(chance, 0.7, () => `Ring people about way ${at}.`),
    Telephone: maybe(chance, 0.2, () => '0113 496 0099'),
    DependsOn: chance.often(0.8) ? needs || undefined : chance.pick(services).ServiceKey,
    ValidFrom: maybe(chance, 0.9, () => (chance.often(0.1) ? addDays(today, 3) : From)),
    ValidUntil: maybe(chance, 0.4, () => addDays(today, chance.between(-10, 60))),
    NextUpdateOn: maybe(chance, 0.7, () => addDays(today, chance.between(-5, 15))),
  };
}

function placeOf(chance: Chance, sites: readonly Site[], today: Day, at: number): Place {
  const site = chance.pick(sites);
  const inside = chance.often(0.2);
  const placed = chance.often(0.85);
  const far = chance.often(0.3) ? 2 : 0;
  return {
    Title: `Place ${at}`,
    EntryKey: `place-${at}`,
    ForSiteCode: maybe(chance, 0.5, () => chance.pick(sites).SiteCode),
    ForAreaTeam: maybe(chance, 0.4, () => chance.pick(teams)),
    Place: inside ? `${site.Title}, ${site.Town ?? 'the hall'}` : `Harbour Library ${at}, Truro`,
    Postcode: inside ? site.Postcode : maybe(chance, 0.7, () => `TR${at} 2HX`),
    Latitude: placed ? 53 + far + chance.between(0, 50) / 100 : undefined,
    Longitude: placed ? -1 - chance.between(0, 50) / 100 : undefined,
    AgreementState: chance.often(0.7) ? 'Agreed' : chance.pick(agreementStates),
    WhoMayUse: maybe(chance, 0.9, () => chance.pick(mayUse)),
    Capacity: maybe(chance, 0.7, () => chance.between(1, 20)),
    Services: maybe(chance, 0.8, () => 'internet access and printing'),
    Contact: maybe(chance, 0.7, () => 'Rosemary Frayne, 0113 496 0184'),
    ValidFrom: maybe(chance, 0.8, () => addDays(today, chance.between(-40, 3))),
    ValidUntil: maybe(chance, 0.7, () => addDays(today, chance.between(-5, 60))),
  };
}
