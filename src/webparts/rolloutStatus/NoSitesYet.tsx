import * as React from 'react';
import { strings as partStrings } from './strings';
import * as uiStrings from 'UiStrings';
import { Button } from '../../ui/Button';
import { WithTelephone } from '../../ui/Telephone';
import type { Help } from '../base/help';
import { AddSiteLink } from './keep/KeepLinks';
import styles from './FirstVisit.module.scss';
import { strings } from './firstVisitStrings';
import { strings as findStrings } from '../../ui/findSite/strings';

export interface NoSitesYetProps {
  /** Whom to call meanwhile. */
  readonly help?: Help;
  /** Undefined for those who may not change the lists. */
  readonly onImport?: () => void;
  /** Somebody has come back from the import without one. */
  readonly returned?: boolean;
}

/** Shown instead of sites while there are none: who adds them and, for the rollout team, the way to do so. */
export function NoSitesYet({ help = {}, onImport, returned = false }: NoSitesYetProps): React.ReactElement {
  const button = React.useRef<HTMLButtonElement>(null);
  React.useEffect(() => {
    if (returned) button.current?.focus();
  }, [returned]);
  if (!onImport) {
    return (
      <p>
        {findStrings.NoSitesYet}{' '}
        {help.telephone ? (
          <WithTelephone text={uiStrings.StuckCall} telephone={help.telephone} hours={help.hours} />
        ) : null}
      </p>
    );
  }
  return (
    <div className={styles.after}>
      <p>{strings.NoSitesYetImport}</p>
      <p>
        <Button ref={button} primary onClick={onImport}>
          {partStrings.AllImport}
        </Button>
      </p>
      <p>
        <AddSiteLink />
      </p>
    </div>
  );
}
