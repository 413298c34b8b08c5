import * as React from 'react';
import * as uiStrings from 'UiStrings';
import type { Summary } from '../../domain/answer/summary';
import { loadTextParts } from '../../domain/linkedText/onDemand';
import type { PartsOf } from '../../domain/linkedText/textParts';
import { helpOf } from '../../ui/answer/headlineWords';
import { Button } from '../../ui/Button';
import { onDemand } from '../../ui/onDemand';
import { useIds } from '../../ui/useIds';
import { useLoadedWhenIdle } from '../../ui/useLoadedWhenIdle';
import { useSaid } from '../../ui/useSaid';
import { usePart } from '../base/PartContext';
import { NotLoaded } from '../base/takeAway/NotLoaded';
import type { PackHere } from './pack/Pack';
import { strings } from './contentStrings';
import styles from './Content.module.scss';

/** What the pack needs, except the code that finds links in texts: it is loaded with the pack. */
type Packed = Omit<PackHere, 'partsOf'>;

async function load(): Promise<[typeof import('./pack/Pack'), PartsOf]> {
  const [pack, { textParts }] = await Promise.all([
    import(/* webpackChunkName: 'pack' */ './pack/Pack'),
    loadTextParts(),
  ]);
  return [pack, textParts];
}

const Pack = onDemand(
  async () => {
    const [{ Pack: Loaded }, partsOf] = await load();
    return (props: Packed) => <Loaded {...props} partsOf={partsOf} />;
  },
  (retry) => <NotLoaded onRetry={retry} />,
);

export interface PackFootProps extends Omit<Packed, 'siteUrl' | 'today' | 'help' | 'summary'> {
  /** Undefined until all places are read: the pack holds all of them. */
  readonly summary: Summary | undefined;
}

/** What people can take with them for when there is no network. Its code is loaded early, while there is one. */
export function PackFoot({ summary, ...rest }: PackFootProps): React.ReactElement {
  const [open, setOpen] = React.useState(false);
  const [said, say] = useSaid();
  const ids = useIds();
  const {
    connection: { siteUrl },
    today,
    help,
  } = usePart();
  const whole = summary && { ...rest, siteUrl, today, summary, help: { ...help, telephone: helpOf(summary.numbers) } };
  useLoadedWhenIdle(load, whole !== undefined && !rest.freshness.refreshing);
  const notYet = rest.freshness.refreshing ? strings.PlacesComing : uiStrings.OnlyPart;

  async function print(): Promise<void> {
    if (!whole) {
      say(notYet);
      return;
    }
    const [{ printPack }, partsOf] = await load();
    say(printPack({ ...whole, partsOf }) ?? '');
  }

  return (
    <div className={styles.pack}>
      <div className={styles.packButtons}>
        <Button
          onClick={() => {
            // If the pack's code cannot be loaded, the page itself is printed.
            print().catch(() => window.print());
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
