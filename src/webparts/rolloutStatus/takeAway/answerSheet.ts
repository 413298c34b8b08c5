import * as rollout from 'RolloutStatusStrings';
import type { RolloutSite } from '../../../data/rollout';
import type { SiteReport } from '../../../data/siteReport';
import { serviceLines } from '../../../domain/answer/serviceLines';
import { siteSentence } from '../../../domain/answer/siteSentence';
import { serviceWarning } from '../../../domain/answer/warning';
import type { NumberToCall } from '../../../domain/answer/numbers';
import type { Day } from '../../../domain/day';
import { pausedAt } from '../../../domain/rollout/pausedWaves';
import { reachByKeys } from '../../../domain/audience/reach';
import type { Reach } from '../../../domain/contingency/instructions';
import { withWorkFirst } from '../../../domain/rollout/plannedWork';
import { updatesFor } from '../../../domain/rollout/updates';
import { inPhrases } from '../../../domain/sentences';
import { siteName } from '../../../domain/siteName';
import { pausedWords } from '../../../ui/answer/pausedWords';
import { siteSentenceWords } from '../../../ui/answer/siteSentenceWords';
import { serviceWarningWords } from '../../../ui/answer/serviceWarningWords';
import type { Freshness } from '../../../ui/AsyncView';
import { shortDay } from '../../../ui/dates';
import { fill } from '../../../ui/text';
import type { RowAnswer, WholeAnswer } from '../answers';
import { asOfWords } from '../../../ui/AsOf';
import { callSentence } from '../../../ui/callSentence';
import { callText } from '../callText';
import { expectedWords } from '../expectedWords';
import { nowNote } from '../../../ui/nowNote';
import { unreadableWords } from '../../../ui/Unreadable';
import { stateWords } from '../stateWords';
import { updateTitle, whenWords } from '../updates/updateWords';
import { strings } from './strings';

/** A report with its updates. Until they are read, nothing can be taken away. */
type ReportToTake = SiteReport & { readonly updates: NonNullable<SiteReport['updates']> };

export interface AnswerSheetProps {
  readonly site: RolloutSite;
  readonly report: ReportToTake;
  readonly answer: WholeAnswer;
  /** Whom to call. */
  readonly number?: NumberToCall;
  readonly freshness: Freshness;
  readonly today: Day;
  /** In milliseconds since 1970: planned work that is over is left out. */
  readonly now: number;
  /** Address of the page, so that people who have the sheet find what is newer. */
  readonly address: string;
}

/** A site's answer in words alone, for paper and for text. */
export interface AnswerSheet {
  readonly title: string;
  readonly answer: string;
  readonly asOf: string;
  readonly warnings: readonly SheetWarning[];
  readonly services: readonly SheetService[];
  /** Newest first. */
  readonly updates: readonly SheetUpdate[];
  readonly help?: string;
  readonly address: string;
}

interface SheetWarning {
  readonly lead?: string;
  readonly text: string;
}

export interface SheetService {
  readonly name: string;
  readonly now: string;
  readonly note?: string;
  /** For a table cell: when, and notes on the date. */
  readonly expected: readonly string[];
  /** For a line of its own. */
  readonly expectedLine: string;
  /** For a table cell: when and by whom, or since when it is not confirmed. */
  readonly confirmed: readonly string[];
  /** The same for a line of its own; undefined where the note says why it is not known. */
  readonly confirmedLine?: string;
}

interface SheetUpdate {
  readonly on: string;
  readonly title: string;
  readonly body?: string;
}

export function answerSheet({
  site,
  report,
  answer,
  number,
  freshness,
  today,
  now,
  address,
}: AnswerSheetProps): AnswerSheet {
  const lines = serviceLines(report.services, report.statuses, today);
  const found = serviceWarning(lines, today);
  const warning = found && serviceWarningWords(found, today);
  const paused = pausedWords(pausedAt(report.settings.pausedWaves, site), lines, today);
  const byKeys = (keys: string): Reach | undefined => reachByKeys(keys, site, lines);
  const here = updatesFor(report.updates, { siteCode: site.SiteCode, region: site.Region, byKeys }, today);
  const updates = withWorkFirst(here, now);
  const call = callText(number, answer.needsAction);
  return {
    title: fill(strings.Title, { site: siteName(site) }),
    answer: siteSentenceWords(siteSentence(lines)),
    // “Being refreshed” makes no sense on paper.
    asOf: asOfWords({ freshness: { ...freshness, refreshing: false }, demonstration: report.settings.demonstration }),
    warnings: [
      ...(warning ? [{ lead: warning.lead, text: warning.rest }] : []),
      ...(paused ? [{ text: paused }] : []),
      ...(report.unreadable.length > 0 ? [{ text: unreadableWords(report.unreadable) }] : []),
    ],
    services: [...answer.main, ...answer.others].map((row) => sheetService(row, today)),
    updates: updates.map((update) => ({
      on: shortDay(update.PublishFrom, today),
      title: inPhrases([whenWords(update, lines, now), updateTitle(update)]),
      body: update.Body,
    })),
    help: call && number ? callSentence(call, number) : call,
    address,
  };
}

function sheetService(row: RowAnswer, today: Day): SheetService {
  const { service, now, status } = row;
  const { lead, line, notes } = expectedWords(row, today);
  const date = status?.ConfirmedOn && shortDay(status.ConfirmedOn, today);
  const confirmed = now.basis === 'confirmed' && date ? { date, who: status.ConfirmedBy } : undefined;
  return {
    name: service.Title,
    now: stateWords(row),
    note: nowNote(row, today),
    expected: [row.expected.kind === 'connected' ? line : lead, ...notes],
    expectedLine: inPhrases([line, ...notes]),
    confirmed: confirmed
      ? [confirmed.date, ...(confirmed.who ? [confirmed.who] : [])]
      : [date ? fill(rollout.NotSince, { date }) : rollout.NotYet],
    confirmedLine:
      confirmed &&
      (confirmed.who
        ? fill(rollout.ConfirmedBy, { date: confirmed.date, who: confirmed.who })
        : fill(rollout.ConfirmedOn, { date: confirmed.date })),
  };
}
