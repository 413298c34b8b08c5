import * as React from 'react';
import * as strings from 'UiStrings';
import { Button } from '../../ui/Button';
import { moment } from '../../ui/dates';
import { Heading } from '../../ui/Heading';
import { fill } from '../../ui/words';
import styles from './Base.module.scss';

/** What differs, in words. */
export interface Difference {
  readonly column: string;
  readonly mine: string;
  readonly theirs: string;
}

export interface VersionsProps {
  /** What it is about, such as “Millgate House: Email”. */
  readonly name: string;
  readonly theirs: { readonly editedBy?: string; readonly editedOn: Date };
  readonly differences: readonly Difference[];
  readonly busy?: boolean;
  onMine(): void;
  onTheirs(): void;
}

/** Two versions of one entry, and the choice between them. */
export function Versions({ name, theirs: { editedBy, editedOn }, differences, busy = false, onMine, onTheirs }: VersionsProps): React.ReactElement {
  const heading = React.useRef<HTMLHeadingElement>(null);
  React.useEffect(() => heading.current?.focus(), []);
  const when = moment(editedOn);
  return (
    <div>
      <Heading ref={heading} tabIndex={-1} below={1} className={styles.title}>
        {fill(strings.ConflictTitle, { service: name })}
      </Heading>
      <p>{editedBy ? fill(strings.ConflictBy, { who: editedBy, when }) : fill(strings.ConflictUnnamed, { when })}</p>
      <table className={styles.versions}>
        <thead>
          <tr>
            <th scope="col">{strings.ConflictColumn}</th>
            <th scope="col">{strings.ConflictMine}</th>
            <th scope="col">{strings.ConflictTheirs}</th>
          </tr>
        </thead>
        <tbody>
          {differences.map(({ column, mine, theirs }) => (
            <tr key={column}>
              <th scope="row">{column}</th>
              <td>{mine}</td>
              <td>{theirs}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <div className={styles.buttons}>
        <Button disabled={busy} onClick={onMine}>
          {strings.KeepMine}
        </Button>
        <Button disabled={busy} onClick={onTheirs}>
          {strings.TakeTheirs}
        </Button>
      </div>
    </div>
  );
}
