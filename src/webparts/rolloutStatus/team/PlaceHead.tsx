import * as React from 'react';
import * as uiStrings from 'UiStrings';
import { Button } from '../../../ui/Button';
import { fill } from '../../../ui/text';
import type { PlaceProps } from './place';
import { strings } from './strings';
import styles from './Team.module.scss';

export interface PlaceHeadProps extends PlaceProps {
  /** What the place is called. */
  readonly name: string;
  /** Somebody has come here: the name takes the focus. */
  readonly isFocused: boolean;
  /** Ways to other places, before the way back. */
  readonly ways?: React.ReactNode;
  /** What can be done here. */
  readonly children?: React.ReactNode;
}

/** The head of a place: its name, the ways to others and back to a site, and what can be done here. */
export function PlaceHead({
  name,
  isFocused,
  from,
  hasSite,
  ways,
  children,
  onBack,
}: PlaceHeadProps): React.ReactElement {
  const where = React.useRef<HTMLSpanElement>(null);
  React.useEffect(() => {
    if (isFocused) where.current?.focus();
  }, [isFocused]);
  return (
    <p className={styles.head}>
      <span ref={where} tabIndex={-1} className={styles.where}>
        {name}
      </span>
      {ways}
      <Button quiet onClick={onBack}>
        {from ? fill(strings.Back, { site: from }) : hasSite ? uiStrings.BackToMine : uiStrings.FindYourSite}
      </Button>
      {children}
    </p>
  );
}
