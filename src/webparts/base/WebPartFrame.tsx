import * as React from 'react';
import * as strings from 'UiStrings';
import { HealthView } from '../../setUp/owners';
import { Button } from '../../ui/Button';
import { Frame } from '../../ui/Frame';
import styles from './Base.module.scss';
import type { ListsView } from './ListsWebPart';

export interface WebPartFrameProps extends Omit<ListsView, 'region'> {
  readonly label: string;
  onReset(): void;
  readonly children: React.ReactNode;
}

/** The frame of a web part; while the page is edited, with the way to check the lists behind it. */
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
  if (checking && editing) {
    return (
      <Frame label={label} title={title} theme={theme}>
        <HealthView connection={connection} now={now} onBack={() => setChecking(false)} />
      </Frame>
    );
  }
  return (
    <Frame label={label} title={title} theme={theme} onReset={onReset}>
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
