import * as React from 'react';
import * as uiStrings from 'UiStrings';
import { createLoader } from '../../../data/loader';
import { type NewsReport, readNews } from '../../../data/news';
import { AsyncView } from '../../../ui/AsyncView';
import { Button } from '../../../ui/Button';
import { Heading } from '../../../ui/Heading';
import { fill } from '../../../ui/text';
import { Unreadable } from '../../../ui/Unreadable';
import { useLoadable, useLoads } from '../../../ui/useLoadable';
import { useSaid } from '../../../ui/useSaid';
import { setUpInstead } from '../../../setUp/owners';
import { useFocusOnceRead } from '../../base/entries/useFocusOnceRead';
import { LeaveGuard } from '../../base/held/LeaveGuard';
import { usePart } from '../../base/PartContext';
import { strings as teamStrings } from '../team/strings';
import type { PlaceProps } from '../team/place';
import styles from './News.module.scss';
import { NewsList } from './NewsList';
import { strings } from './strings';
import { useNewsWork } from './work';

/** Where the rollout team writes the news that staff read beside what works. */
export function News(props: PlaceProps): React.ReactElement {
  return (
    <LeaveGuard>
      <Read {...props} />
    </LeaveGuard>
  );
}

function Read({ from, hasSite, onBack }: PlaceProps): React.ReactElement {
  const part = usePart();
  const { connection, now } = part;
  const heading = React.useRef<HTMLHeadingElement>(null);
  const loader = useLoads(`${connection.siteUrl}|news`, () =>
    createLoader<NewsReport>({
      read: (_onPart, abandoned) => readNews(connection, abandoned),
      lists: connection.lists,
      now,
    }),
  );
  const value = useLoadable(loader);
  React.useEffect(() => heading.current?.focus(), []);
  return (
    <>
      <p className={styles.head}>
        <span className={styles.where}>{teamStrings.News}</span>
        <Button quiet onClick={onBack}>
          {from ? fill(teamStrings.Back, { site: from }) : hasSite ? uiStrings.BackToMine : uiStrings.FindYourSite}
        </Button>
      </p>
      <Heading ref={heading} tabIndex={-1} className={styles.title}>
        {strings.Heading}
      </Heading>
      <AsyncView
        value={value}
        onRetry={loader.refresh}
        instead={(problem) => setUpInstead(problem, part, loader.refresh)}
        empty={null}
      >
        {(report) =>
          report.mayEdit ? <Written report={report} onRead={loader.refresh} /> : <p>{strings.NotAllowed}</p>
        }
      </AsyncView>
    </>
  );
}

interface WrittenProps {
  readonly report: NewsReport;
  onRead(): void;
}

function Written({ report, onRead }: WrittenProps): React.ReactElement {
  const [said, say] = useSaid();
  const status = React.useRef<HTMLHeadingElement>(null);
  const willRead = useFocusOnceRead(report, status);
  const readAgain = (): void => {
    willRead();
    onRead();
  };
  const work = useNewsWork({ report, say, onRead: readAgain, onSaved: readAgain });
  return (
    <>
      <p role="status" tabIndex={-1} ref={status} className={styles.said}>
        {said}
      </p>
      <NewsList work={work} />
      <Unreadable rows={report.unreadable} />
    </>
  );
}
