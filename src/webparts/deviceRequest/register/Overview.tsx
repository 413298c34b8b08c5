import * as React from 'react';
import type { RegisterReport } from '../../../data/blackBerryRegister';
import type { DeviceSupport } from '../../../data/deviceRequests';
import type { Day } from '../../../domain/day';
import { blackBerryKey } from '../../../domain/device/assessment';
import { supportOn } from '../../../domain/device/policy';
import { toWriteAgain } from '../../../domain/device/register';
import { Button } from '../../../ui/Button';
import { Fold } from '../../../ui/Fold';
import { Heading } from '../../../ui/Heading';
import { addressToShare } from '../../../ui/route';
import { Unreadable } from '../../../ui/Unreadable';
import { useSaid } from '../../../ui/useSaid';
import { counted, figure, fill } from '../../../ui/text';
import { usePart } from '../../base/PartContext';
import { strings as partStrings } from '../strings';
import { DownloadRegister } from './DownloadRegister';
import { Mailing } from './Mailing';
import { type Mail, mailOf } from './mailText';
import styles from './Overview.module.scss';
import { People, type PeopleProps } from './People';
import { type Entry, removedUsers } from './registerEntries';
import { strings } from './strings';
import type { RegisterWork } from './work';

export interface OverviewProps extends Pick<RegisterWork, 'sites'>, Pick<PeopleProps, 'actions' | 'onPutBack'> {
  readonly report: RegisterReport;
  readonly entries: readonly Entry[];
  /** Somebody returns from another view of the register: the heading takes the focus. */
  readonly back: boolean;
  /** What was just done with one person. */
  readonly done?: { readonly words: string };
  onLoad(): void;
  /** People are chosen who have been contacted; `again`: among those who were contacted before. */
  onContact(again: boolean): void;
}

/** How many people have not been contacted yet and why it matters, ways to contact them, and the register itself. */
export function Overview(props: OverviewProps): React.ReactElement {
  const { report, entries, sites, back, done, onLoad, onContact, ...people } = props;
  const { today } = usePart();
  const heading = React.useRef<HTMLHeadingElement>(null);
  const support = supportOn(report.support, blackBerryKey, today);
  const mailFor = useMail(support);
  const removed = React.useMemo(() => removedUsers(report.users), [report.users]);
  const [said, say] = useSaid();

  React.useEffect(() => {
    if (back) heading.current?.focus();
    // Once: reading the register again must not move the focus.
  }, []);
  React.useEffect(() => {
    if (done) say(done.words);
  }, [done]);

  const waiting = entries.filter(({ state }) => state.kind === 'notContacted');
  const again = toWriteAgain(entries, today);
  return (
    <>
      <Heading below={1} ref={heading} tabIndex={-1} data-register="" className={styles.heading}>
        {headingWords(waiting.length, entries.length)}
      </Heading>
      <p className={styles.why}>{entries.length > 0 ? whyWords(support) : strings.NobodyKnownNote}</p>
      <Unreadable rows={report.unreadable} />
      <div className={styles.actions}>
        {waiting.length > 0 ? <Button onClick={() => onContact(false)}>{strings.Contact}</Button> : null}
        <Button onClick={onLoad}>{strings.Load}</Button>
        {entries.length > 0 ? <DownloadRegister entries={entries} sites={sites} say={say} /> : null}
      </div>
      <p role="status" className={styles.found}>
        {said}
      </p>
      {waiting.length > 0 ? (
        <Fold summary={strings.Write} onceOpened>
          <Mailing mail={mailFor()} users={waiting.map(({ user }) => user)} then={strings.MailThen} />
        </Fold>
      ) : null}
      {again.length > 0 ? (
        <Fold summary={strings.WriteAgain} onceOpened>
          <Mailing
            mail={mailFor({ on: sameDay(again) })}
            users={again.map(({ user }) => user)}
            then={strings.MailThenAgain}
          />
          <p className={styles.then}>
            <Button onClick={() => onContact(true)}>{strings.ContactAgain}</Button>
          </p>
        </Fold>
      ) : null}
      {entries.length + removed.length > 0 ? (
        <People entries={entries} removed={removed} sites={sites} mailOf={mailFor.one} {...people} />
      ) : null}
    </>
  );
}

interface MailFor {
  /** The mail to many; `before` if all of them were contacted before. */
  (before?: { readonly on?: Day }): Mail;
  /** The mail to one person; `on`: when they were contacted before. */
  one(on: Day | undefined): Mail;
}

function useMail(support: DeviceSupport | undefined): MailFor {
  const { connection, help } = usePart();
  return React.useMemo(() => {
    const page = addressToShare({}, connection.siteUrl);
    const mailFor = (before?: { readonly on?: Day }): Mail => mailOf(support, page, help, before);
    return Object.assign(mailFor, { one: (on: Day | undefined) => mailFor(on && { on }) });
  }, [support, help]);
}

/** The day on which all of them were contacted last, if it is one. */
function sameDay(entries: readonly Entry[]): Day | undefined {
  const days = new Set(entries.map(({ user }) => user.ContactedOn));
  return days.size === 1 ? [...days][0] : undefined;
}

function headingWords(waiting: number, all: number): string {
  if (all === 0) return strings.NobodyKnown;
  return waiting === 0 ? strings.StillNone : counted(waiting, strings.Still, { total: figure(all) });
}

/** Why they need another phone, by what the list says today. */
function whyWords(support: DeviceSupport | undefined): string {
  if (!support) return strings.WhyNothing;
  const said = support.SupportsNHSmail ? strings.WhyReach : strings.Why;
  return support.Source ? `${said} ${fill(partStrings.SourceIs, { source: support.Source })}` : said;
}
