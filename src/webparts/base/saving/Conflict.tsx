import * as React from 'react';
import { Button } from '../../../ui/Button';
import { moment } from '../../../ui/dates';
import { Heading } from '../../../ui/Heading';
import { fill } from '../../../ui/text';
import styles from './Saving.module.scss';
import { strings } from './strings';

/** One column in both versions, in words. */
export interface BothVersions {
  readonly label: string;
  readonly mine: string;
  readonly theirs: string;
}

/** Who saved the other version, and when. */
export interface Theirs {
  readonly editedBy?: string;
  readonly editedOn: Date;
}

export interface ConflictProps {
  /** What it is about, such as “Millgate House: Email”. */
  readonly name: string;
  /** The columns that differ. */
  readonly both: readonly BothVersions[];
  readonly theirs: Theirs;
  readonly busy?: boolean;
  /** Undefined if our version over theirs would make no sense. */
  readonly onMine?: () => void;
  onTheirs(): void;
}

/** Two versions of one entry, and the choice between them. */
export function Conflict({ name, both, theirs, busy = false, onMine, onTheirs }: ConflictProps): React.ReactElement {
  const heading = React.useRef<HTMLHeadingElement>(null);
  React.useEffect(() => heading.current?.focus(), []);
  const when = moment(theirs.editedOn);
  return (
    <div className={styles.conflict}>
      <Heading ref={heading} tabIndex={-1} below={1} className={styles.conflictTitle}>
        {fill(strings.ConflictTitle, { name: name.replace(/\.$/, '') })}
      </Heading>
      <p>
        {theirs.editedBy
          ? fill(strings.ConflictBy, { who: theirs.editedBy, when })
          : fill(strings.ConflictUnnamed, { when })}
      </p>
      <table className={styles.versions}>
        <thead>
          <tr>
            <th scope="col">{strings.ConflictColumn}</th>
            <th scope="col">{strings.ConflictMine}</th>
            <th scope="col">{strings.ConflictTheirs}</th>
          </tr>
        </thead>
        <tbody>
          {both.map((column) => (
            <tr key={column.label}>
              <th scope="row">{column.label}</th>
              <td>{column.mine}</td>
              <td>{column.theirs}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {onMine ? null : <p className={styles.note}>{strings.NotTogether}</p>}
      <div className={styles.buttons}>
        {onMine ? (
          <Button disabled={busy} onClick={onMine}>
            {strings.KeepMine}
          </Button>
        ) : null}
        <Button disabled={busy} onClick={onTheirs}>
          {strings.TakeTheirs}
        </Button>
      </div>
    </div>
  );
}
