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
  /** How many sites match; undefined where nothing is searched for or chosen. */
  readonly found?: number;
  onChoose(choice: SiteChoice): void;
}

/** Search, state and order of the sites below. */
export function ChooseSites({ choice, found, onChoose }: ChooseSitesProps): React.ReactElement {
  const ids = useIds();
  const search = React.useRef<HTMLInputElement>(null);

  function showEvery(): void {
    onChoose({ ...everySiteChoice, order: choice.order });
    // The button disappears, so the focus moves to the search.
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
        <Choice<NowState | ''>
          id={ids('state')}
          label={baseStrings.Show}
          value={choice.state ?? ''}
          options={[
            { value: '', words: strings.StateAny },
            ...nowStates.map((state) => ({ value: state, words: statusWord(state) })),
          ]}
          onChange={(state) => onChoose({ ...choice, state: state || undefined })}
        />
        <Choice
          id={ids('order')}
          label={strings.Order}
          value={choice.order}
          options={siteOrders.map((order) => ({ value: order, words: orderWords[order] }))}
          onChange={(order) => onChoose({ ...choice, order })}
        />
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

interface ChoiceProps<V extends string> {
  readonly id: string;
  readonly label: string;
  readonly value: V;
  readonly options: readonly { readonly value: V; readonly words: string }[];
  onChange(value: V): void;
}

function Choice<V extends string>({ id, label, value, options, onChange }: ChoiceProps<V>): React.ReactElement {
  return (
    <div>
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} onChange={(event) => onChange(event.target.value as V)}>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.words}
          </option>
        ))}
      </select>
    </div>
  );
}
