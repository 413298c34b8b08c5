import * as React from 'react';
import styles from './Answer.module.scss';
import { Heading } from './Heading';

export interface AnswerHeadProps {
  /** The site, such as “Millgate House, Rotherham”. */
  readonly where: string;
  /** Beside it, a button to change the site. */
  readonly actions?: React.ReactNode;
  /** Links beyond this site, at the right if there is room, otherwise not here. */
  readonly beyond?: React.ReactNode;
  /** The answer in a sentence or two, in the largest letters on the page. */
  readonly answer: string;
  /** Whether the person has just navigated here: the answer then takes the focus and is read out. */
  readonly arrived: boolean;
}

/** The head of an answer. */
export function AnswerHead({ where, actions, beyond, answer, arrived }: AnswerHeadProps): React.ReactElement {
  const heading = React.useRef<HTMLHeadingElement>(null);

  React.useEffect(() => {
    if (arrived) heading.current?.focus();
  }, [arrived, where]);

  return (
    <>
      <p className={styles.head}>
        <span className={styles.where}>{where}</span>
        {actions}
        {beyond ? <span className={styles.others}>{beyond}</span> : null}
      </p>
      <Heading ref={heading} tabIndex={-1} className={styles.answer}>
        {answer}
      </Heading>
    </>
  );
}
