import * as React from 'react';
import type { DevicePolicy, DeviceSupport } from '../../../data/deviceRequests';
import { assess, type Assessment, type AssessmentReason } from '../../../domain/device/assessment';
import type { Day } from '../../../domain/day';
import { fullDay, shortDay } from '../../../ui/dates';
import { Heading } from '../../../ui/Heading';
import { fill } from '../../../ui/text';
import { usePart } from '../../base/PartContext';
import { strings as partStrings } from '../strings';
import type { FullEntry } from './board';
import { strings } from './strings';
import styles from './AssessmentView.module.scss';
import desk from './Desk.module.scss';
import { restsOnWords, verdictTitle, verdictWords } from './triageWords';

export interface AssessmentViewProps {
  readonly entry: FullEntry;
  readonly policies: readonly DevicePolicy[];
  readonly support: readonly DeviceSupport[];
}

/** What the rule says today; and what it said when the request was made, if that differs. */
export function AssessmentView({ entry, policies, support }: AssessmentViewProps): React.ReactElement {
  const { today } = usePart();
  const { assessment, request, askedOn } = entry;
  const then = React.useMemo(() => assess(request, policies, support, askedOn), [request, policies, support, askedOn]);
  const source = assessment.reasons.find(
    (reason): reason is Extract<AssessmentReason, { kind: 'blackBerry' }> => reason.kind === 'blackBerry',
  )?.source;
  return (
    <>
      <Heading below={2} className={desk.verdict}>
        {verdictTitle(assessment)}
      </Heading>
      <ul className={styles.rests}>
        {assessment.reasons.map((reason) => (
          <li key={reason.kind}>
            <Mark kind={reason.kind} />
            <span>
              {restsOnWords(reason, entry.functionName, today)}
              {reason.kind === 'blackBerry' && source ? (
                <span className={desk.note}>{fill(partStrings.SourceIs, { source })}</span>
              ) : null}
            </span>
          </li>
        ))}
      </ul>
      {isSame(assessment, then) ? null : <Then now={assessment} then={then} askedOn={askedOn} />}
      {assessment.rule ? (
        <blockquote className={desk.rule}>
          <p>{assessment.rule}</p>
          <p className={desk.quiet}>
            {fill(strings.Policy, {
              version: assessment.policyVersion ?? 0,
              date: assessment.policyFrom ? fullDay(assessment.policyFrom) : '',
            })}
          </p>
        </blockquote>
      ) : null}
      {assessment.verdict !== 'meets' && assessment.insteadUse ? (
        <p className={styles.instead}>{fill(strings.Instead, { what: assessment.insteadUse })}</p>
      ) : null}
    </>
  );
}

function isSame(one: Assessment, other: Assessment): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

function Then({
  now,
  then,
  askedOn,
}: {
  readonly now: Assessment;
  readonly then: Assessment;
  readonly askedOn: Day;
}): React.ReactElement {
  const { today } = usePart();
  const versions = { version: then.policyVersion ?? 0, now: now.policyVersion ?? 0 };
  const both =
    then.policyVersion === undefined
      ? strings.ThenNone
      : now.policyVersion === undefined
        ? strings.ThenGone
        : strings.ThenVersion;
  return (
    <div className={styles.then}>
      <p className={styles.thenTitle}>{fill(strings.ThenTitle, { date: shortDay(askedOn, today) })}</p>
      <p>
        {fill(strings.ThenWas, { verdict: verdictWords(then) })}{' '}
        {now.policyVersion === then.policyVersion ? '' : fill(both, versions)}
      </p>
      {then.rule && then.rule !== now.rule ? <p className={desk.quiet}>{then.rule}</p> : null}
    </div>
  );
}

/** A mark for a reason: for the request, against it, or for its place. The words beside it say the same. */
function Mark({ kind }: { readonly kind: AssessmentReason['kind'] }): React.ReactElement {
  const shape =
    kind === 'entitled' || kind === 'needsCount'
      ? 'M3 10.5l4.5 4.5L17 5'
      : kind === 'blackBerry'
        ? 'M3 10h13M11 5l5 5-5 5'
        : 'M5 5l10 10M15 5L5 15';
  return (
    <svg viewBox="0 0 20 20" aria-hidden="true" focusable="false">
      <path d={shape} fill="none" stroke="currentColor" strokeWidth="2.2" />
    </svg>
  );
}
