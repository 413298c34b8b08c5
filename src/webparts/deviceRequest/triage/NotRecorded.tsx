import * as React from 'react';
import type { HeldRequest } from '../../../data/deviceRequests';
import type { Decided, NewDecision } from '../../../data/triage/decide';
import { Button } from '../../../ui/Button';
import { Heading } from '../../../ui/Heading';
import { fill } from '../../../ui/text';
import { usePart } from '../../base/PartContext';
import { strings as savingStrings } from '../../base/saving/strings';
import type { Board } from './board';
import type { Refused } from './decideState';
import { changedFields } from './fields';
import { LongText } from './LongText';
import { strings } from './strings';
import styles from './NotRecorded.module.scss';
import desk from './Desk.module.scss';
import { refusedWords } from './flagWords';
import { decisionNames } from './triageWords';
import { hasWords } from '../../../domain/hasWords';

export interface OvertakenProps {
  readonly decision: NewDecision;
  readonly theirs: Extract<Decided, { state: 'overtaken' }>['theirs'];
  onLeave(): void;
}

/** Somebody else decided first: shows both decisions. Theirs is in force. */
export function Overtaken({ decision, theirs, onLeave }: OvertakenProps): React.ReactElement {
  const heading = useFocused();
  const theirDecision = decisionNames[theirs.Decision];
  return (
    <>
      <Heading ref={heading} tabIndex={-1} below={2} className={desk.verdict}>
        {strings.OvertakenTitle}
      </Heading>
      <p>
        {theirs.by
          ? fill(strings.OvertakenBy, { who: theirs.by, decision: theirDecision })
          : fill(strings.OvertakenUnnamed, { decision: theirDecision })}
      </p>
      <Words title={strings.TheirNote} text={theirs.Note} />
      <p className={desk.part}>{fill(strings.OvertakenMine, { decision: decisionNames[decision.Decision] })}</p>
      <Words title={strings.MyNote} text={decision.Note} />
      <p className={desk.part}>{strings.OvertakenThen}</p>
      <div className={desk.buttons}>
        <Button onClick={onLeave}>{savingStrings.TakeTheirs}</Button>
      </div>
    </>
  );
}

function Words({
  title,
  text,
}: {
  readonly title: string;
  readonly text: string | undefined;
}): React.ReactElement | null {
  if (!hasWords(text)) return null;
  return (
    <blockquote className={desk.rule}>
      <p className={desk.quiet}>{title}</p>
      <p className={desk.words}>
        <LongText text={text} />
      </p>
    </blockquote>
  );
}

/**
 * What the requester has changed since the request was opened. The request is shown as it is now, and what was typed
 * stays.
 */
export function Changed({
  was,
  now,
  board,
}: {
  readonly was: HeldRequest;
  readonly now: HeldRequest;
  readonly board: Board;
}): React.ReactElement {
  const { today } = usePart();
  const heading = useFocused();
  return (
    <div className={styles.changed}>
      <Heading ref={heading} tabIndex={-1} below={2}>
        {strings.ChangedTitle}
      </Heading>
      <p>{strings.ChangedThen}</p>
      <dl className={desk.answers}>
        {changedFields(was, now, board, today).map((field) => (
          <div key={field.name}>
            <dt>{field.name}</dt>
            <dd>
              {strings.Was}: <LongText text={field.was} />
              <br />
              {strings.Now}: <LongText text={field.now} />
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
}

/** The record does not hold the decision. The form keeps what was typed. */
export function NotHeld({ why }: { readonly why: Refused }): React.ReactElement {
  const heading = useFocused();
  return (
    <div className={styles.changed}>
      <Heading ref={heading} tabIndex={-1} below={2}>
        {strings.RefusedTitle}
      </Heading>
      <p>{refusedWords(why)}</p>
      <p>{strings.RefusedKept}</p>
    </div>
  );
}

/** A heading that takes the focus when it appears: the button that was pressed has gone. */
function useFocused(): React.RefObject<HTMLHeadingElement> {
  const heading = React.useRef<HTMLHeadingElement>(null);
  React.useEffect(() => heading.current?.focus(), []);
  return heading;
}
