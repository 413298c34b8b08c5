import * as React from 'react';
import { type EditableNews, type NewsValues, newsWrite, writeNews } from '../../../data/news';
import { dateTyped } from '../../../domain/kinds';
import { newsStanding } from '../../../domain/rollout/news';
import { typedDate } from '../../../domain/typedDate';
import { fullDay, moment } from '../../../ui/dates';
import { fill } from '../../../ui/text';
import { strings as audienceStrings } from '../../base/audience/strings';
import entryStyles from '../../base/entries/Entries.module.scss';
import { PanelForm } from '../../base/entries/PanelForm';
import { type Entries, type Panel, SavePanel } from '../../base/entries/SavePanel';
import { usePart } from '../../base/PartContext';
import { type BothVersions } from '../../base/saving/Conflict';
import { strings as baseStrings } from '../../base/strings';
import { LastDayForm } from './LastDayForm';
import { NewsFields } from './NewsFields';
import { copiedDraft, type NewsDraft, newsDraft, newsDraftKind, readNewsDraft } from './newsDraft';
import { NewsPreview } from './NewsPreview';
import { newsWhom } from './newsWords';
import { strings } from './strings';
import type { NewsWork } from './work';

/** What can be done with news. */
export type NewsAction = 'new' | 'change' | 'copy' | 'end' | 'back';

export interface NewsPanelProps {
  readonly work: NewsWork;
  readonly action: NewsAction;
  /** Undefined: new news. */
  readonly news?: EditableNews;
}

/** News being written, changed, copied, ended or put back. */
export function NewsPanel({ work, action, news }: NewsPanelProps): React.ReactElement {
  const { today } = usePart();
  const entries = React.useMemo(() => entriesOf(work), [work.report]);
  if (news && (action === 'end' || action === 'back'))
    return (
      <SavePanel
        work={{
          ...work,
          // Not earlier: it changes the buttons of the row, and with them this panel would go.
          onSaved(words) {
            if (action === 'end') work.onEnded(news.Id, news.PublishUntil);
            else work.onBack(news.Id);
            work.onSaved(words);
          },
        }}
        entries={entries}
        row={news}
        action={action}
        first={() => typedDate(action === 'end' ? today : work.endedHere.get(news.Id))}
        kind={() => dateTyped}
      >
        {(panel) => <LastDayForm news={news} of={action} panel={panel} />}
      </SavePanel>
    );
  return (
    <SavePanel
      work={work}
      entries={entries}
      row={action === 'copy' ? undefined : news}
      action={action}
      first={() => (news && action === 'copy' ? copiedDraft(news, { today }) : newsDraft(news ?? {}, { today }))}
      kind={newsDraftKind}
    >
      {(panel) => <NewsForm work={work} panel={panel} isNew={action !== 'change'} />}
    </SavePanel>
  );
}

interface NewsFormProps {
  readonly work: NewsWork;
  readonly panel: Panel<EditableNews, NewsDraft>;
  readonly isNew: boolean;
}

/** Writes news, and shows it as staff at a site read it. */
function NewsForm({ work, panel, isNew }: NewsFormProps): React.ReactElement {
  const { today, now } = usePart();
  const at = now().getTime();
  const read = readNewsDraft(panel.draft, { ...work, today, now: at });
  const isLater = newsStanding(read.values, today, at) === 'announced';
  return (
    <PanelForm
      label={panel.name}
      save={isNew ? (isLater ? strings.SaveLater : strings.SaveIt) : strings.SaveChange}
      panel={panel}
      read={() => read}
      onSave={(values) => panel.save(values, fill(strings.Saved, { title: values.Title }))}
    >
      {(fields) => (
        <div className={entryStyles.written}>
          <NewsFields {...fields} work={work} />
          <NewsPreview work={work} values={read.values} />
        </div>
      )}
    </PanelForm>
  );
}

function entriesOf(work: NewsWork): Entries<EditableNews> {
  return {
    name: 'news',
    newTitle: strings.New,
    write: (connection, key, base, values, options) => writeNews(connection, newsWrite(key, base, values), options),
    differences: (mine, theirs) => differences(mine, theirs, work),
  };
}

/** What differs between two versions, in words. */
function differences(mine: Partial<NewsValues>, theirs: NewsValues, work: NewsWork): BothVersions[] {
  const labels: readonly (readonly [label: string, words: (values: Partial<NewsValues>) => string | undefined])[] = [
    [strings.Title, ({ Title }) => Title],
    [strings.Body, ({ Body }) => Body],
    [strings.Kind, ({ Kind }) => Kind],
    [strings.Service, ({ ServiceKey }) => ServiceKey],
    [strings.StartAt, ({ WorkStart }) => WorkStart && moment(WorkStart)],
    [strings.EndAt, ({ WorkEnd }) => WorkEnd && moment(WorkEnd)],
    [audienceStrings.WhoReads, (values) => newsWhom(values, work)],
    [strings.From, ({ PublishFrom }) => PublishFrom && fullDay(PublishFrom)],
    [strings.Until, ({ PublishUntil }) => PublishUntil && fullDay(PublishUntil)],
  ];
  return labels
    .map(([label, words]) => ({
      label,
      mine: words(mine) ?? baseStrings.Dash,
      theirs: words(theirs) ?? baseStrings.Dash,
    }))
    .filter((each) => each.mine !== each.theirs);
}
