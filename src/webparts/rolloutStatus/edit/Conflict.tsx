import * as strings from 'RolloutEditStrings';
import * as React from 'react';
import type { TheirStatus } from '../../../data/rolloutEditing';
import type { StatusValues } from '../../../domain/rollout/statusChange';
import { Button } from '../../../ui/Button';
import { moment } from '../../../ui/dates';
import { Heading } from '../../../ui/Heading';
import { fill } from '../../../ui/words';
import { columnNames, differing, valueWords } from './columnWords';
import styles from './Edit.module.scss';

export interface ConflictProps {
  /** What it is about, such as “Millgate House: Email”. */
  readonly name: string;
  readonly mine: StatusValues;
  readonly theirs: TheirStatus;
  readonly busy?: boolean;
  onMine(): void;
  onTheirs(): void;
}

/** Two versions of one status, and the choice between them. */
export function Conflict({ name, mine, theirs, busy = false, onMine, onTheirs }: ConflictProps): React.ReactElement {
  const heading = React.useRef<HTMLHeadingElement>(null);
  React.useEffect(() => heading.current?.focus(), []);
  const when = moment(theirs.editedOn);
  return (
    <div>
      <Heading ref={heading} tabIndex={-1} below={1} className={styles.title}>
        {fill(strings.ConflictTitle, { service: name })}
      </Heading>
      <p>{theirs.editedBy ? fill(strings.ConflictBy, { who: theirs.editedBy, when }) : fill(strings.ConflictUnnamed, { when })}</p>
      <table className={styles.versions}>
        <thead>
          <tr>
            <th scope="col">{strings.ConflictColumn}</th>
            <th scope="col">{strings.ConflictMine}</th>
            <th scope="col">{strings.ConflictTheirs}</th>
          </tr>
        </thead>
        <tbody>
          {differing(mine, theirs).map((column) => (
            <tr key={column}>
              <th scope="row">{columnNames[column]}</th>
              <td>{valueWords(mine, column)}</td>
              <td>{valueWords(theirs, column)}</td>
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
