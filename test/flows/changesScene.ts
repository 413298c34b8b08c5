import type { Host } from '../../host/host';
import { as } from '../contract/client';

/** Two weeks after the demonstration was made: nothing else has changed since yesterday. */
const yesterday = '2013-04-29';
const today = '2013-04-30';

interface Held {
  readonly Id: number;
  readonly SiteCode: string;
  readonly ForecastOn: string | null;
}

/** What two people did since yesterday: news, a wave moved by a week, an answer that somebody else changed after. */
export async function changeSome(host: Host): Promise<void> {
  const list = (name: string, persona: string): ReturnType<ReturnType<typeof as>['web']['getList']> =>
    as(host, persona).web.getList(`/sites/openservice/Lists/${name}`);
  const at = (day: string, time: string): void => host.clock.set(new Date(`${day}T${time}:00+01:00`));
  const statuses = (persona: string): ReturnType<typeof list> => list('RolloutStatuses', persona);
  const found = await statuses('rollout')
    .items.filter("Stage eq 'Planned'")
    .select('Id', 'SiteCode', 'ForecastOn', 'ForecastPrecision')
    .top(500)<(Held & { readonly ForecastPrecision: string })[]>();
  const dated = found.filter(({ ForecastOn, ForecastPrecision }) => ForecastOn && ForecastPrecision === 'Day');
  const ofSites = [...new Map(dated.map((status) => [status.SiteCode, status])).values()];

  at(yesterday, '17:12');
  await list('RolloutUpdates', 'owner').items.add({
    Title: 'Email stops for an hour on 4 May, from 7am',
    EntryKey: 'scene-news',
    Kind: 'Planned work',
    Region: 'London',
    PublishFrom: `${today}T12:00:00Z`,
  });
  at(today, '08:47');
  for (const { Id, ForecastOn } of ofSites.slice(0, 4))
    await statuses('rollout')
      .items.getById(Id)
      .update({
        ForecastOn: new Date(Date.parse(ForecastOn!) + 7 * 86_400_000 + 11 * 3_600_000).toISOString(),
        Reason: 'The supplier needs another week to test the lines.',
      });
  const [{ Id: email }] = await statuses('rollout').items.filter("StatusKey eq 'MILLGATE|email'").select('Id')<
    { Id: number }[]
  >();
  const [{ Id: phone }] = await statuses('rollout').items.filter("StatusKey eq 'MILLGATE|telephone'").select('Id')<
    { Id: number }[]
  >();
  at(today, '08:52');
  await statuses('owner').items.getById(phone).update({ WaitingFor: 'power in the communications room' });
  at(today, '08:58');
  await statuses('rollout')
    .items.getById(email)
    .update({
      Now: 'Not working',
      ConfirmedOn: `${today}T12:00:00Z`,
      ConfirmedBy: 'Priya Shah, site contact',
      Source: 'A call to the site',
    });
  at(today, '09:04');
  await statuses('owner').items.getById(phone).update({ WaitingFor: 'handsets' });
  at(today, '09:10');
}
