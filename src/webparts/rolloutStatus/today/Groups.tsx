import * as React from 'react';
import * as uiStrings from 'UiStrings';
import * as rollout from 'RolloutStatusStrings';
import { addDays, type Day } from '../../../domain/day';
import {
  type AttentionLists,
  type Concern,
  type LosingConcern,
  unknownServices,
} from '../../../domain/rollout/attention';
import { contradicted } from '../../../domain/rollout/contradictions';
import type { SiteOverview } from '../../../domain/rollout/everySite';
import type { PausedWave } from '../../../domain/rollout/pausedWaves';
import { inPhrases, inSentences } from '../../../domain/sentences';
import { siteName } from '../../../domain/siteName';
import { Button } from '../../../ui/Button';
import { CellNote } from '../../../ui/DataTable';
import { shortDay } from '../../../ui/dates';
import { Heading } from '../../../ui/Heading';
import { nowNote } from '../../../ui/nowNote';
import { StatusMark, statusWord } from '../../../ui/StatusMark';
import { strings as findStrings } from '../../../ui/findSite/strings';
import { counted, figure, fill } from '../../../ui/text';
import {
  contact,
  daysWords,
  ExpectedCell,
  lateWords,
  ListSays,
  NewServiceCell,
  ownerWord,
  pairKey,
  StaffSay,
  WaitingCell,
} from '../attention/cells';
import { strings as attentionStrings } from '../attention/strings';
import type { SaidSoFar } from '../attention/useStaffSaid';
import { WaitingActions } from '../attention/WaitingActions';
import { strings as saidStrings } from '../saidStrings';
import { strings as partStrings } from '../strings';
import { plannedWork } from '../../../domain/rollout/weekAhead';
import type { ToMend } from './mending';
import type { TeamDay } from './useTeamDay';
import { Group, type GroupProps } from './Group';
import { Lines } from './Lines';
import { strings as teamStrings } from '../team/strings';
import { strings } from './strings';
import styles from './Today.module.scss';
import type { Work } from './useWork';
import { WorkThisWeek } from './WorkThisWeek';

export interface GroupsProps {
  readonly lists: AttentionLists;
  readonly overviews: readonly SiteOverview[];
  readonly said: SaidSoFar | undefined;
  readonly paused: readonly PausedWave[];
  readonly asOf: Day;
  readonly work: Work;
  /** What is to be mended; undefined until it is read. */
  readonly mend: ToMend | undefined;
  readonly day: TeamDay;
}

interface Kind extends Omit<GroupProps, 'open' | 'children'> {
  readonly count: number;
  readonly content: React.ReactNode;
}

/** What needs a hand, by what is to be done about it: the most pressing first, and the first that has any open. */
export function Groups(props: GroupsProps): React.ReactElement {
  const { lists } = props;
  const kinds = [
    notKnown(props),
    late(props),
    waiting(props),
    losing(props, lists.losing, strings.LosingTitle),
    losing(props, lists.lost, strings.LostTitle),
    ...said(props),
    toMend(props),
    work(props),
  ];
  const first = React.useRef(kinds.findIndex(({ count }) => count > 0));
  return (
    <div className={styles.groups}>
      {kinds.map(({ count, content, ...kind }, at) => (
        <Group key={kind.title} {...kind} open={at === first.current}>
          {count > 0 ? content : <p>{attentionStrings.Nobody}</p>}
        </Group>
      ))}
    </div>
  );
}

function notKnown({ lists: { unknown }, asOf, work }: GroupsProps): Kind {
  const rows = unknownServices(unknown);
  const done = work.countDone(rows.map(pairKey));
  return {
    title: uiStrings.StatusUnknown,
    number: counted(unknown.length, findStrings.SiteCount),
    summary: inSentences([
      strings.Ring,
      done > 0 ? fill(strings.Done, { done: figure(done), left: figure(rows.length - done) }) : undefined,
    ]),
    count: rows.length,
    content: (
      <Lines
        rows={rows}
        work={work}
        columns={[teamStrings.ColumnWhere, strings.ColumnReads, attentionStrings.Contact, strings.ColumnRecord]}
        answers
        change={uiStrings.Change}
        facts={(row) => [
          <>
            <StatusMark state={row.now.state} />
            <CellNote>{reportedWords(row, asOf)}</CellNote>
          </>,
          contact(row.overview.site.ContactName, row.overview.site.ContactTelephone),
        ]}
      />
    ),
  };
}

/** What was reported last, and when, in few words. */
function reportedWords({ now, status }: Concern, asOf: Day): string | undefined {
  return now.basis === 'unconfirmed' && now.confirmedOn
    ? fill(strings.ReportedOn, { state: statusWord(now.reported), date: shortDay(now.confirmedOn, asOf) })
    : nowNote({ now, status }, asOf);
}

function late({ lists: { late: rows }, asOf, work }: GroupsProps): Kind {
  const past = rows.filter(({ expected }) => expected.past).length;
  return {
    title: strings.LateTitle,
    number: counted(rows.length, partStrings.ServiceCount),
    summary: past > 0 ? counted(past, strings.PastDates) : strings.NoPast,
    count: rows.length,
    content: (
      <Lines
        rows={rows}
        work={work}
        columns={[teamStrings.ColumnWhere, partStrings.ColumnExpected, partStrings.WaitingFor, strings.ColumnDo]}
        change={strings.MoveDate}
        facts={(row) => [<ExpectedCell key="on" row={row} asOf={asOf} />, <WaitingCell key="for" row={row} />]}
      />
    ),
  };
}

function waiting({ lists: { waiting: groups }, paused, asOf, work }: GroupsProps): Kind {
  const count = groups.reduce((sum, { rows }) => sum + rows.length, 0);
  const owners = groups.map(({ owner, rows }) =>
    fill(strings.OwnerNumber, { owner: ownerWord(owner), count: figure(rows.length) }),
  );
  return {
    title: strings.WaitingTitle,
    number: counted(count, partStrings.ServiceCount),
    summary: owners.length > 0 ? inPhrases(owners) : attentionStrings.Nobody,
    count,
    content: groups.map((group, at) => (
      <div key={group.owner ?? ''} className={styles.owner}>
        <Heading below={2}>{owners[at]}</Heading>
        <WaitingActions group={group} paused={paused} asOf={asOf} />
        <Lines
          rows={group.rows}
          work={work}
          columns={[teamStrings.ColumnWhere, partStrings.WaitingFor, partStrings.ColumnExpected, strings.ColumnDo]}
          change={uiStrings.Change}
          facts={(row) => [
            row.status?.WaitingFor,
            <>
              <ExpectedCell row={row} asOf={asOf} />
              {row.daysLate > 0 ? <CellNote>{lateWords(row)}</CellNote> : null}
            </>,
          ]}
        />
      </div>
    )),
  };
}

function losing({ asOf, work }: GroupsProps, rows: readonly LosingConcern[], title: string): Kind {
  return {
    title,
    number: counted(rows.length, partStrings.ServiceCount),
    summary: firstOf(rows),
    count: rows.length,
    content: (
      <Lines
        rows={rows}
        work={work}
        columns={[teamStrings.ColumnWhere, attentionStrings.ExistingEnds, rollout.ColumnNew, strings.ColumnDo]}
        change={uiStrings.Change}
        facts={(row) => [
          <>
            {shortDay(row.gap.endsOn, asOf)}
            <CellNote>{fill(strings.WithoutDays, { days: daysWords(row.gap) })}</CellNote>
          </>,
          <NewServiceCell key="new" row={row} />,
        ]}
      />
    ),
  };
}

/** What staff say does not work, though the list does not. */
function said({ overviews, said: soFar, asOf, work }: GroupsProps): Kind[] {
  if (!soFar) return [];
  const title = strings.SaidTitle;
  if (soFar.state !== 'read') {
    const isFailed = soFar.state === 'failed';
    return [
      {
        title,
        number: strings.SaidUnread,
        summary: isFailed ? saidStrings.Unread : attentionStrings.SaidReading,
        count: 1,
        content: isFailed ? <Button onClick={() => soFar.retry()}>{uiStrings.TryAgain}</Button> : null,
      },
    ];
  }
  const rows = contradicted(overviews, soFar.said.reports, soFar.said.writtenAt, asOf);
  return [
    {
      title,
      number: counted(rows.length, partStrings.ServiceCount),
      summary: rows.length > 0 ? attentionStrings.SaidNote : attentionStrings.Nobody,
      count: rows.length,
      content: (
        <Lines
          rows={rows}
          work={work}
          columns={[teamStrings.ColumnWhere, strings.ColumnReads, strings.SaidTitle, strings.ColumnRecord]}
          answers
          change={uiStrings.Change}
          facts={(row) => [
            <ListSays key="list" row={row} asOf={asOf} />,
            <StaffSay key="staff" row={row} asOf={asOf} />,
          ]}
        />
      ),
    },
  ];
}

function toMend({ mend }: GroupsProps): Kind {
  const title = strings.Mend;
  if (!mend) return { title, number: strings.SaidUnread, summary: '', count: 0, content: null };
  return {
    title,
    number: counted(mend.count, teamStrings.Entries),
    summary: mend.first ?? attentionStrings.Nobody,
    count: mend.count,
    content: mend.content,
  };
}

/** The work that staff are told of this week. */
function work({ day: { value }, asOf }: GroupsProps): Kind {
  const title = strings.WorkTitle;
  if (value.state !== 'ready') return { title, number: strings.SaidUnread, summary: '', count: 0, content: null };
  const works = plannedWork(value.data.updates, asOf, addDays(asOf, 6));
  return {
    title,
    number: counted(works.length, teamStrings.Entries),
    summary: works.length > 0 ? works[0].update.Title : attentionStrings.Nobody,
    count: works.length,
    content: <WorkThisWeek works={works} />,
  };
}

/** The most pressing of several, and how many more there are. */
function firstOf(rows: readonly Concern[]): string {
  if (rows.length === 0) return attentionStrings.Nobody;
  const [{ service, overview }] = rows;
  const first = fill(strings.First, { service: service.Title, site: siteName(overview.site) });
  return inSentences([rows.length > 1 ? counted(rows.length - 1, strings.More, { first }) : first]);
}
