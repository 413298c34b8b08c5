import * as React from 'react';
import type { RegisterReport } from '../../../data/blackBerryRegister';
import type { DeviceSupport } from '../../../data/deviceRequests';
import { blackBerryKey } from '../../../domain/device/assessment';
import { supportOn } from '../../../domain/device/policy';
import { registerFigures } from '../../../domain/device/register';
import { Button } from '../../../ui/Button';
import { Fold } from '../../../ui/Fold';
import { Select } from '../../../ui/form/Choice';
import { Heading } from '../../../ui/Heading';
import { addressToShare } from '../../../ui/route';
import { Unreadable } from '../../../ui/Unreadable';
import { useIds } from '../../../ui/useIds';
import { counted, figure, fill } from '../../../ui/text';
import { usePart } from '../../base/PartContext';
import { strings as baseStrings } from '../../base/strings';
import { strings as partStrings } from '../strings';
import { Mailing } from './Mailing';
import { mailOf } from './mailText';
import styles from './Overview.module.scss';
import { type Entry, type Where, wheres } from './registerEntries';
import { whereWords } from './Stage';
import { strings } from './strings';
import { UserTable, type UserTableProps } from './UserTable';
import type { RegisterWork } from './work';

export interface OverviewProps extends Pick<RegisterWork, 'sites'> {
  readonly report: RegisterReport;
  readonly entries: readonly Entry[];
  /** Somebody returns from another view of the register: the heading takes the focus. */
  readonly back: boolean;
  onLoad(): void;
  /** `only` has been told; without it, people are chosen. */
  onContact(only?: Entry): void;
}

/** How many people have not been told yet and why it matters, ways to tell them, and the register itself. */
export function Overview({ report, entries, sites, back, onLoad, onContact }: OverviewProps): React.ReactElement {
  const { connection, today, help } = usePart();
  const heading = React.useRef<HTMLHeadingElement>(null);
  const support = supportOn(report.support, blackBerryKey, today);
  const mail = React.useMemo(
    () => mailOf(support, addressToShare({}, connection.siteUrl), help),
    [support, help.telephone],
  );

  React.useEffect(() => {
    if (back) heading.current?.focus();
    // Once: reading the register again must not move the focus.
  }, []);

  const waiting = entries.filter(({ state }) => state.kind === 'notContacted');
  return (
    <>
      <Heading below={1} ref={heading} tabIndex={-1} className={styles.heading}>
        {headingWords(waiting.length, entries.length)}
      </Heading>
      <p className={styles.why}>{entries.length > 0 ? whyWords(support) : strings.NobodyKnownNote}</p>
      <Unreadable rows={report.unreadable} />
      <div className={styles.actions}>
        {waiting.length > 0 ? <Button onClick={() => onContact()}>{strings.Contact}</Button> : null}
        <Button onClick={onLoad}>{strings.Load}</Button>
      </div>
      {waiting.length > 0 ? (
        <Fold summary={strings.Write} onceOpened>
          <Mailing mail={mail} users={waiting.map(({ user }) => user)} />
        </Fold>
      ) : null}
      {entries.length > 0 ? <People entries={entries} sites={sites} mail={mail} onContacted={onContact} /> : null}
    </>
  );
}

type Shown = Where | 'all';

/** The register: everybody, or the people in one state. */
function People({ entries, ...table }: UserTableProps): React.ReactElement {
  const ids = useIds();
  const [shown, setShown] = React.useState<Shown>('all');
  const figures = registerFigures(entries);
  const options = [
    { value: 'all' as Shown, label: fill(strings.ShowAll, { count: figure(entries.length) }) },
    ...wheres.map((where) => ({
      value: where as Shown,
      label: fill(strings.ShowOne, { where: whereWords[where], count: figure(figures[where]) }),
    })),
  ];
  const listed = shown === 'all' ? entries : entries.filter(({ state }) => state.kind === shown);
  return (
    <>
      <div className={styles.filter}>
        <Select<Shown>
          id={ids('show')}
          label={baseStrings.Show}
          width={320}
          options={options}
          value={shown}
          onChange={setShown}
        />
      </div>
      {listed.length > 0 ? <UserTable key={shown} entries={listed} {...table} /> : <p>{strings.Nobody}</p>}
    </>
  );
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
