import * as React from 'react';
import { Button } from '../../../ui/Button';
import { moment } from '../../../ui/dates';
import { Heading } from '../../../ui/Heading';
import { filled } from '../../../ui/text';
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

/** What is said of two versions. */
export interface ConflictWords {
  readonly Title: `{name}${string}`;
  readonly By: `{who}${string}{when}${string}`;
  readonly Unnamed: `${string}{when}${string}`;
  /** The heading of our version. */
  readonly Mine: string;
  /** Said where our version cannot go over theirs; left out: it never does, so there is nothing to explain. */
  readonly NotTogether?: string;
}

const changed: ConflictWords = {
  Title: strings.ConflictTitle,
  By: strings.ConflictBy,
  Unnamed: strings.ConflictUnnamed,
  Mine: strings.ConflictMine,
  NotTogether: strings.NotTogether,
};

export interface ConflictProps {
  /** What it is about, such as “Millgate House: Email”. */
  readonly name: string;
  /** The columns that differ. */
  readonly both: readonly BothVersions[];
  readonly theirs: Theirs;
  readonly busy?: boolean;
  /** Undefined if our version over theirs would make no sense. */
  readonly onMine?: () => void;
  /** Left out: theirs stays, and there is nothing to choose. */
  readonly onTheirs?: () => void;
  /** Other words, if we were not changing it. */
  readonly words?: ConflictWords;
}

/** Two versions of one entry, and the choice between them. */
export function Conflict({
  name,
  both,
  theirs,
  busy = false,
  onMine,
  onTheirs,
  words = changed,
}: ConflictProps): React.ReactElement {
  const heading = React.useRef<HTMLHeadingElement>(null);
  React.useEffect(() => heading.current?.focus(), []);
  const when = moment(theirs.editedOn);
  return (
    <div className={styles.conflict}>
      <Heading ref={heading} tabIndex={-1} below={1} className={styles.conflictTitle}>
        {filled(words.Title, { name: name.replace(/\.$/, '') })}
      </Heading>
      <p>{theirs.editedBy ? filled(words.By, { who: theirs.editedBy, when }) : filled(words.Unnamed, { when })}</p>
      <table className={styles.versions}>
        <thead>
          <tr>
            <th scope="col">{strings.ConflictColumn}</th>
            <th scope="col">{words.Mine}</th>
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
      {onMine || !words.NotTogether ? null : <p className={styles.note}>{words.NotTogether}</p>}
      {onMine || onTheirs ? (
        <div className={styles.buttons}>
          {onMine ? (
            <Button disabled={busy} onClick={onMine}>
              {strings.KeepMine}
            </Button>
          ) : null}
          {onTheirs ? (
            <Button disabled={busy} onClick={onTheirs}>
              {strings.TakeTheirs}
            </Button>
          ) : null}
        </div>
      ) : null}
    </div>
  );
}
