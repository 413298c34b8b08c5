import * as React from 'react';
import { everySiteChoice, type SiteChoice, type SiteOrder, siteOrders } from '../../../domain/rollout/siteList';
import { type NowState, nowStates } from '../../../domain/rollout/choices';
import { Button } from '../../../ui/Button';
import { statusWord } from '../../../ui/StatusMark';
import { useIds } from '../../../ui/useIds';
import { counted } from '../../../ui/text';
import { strings as baseStrings } from '../../base/strings';
import styles from './ChooseSites.module.scss';
import { strings } from './strings';

const orderWords: Readonly<Record<SiteOrder, string>> = {
  name: strings.OrderName,
  state: strings.OrderState,
  date: strings.OrderDate,
};

export interface ChooseSitesProps {
  readonly choice: SiteChoice;
  /** How many sites fit; undefined where every site is wanted. */
  readonly found?: number;
  onChoose(choice: SiteChoice): void;
}

/** Search, state and order of the sites below. */
export function ChooseSites({ choice, found, onChoose }: ChooseSitesProps): React.ReactElement {
  const ids = useIds();
  const search = React.useRef<HTMLInputElement>(null);

  function showEvery(): void {
    onChoose({ ...everySiteChoice, order: choice.order });
    // The button goes away.
    search.current?.focus();
  }

  return (
    <div className={styles.choose} role="search" aria-label={strings.Find}>
      <div className={styles.fields}>
        <div>
          <label htmlFor={ids('query')}>{strings.Find}</label>
          <input
            ref={search}
            id={ids('query')}
            type="search"
            autoComplete="off"
            value={choice.query}
            onChange={(event) => onChoose({ ...choice, query: event.target.value })}
          />
        </div>
        <div>
          <label htmlFor={ids('state')}>{baseStrings.Show}</label>
          <select
            id={ids('state')}
            value={choice.state ?? ''}
            onChange={(event) =>
              onChoose({ ...choice, state: (event.target.value || undefined) as NowState | undefined })
            }
          >
            <option value="">{strings.StateAny}</option>
            {nowStates.map((state) => (
              <option key={state} value={state}>
                {statusWord(state)}
              </option>
            ))}
          </select>
        </div>
        <div>
          <label htmlFor={ids('order')}>{strings.Order}</label>
          <select
            id={ids('order')}
            value={choice.order}
            onChange={(event) => onChoose({ ...choice, order: event.target.value as SiteOrder })}
          >
            {siteOrders.map((order) => (
              <option key={order} value={order}>
                {orderWords[order]}
              </option>
            ))}
          </select>
        </div>
      </div>
      <p className={styles.found}>
        <span role="status">
          {found === undefined ? '' : found === 0 ? strings.FoundNone : counted(found, strings.Found)}
        </span>{' '}
        {found === undefined ? null : (
          <Button quiet onClick={showEvery}>
            {strings.ShowEvery}
          </Button>
        )}
      </p>
    </div>
  );
}
