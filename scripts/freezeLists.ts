import { freeze, type FrozenSeed } from '../host/frozen';
import { type Host, startHost } from '../host/server';
import { readMyDevices } from '../src/data/deviceRequests';
import { changeRequest, sendRequest } from '../src/data/requestWrites';
import { decide, type NewDecision } from '../src/data/triage/decide';
import { readInFull } from '../src/data/triage/inFull';
import { readTriage } from '../src/data/triage/readTriage';
import { readAllForEditing, writeStatuses } from '../src/data/rolloutEditing';
import { addDays, type Day, day } from '../src/domain/day';
import { type BusinessNeed, businessNeeds } from '../src/domain/device/choices';
import { hire, openPage, type Person } from '../test/soak/people';
import { commandLine, Refusal } from './steps';

// npm run freeze-lists -- 0.2.0: keeps the lists as this release's set-up makes them in host/frozen, with some 1,000
// rows written by its pages. Later releases are tested on them. Run it once for each release.

const options = { wait: async () => undefined };
const requestsEach = 5;

const decisions: readonly NewDecision[] = [
  {
    Decision: 'Smart handset',
    ReasonCode: 'entitled',
    RuleQuoted: 'Smart handset.',
    PolicyVersion: 1,
    Note: undefined,
  },
  {
    Decision: 'Declined',
    ReasonCode: 'noNeed',
    RuleQuoted: 'No handset.',
    PolicyVersion: 1,
    Note: 'Share the team’s.',
  },
  { Decision: 'Question asked', ReasonCode: undefined, RuleQuoted: undefined, PolicyVersion: 1, Note: 'How often?' },
  {
    Decision: 'Standard handset',
    ReasonCode: 'entitled',
    RuleQuoted: 'Standard handset.',
    PolicyVersion: 1,
    Note: '“Two” lines\n<b>&amp;</b> marks.',
  },
];

/** Sets the host's clock to the morning of a day. */
function morning(host: Host, on: Day): void {
  host.clock.set(new Date(`${on}T08:00:00Z`));
}

/** Everybody asks for a few phones, corrects one request and withdraws another. */
async function askForPhones(host: Host, people: readonly Person[]): Promise<void> {
  for (const [at, person] of people.entries()) {
    const page = openPage(host, person);
    for (let nth = 0; nth < requestsEach; nth += 1) {
      const on = addDays(day('2013-04-02'), (at + nth) % 10);
      morning(host, on);
      await sendRequest(
        page,
        {
          Title: person.name,
          RequestKey: `frozen-${at}-${nth}`,
          RequesterKey: person.login,
          RequestedForName: person.name,
          RequestedForEmail: person.email,
          FunctionKey: ['director-on-call', 'office-based', 'emergency-planning'][nth % 3],
          SiteCode: ['MILLGATE', 'ABBEY', 'BOROUGH', 'CANALSIDE'][at % 4],
          BusinessNeeds: businessNeeds.filter((_, need) => (at + need + nth) % 3 === 0) as BusinessNeed[],
          Justification: `I visit people in their homes.\n“Every day”, they say (${at}, ${nth}).`,
          NeedsMobileEmail: nth % 2 === 0,
          UsesNHSmail: at % 2 === 0,
          CurrentDevice: nth % 2 === 0 ? 'blackberry' : undefined,
          NeededBy: nth % 3 === 0 ? addDays(on, 30) : undefined,
          PolicyVersion: 1,
        },
        options,
      );
    }
    const { requests } = await readMyDevices(page);
    morning(host, day('2013-04-12'));
    await changeRequest(page, requests[0], { Justification: 'I am on the rota for emergencies.' }, options);
    await changeRequest(page, requests[1], { Withdrawn: true }, options);
  }
}

/** Two of the triage team decide most of the queue; some requesters are asked a question, and answer. */
async function decideOnThem(host: Host, officers: readonly Person[], people: readonly Person[]): Promise<void> {
  morning(host, day('2013-04-13'));
  const { withoutOutcome: open } = await readTriage(openPage(host, officers[0]), () => undefined);
  const waiting = open.filter(({ RequestKey, Withdrawn }) => RequestKey.startsWith('frozen-') && !Withdrawn);
  const inFull = await readInFull(
    openPage(host, officers[0]),
    waiting.map(({ Id }) => Id),
  );
  for (const [at, { Id }] of waiting.entries()) {
    if (at % 5 === 4) continue;
    const { request } = inFull.get(Id)!;
    const page = openPage(host, officers[at % officers.length]);
    await decide(page, { request, decisions: [] }, decisions[at % decisions.length], options);
  }
  morning(host, day('2013-04-14'));
  for (const person of people) {
    const page = openPage(host, person);
    const asked = (await readMyDevices(page)).requests.find(({ Question, Reply }) => Question && !Reply);
    if (asked) await changeRequest(page, asked, { Reply: 'Three days a week.' }, options);
  }
}

/** The rollout team moves dates, some of them twice. */
async function moveDates(host: Host, team: readonly Person[]): Promise<void> {
  for (const [round, person] of team.entries()) {
    morning(host, addDays(day('2013-04-10'), round * 3));
    const page = openPage(host, person);
    const { rows: statuses } = await readAllForEditing(
      page,
      () => undefined,
      () => false,
    );
    const planned = statuses.filter(({ Stage, ForecastOn }, at) => Stage === 'Planned' && ForecastOn && at % 4 === 0);
    const writes = planned.slice(0, 60 - round * 30).map((status) => ({
      key: status.StatusKey,
      base: status,
      values: {
        ForecastOn: addDays(status.ForecastOn!, 14),
        Reason: `The line is not in yet (${round + 1}).`,
        Source: 'The supplier’s report',
      },
    }));
    await writeStatuses(page, writes, options);
  }
}

commandLine(async () => {
  const [version] = process.argv.slice(2);
  if (!/^\d+\.\d+\.\d+$/.test(version ?? '')) throw new Refusal('Say which release: npm run freeze-lists -- 0.2.0');
  const seed: FrozenSeed = `lists-${version}`;
  const host = await startHost({ data: ':memory:', seed: 'demo' });
  const everybody = hire(host, 30);
  const of = (team: Person['team']): Person[] => everybody.filter((person) => person.team === team);
  await askForPhones(host, of('staff'));
  await decideOnThem(host, of('triage').slice(0, 2), of('staff'));
  await moveDates(host, of('rollout').slice(0, 2));
  freeze(host.database, seed);
  await host.close();
});
