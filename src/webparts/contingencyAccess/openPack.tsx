import * as strings from 'ContingencyAccessStrings';
import * as React from 'react';
import * as uiStrings from 'UiStrings';
import { Button } from '../../ui/Button';
import { onDemand } from '../../ui/onDemand';
import { useIds } from '../../ui/useIds';
import { useSaid } from '../../ui/useSaid';
import type { PackHere } from './pack/Pack';
import styles from './WhatToDo.module.scss';

const load = (): Promise<typeof import('./pack/Pack')> => import(/* webpackChunkName: 'pack' */ './pack/Pack');
const Pack = onDemand(async () => (await load()).Pack);

/** What people can take with them for when there is no network. */
export function PackFoot(props: PackHere): React.ReactElement {
  const [open, setOpen] = React.useState(false);
  const [said, say] = useSaid();
  const ids = useIds();

  async function print(): Promise<void> {
    const { printPack } = await load();
    say(printPack(props) ?? '');
  }

  return (
    <div className={styles.pack}>
      <div className={styles.packButtons}>
        <Button
          onClick={() => {
            print().catch(() => say(strings.NotLoaded));
          }}
        >
          {uiStrings.Print}
        </Button>
        <Button aria-expanded={open} aria-controls={ids('pack')} onClick={() => setOpen(!open)}>
          {uiStrings.TakeAway}
        </Button>
      </div>
      <p className={styles.small}>{strings.TakeNote}</p>
      <p role="status" className={styles.small}>
        {said}
      </p>
      <div id={ids('pack')} hidden={!open}>
        {open ? <Pack {...props} /> : null}
      </div>
    </div>
  );
}
