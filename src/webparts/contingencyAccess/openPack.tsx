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

export interface PackFootProps extends Omit<PackHere, 'places'> {
  /** Undefined until all of them are read: whoever takes it along takes all of them. */
  readonly places: PackHere['places'] | undefined;
}

/** What people can take with them for when there is no network. */
export function PackFoot({ places, ...rest }: PackFootProps): React.ReactElement {
  const [open, setOpen] = React.useState(false);
  const [said, say] = useSaid();
  const ids = useIds();
  const whole = places && { ...rest, places };
  const notYet = rest.freshness.refreshing ? strings.PlacesComing : uiStrings.OnlyPart;

  async function print(): Promise<void> {
    if (!whole) {
      say(notYet);
      return;
    }
    const { printPack } = await load();
    say(printPack(whole) ?? '');
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
        {open ? whole ? <Pack {...whole} /> : <p role="status">{notYet}</p> : null}
      </div>
    </div>
  );
}
