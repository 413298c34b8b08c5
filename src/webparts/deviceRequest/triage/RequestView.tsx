import * as strings from 'DeviceTriageStrings';
import * as React from 'react';
import { emailKey } from '../../../domain/device/register';
import { referenceOf } from '../../../domain/device/reference';
import { isUndecided, lastQuestion } from '../../../domain/device/standing';
import { dayOf } from '../../../domain/day';
import { Button } from '../../../ui/Button';
import { shortDay } from '../../../ui/dates';
import { Fold } from '../../../ui/Fold';
import { Heading } from '../../../ui/Heading';
import { PlaceLink } from '../../../ui/PlaceLink';
import { counted, fill } from '../../../ui/words';
import { AssessmentView } from './AssessmentView';
import type { Entry } from './board';
import { Decide } from './Decide';
import { answersOf } from './fields';
import { placeOf } from './places';
import styles from './Triage.module.scss';
import { aboutWords, decisionNames, flagsOf, personOf, standingWords } from './triageWords';
import type { TriageWork } from './work';

export interface RequestViewProps {
  readonly work: TriageWork;
  readonly tab: 'queue' | 'decided';
  readonly entry: Entry;
  /** The one to go on with. */
  readonly next: Entry | undefined;
  onBack(): void;
  /** Something is typed or sent: it is to stay in view. */
  onHold(): void;
}

/** One request: what the rule comes to, what was said, what happened, and the decision. */
export const RequestView = React.forwardRef<HTMLHeadingElement, RequestViewProps>(function RequestView({ work, tab, entry, next, onBack, onHold }, heading) {
  const { today } = work;
  const { request } = entry;
  const flags = flagsOf(entry);
  return (
    <>
      <p className={styles.back}>
        <Button quiet onClick={onBack}>
          {strings.Back}
        </Button>
      </p>
      <Heading ref={heading} tabIndex={-1} below={1} className={styles.name}>
        {personOf(entry)}
      </Heading>
      <p className={styles.about}>
        {aboutWords(entry, today)} <span className={styles.reference}>{fill(strings.Reference, { reference: referenceOf(request.Id) })}</span>
      </p>
      {flags.length > 0 ? (
        <ul className={styles.flags} aria-label={strings.FlagsLabel}>
          {flags.map((words) => (
            <li key={words}>{words}</li>
          ))}
        </ul>
      ) : null}
      <div className={styles.sides}>
        <div>
          <AssessmentView entry={entry} policies={work.board.report.policies} support={work.board.report.support} today={today} />
          <Said entry={entry} />
          <div className={styles.folds}>
            <Fold summary={strings.Answers} onceOpened>
              <dl className={styles.answers}>
                {answersOf(entry, today).map(({ name, value }) => (
                  <div key={name}>
                    <dt>{name}</dt>
                    <dd>{value}</dd>
                  </div>
                ))}
              </dl>
            </Fold>
            <History entry={entry} work={work} />
            <Others entry={entry} work={work} />
          </div>
        </div>
        <div>
          <Decide work={work} tab={tab} entry={entry} next={next} onHold={onHold} />
        </div>
      </div>
    </>
  );
});

function Said({ entry: { request, standing } }: { readonly entry: Entry }): React.ReactElement {
  // What the request says it was asked, its requester could have written.
  const question = lastQuestion(standing.decisions)?.Note;
  return (
    <>
      <Heading below={2} className={styles.part}>
        {strings.Words}
      </Heading>
      <p className={styles.words}>{request.Justification?.trim() ? request.Justification : strings.NoWords}</p>
      {([[strings.Review, request.ReviewReason], [strings.Asked, question], [strings.Reply, request.Reply]] as const).map(([title, text]) =>
        text?.trim() ? (
          <React.Fragment key={title}>
            <Heading below={2} className={styles.part}>
              {title}
            </Heading>
            <p className={styles.words}>{text}</p>
          </React.Fragment>
        ) : null,
      )}
    </>
  );
}

function History({ entry: { request, standing }, work: { today } }: { readonly entry: Entry; readonly work: TriageWork }): React.ReactElement {
  const count = standing.decisions.length + 1;
  return (
    <Fold summary={counted(count, strings.HistoryOne, strings.HistoryMany)} onceOpened>
      <ol className={styles.history}>
        <li>
          <span className={styles.when}>{shortDay(dayOf(request.Created), today)}</span>
          <span>{fill(strings.HistoryAsked, { who: request.authorName })}</span>
        </li>
        {standing.decisions.map((decision) => (
          <li key={decision.Id}>
            <span className={styles.when}>{shortDay(dayOf(decision.Created), today)}</span>
            <span>
              {fill(strings.HistoryBy, { decision: decisionNames[decision.Decision], who: decision.authorName })}
              {decision.RuleQuoted ? <span className={styles.note}>{decision.RuleQuoted}</span> : null}
              {decision.Note ? <span className={styles.note}>{decision.Note}</span> : null}
            </span>
          </li>
        ))}
      </ol>
    </Fold>
  );
}

/** More are counted, not listed. */
const mostOthers = 10;

function Others({ entry, work }: { readonly entry: Entry; readonly work: TriageWork }): React.ReactElement | null {
  const { board, go, today } = work;
  const email = emailKey(entry.request.RequestedForEmail);
  const others = React.useMemo(
    () => (email ? board.entries.filter(({ request }) => request.Id !== entry.request.Id && emailKey(request.RequestedForEmail) === email) : []),
    [board, entry.request.Id, email],
  );
  if (others.length === 0) return null;
  return (
    <Fold summary={counted(others.length, strings.OthersOne, strings.OthersMany)} onceOpened>
      <ul className={styles.others}>
        {others.slice(0, mostOthers).map((other) => (
          <li key={other.request.Id}>
            <PlaceLink to={placeOf({ tab: isUndecided(other.standing.standing) ? 'queue' : 'decided', request: other.request.Id })} onGo={go}>
              {`${referenceOf(other.request.Id)}: ${standingWords(other.standing.standing)}`}
            </PlaceLink>
            <span className={styles.note}>{aboutWords(other, today)}</span>
          </li>
        ))}
      </ul>
    </Fold>
  );
}
