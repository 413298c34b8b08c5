import * as React from 'react';
import type { ChangeLog, LogScope } from '../../../data/changeLog';
import { entriesOf } from '../../../domain/changeLog/entries';
import type { Person } from '../../../domain/changeLog/history';
import { kindsOf } from '../../../domain/changeLog/kinds';
import { type Day, dayOf } from '../../../domain/day';
import { keyOf } from '../../../domain/key';
import { siteName } from '../../../domain/siteName';
import { AsyncView, type Freshness } from '../../../ui/AsyncView';
import { Button } from '../../../ui/Button';
import { moment } from '../../../ui/dates';
import { Heading } from '../../../ui/Heading';
import { counted, fill } from '../../../ui/text';
import { setUpInstead } from '../../../setUp/owners';
import { usePart } from '../../base/PartContext';
import { strings as baseStrings } from '../../base/strings';
import { strings as partStrings } from '../strings';
import type { PlaceProps } from '../team/place';
import { strings as teamStrings } from '../team/strings';
import styles from './Changes.module.scss';
import { dayHeading, sinceWords } from './dayWords';
import { DayTable, rowsIn } from './DayTable';
import { everything, Filters, type Narrowed } from './Filters';
import { Foot } from './Foot';
import { type LoggedChange, loggedChanges, type LoggedEntry } from './logged';
import { PuttingBackView } from './openPuttingBack';
import { strings } from './strings';
import { useChangeLog } from './useChangeLog';

/** What was changed, when, by whom, from what to what: of one site or service, or of all since yesterday. */
export function Changes({ onBack }: PlaceProps): React.ReactElement {
  const part = usePart();
  const { site, service } = part.route;
  const log = useChangeLog({ site, service });
  const [putting, setPutting] = React.useState<LoggedEntry>();
  const [narrowed, setNarrowed] = React.useState<Narrowed>(everything);
  const { readAgain } = log;

  function done(): void {
    setPutting(undefined);
    readAgain();
  }

  return (
    <>
      <Head isFocused={!putting} onBack={onBack} />
      {putting ? (
        <PuttingBackView entry={putting} onDone={done} />
      ) : (
        <AsyncView
          value={log.value}
          onRetry={readAgain}
          instead={(problem) => setUpInstead(problem, part, readAgain)}
          empty={null}
        >
          {(read, freshness) => (
            <Shown
              log={read}
              scope={{ site, service }}
              narrowed={narrowed}
              onNarrow={setNarrowed}
              freshness={freshness}
              onReadAgain={readAgain}
              onFurther={log.further}
              onPutBack={read.mayEdit ? setPutting : undefined}
            />
          )}
        </AsyncView>
      )}
    </>
  );
}

function Head({ isFocused, onBack }: { readonly isFocused: boolean; onBack(): void }): React.ReactElement {
  const where = React.useRef<HTMLSpanElement>(null);
  React.useEffect(() => {
    if (isFocused) where.current?.focus();
  }, [isFocused]);
  return (
    <p className={styles.head}>
      <span ref={where} tabIndex={-1} className={styles.where}>
        {teamStrings.WhatChanged}
      </span>
      <Button quiet onClick={onBack}>
        {baseStrings.Back}
      </Button>
    </p>
  );
}

interface ShownProps {
  readonly log: ChangeLog;
  readonly scope: LogScope;
  readonly narrowed: Narrowed;
  readonly freshness: Freshness;
  onNarrow(narrowed: Narrowed): void;
  onReadAgain(): void;
  onFurther: React.ComponentProps<typeof Foot>['onFurther'];
  onPutBack?(entry: LoggedEntry): void;
}

function Shown(props: ShownProps): React.ReactElement {
  const { log, scope, freshness, onReadAgain, onFurther, onPutBack } = props;
  const { today, route, go } = usePart();
  const changes = React.useMemo(() => loggedChanges(log), [log]);
  const people = React.useMemo(() => peopleIn(changes), [changes]);
  const narrowed = among(people, props.narrowed);
  const { person, kind } = narrowed;
  const days = React.useMemo(
    () => byDay(changes.filter((change) => isOf(change, { person, kind }))),
    [changes, person, kind],
  );
  const further = useFurther(days, onFurther);
  const of = scopeName(log, scope);
  return (
    <>
      <Heading className={styles.title}>{titleOf(changes, people, log.since, of, today)}</Heading>
      <p className={styles.small}>
        {fill(strings.AsOf, { when: moment(freshness.asOf) })}{' '}
        <Button quiet onClick={onReadAgain}>
          {teamStrings.ReadAgain}
        </Button>
      </p>
      <Filters
        people={people}
        narrowed={narrowed}
        site={scope.site && (siteOf(log, scope.site) ?? scope.site)}
        onNarrow={props.onNarrow}
        onSite={(code) => go({ ...route, site: code, service: code ? route.service : undefined })}
      />
      {days.length === 0 && changes.length > 0 ? <p role="status">{strings.NoneLeft}</p> : null}
      {days.map(({ day, entries }) => (
        <section key={day} className={styles.day} aria-label={dayHeading(day, today)}>
          <div className={styles.dayHead}>
            <Heading ref={further.headingOf(day)} tabIndex={-1} below={1} className={styles.dayTitle}>
              {dayHeading(day, today)}
            </Heading>
            <span className={styles.small}>{counted(rowsIn(entries), strings.DayChanges)}</span>
          </div>
          <DayTable label={dayHeading(day, today)} entries={entries} onPutBack={onPutBack} />
        </section>
      ))}
      <Foot log={log} refreshing={freshness.refreshing} onFurther={further.go} />
    </>
  );
}

/** Goes further back, and to the heading of the first day that comes with it: the button may go as it is pressed. */
function useFurther(
  days: readonly DayEntries[],
  onFurther: ShownProps['onFurther'],
): { go: ShownProps['onFurther']; headingOf(day: Day): (heading: HTMLHeadingElement | null) => void } {
  const headings = React.useRef(new Map<Day, HTMLHeadingElement | null>());
  const before = React.useRef<ReadonlySet<Day>>();
  React.useEffect(() => {
    const next = before.current && days.find(({ day }) => !before.current!.has(day));
    if (!next) return;
    before.current = undefined;
    headings.current.get(next.day)?.focus();
  }, [days]);
  return {
    go(to) {
      before.current = new Set(days.map(({ day }) => day));
      onFurther(to);
    },
    headingOf: (day) => (heading) => {
      headings.current.set(day, heading);
    },
  };
}

/** A person who has done nothing of what is shown cannot be chosen. */
function among(people: readonly Person[], narrowed: Narrowed): Narrowed {
  return people.some(({ id }) => String(id) === narrowed.person) ? narrowed : { ...narrowed, person: 'all' };
}

function isOf(change: LoggedChange, { person, kind }: Narrowed): boolean {
  return (person === 'all' || String(change.after.by?.id) === person) && (kind === 'all' || kindsOf(change).has(kind));
}

function peopleIn(changes: readonly LoggedChange[]): readonly Person[] {
  return [...new Map(changes.flatMap(({ after: { by } }) => (by ? [[by.id, by] as const] : []))).values()];
}

interface DayEntries {
  readonly day: Day;
  readonly entries: readonly LoggedEntry[];
}

/** The entries of each day, the newest first. */
function byDay(changes: readonly LoggedChange[]): readonly DayEntries[] {
  const days = new Map<Day, LoggedEntry[]>();
  for (const entry of entriesOf(changes)) {
    const day = dayOf(entry.changes[0].after.on);
    const entries = days.get(day);
    if (entries) entries.push(entry);
    else days.set(day, [entry]);
  }
  return [...days].map(([day, entries]) => ({ day, entries }));
}

function siteOf({ sites }: ChangeLog, code: string): string | undefined {
  const found = sites.find(({ SiteCode }) => keyOf(SiteCode) === keyOf(code));
  return found && siteName(found);
}

/** The site or service that the log is of; undefined: of all. */
function scopeName(log: ChangeLog, { site, service }: LogScope): string | undefined {
  const named =
    service && (log.services.find(({ ServiceKey }) => keyOf(ServiceKey) === keyOf(service))?.Title ?? service);
  const at = site && (siteOf(log, site) ?? site);
  return at && named ? fill(partStrings.SiteService, { site: at, service: named }) : (at ?? named);
}

function titleOf(
  changes: readonly LoggedChange[],
  people: readonly Person[],
  since: Day | undefined,
  of: string | undefined,
  today: Day,
): string {
  if (since === undefined || of !== undefined) {
    const about = { of: of ?? '' };
    return changes.length > 0 ? counted(changes.length, strings.At, about) : fill(strings.NoneOf, about);
  }
  const by = counted(people.length, strings.People);
  if (since === today)
    return changes.length > 0 ? counted(changes.length, strings.SinceToday, { people: by }) : strings.NoneToday;
  const words = { since: sinceWords(since, today) };
  if (changes.length === 0) return fill(strings.None, words);
  return counted(changes.length, strings.Since, { ...words, people: by });
}
