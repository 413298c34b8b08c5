import * as React from 'react';
import { referenceOf } from '../../../domain/device/reference';
import type { Day } from '../../../domain/day';
import { Button } from '../../../ui/Button';
import { shortDay } from '../../../ui/dates';
import { FewAtATime } from '../../../ui/FewAtATime';
import { Fold } from '../../../ui/Fold';
import { Check } from '../../../ui/form/Choice';
import { ErrorSummary, type FieldFault } from '../../../ui/form/ErrorSummary';
import { useIds } from '../../../ui/useIds';
import { type Counted, counted, fill } from '../../../ui/text';
import { usePart } from '../../base/PartContext';
import { strings as baseStrings } from '../../base/strings';
import { strings as shownStrings } from '../questions/shown';
import type { Entry } from './board';
import { type BulkPlan, type BulkWanted, type LeftOut, leftOutKinds } from './bulkPlan';
import { strings } from './strings';
import styles from './BulkPreview.module.scss';
import desk from './Desk.module.scss';
import { decisionNames, personOf } from './triageWords';

export interface BulkPreviewProps {
  readonly plan: BulkPlan;
  readonly what: BulkWanted['what'];
  onRecord(): void;
  onBack(): void;
}

/** Everything that would be recorded, and what is left out and why. Nothing is recorded yet. */
export function BulkPreview({
  plan: { items, left, meets },
  what,
  onRecord,
  onBack,
}: BulkPreviewProps): React.ReactElement {
  const { today } = usePart();
  const ids = useIds();
  const [seen, setSeen] = React.useState(false);
  const [faults, setFaults] = React.useState<readonly FieldFault[]>([]);
  // Somebody who declines requests that meet the rule must know it.
  const mustSee = what === 'decline' && meets > 0;
  const meetsWords = counted(meets, strings.BulkMeets);

  function record(): void {
    const found =
      mustSee && !seen ? [{ id: ids('seen'), text: fill(strings.BulkFaultSeen, { what: meetsWords }) }] : [];
    setFaults(found);
    if (found.length === 0) onRecord();
  }

  return (
    <>
      <ErrorSummary faults={faults} />
      {leftOutKinds.map((kind) =>
        left[kind].length > 0 ? <Left key={kind} kind={kind} entries={left[kind]} /> : null,
      )}
      <FewAtATime rows={items} each="li">
        {(shown) => (
          <ul className={styles.plan}>
            {shown.map(({ name, decision, entry }) => (
              <li key={entry.request.Id}>
                {fill(strings.BulkEach, { name, decision: decisionNames[decision.Decision] })}
                <span className={desk.note}>{factsOf(entry, today)}</span>
              </li>
            ))}
          </ul>
        )}
      </FewAtATime>
      {mustSee ? (
        <div className={styles.seen}>
          <Check
            id={ids('seen')}
            label={fill(strings.BulkSeen, { what: meetsWords })}
            checked={seen}
            onChange={setSeen}
          />
        </div>
      ) : null}
      <div className={desk.buttons}>
        {items.length > 0 ? (
          <Button primary onClick={record}>
            {counted(items.length, strings.BulkRecord)}
          </Button>
        ) : null}
        <Button quiet onClick={onBack}>
          {baseStrings.Back}
        </Button>
      </div>
      <p className={desk.kept}>{strings.Kept}</p>
    </>
  );
}

const leftWords = {
  settled: strings.BulkSettled,
  look: strings.BulkLook,
  double: strings.BulkDouble,
  noRule: strings.BulkNoRule,
  notMet: strings.BulkLeft,
} satisfies Record<LeftOut, Counted>;

function Left({ kind, entries }: { readonly kind: LeftOut; readonly entries: readonly Entry[] }): React.ReactElement {
  const { today } = usePart();
  return (
    <Fold summary={counted(entries.length, leftWords[kind])} onceOpened>
      <FewAtATime rows={entries} each="li">
        {(shown) => (
          <ul className={styles.plan}>
            {shown.map((entry) => (
              <li key={entry.request.Id}>
                {personOf(entry)}
                <span className={desk.note}>{factsOf(entry, today)}</span>
              </li>
            ))}
          </ul>
        )}
      </FewAtATime>
    </Fold>
  );
}

/** What tells apart the requests of people with the same name. */
function factsOf({ request, functionName }: Entry, today: Day): string {
  return fill(strings.BulkFacts, {
    reference: referenceOf(request.Id),
    functionName: functionName ?? shownStrings.FunctionNone,
    needed: request.NeededBy ? fill(strings.NeededBy, { date: shortDay(request.NeededBy, today) }) : strings.NoNeededBy,
  });
}
