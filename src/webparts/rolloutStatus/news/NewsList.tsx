import * as React from 'react';
import * as uiStrings from 'UiStrings';
import type { EditableNews } from '../../../data/news';
import { textOrder } from '../../../domain/order';
import { type NewsStanding, newsStanding } from '../../../domain/rollout/news';
import { fill } from '../../../ui/text';
import { EntryList } from '../../base/entries/EntryList';
import type { RowAction } from '../../base/entries/Row';
import { usePart } from '../../base/PartContext';
import { type NewsAction, NewsPanel } from './NewsPanel';
import { aboutNews } from './newsWords';
import { strings } from './strings';
import type { NewsWork } from './work';

/** All news by where it stands, with what can be done with each. */
export function NewsList({ work }: { readonly work: NewsWork }): React.ReactElement {
  const { today, now } = usePart();
  const at = now().getTime();
  const standing = (news: EditableNews): NewsStanding => newsStanding(news, today, at);
  const of = (wanted: NewsStanding): EditableNews[] =>
    work.report.news
      .filter((news) => standing(news) === wanted)
      .sort((a, b) => textOrder(b.PublishFrom, a.PublishFrom) || b.Id - a.Id);
  const ended = of('ended');
  return (
    <EntryList
      work={work}
      kind="news"
      newLabel={strings.New}
      newPanel={() => <NewsPanel work={work} action="new" />}
      groups={[
        { title: strings.Shown, entries: of('now') },
        { title: strings.Announced, entries: of('announced') },
      ]}
      past={{ title: fill(strings.EndedFold, { count: ended.length }), entries: ended }}
      show={(news) => ({
        name: news.Title,
        title: news.Title,
        about: aboutNews(news, work, today, at),
        actions: actionsFor(work, news, standing(news)),
      })}
    />
  );
}

function actionsFor(work: NewsWork, news: EditableNews, standing: NewsStanding): RowAction[] {
  const on = (action: NewsAction, label: string): RowAction => ({
    key: action,
    label,
    panel: () => <NewsPanel work={work} action={action} news={news} />,
  });
  const [change, copy] = [on('change', uiStrings.Change), on('copy', strings.Copy)];
  if (work.endedHere.has(news.Id)) return [change, copy, on('back', strings.PutBack)];
  return standing === 'ended' ? [copy, on('back', strings.ShowAgain)] : [change, copy, on('end', strings.End)];
}
