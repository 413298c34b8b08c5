import * as strings from 'RolloutStatusStrings';
import * as React from 'react';
import * as uiStrings from 'UiStrings';
import { Button } from '../../ui/Button';
import styles from './FirstVisit.module.scss';

export interface NoSitesYetProps {
  /** Undefined for those who may not change the lists. */
  readonly onImport?: () => void;
  /** Somebody has come back from the import without one. */
  readonly returned?: boolean;
}

/** What stands where sites would: who adds them, and for the rollout team the way to do it. */
export function NoSitesYet({ onImport, returned = false }: NoSitesYetProps): React.ReactElement {
  const button = React.useRef<HTMLButtonElement>(null);
  React.useEffect(() => {
    if (returned) button.current?.focus();
  }, [returned]);
  if (!onImport) return <p>{uiStrings.NoSitesYet}</p>;
  return (
    <>
      <p>{strings.NoSitesYetImport}</p>
      <p className={styles.after}>
        <Button ref={button} primary onClick={onImport}>
          {strings.AllImport}
        </Button>
      </p>
    </>
  );
}
