import * as React from 'react';
import type { DirectorySite, HeldRequest, MyDevices } from '../../../data/deviceRequests';
import { readDirectory } from '../../../data/directory';
import { createLoader } from '../../../data/loader';
import { mySite } from '../../../data/mySite';
import { takesSiteInWords } from '../../../data/requestWrites';
import type { AnswerContext, AnswerPage, Answers } from '../../../domain/device/questions';
import type { Loadable } from '../../../domain/loadable';
import type { FieldFault } from '../../../ui/form/ErrorSummary';
import { useIds } from '../../../ui/useIds';
import { useLoadable, useLoads } from '../../../ui/useLoadable';
import { usePart } from '../../base/PartContext';
import { sentIn } from '../routes';
import { type AnswerRow, answerRows } from './answerRows';
import type { AskFacts } from './askState';
import { faultWords } from './faultWords';
import { formRules } from './formRules';
import { type AnswersKept, useAnswers } from './useAnswers';
import { useSending } from './useSending';
import { type Steps, useSteps } from './useSteps';
import { withMySite } from './withMySite';

export interface AskFormProps {
  readonly devices: MyDevices;
  /** The request that is changed; undefined: a new one. */
  readonly base?: HeldRequest;
  /** Somebody has just come here by a link or the back button: the heading is read out. */
  readonly arrived: boolean;
  /** Something is sent or saved: the requests have to be read again. */
  onSaved(): void;
}

/** What the pages of the form share. */
export interface AskForm extends AskFacts {
  readonly kept: AnswersKept;
  readonly steps: Steps;
  /** The page that the form opened at. */
  readonly openedAt: AnswerPage;
  readonly directory: Directory;
  /** What must be mended on this page. */
  readonly faults: readonly FieldFault[];
  /** Seconds until a busy SharePoint is tried again. */
  readonly seconds?: number;
  idOf(field: keyof Answers): string;
  /** Answers in words, to read over. */
  rowsOf(answers: Answers): AnswerRow[];
  /** Sends the answers, or goes to the first page where something must be mended. */
  send(): void;
}

/** The sites to choose from. */
interface Directory {
  readonly value: Loadable<readonly DirectorySite[]>;
  /** Undefined until they are read. */
  readonly sites: readonly DirectorySite[] | undefined;
  readAgain(): void;
}

export function useAskForm({ devices, base, arrived, onSaved }: AskFormProps): AskForm {
  const { connection, store, today, route } = usePart();
  const { requests } = devices;
  const idOf = useIds();
  const directory = useDirectory();
  const { sites } = directory;
  const rules = React.useMemo(() => formRules(connection, devices, today), [connection, devices, today]);
  const sentKeys = requests.map(({ RequestKey }) => RequestKey);
  const kept = useAnswers(base ? rules.answersOf(base) : {}, sentKeys, onSaved, base);
  const answers = withMySite(kept.answers, sites, mySite(store).get());
  const context: AnswerContext = {
    ownEmail: connection.email,
    today,
    functions: rules.functions,
    devices: rules.devices,
    // Until the sites are read, the chosen one is assumed to be listed.
    sites: sites ?? [{ SiteCode: answers.siteCode ?? '-' }],
    takesSiteInWords: takesSiteInWords(connection),
  };
  const steps = useSteps(arrived, answers, context, base !== undefined || kept.begun);
  const [openedAt] = React.useState(steps.step.page);
  const { saving, seconds, ended, save } = useSending(kept, onSaved, base);
  const faults = React.useMemo(
    () => steps.faults.map((fault) => ({ id: idOf(fault.field), text: faultWords(fault) })),
    [steps.faults, idOf],
  );
  return {
    rules,
    requests,
    base,
    answers,
    context,
    requestKey: kept.key,
    step: steps.step,
    confirmed: sentIn(route),
    saving,
    outcome: ended?.outcome,
    kept,
    steps,
    openedAt,
    directory,
    faults,
    seconds,
    idOf,
    rowsOf: (given) => answerRows(given, connection, { functions: rules.functions, devices: rules.devices, sites }),
    send() {
      if (!steps.mend(answers)) save(rules.valuesOf(answers, kept.keyToSend()));
    },
  };
}

function useDirectory(): Directory {
  const { connection, now } = usePart();
  const loader = useLoads(connection.siteUrl, () =>
    createLoader({ read: async () => (await readDirectory(connection)).sites, now }),
  );
  const value = useLoadable(loader);
  const sites = value.state === 'ready' ? value.data : value.state === 'failed' ? value.stale?.data : undefined;
  return { value, sites, readAgain: loader.refresh };
}
