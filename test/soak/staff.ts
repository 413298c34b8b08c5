import { readContingencyReport } from '../../src/data/contingency';
import { changeRequest, type RequestChange, sendRequest } from '../../src/data/requestWrites';
import { type HeldRequest, readMyDevices } from '../../src/data/deviceRequests';
import { readForecastHistory } from '../../src/data/forecastHistory';
import { readDirectory } from '../../src/data/directory';
import { readNationalReport } from '../../src/data/national';
import { readSiteReport } from '../../src/data/siteReport';
import { unclear } from '../../src/data/problem';
import { type NewReport, newReportKey, sendReport } from '../../src/data/staffReports';
import { addDays } from '../../src/domain/day';
import { devicesOn, functionsOn } from '../../src/domain/device/policy';
import type { RequestValues } from '../../src/domain/device/request';
import { businessNeeds } from '../../src/domain/device/choices';
import { reportWords } from '../../src/domain/rollout/reports';
import type { Chance } from './chance';
import { type Came, type Desk, toldBy } from './desk';
import { countIn } from './journal';

/** What a member of staff does next, by name. */
export function staffActions(
  desk: Desk,
): readonly (readonly [weight: number, name: string, act: () => Promise<Came>])[] {
  const { chance } = desk;
  const anySite = async (): Promise<string> => chance.pick((await desk.reading(readDirectory)).sites).SiteCode;
  return [
    [
      5,
      'read what works at a site',
      async () => {
        const site = await anySite();
        const { statuses } = await desk.reading((connection) => readSiteReport(connection, site));
        if (chance.often(0.2))
          await desk.reading((connection) =>
            readForecastHistory(
              connection,
              statuses.slice(0, 5).map(({ Id }) => Id),
            ),
          );
        return 'read';
      },
    ],
    [
      4,
      'read what to do now',
      async () => {
        const site = await anySite();
        await desk.reading((connection) => readContingencyReport(connection, site));
        return 'read';
      },
    ],
    [
      1,
      'read the national figures',
      async () => {
        await desk.reading((connection) => readNationalReport(connection, () => undefined));
        return 'read';
      },
    ],
    [3, 'ask for a phone', () => ask(desk)],
    [4, 'change, answer or withdraw a request', () => change(desk)],
    [2, 'say whether a service works', () => say(desk)],
  ];
}

async function ask(desk: Desk): Promise<Came> {
  const { chance, person, today, journal } = desk;
  const { policies, support } = await desk.reading(readMyDevices);
  const site = chance.pick((await desk.reading(readDirectory)).sites);
  const mark = desk.mark();
  const { key, policy } = chance.pick(functionsOn(policies, today));
  const values: RequestValues = {
    Title: person.name,
    RequestKey: mark.replace(/[^a-z0-9]/g, '-'),
    RequesterKey: person.login,
    RequestedForName: person.name,
    RequestedForEmail: person.email,
    FunctionKey: key,
    SiteCode: site.SiteCode,
    BusinessNeeds: chance.some(businessNeeds, chance.between(0, 3)),
    Justification: words(chance, mark),
    NeedsMobileEmail: chance.often(0.6),
    UsesNHSmail: chance.often(0.4),
    CurrentDevice: chance.often(0.5) ? chance.pick(devicesOn(support, today)).key : undefined,
    NeededBy: chance.often(0.5) ? addDays(today, chance.between(1, 60)) : undefined,
    PolicyVersion: policy?.PolicyVersion,
  };
  const tabs = chance.often(0.15) ? 2 : 1;
  const note = journal.begin({
    kind: 'add',
    list: 'DeviceRequests',
    key: values.RequestKey,
    values: { ...values },
    by: person.email,
    tabs,
  });
  const send = (): Promise<{ state: string }> =>
    desk.press(
      (connection, options) => sendRequest(connection, values, options),
      (sent) => note.ended(toldBy(sent), sent.state === 'sent' ? sent.itemId : undefined),
    );
  const [{ state }] = await Promise.all(Array.from({ length: tabs }, send));
  return state;
}

async function say(desk: Desk): Promise<Came> {
  const { chance, journal, person } = desk;
  const { sites, services } = await desk.reading(readDirectory);
  const values: NewReport = {
    Title: 'A service',
    ReportKey: newReportKey(),
    SiteCode: chance.pick(sites).SiteCode,
    ServiceKey: chance.pick(services).ServiceKey,
    Says: chance.pick(reportWords),
    Line: chance.often(0.5) ? words(chance, desk.mark()) : undefined,
  };
  const note = journal.begin({
    kind: 'add',
    list: 'StaffReports',
    key: values.ReportKey,
    values: { ...values },
    by: person.email,
  });
  let again = false;
  const { state } = await desk.press(
    (connection, options) => sendReport(connection, values, again, options).catch(unclear),
    (outcome) => {
      again ||= outcome.state === 'failed' && outcome.unclear;
      note.ended(toldBy(outcome));
    },
  );
  return state;
}

async function change(desk: Desk): Promise<Came> {
  const { chance, journal, person } = desk;
  const { requests } = await desk.reading(readMyDevices);
  const open = requests.filter(({ Outcome, Withdrawn }) => !Outcome && !Withdrawn);
  if (open.length === 0) return 'nothing to do';
  const request = open.find(({ Question, Reply }) => Question && !Reply) ?? chance.pick(open);
  const values = changeOf(desk, request);
  // Typing takes time, and ICT may write meanwhile.
  await desk.options.wait(chance.between(0, 2) / 10);
  const note = journal.begin({
    kind: 'change',
    list: 'DeviceRequests',
    key: request.RequestKey,
    item: request.Id,
    base: countIn(request.etag),
    values,
    by: person.email,
  });
  const { state } = await desk.press(
    (connection, options) => changeRequest(connection, request, values, options),
    (outcome) => note.ended(toldBy(outcome)),
  );
  return state;
}

function changeOf(desk: Desk, { Question, Reply }: HeldRequest): RequestChange {
  const { chance } = desk;
  if (Question && !Reply) return { Reply: words(chance, desk.mark()) };
  if (chance.often(0.15)) return { Withdrawn: true };
  return {
    Justification: words(chance, desk.mark()),
    BusinessNeeds: chance.some(businessNeeds, chance.between(0, 3)),
    NeedsMobileEmail: chance.often(0.5),
  };
}

function words(chance: Chance, mark: string): string {
  return `${chance.pick(['I visit people in their homes.', 'I am on the rota for emergencies.', '“Every day”, they say; <b>every</b> day.', 'A line.\nAnd another.'])} (${mark})`;
}
