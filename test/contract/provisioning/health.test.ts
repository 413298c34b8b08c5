import type { Connection } from '../../../src/data/connection';
import { checkHealth, type Finding, isMendable, mendEverything } from '../../../src/data/provisioning/health';
import { findingWords } from '../../../src/setUp/findingWords';
import { haveHost, host } from '../sharedHost';
import { connectionAs } from './site';

haveHost({ seed: 'demo' });
let connection: Connection;
beforeEach(() => {
  connection = connectionAs(host, 'owner');
});

type Lists = Connection['sp']['web'];
const listOf = (web: Lists, name: string): ReturnType<Lists['getList']> =>
  web.getList(`/sites/openservice/Lists/${name}`);

/** Ten faults that somebody might introduce, and what the check says about each. */
const faults: readonly (readonly [string, (web: Lists) => Promise<unknown>, string])[] = [
  [
    'a person with rights nobody declared',
    async (web) => {
      const { Id } = await web.ensureUser('i:0#.f|membership|ada.bell@openservice.invalid').then((user) => ({
        Id:
          (user as unknown as { Id?: number; data?: { Id: number } }).Id ??
          (user as unknown as { data: { Id: number } }).data.Id,
      }));
      const { Id: level } = await web.roleDefinitions.getByName('Contribute')<{ Id: number }>();
      await listOf(web, 'DeviceDecisions').roleAssignments.add(Id, level);
    },
    'Ada Bell has “Contribute” on Device decisions, which nobody declared',
  ],
  [
    'inheritance restored',
    (web) => listOf(web, 'BlackBerryRegister').resetRoleInheritance(),
    'The list BlackBerry register has the permissions of the site, not its own',
  ],
  [
    'ReadSecurity changed',
    (web) => listOf(web, 'DeviceRequests').update({ ReadSecurity: 1 } as never),
    'Staff can read each other’s rows in Device requests',
  ],
  [
    'a level that lets people delete',
    async (web) => {
      const level = await web.roleDefinitions.getByName('Open Service record')<{
        Id: number;
        BasePermissions: { High: number; Low: number };
      }>();
      await web.roleDefinitions.getById(level.Id).update({
        BasePermissions: {
          High: String(level.BasePermissions.High),
          Low: String(Number(level.BasePermissions.Low) | 0x8),
        },
      } as never);
    },
    'The permission level “Open Service record” has been changed',
  ],
  [
    'a group that is gone',
    async (web) => {
      const { Id } = await web.siteGroups.getByName('Corporate ICT rollout')<{ Id: number }>();
      await web.siteGroups.removeById(Id);
    },
    'The group “Corporate ICT rollout” is missing',
  ],
  [
    'an index dropped',
    (web) => listOf(web, 'RolloutStatuses').fields.getByInternalNameOrTitle('ForecastOn').update({ Indexed: false }),
    'The index on Forecast on of Rollout statuses is missing',
  ],
  [
    'the index of an older version, which had none on the last day of the news',
    (web) => listOf(web, 'RolloutUpdates').fields.getByInternalNameOrTitle('PublishUntil').update({ Indexed: false }),
    'The index on Publish until of Rollout updates is missing',
  ],
  [
    'a column gone',
    (web) => listOf(web, 'RolloutUpdates').fields.getByInternalNameOrTitle('Body').delete(),
    'The column Body of Rollout updates is missing',
  ],
  [
    'versions switched off',
    (web) => listOf(web, 'RolloutStatuses').update({ EnableVersioning: false }),
    'Rollout statuses does not keep versions',
  ],
  [
    'too few versions kept',
    (web) => listOf(web, 'DeviceRequests').update({ MajorVersionLimit: 50 }),
    'Device requests keeps 50 versions of each row, and should keep 500',
  ],
  [
    'personal rows in search',
    (web) => listOf(web, 'DeviceRequests').update({ NoCrawl: false } as never),
    'Device requests appears in search',
  ],
  [
    'a key that points nowhere',
    (web) =>
      listOf(web, 'RolloutUpdates').items.add({
        Title: 'x',
        EntryKey: 'x',
        SiteCode: 'GONE',
        PublishFrom: '2013-04-15T12:00:00Z',
      }),
    'Site code of Rollout updates names what is not listed: GONE',
  ],
];

/** Values in rows that only a person can correct. */
const oddRows: readonly (readonly [string, (web: Lists) => Promise<unknown>, string, string])[] = [
  [
    'a place whose degrees are swapped',
    (web) =>
      listOf(web, 'FallbackLocations').items.add({
        Title: 'Room for MILLGATE',
        EntryKey: 'swapped',
        Place: 'Library',
        AgreementState: 'Needed',
        Latitude: -1.357,
        Longitude: 53.43,
      }),
    'Places to work holds degrees that are not in Great Britain or Northern Ireland: Room for MILLGATE',
    'Staff are shown wrong distances. Look whether north and east have changed places, or a minus is missing.',
  ],
  [
    'a site whose degrees have lost their sign',
    (web) => listOf(web, 'RolloutSites').items.getById(1).update({ Longitude: 2.597 }),
    'Rollout sites holds degrees that are not in Great Britain or Northern Ireland: Bridgewater House',
    'Staff are shown wrong distances. Look whether north and east have changed places, or a minus is missing.',
  ],
  [
    'a number to call that is written otherwise than it is stored',
    (web) => listOf(web, 'RolloutServices').items.getById(1).update({ Telephone: '(0113) 496 0112 (8 to 6)' }),
    'Rollout services, Email: “(0113) 496 0112 (8 to 6)” is not written as a number is stored',
    'Staff may not be able to press it. Write: 0113 496 0112 (8 to 6).',
  ],
  [
    'a number to call that is none',
    (web) => listOf(web, 'RolloutServices').items.getById(1).update({ Telephone: 'ask reception' }),
    'Rollout services, Email: “ask reception” is not written as a number is stored',
    'Staff cannot press it to call. Write a number of this country, such as 0113 496 0000.',
  ],
  [
    'news for an area team that no site has',
    (web) =>
      listOf(web, 'RolloutUpdates').items.add({
        Title: 'Email stops',
        EntryKey: 'lost',
        SiteCode: '*',
        For: 'wave:4;area:Kent',
        PublishFrom: '2013-04-15T12:00:00Z',
      }),
    '“Email stops” in Rollout updates is for sites that are not there: area:Kent',
    'Whoever it was meant for does not read it. Open it in its form, and choose again whom it is for.',
  ],
  [
    'a pause of a wave that no site belongs to',
    (web) =>
      listOf(web, 'RolloutSettings').items.add({ Title: 'Wave 50', SettingKey: 'PausedWave50', Value: 'No engineers' }),
    'Rollout settings pauses what no site belongs to: wave 50',
    'No site is told. Write the number of a wave after PausedWave in its key, or empty its value.',
  ],
];

const wordsOf = (findings: readonly Finding[]): string[] => findings.flatMap(findingWords).map(({ what }) => what);

test('finds nothing on the demonstration, as set-up and REST have made it', async () => {
  const { findings, passed } = await checkHealth(connection);
  expect(wordsOf(findings)).toEqual([]);
  expect(Object.values(passed).every((count) => count > 0)).toBe(true);
});

test.each(faults)(
  'finds %s, says so in its own words, and mends it where that is safe',
  async (_name, plant, words) => {
    await plant(connection.sp.web);
    const { findings } = await checkHealth(connection);
    expect(wordsOf(findings)).toContain(words);
    expect(await mendEverything(connection)).toEqual([]);
    const left = (await checkHealth(connection)).findings;
    expect(left.every((finding) => !isMendable(finding))).toBe(true);
    expect(wordsOf(left)).toEqual(words.includes('GONE') ? [words] : []);
  },
);

test.each(oddRows)('finds %s, says how to mend it, and leaves it to a person', async (_name, plant, what, risk) => {
  await plant(connection.sp.web);
  const { findings } = await checkHealth(connection);
  expect(findings.flatMap(findingWords)).toEqual([{ what, risk, grave: false }]);
  expect(findings.some(isMendable)).toBe(false);
});

test('a list missing altogether is mended closed, in one go', async () => {
  await listOf(connection.sp.web, 'BlackBerryRegister').delete();
  expect(await mendEverything(connection)).toEqual([]);
  expect(
    await connectionAs(host, 'staff')
      .sp.web.getList('/sites/openservice/Lists/BlackBerryRegister')
      .items()
      .catch(({ status }: { status: number }) => status),
  ).toBe(403);
});

test('says of each finding what it risks, in other words than what it is', async () => {
  for (const [, plant] of faults) await plant(connection.sp.web).catch(() => undefined);
  const words = (await checkHealth(connection)).findings.flatMap(findingWords);
  expect(words.length).toBeGreaterThan(7);
  for (const { what, risk } of words) {
    expect(risk.length).toBeGreaterThan(20);
    expect(risk).not.toBe(what);
    expect(what + risk).not.toMatch(/\{\w+\}/);
  }
  expect(new Set(words.map(({ what }) => what)).size).toBe(words.length);
});
