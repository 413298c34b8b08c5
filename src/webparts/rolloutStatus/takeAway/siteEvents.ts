import type { RolloutSite } from '../../../data/rollout';
import type { CalendarEvent } from '../../../domain/calendar';
import { type Day, endOfMonth, startOfMonth } from '../../../domain/day';
import { keyOf } from '../../../domain/key';
import { inSentences } from '../../../domain/sentences';
import { fullDay, monthOf } from '../../../ui/dates';
import { providerInSentence } from '../../../ui/answer/names';
import { provider } from '../../../ui/nowNote';
import { fill } from '../../../ui/text';
import type { RowAnswer } from '../answers';
import { expectedWords } from '../expectedWords';
import { strings } from './strings';

export interface SiteEventsProps {
  readonly site: RolloutSite;
  readonly answers: readonly RowAnswer[];
  readonly today: Day;
  /** The page that shows the answers. */
  readonly address: string;
  /** The host of the site with the lists: it makes the events' names unique. */
  readonly host: string;
}

type Dated = Pick<CalendarEvent, 'summary' | 'description' | 'from' | 'to' | 'remindDaysBefore'>;

/** Time enough to copy files, and to tell people another number. */
const daysToPrepare = 7;

/** When each new service is expected at a site, and when what staff have now ends. */
export function siteEvents({ site, answers, today, address, host }: SiteEventsProps): CalendarEvent[] {
  const said = fill(strings.EventSaid, { date: fullDay(today) });
  const event = (kind: 'new' | 'end', { service }: RowAnswer, dated: Dated | undefined): CalendarEvent[] => {
    if (!dated) return [];
    const plain = (text: string): string => text.replace(/\u00a0/g, ' ');
    return [
      {
        ...dated,
        uid: `${keyOf(site.SiteCode, service.ServiceKey, kind)}@${host}`,
        summary: plain(dated.summary),
        description: plain([dated.description, said, address].join('\n')),
        location: site.Town ? `${site.Title}, ${site.Town}` : site.Title,
        url: address,
      },
    ];
  };
  return answers.flatMap((answer) => [
    ...event('end', answer, existingEnds(answer, site, today)),
    ...event('new', answer, newService(answer, site, today)),
  ]);
}

function newService(answer: RowAnswer, site: RolloutSite, today: Day): Dated | undefined {
  const { expected, service, status } = answer;
  if (expected.kind === 'connected' || expected.kind === 'noDate') return undefined;
  const { on } = expected;
  const { line, notes } = expectedWords(answer, today);
  const byMonth = expected.kind === 'forecast' && expected.precision === 'Month';
  const undated = expected.past
    ? strings.EventPassed
    : expected.kind === 'promised'
      ? strings.EventPromised
      : status?.ForecastOn
        ? strings.EventForecast
        : strings.EventPlanned;
  return {
    summary: fill(byMonth && !expected.past ? strings.EventMonth : undated, {
      service: service.Title,
      site: site.Title,
      month: monthOf(on),
    }),
    description: inSentences([line, ...notes]),
    from: byMonth ? startOfMonth(on) : on,
    to: byMonth ? endOfMonth(on) : on,
  };
}

/** When what staff have now ends; undefined where it has stopped, or the date has gone by. */
function existingEnds({ service, status }: RowAnswer, site: RolloutSite, today: Day): Dated | undefined {
  const on = status?.ExistingEndsOn;
  if (!on || on < today || status.ExistingState === 'Stopped') return undefined;
  const values = {
    provider: providerInSentence(provider(status)),
    service: service.Title,
    site: site.Title,
  };
  return {
    summary: fill(strings.EventEnds, values),
    description: fill(strings.EventEndsAbout, values),
    from: on,
    to: on,
    remindDaysBefore: daysToPrepare,
  };
}
