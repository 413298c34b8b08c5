import * as React from 'react';
import * as uiStrings from 'UiStrings';
import type { KnownUser } from '../../../data/blackBerryRegister';
import type { DirectorySite } from '../../../data/deviceRequests';
import type { Day } from '../../../domain/day';
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

/** What can be done with one person. */
interface UserActions {
  onContacted(entry: Entry): void;
  onEdit(user: KnownUser): void;
  /** Undefined: the lists have no place for the reason. */
  readonly onRemove?: (user: KnownUser) => void;
}

export interface UserTableProps {
  readonly entries: readonly Entry[];
  readonly sites: readonly DirectorySite[];
  /** @param on when the person was contacted before; undefined: never. */
  mailOf(on: Day | undefined): Mail;
  readonly actions: UserActions;
}

/** Each known user, how far they are, and what to do for people who have not been contacted or have not asked. */
export function UserTable({ entries, sites, mailOf, actions }: UserTableProps): React.ReactElement {
  const columns = React.useMemo((): readonly TableColumn<Entry>[] => {
    const siteOf = siteNames(sites);
    return [
      { name: partStrings.Person, width: '27%', cell: ({ user }) => <Person user={user} /> },
      { name: strings.Where, plain: true, width: '23%', cell: (entry) => <EntryState {...entry} /> },
      { name: uiStrings.Site, plain: true, cell: ({ user }) => siteOf(user.SiteCode) },
      {
        name: strings.Contacted,
        plain: true,
        width: '18%',
        cell: (entry) => <Contacted entry={entry} mailOf={mailOf} onContacted={actions.onContacted} />,
      },
      {
        name: strings.Edit,
        plain: true,
        width: '11%',
        cell: ({ user }) => <Change user={user} actions={actions} />,
      },
    ];
  }, [sites, mailOf, actions]);
  return <LongTable label={strings.Register} columns={columns} rows={entries} keyOf={({ user }) => String(user.Id)} />;
}

/** A person's name, address and number. */
export function Person({ user }: Pick<Entry, 'user'>): React.ReactElement {
  const { UserEmail, Number: number, NeedsNHSmail } = user;
  const note = NeedsNHSmail ? (number ? fill(strings.NumberNeeds, { number }) : strings.NeedsNHSmail) : number;
  const name = nameOf(user);
  return (
    <>
      {name}
      {name === UserEmail ? null : (
        <CellNote>
          <span className={styles.address}>{UserEmail}</span>
        </CellNote>
      )}
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
  mailOf,
  onContacted,
}: { readonly entry: Entry } & Pick<UserTableProps, 'mailOf'> & Pick<UserActions, 'onContacted'>): React.ReactElement {
  const { today } = usePart();
  const { user, state } = entry;
  const again = state.kind === 'contacted';
  const isDue = state.kind === 'notContacted' || (again && state.on !== today);
  return (
    <>
      {state.kind === 'notContacted' ? null : (
        <>
          <span className={styles.rowWord}>{fill(laterStrings.CellName, { name: strings.Contacted })}</span>
          {user.ContactedOn ? shortDay(user.ContactedOn, today) : uiStrings.NoDate}
        </>
      )}
      {isDue ? <Ways entry={entry} again={again} mail={mailOf(user.ContactedOn)} onContacted={onContacted} /> : null}
    </>
  );
}

/** Ways to tell a person, and to record it. */
function Ways({
  entry,
  again,
  mail,
  onContacted,
}: {
  readonly entry: Entry;
  readonly again: boolean;
  readonly mail: Mail;
} & Pick<UserActions, 'onContacted'>): React.ReactElement {
  const { user } = entry;
  const email = writableTo(user);
  const name = nameOf(user);
  return (
    <span className={styles.ways}>
      {email ? (
        <a href={mailTo(email, mail)} data-interception="off">
          {fill(again ? strings.EmailAgain : strings.EmailTo, { name: shortName(user) })}
        </a>
      ) : null}
      <Button
        quiet
        aria-label={fill(again ? strings.ContactOneAgain : strings.ContactOne, { name })}
        onClick={() => onContacted(entry)}
      >
        {again ? strings.ContactAgain : strings.Contact}
      </Button>
    </span>
  );
}

function Change({
  user,
  actions: { onEdit, onRemove },
}: {
  readonly user: KnownUser;
  readonly actions: UserActions;
}): React.ReactElement {
  const name = nameOf(user);
  return (
    <span className={styles.ways}>
      <Button quiet data-edit={user.Id} aria-label={fill(strings.EditName, { name })} onClick={() => onEdit(user)}>
        {strings.Edit}
      </Button>
      {onRemove ? (
        <Button quiet aria-label={fill(strings.RemoveName, { name })} onClick={() => onRemove(user)}>
          {strings.Remove}
        </Button>
      ) : null}
    </span>
  );
}
