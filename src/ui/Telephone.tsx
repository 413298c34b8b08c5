import * as React from 'react';
import { dialledAtOnce } from '../domain/dialledAtOnce';
import { ended, isEnded } from '../domain/sentences';
import styles from './Answer.module.scss';
import { TextParts, useTextParts } from './LinkedText';

/** A text with its `{telephone}` as somebody wrote it: numbers in it are links that dial. */
export function WithTelephone({
  text,
  telephone,
  hours,
}: {
  readonly text: string;
  readonly telephone: string;
  /** When somebody answers; added at the end. */
  readonly hours?: string;
}): React.ReactElement {
  const [before, after = ''] = text.split('{telephone}');
  // “8 a.m. to 6 p.m.” ends the sentence itself.
  const rest = isEnded(telephone) ? after.replace(/^\./, '') : after;
  const atOnce = React.useMemo(() => dialledAtOnce(telephone), [telephone]);
  return (
    <>
      {before}
      <TextParts parts={useTextParts(telephone, atOnce)} linkClass={styles.telephone} />
      {rest}
      {hours ? ` ${ended(hours)}` : null}
    </>
  );
}
