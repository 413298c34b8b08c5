import * as strings from 'ContingencyAccessStrings';
import * as React from 'react';
import * as uiStrings from 'UiStrings';
import type { ContingencyReport } from '../../data/contingency';
import type { ContingencySite } from '../../data/contingencyQueries';
import { siteSummary, type Summary } from '../../domain/answer/summary';
import { dayOf } from '../../domain/day';
import { pausedAt } from '../../domain/rollout/pausedWaves';
import answer from '../../ui/Answer.module.scss';
import { AnswerHead } from '../../ui/AnswerHead';
import { headlineWords } from '../../ui/answer/headlineWords';
import { warningWords } from '../../ui/answer/warningWords';
import { WarningNotice } from '../../ui/answer/WarningNotice';
import { AsOf } from '../../ui/AsOf';
import type { Freshness } from '../../ui/AsyncView';
import { Button } from '../../ui/Button';
import { Heading } from '../../ui/Heading';
import { addressToShare } from '../../ui/route';
import { Unreadable } from '../../ui/Unreadable';
import type { Help } from '../base/help';
import { usePart } from '../base/PartContext';
import { CopyLink, SiteLines } from '../base/openAfterAnswer';
import { toDoPage } from '../base/toDoPage';
import type { SiteChoice } from '../base/useSiteChoice';
import { Numbers } from './Numbers';
import { PackFoot, Places, SubjectContent, useContent } from './openContent';
import { SubjectFold } from './SubjectFold';
import styles from './WhatToDo.module.scss';

export interface WhatToDoProps {
  readonly site: ContingencySite;
  readonly report: ContingencyReport;
  readonly freshness: Freshness;
  readonly choice: SiteChoice;
  readonly arrived: boolean;
  /** Shown if this is not the person's own site. */
  readonly elsewhere: React.ReactNode;
  onChange(): void;
  /** Opens Manage. Offered only to people who may edit. */
  onManage(): void;
}

/** What to do now: the most urgent thing that can be done, whom to call, then each subject. */
export function WhatToDo(props: WhatToDoProps): React.ReactElement {
  const { site, report, freshness, choice, arrived, elsewhere, onChange } = props;
  const { settings, unreadable } = report;
  const { today, route } = usePart();
  const summary = useSummary(props);
  const paused = pausedAt(settings.pausedWaves, site);
  const places = React.useRef<HTMLHeadingElement>(null);
  // Shown twice: at the right of the head, and at the foot. The stylesheet hides one of the two.
  const beyond = <Beyond {...props} />;
  return (
    <>
      <AnswerHead
        where={summary.site.name}
        actions={
          <Button quiet onClick={onChange} aria-label={uiStrings.ChangeSite}>
            {uiStrings.Change}
          </Button>
        }
        beyond={beyond}
        answer={headlineWords(summary)}
        arrived={arrived && !route.topic}
      />
      <Numbers summary={summary} />
      {elsewhere}
      <AsOf freshness={freshness} demonstration={settings.demonstration} />
      <div className={answer.coming}>
        <SiteLines
          site={site}
          paused={paused}
          lines={summary.services}
          works={report.works}
          freshness={freshness}
          choice={choice}
        />
      </div>
      <div className={styles.split}>
        <div className={styles.main}>
          {summary.warning ? <WarningNotice words={warningWords(summary.warning, today)} /> : null}
          <Subjects summary={summary} onPlaces={() => places.current?.focus()} />
          <Unreadable rows={unreadable} />
        </div>
        <Aside heading={places}>
          <Places summary={summary} part={'own' in report.places} coming={freshness.refreshing} />
        </Aside>
      </div>
      <PackFoot
        site={site}
        settings={settings}
        unreadable={unreadable}
        summary={'all' in report.places ? summary : undefined}
        freshness={freshness}
      />
      <p className={styles.foot}>{beyond}</p>
    </>
  );
}

/** What can be done at the site; anew once there is the code that reads *For*. */
function useSummary({ site, report, freshness }: WhatToDoProps): Summary {
  const { today, help } = usePart();
  const reachByKeys = useContent(report.instructions.some(({ For }) => For))?.reachByKeys;
  return React.useMemo(
    () => siteSummary({ ...rowsOf(report, site, help), reachByKeys }, today, dayOf(freshness.asOf)),
    [report, site, help, today, freshness.asOf, reachByKeys],
  );
}

/** Where one can work. */
function Aside({
  heading,
  children,
}: {
  readonly heading: React.Ref<HTMLHeadingElement>;
  readonly children: React.ReactNode;
}): React.ReactElement {
  return (
    <div className={styles.aside}>
      <div>
        <Heading ref={heading} tabIndex={-1} below={1}>
          {strings.Places}
        </Heading>
        {children}
      </div>
    </div>
  );
}

/** A link to share, and for people who may edit, the button that opens Manage. */
function Beyond({ site, report, onManage }: WhatToDoProps): React.ReactElement {
  const {
    connection: { siteUrl },
  } = usePart();
  return (
    <>
      <CopyLink address={() => addressToShare({ site: site.SiteCode }, siteUrl, toDoPage)} />
      {report.mayEdit ? (
        <Button quiet onClick={onManage}>
          {strings.Manage}
        </Button>
      ) : null}
    </>
  );
}

/** Each subject in a line that opens, and a button that opens or shuts them all. */
function Subjects({ summary, onPlaces }: { readonly summary: Summary; onPlaces(): void }): React.ReactElement {
  const { route } = usePart();
  const { subjects } = summary;
  const { open, setOpen, toggle } = useOpen(subjects);
  const linked = subjects.find(({ answers }) => answers.some(({ key }) => key === route.topic))?.key;
  const allOpen = subjects.every(({ key }) => open.has(key));

  // A link to one subject opens it.
  React.useEffect(() => {
    if (linked) toggle(linked, true);
  }, [linked, toggle]);

  return (
    <>
      {subjects.length > 1 ? (
        <p className={styles.all}>
          {strings.Subjects}
          <Button
            quiet
            aria-expanded={allOpen}
            onClick={() => setOpen(allOpen ? new Set() : new Set(subjects.map(({ key }) => key)))}
          >
            {allOpen ? strings.HideAll : strings.ShowAll}
          </Button>
        </p>
      ) : null}
      <div>
        {subjects.map((subject) => (
          <SubjectFold
            key={subject.key}
            subject={subject}
            summary={summary}
            open={open.has(subject.key)}
            linked={linked === subject.key}
            onToggle={(wanted) => toggle(subject.key, wanted)}
            onPlaces={onPlaces}
            content={SubjectContent}
          />
        ))}
      </div>
    </>
  );
}

function rowsOf(
  { services, statuses, instructions, places }: ContingencyReport,
  site: ContingencySite,
  help: Help,
): Parameters<typeof siteSummary>[0] {
  return { site, services, statuses, instructions, places: 'all' in places ? places.all : places.own, help };
}

interface OpenSubjects {
  readonly open: ReadonlySet<string>;
  setOpen(open: ReadonlySet<string>): void;
  toggle(key: string, wanted: boolean): void;
}

/** Which subjects are open. At first it is the one that the headline is about. */
function useOpen(subjects: readonly { readonly key: string }[]): OpenSubjects {
  const [chosen, setOpen] = React.useState<ReadonlySet<string>>();
  const open = chosen ?? new Set(subjects.slice(0, 1).map(({ key }) => key));
  const now = React.useRef(open);
  now.current = open;
  const toggle = React.useCallback((key: string, wanted: boolean) => {
    if (now.current.has(key) === wanted) return;
    const next = new Set(now.current);
    if (wanted) next.add(key);
    else next.delete(key);
    now.current = next;
    setOpen(next);
  }, []);
  return { open, setOpen, toggle };
}
