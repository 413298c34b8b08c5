import * as React from 'react';
import * as uiStrings from 'UiStrings';
import type { DirectorySite } from '../../../data/deviceRequests';
import { referenceOf } from '../../../domain/device/reference';
import { Button } from '../../../ui/Button';
import { CellNote, type TableColumn } from '../../../ui/DataTable';
import { shortDay } from '../../../ui/dates';
import { LongTable } from '../../../ui/LongTable';
import { strings as laterStrings } from '../../../ui/strings';
import { fill } from '../../../ui/text';
import { usePart } from '../../base/PartContext';
import { strings as partStrings } from '../strings';
import { type Mail, mailTo } from './mailText';
import { nameOf, shortName, siteNames, writableTo } from './people';
import styles from './UserTable.module.scss';
import type { Entry } from './registerEntries';
import { Stage } from './Stage';
import { strings } from './strings';

export interface UserTableProps {
  readonly entries: readonly Entry[];
  readonly sites: readonly DirectorySite[];
  readonly mail: Mail;
  onContacted(entry: Entry): void;
}

/** Each known user, how far they are, and what to do for people who have not been told. */
export function UserTable({ entries, sites, mail, onContacted }: UserTableProps): React.ReactElement {
  const columns = React.useMemo((): readonly TableColumn<Entry>[] => {
    const siteOf = siteNames(sites);
    return [
      { name: partStrings.Person, width: '25%', cell: ({ user }) => <Person user={user} /> },
      { name: strings.Where, plain: true, width: '27%', cell: (entry) => <EntryState {...entry} /> },
      { name: uiStrings.Site, plain: true, cell: ({ user }) => siteOf(user.SiteCode) },
      {
        name: strings.Contacted,
        plain: true,
        width: '18%',
        cell: (entry) => <Contacted entry={entry} mail={mail} onContacted={onContacted} />,
      },
    ];
  }, [sites, mail, onContacted]);
  return <LongTable label={strings.Register} columns={columns} rows={entries} keyOf={({ user }) => String(user.Id)} />;
}

function Person({ user }: Pick<Entry, 'user'>): React.ReactElement {
  const { Number: number, NeedsNHSmail } = user;
  const note = NeedsNHSmail ? (number ? fill(strings.NumberNeeds, { number }) : strings.NeedsNHSmail) : number;
  return (
    <>
      {nameOf(user)}
      {note ? <CellNote>{note}</CellNote> : null}
    </>
  );
}

function EntryState({ state }: Pick<Entry, 'state'>): React.ReactElement {
  return (
    <>
      <Stage where={state.kind} />
      {'request' in state ? <span className={styles.reference}>{referenceOf(state.request.request.Id)}</span> : null}
    </>
  );
}

function Contacted({
  entry,
  mail,
  onContacted,
}: { readonly entry: Entry } & Pick<UserTableProps, 'mail' | 'onContacted'>): React.ReactElement {
  const { today } = usePart();
  const { user, state } = entry;
  if (state.kind !== 'notContacted') {
    return (
      <>
        <span className={styles.rowWord}>{fill(laterStrings.CellName, { name: strings.Contacted })}</span>
        {user.ContactedOn ? shortDay(user.ContactedOn, today) : uiStrings.NoDate}
      </>
    );
  }
  const email = writableTo(user);
  return (
    <span className={styles.ways}>
      {email ? (
        <a href={mailTo(email, mail)} data-interception="off">
          {fill(strings.EmailTo, { name: shortName(user) })}
        </a>
      ) : null}
      <Button quiet aria-label={fill(strings.ToldOne, { name: nameOf(user) })} onClick={() => onContacted(entry)}>
        {strings.Contact}
      </Button>
    </span>
  );
}
