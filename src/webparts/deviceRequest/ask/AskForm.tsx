import * as React from 'react';
import * as uiStrings from 'UiStrings';
import type { HeldRequest, MyDevices } from '../../../data/deviceRequests';
import { readDirectory } from '../../../data/directory';
import { createLoader } from '../../../data/loader';
import { mySite } from '../../../data/mySite';
import { takesSiteInWords } from '../../../data/requestWrites';
import { addDays } from '../../../domain/day';
import { answersFrom, assessedAnswers, type Requester, requestFrom } from '../../../domain/device/answers';
import type { AnswerContext, Answers } from '../../../domain/device/questions';
import { assess, type Assessment } from '../../../domain/device/assessment';
import { devicesOn, functionsOn } from '../../../domain/device/policy';
import { referenceOf } from '../../../domain/device/reference';
import type { RequestValues } from '../../../domain/device/request';
import type { Failed } from '../../../domain/problem';
import { typedDate } from '../../../domain/typedDate';
import { AsyncView } from '../../../ui/AsyncView';
import { useIds } from '../../../ui/useIds';
import { useLoadable, useLoads } from '../../../ui/useLoadable';
import { fill } from '../../../ui/text';
import { usePart } from '../../base/PartContext';
import { useWrite } from '../../base/saving/useWrite';
import { home, lookingAt, sentIn } from '../routes';
import { answerRows, changedRows, type Names } from './answerRows';
import styles from './Ask.module.scss';
import { Back } from './Back';
import { CheckPage } from './CheckPage';
import { Closed } from './Closed';
import { deliver, type Delivered } from './deliver';
import { DraftNote } from './DraftNote';
import { faultWords } from './faultWords';
import { OpenAlready, openAlready } from './OpenAlready';
import { QuestionPage } from './QuestionPage';
import type { Offered } from './questionProps';
import { sameRequest } from './sameRequest';
import { SendProblem } from './SendProblem';
import { SentPage } from './SentPage';
import { pagesFor, routeOf, sentRoute, stepBefore } from './steps';
import { strings } from './strings';
import { useAnswers } from './useAnswers';
import { useSteps } from './useSteps';
import { withMySite } from './withMySite';

export interface AskFormProps {
  readonly devices: MyDevices;
  /** The request that is changed; undefined: a new one. */
  readonly base?: HeldRequest;
  /** Somebody has just come here by a link or the back button: the heading is read out. */
  readonly arrived: boolean;
  /** Something is sent or saved: one's own requests are to be read again. */
  onSaved(): void;
}

/** Days from today of the date that stands as an example. */
const exampleDays = 14;

/** The form: a question a page, the last look, and the confirmation. */
export function AskForm({ devices, base, arrived, onSaved }: AskFormProps): React.ReactElement {
  const { connection, store, now, today, help, region, route, go } = usePart();
  const ids = useIds();
  const requester: Requester = connection;
  const form = { phone: route.phone };
  const sentKeys = devices.requests.map(({ RequestKey }) => RequestKey);
  const directory = useLoads(connection.siteUrl, () =>
    createLoader({ read: async () => (await readDirectory(connection)).sites, now }),
  );
  const read = useLoadable(directory);
  const sites = read.state === 'ready' ? read.data : read.state === 'failed' ? read.stale?.data : undefined;
  const names: Names = {
    functions: React.useMemo(() => functionsOn(devices.policies, today), [devices, today]),
    devices: React.useMemo(() => devicesOn(devices.support, today), [devices, today]),
    sites,
  };
  // What ICT has of a request that is changed.
  const held = base && answersFrom(base, requester, names.devices);
  const kept = useAnswers(held ?? {}, sentKeys, onSaved, base);
  const answers = withMySite(kept.answers, sites, mySite(store).get());
  const context: AnswerContext = {
    ownEmail: requester.email,
    today,
    functions: names.functions,
    devices: names.devices,
    sites: sites ?? [{ SiteCode: answers.siteCode ?? '-' }],
    takesSiteInWords: takesSiteInWords(connection),
  };
  const { step, faults, moved, advance, mend } = useSteps(arrived, answers, context, base !== undefined || kept.begun);
  const [openedAt] = React.useState(step.page);
  const sending = useWrite<RequestValues, (Delivered | Failed) & { readonly on: Date }>({
    write: async (values, options) => ({ ...(await deliver(connection, values, options, base)), on: now() }),
    onEnded(outcome) {
      if (outcome.state === 'failed') return;
      // Written once more: the tab that made the other version may have cleared it.
      if (outcome.state === 'closed' && outcome.canGoOn) kept.change({});
      else kept.forget();
      if (outcome.state === 'sent') go(sentRoute(form, outcome.itemId));
      onSaved();
    },
    stays: (to) => to?.phone === route.phone,
  });
  const outcome = sending.ended?.outcome;
  const failed = outcome?.state === 'failed' ? outcome : undefined;
  const listed = React.useMemo(
    () => faults.map((fault) => ({ id: ids(fault.field), text: faultWords(fault) })),
    [faults, ids],
  );

  const assessmentOf = (given: Answers): Assessment =>
    assess(assessedAnswers(given), devices.policies, devices.support, today);
  if (outcome?.state === 'closed') {
    const why = outcome.canGoOn && kept.isKept ? `${outcome.why} ${strings.ConflictKept}` : outcome.why;
    return <Closed why={why} itemId={base?.Id} typed={answerRows(answers, requester, names)} />;
  }
  const valuesOf = (given: Answers, key: string): RequestValues =>
    requestFrom(given, { key, requester, assessment: assessmentOf(given) });
  const unchanged =
    base !== undefined &&
    held !== undefined &&
    sameRequest(valuesOf(held, base.RequestKey), valuesOf(answers, base.RequestKey));

  const sentHere = outcome?.state === 'sent' ? outcome : undefined;
  const there = devices.requests.find(({ Id, RequestKey }) =>
    sentHere ? Id === sentHere.itemId : Id === sentIn(route) || (!base && RequestKey === kept.key),
  );
  if (sentHere || (there && !sending.saving && !failed)) {
    const itemId = sentHere?.itemId ?? there!.Id;
    // What ICT has, once it is read again.
    const fresh = there && !(base && there.etag === base.etag) ? there : undefined;
    const shown = fresh ? answersFrom(fresh, requester, names.devices) : answers;
    const differs =
      !base &&
      kept.key !== undefined &&
      fresh?.RequestKey === kept.key &&
      !sameRequest(fresh, valuesOf(answers, kept.key));
    const already = differs ? 'differs' : !base && !sentHere && kept.key === there?.RequestKey ? 'same' : undefined;
    return (
      <SentPage
        key="sent"
        itemId={itemId}
        reference={referenceOf(itemId)}
        sentOn={base?.Created ?? fresh?.Created ?? sentHere!.on}
        savedOn={base && sentHere?.on}
        changed={base !== undefined}
        already={already}
        forName={shown.forWhom === 'somebodyElse' ? shown.name : undefined}
        priority={assessmentOf(shown).priority !== undefined}
        rows={answerRows(shown, requester, names)}
        typed={differs ? answerRows(answers, requester, names) : undefined}
        focus={moved || sentHere !== undefined}
      />
    );
  }

  function deliverIt(): void {
    if (unchanged || mend(answers)) return;
    sending.save(valuesOf(answers, kept.keyToSend()));
  }

  const pages = pagesFor(answers, context);
  const before = stepBefore(step, answers, context);
  const way = base ? lookingAt(base.Id) : home;
  const back = base && step.page === 'check' ? way : before ? routeOf(form, before) : way;
  const offered: Offered = {
    myName: requester.name,
    functions: names.functions,
    devices: names.devices,
    sites: sites ?? [],
    takesSiteInWords: context.takesSiteInWords,
    region,
    help,
    exampleDate: Object.values(typedDate(addDays(today, exampleDays))).join(' '),
  };
  const rows = answerRows(answers, requester, names);
  const shownRows = held ? changedRows(rows, answerRows(held, requester, names)) : rows;
  const title = !base
    ? strings.Check
    : fill(unchanged ? strings.Unchanged : strings.CheckChange, { reference: referenceOf(base.Id) });
  const lead = unchanged ? strings.UnchangedLead : kept.overtaken ? strings.Overtaken : undefined;
  const common = { answers, faults: listed, focus: moved, idOf: ids, onChange: kept.change };
  const page =
    step.page === 'check' ? (
      <CheckPage
        {...common}
        key="check"
        title={title}
        lead={lead && <p className={styles.lead}>{lead}</p>}
        send={unchanged ? undefined : failed ? uiStrings.TryAgain : base ? strings.Save : strings.Send}
        // Why a person should review it stands below, to be written; a function cannot be chosen while none is listed.
        rows={shownRows.filter(
          (row) => row.page !== 'check' && (row.page !== 'function' || names.functions.length > 0),
        )}
        change={(changed) => routeOf(form, { page: changed, changing: true })}
        assessment={assessmentOf(answers)}
        sending={sending.saving}
        seconds={sending.seconds}
        problem={failed ? <SendProblem {...failed} changing={base !== undefined} isKept={kept.isKept} /> : null}
        onSend={deliverIt}
      />
    ) : (
      <QuestionPage
        {...common}
        key={`${step.page} ${step.changing}`}
        question={step.page}
        at={pages.indexOf(step.page) + 1}
        total={pages.length}
        offered={offered}
        onContinue={(patch) =>
          advance(kept.change({ ...(step.page === 'site' && { siteCode: answers.siteCode }), ...patch }))
        }
      />
    );

  return (
    <>
      <Back to={back} />
      {step.page === 'whoFor' || step.page === 'check' || step.page === openedAt ? (
        <OpenAlready open={openAlready(devices.requests, answers, requester.email, base)} answers={answers} />
      ) : null}
      {step.page === 'site' || step.page === 'check' ? (
        <AsyncView value={read} onRetry={directory.refresh} empty={null}>
          {() => page}
        </AsyncView>
      ) : (
        page
      )}
      {kept.begun ? (
        <DraftNote
          changing={base !== undefined}
          isKept={kept.isKept}
          // Said once, where they come back to it.
          resumedFrom={moved ? undefined : kept.resumedFrom}
          onDiscard={() => {
            kept.forget();
            go(way);
          }}
        />
      ) : null}
    </>
  );
}
