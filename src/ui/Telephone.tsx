import * as React from 'react';
import styles from './Answer.module.scss';

/** A text with its `{telephone}` as a link that dials, or as text where it is no number. */
export function WithTelephone({
  text,
  telephone,
}: {
  readonly text: string;
  readonly telephone: string;
}): React.ReactElement {
  const [before, after = ''] = text.split('{telephone}');
  const address = dialled(telephone);
  return (
    <>
      {before}
      {address ? (
        <a className={styles.telephone} href={address}>
          {telephone}
        </a>
      ) : (
        telephone
      )}
      {after}
    </>
  );
}

/** Fewer digits than the shortest number one would call. */
const fewestDigits = 3;

/**
 * The address that dials a number as people write it: “+44 (0)113 496 0000 ext 12” dials +441134960000. What comes
 * after the first number (an extension, a second number) is not dialled.
 */
export function dialled(telephone: string): string | undefined {
  const first = /^[+\d\s().-]+/.exec(telephone.trim().replace('(0)', ''))?.[0] ?? '';
  const digits = first.replace(/[^\d+]/g, '');
  return digits.replace('+', '').length >= fewestDigits ? `tel:${digits}` : undefined;
}
