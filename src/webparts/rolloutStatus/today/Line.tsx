import * as React from 'react';
import type { RolloutService } from '../../../data/rollout';
import type { StatusShown } from '../../../data/statusAsShown';
import type { Concern } from '../../../domain/rollout/attention';
import { Button } from '../../../ui/Button';
import { CellNote } from '../../../ui/DataTable';
import { StatusMark, statusWord } from '../../../ui/StatusMark';
import { fill } from '../../../ui/text';
import type { NowState } from '../../../domain/rollout/choices';
import { pressAnswers } from '../../../domain/rollout/pressAnswers';
import { usePart } from '../../base/PartContext';
import { strings as savingStrings } from '../../base/saving/strings';
import { WriteStatus } from '../../base/saving/WriteStatus';
import { SiteLink } from '../allSites/SiteLink';
import { isOf } from '../edit/confirmer';
import { backReasons } from '../edit/backReasons';
import { stillWords } from '../edit/stillWords';
import { strings as editStrings } from '../edit/strings';
import type { Confirmation } from '../edit/useConfirmation';
import type { EditedSite } from '../edit/useStatusWrite';
import { ChangeHereView } from '../openEdit';
import { BothVersionsView } from './openBothVersions';
import { strings } from './strings';
import styles from './Today.module.scss';
import { type Answering, useAnswer } from './useAnswer';

export interface LineProps {
  readonly row: Concern;
  readonly shown: StatusShown & {
    readonly site: EditedSite;
    readonly service: RolloutService;
    /** The wave of the site is paused. */
    readonly isPaused: boolean;
  };
  /** What is said of it, beside its name. */
  readonly facts: readonly [React.ReactNode, React.ReactNode];
  /** Whether it is answered by one press; otherwise by the form alone. */
  readonly answers: boolean;
  /** What opens the form. */
  readonly change: string;
  readonly confirmation: Confirmation;
  /** Whether this is the line that was answered last. */
  readonly isLast: boolean;
  /** It is answered, or that is put back. */
  onDone(done: boolean): void;
  onNext(): void;
  /** The list is to be read again. */
  onRead(): void;
}

/** A service at a site that needs a hand, with what is to be done in place. Once that is done it stays until *Next*. */
export function Line(props: LineProps): React.ReactElement {
  const { row, shown, facts, confirmation, onDone } = props;
  const [form, setForm] = React.useState<'open' | 'saved'>();
  const [isLeft, setLeft] = React.useState(false);
  const answering = useAnswer(shown, confirmation, onDone);
  const { saved, write } = answering;
  const root = React.useRef<HTMLLIElement>(null);
  const name = fill(strings.First, { service: row.service.Title, site: row.overview.site.Title });
  const isDone = saved !== undefined || form === 'saved' || isLeft;
  useFocusInstead(root, `${String(isDone)} ${String(form)}`);

  return (
    <li ref={root} className={styles.line} data-done={isDone || undefined}>
      <What {...row} />
      {form ? null : (
        <>
          <div>{saved ? <AnsweredCell {...saved} /> : isLeft ? strings.Left : facts[0]}</div>
          <div>{facts[1]}</div>
        </>
      )}
      {form === 'open' ? null : (
        <Actions {...props} name={name} answering={answering} isDone={isDone} onForm={() => setForm('open')} />
      )}
      <div className={styles.whole}>
        <WriteStatus
          write={write}
          reasons={write.ended?.attempt.back ? backReasons : { gone: strings.Gone }}
          onRetry={write.save}
        />
        {answering.conflict ? (
          <BothVersionsView
            name={name}
            conflict={answering.conflict}
            busy={write.saving}
            onMine={answering.saveOver}
            onTheirs={() => {
              answering.leaveTheirs();
              setLeft(true);
              onDone(true);
            }}
          />
        ) : null}
        {form ? (
          <ChangeHereView
            site={shown.site}
            service={shown.service}
            isPaused={shown.isPaused}
            confirmation={confirmation}
            onSaved={() => {
              setForm('saved');
              onDone(true);
            }}
            onClose={() => setForm(undefined)}
          />
        ) : null}
      </div>
    </li>
  );
}

function What({ overview, service }: Concern): React.ReactElement {
  return (
    <div className={styles.what}>
      <SiteLink overview={overview} />
      <CellNote>{service.Title}</CellNote>
    </div>
  );
}

interface ActionsProps extends LineProps {
  readonly name: string;
  readonly answering: Answering;
  readonly isDone: boolean;
  onForm(): void;
}

function Actions({
  shown,
  answers,
  change,
  isLast,
  name,
  answering,
  isDone,
  onNext,
  onForm,
}: ActionsProps): React.ReactElement {
  const { write } = answering;
  if (isDone) return <DoneActions {...{ isLast, name, answering, onNext }} />;
  const reported = shown.status?.Now;
  const label = (now: NowState): string => (now === reported ? stillWords[now] : statusWord(now));
  return (
    <div className={styles.actions}>
      {answers
        ? pressAnswers(reported).map((now) => (
            <Button
              key={now}
              className={styles.press}
              disabled={write.saving}
              aria-label={fill(editStrings.StillService, { service: name, still: label(now).toLowerCase() })}
              onClick={() => answering.answer(now)}
            >
              {label(now)}
            </Button>
          ))
        : null}
      <Button
        quiet
        disabled={write.saving}
        aria-label={fill(editStrings.StillService, { service: name, still: change.toLowerCase() })}
        onClick={onForm}
      >
        {change}
      </Button>
    </div>
  );
}

/** What can be done with a line that is done: go on, or put it back. */
function DoneActions({
  isLast,
  name,
  answering: { saved, write, putBack },
  onNext,
}: Pick<ActionsProps, 'isLast' | 'name' | 'answering' | 'onNext'>): React.ReactElement {
  return (
    <div className={styles.actions}>
      <Button
        primary={isLast}
        className={styles.press}
        aria-label={fill(strings.NextOf, { what: name })}
        onClick={onNext}
      >
        {strings.Next}
      </Button>
      {saved?.write ? (
        <Button
          quiet
          disabled={write.saving}
          aria-label={fill(editStrings.PutBackOne, { service: name })}
          onClick={putBack}
        >
          {savingStrings.PutBack.one}
        </Button>
      ) : null}
    </div>
  );
}

/** What staff read now, and who has confirmed it. */
function AnsweredCell({ now, by }: NonNullable<Answering['saved']>): React.ReactElement {
  const { connection } = usePart();
  return (
    <>
      <StatusMark state={now} />
      <CellNote>{fill(strings.ConfirmedBy, { who: isOf(connection.name, by) ? editStrings.ByYou : by })}</CellNote>
    </>
  );
}

/** Where the button that was pressed is gone, the first one that stands in the line now takes the focus. */
function useFocusInstead(root: React.RefObject<HTMLElement>, stands: string): void {
  const before = React.useRef(stands);
  React.useEffect(() => {
    if (before.current === stands) return;
    before.current = stands;
    const { activeElement } = document;
    if (!activeElement || activeElement === document.body) focusLine(root.current);
  }, [root, stands]);
}

/** Gives a line the focus: the first thing that can be done there. */
export function focusLine(line: Element | null | undefined): void {
  line?.querySelector<HTMLElement>('button:not(:disabled)')?.focus();
}
