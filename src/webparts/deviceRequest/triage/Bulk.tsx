import * as strings from 'DeviceTriageStrings';
import * as React from 'react';
import { decide, type Decided, type NewDecision } from '../../../data/deviceTriage';
import type { Outcome, WriteOptions } from '../../../data/rowWrites';
import { isPlain } from '../../../domain/device/queue';
import { Button } from '../../../ui/Button';
import { FewAtATime } from '../../../ui/FewAtATime';
import { counted, fill, listed } from '../../../ui/words';
import { BulkRun } from '../../base/saving/BulkRun';
import type { BothVersions, Theirs } from '../../base/saving/Conflict';
import { StepHeading } from '../../base/saving/StepHeading';
import type { Entry } from './board';
import { BulkForm, type BulkWanted } from './BulkForm';
import { choiceGiven, decisionFrom, draftFor } from './decisions';
import { changedFields } from './fields';
import styles from './Triage.module.scss';
import { decisionNames, personOf } from './triageWords';
import type { TriageWork } from './work';

export interface BulkProps {
  readonly work: TriageWork;
  readonly entries: readonly Entry[];
  onDone(): void;
  onBack(): void;
}

/** One of several decisions. */
interface Planned {
  readonly name: string;
  readonly entry: Entry;
  readonly decision: NewDecision;
  readonly write: { readonly key: string; readonly planned: Pick<Planned, 'name' | 'entry' | 'decision'> };
}

/** What stands in the way of one: another's decision, or a change of the request. */
type InTheWay = Theirs & ({ readonly decided: Extract<Decided, { state: 'overtaken' }>['theirs'] } | { readonly request: Entry['request'] });

/** Decides several at once: choose what, look at what it would record, record it. */
export function Bulk({ work, entries, onDone, onBack }: BulkProps): React.ReactElement {
  const { connection, now, today } = work;
  const [wanted, setWanted] = React.useState<BulkWanted>();
  const [running, setRunning] = React.useState(false);
  const [uncopied, setUncopied] = React.useState<readonly string[]>([]);
  const plan = React.useMemo(() => (wanted ? planOf(entries, wanted) : []), [entries, wanted]);

  async function write(writes: readonly Planned['write'][], { onOutcome, stopped = () => false, wait }: WriteOptions<InTheWay>): Promise<Outcome<InTheWay>[]> {
    const outcomes: Outcome<InTheWay>[] = [];
    for (const [at, { planned }] of writes.entries()) {
      const { entry, decision, name } = planned;
      let outcome: Outcome<InTheWay> = { state: 'notSent' };
      if (!stopped()) {
        const { request, standing } = entry;
        const decided = await decide(connection, { request, nextSequence: standing.nextSequence }, decision, { wait, stopped });
        outcome = outcomeOf(decided, now());
        if (decided.state === 'recorded' && decided.copy) setUncopied((before) => [...before, name]);
      }
      outcomes.push(outcome);
      onOutcome?.(at, outcome);
    }
    return outcomes;
  }

  if (running) {
    return (
      <>
        <BulkRun<Planned, InTheWay> title={strings.BulkTitle} items={plan} write={write} both={({ entry, decision }, theirs) => bothOf(entry, decision, theirs, today)} over={() => undefined} onDone={onDone} />
        {uncopied.length > 0 ? <p className={styles.part}>{fill(strings.BulkUncopied, { names: listed(uncopied) })}</p> : null}
      </>
    );
  }

  const toLookAt = entries.filter((entry) => !isPlain(entry)).length;
  const left = entries.length - plan.length - toLookAt;
  return (
    <>
      <StepHeading key={wanted ? 'check' : 'choose'}>{strings.BulkTitle}</StepHeading>
      <div hidden={wanted !== undefined}>
        <BulkForm entries={entries} onWanted={setWanted} onBack={onBack} />
      </div>
      {wanted ? (
        <>
          <p>{counted(plan.length, strings.BulkWillOne, strings.BulkWillMany)}</p>
          {toLookAt > 0 ? <p>{counted(toLookAt, strings.BulkLookOne, strings.BulkLookMany)}</p> : null}
          {left > 0 ? <p>{counted(left, strings.BulkLeftOne, strings.BulkLeftMany)}</p> : null}
          <FewAtATime rows={plan} each="li">
            {(shown) => (
              <ul className={styles.plan}>
                {shown.map(({ name, decision, entry }) => (
                  <li key={entry.request.Id}>{fill(strings.BulkEach, { name, decision: decisionNames[decision.Decision] })}</li>
                ))}
              </ul>
            )}
          </FewAtATime>
          <div className={styles.buttons}>
            <Button primary onClick={() => setRunning(true)}>
              {counted(plan.length, strings.BulkRecordOne, strings.BulkRecordMany)}
            </Button>
            <Button quiet onClick={() => setWanted(undefined)}>
              {strings.BulkBack}
            </Button>
          </div>
          <p className={styles.quiet}>{strings.Kept}</p>
        </>
      ) : null}
    </>
  );
}

/** The decisions that are wanted: approvals only where the rule gives them, and none about what wants a look first. */
function planOf(entries: readonly Entry[], wanted: BulkWanted): Planned[] {
  return entries.filter(isPlain).flatMap((entry): Planned[] => {
    const draft = draftFor(entry.assessment);
    if (wanted.what === 'approve' && !choiceGiven(entry.assessment)) return [];
    const decision = decisionFrom(wanted.what === 'approve' ? draft : { ...draft, choice: 'none', reason: wanted.reason, instead: wanted.instead }, entry.assessment);
    const planned = { name: personOf(entry), entry, decision };
    return [{ ...planned, write: { key: `${entry.request.Id}|${entry.standing.nextSequence}`, planned } }];
  });
}

function outcomeOf(decided: Decided, now: Date): Outcome<InTheWay> {
  switch (decided.state) {
    case 'recorded': return { state: 'saved' };
    case 'overtaken': return { state: 'conflict', theirs: { decided: decided.theirs, editedBy: decided.theirs.by, editedOn: now } };
    case 'changed': return { state: 'conflict', theirs: { request: decided.request, editedBy: decided.request.authorName, editedOn: decided.request.Modified } };
    case 'repeat': return { state: 'gone' };
    case 'gone':
    case 'notSent':
    case 'failed': return decided;
  }
}

function bothOf({ request }: Entry, decision: NewDecision, theirs: InTheWay, today: TriageWork['today']): readonly BothVersions[] {
  if ('request' in theirs) return changedFields(request, theirs.request, today).map((field) => ({ label: field.name, mine: field.was, theirs: field.now }));
  return [
    { label: strings.BulkTheirs, mine: decisionNames[decision.Decision], theirs: decisionNames[theirs.decided.Decision] },
    { label: strings.DeclineReason, mine: decision.Note ?? strings.None, theirs: theirs.decided.Note ?? strings.None },
  ];
}
