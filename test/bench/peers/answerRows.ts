import * as strings from 'RolloutStatusStrings';
import * as uiStrings from 'UiStrings';
import type { Day } from '../../../src/domain/day';
import { siteAnswer } from '../../../src/domain/rollout/siteAnswer';
import type { NowState } from '../../../src/domain/rollout/choices';
import { columnNames, decodeRows } from '../../../src/lists/decode';
import { rolloutServices } from '../../../src/lists/rolloutServices';
import { rolloutStatuses } from '../../../src/lists/rolloutStatuses';
import { shortDay } from '../../../src/ui/dates';
import { nowNote } from '../../../src/ui/nowNote';
import { fill } from '../../../src/ui/text';
import type { RowAnswer } from '../../../src/webparts/rolloutStatus/answers';
import { expectedWords } from '../../../src/webparts/rolloutStatus/expectedWords';

/** A service at a site, in the words of the shipped web part, as a grid wants it: one text for each column. */
export interface AnswerRow {
  readonly key: string;
  readonly service: string;
  readonly now: string;
  readonly expected: string;
  readonly confirmed: string;
}

type Raw = Readonly<Record<string, unknown>>;

const stateWords: Readonly<Record<NowState, string>> = {
  Working: uiStrings.StatusWorking,
  'Partly working': uiStrings.StatusPartly,
  'Keep using what you have': uiStrings.StatusKeep,
  'Not working': uiStrings.StatusNot,
  'Not known': uiStrings.StatusUnknown,
};

/**
 * The rows for one site by the project's own rules, so that the web parts compared differ only in how they read and
 * show.
 *
 * @param services,statuses as SharePoint's REST service gives them; statuses of this site only.
 */
export function answerRows(services: readonly Raw[], statuses: readonly Raw[], today: Day): AnswerRow[] {
  const { main, others } = siteAnswer(
    decodeRows(rolloutServices, services).rows,
    decodeRows(rolloutStatuses, statuses).rows,
    today,
  );
  return [...main, ...others].map((answer) => ({
    key: answer.service.ServiceKey,
    service: answer.service.Title,
    now: joined(stateWords[answer.now.state], nowNote(answer, today)),
    expected: expectedText(answer, today),
    confirmed: confirmedText(answer, today),
  }));
}

/** The columns that a site's answer needs, for web parts that name them. */
export const serviceColumns: readonly string[] = ['Id', ...columnNames(rolloutServices)];
export const statusColumns: readonly string[] = ['Id', ...columnNames(rolloutStatuses)];

function expectedText(answer: RowAnswer, today: Day): string {
  const { lead, notes } = expectedWords(answer, today);
  const on = answer.expected.kind === 'connected' ? answer.expected.on : undefined;
  return joined(lead, on && shortDay(on, today), ...notes);
}

function confirmedText({ now, status }: RowAnswer, today: Day): string {
  const date = status?.ConfirmedOn && shortDay(status.ConfirmedOn, today);
  if (now.basis !== 'confirmed' || !date) return date ? fill(strings.NotSince, { date }) : strings.NotYet;
  return joined(date, status.ConfirmedBy);
}

function joined(...parts: readonly (string | undefined)[]): string {
  return parts.filter(Boolean).join(' ');
}
