import type { EditableNews, NewsValues } from '../../../data/news';
import type { Day } from '../../../domain/day';
import { keyOf } from '../../../domain/key';
import { workOf } from '../../../domain/rollout/plannedWork';
import { inSentences } from '../../../domain/sentences';
import { workWords } from '../../../ui/answer/workWords';
import { fullDay } from '../../../ui/dates';
import { fill } from '../../../ui/text';
import { forWords } from '../../base/audience/forWords';
import { audienceOf } from '../../base/audience/whom';
import { strings } from './strings';
import type { NewsWork } from './work';

/** Whom news is for. */
export function newsWhom(values: Partial<NewsValues>, { directory, services }: NewsWork): string {
  return forWords(audienceOf(values), { sites: directory.sites, services });
}

/**
 * Whom news is for, its days, and when the planned work is.
 *
 * @param now in milliseconds since 1970.
 */
export function aboutNews(news: EditableNews, work: NewsWork, today: Day, now: number): string {
  const { PublishFrom: from, PublishUntil: until, ServiceKey } = news;
  const planned = workOf(news);
  const service = work.services.find(
    (each) => ServiceKey !== undefined && keyOf(each.ServiceKey) === keyOf(ServiceKey),
  );
  return inSentences([
    planned && workWords(planned, service?.Title, now),
    fill(strings.ForWhom, { whom: newsWhom(news, work) }),
    fill(strings.ShownFrom, { from: fullDay(from) }),
    until && (until === today ? strings.EndsToday : fill(strings.ShownUntil, { until: fullDay(until) })),
  ]);
}
