import * as React from 'react';
import * as strings from 'UiStrings';
import { HealthView, OlderListsNotice, SetUpView } from '../../setUp/owners';
import { Button } from '../../ui/Button';
import { Frame } from '../../ui/Frame';
import styles from './Base.module.scss';
import type { ListsView } from './ListsWebPart';
import { useOlderLists } from './useOlderLists';
import { useWrongClock } from './useWrongClock';

export interface WebPartFrameProps extends Omit<ListsView, 'region'> {
  readonly label: string;
  onReset(): void;
  readonly children: React.ReactNode;
}

/**
 * The frame of a web part. The lists' owners get a button to set the lists up if the package is newer than they are,
 * and, while the page is edited, one to check them.
 */
export function WebPartFrame({
  connection,
  now,
  theme,
  title,
  editing,
  label,
  onReset,
  children,
}: WebPartFrameProps): React.ReactElement {
  const [checking, setChecking] = React.useState(false);
  const [settingUp, setSettingUp] = React.useState(false);
  const older = useOlderLists(connection.lists);
  const clockWrong = useWrongClock(connection.clock);
  const leave = (): void => setSettingUp(false);
  if ((checking && editing) || settingUp) {
    return (
      <Frame label={label} title={title} theme={theme}>
        {settingUp ? (
          <SetUpView connection={connection} now={now} onDone={leave} onBack={leave} />
        ) : (
          <HealthView connection={connection} now={now} onBack={() => setChecking(false)} />
        )}
      </Frame>
    );
  }
  return (
    <Frame label={label} title={title} theme={theme} onReset={onReset}>
      {older ? (
        <div className={styles.older}>
          <OlderListsNotice versions={older} onSetUp={() => setSettingUp(true)} />
        </div>
      ) : null}
      {clockWrong ? (
        <div className={styles.clock}>
          <p>{strings.ClockWrong}</p>
        </div>
      ) : null}
      {children}
      {editing ? (
        <p className={styles.owners}>
          <Button quiet onClick={() => setChecking(true)}>
            {strings.CheckLists}
          </Button>
        </p>
      ) : null}
    </Frame>
  );
}
