import * as uiStrings from 'UiStrings';
import type { ServiceLine } from '../../domain/answer/serviceLines';
import type { Answer, Subject } from '../../domain/answer/subjects';
import type { Summary } from '../../domain/answer/summary';
import type { Day } from '../../domain/day';
import { shortDay } from '../dates';
import { callWords, helpOf } from './headlineWords';
import { providerInSentence } from './names';
import { strings } from './contentStrings';
import { beginsWithTrying, todoLead } from './todoWords';
import { tryWords } from './tryWords';
import { dateOf } from './whenWords';

/** A small table: a row for each service. */
export interface SubjectTable {
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** The services of a subject, if it has several. Undefined: one line says it. */
export function subjectTable({ use, answers }: Subject, { today, numbers }: Summary): SubjectTable | undefined {
  const lines = answers.flatMap((answer) => answer.services.map((line) => ({ answer, line })));
  if (lines.length < 2 && use !== 'all') return undefined;
  switch (use) {
    case 'all':
      return {
        head: [uiStrings.ColumnService, uiStrings.ColumnConfirmed],
        rows: lines.map(({ line: { name, confirmed } }) => [name, confirmed ? shortDay(confirmed.on, today) : '']),
      };
    case 'lent':
      return {
        head: [uiStrings.ColumnService, strings.HeadUntil, strings.HeadExpected],
        rows: lines
          .filter(({ line }) => line.stands.use === 'lent')
          .map(({ line }) => [line.name, untilCell(line, today), expectedCell(line, today)]),
      };
    case 'unknown':
      return {
        head: [uiStrings.ColumnService, strings.HeadTry, strings.HeadOtherwise],
        rows: lines
          .filter(({ line }) => line.stands.use === 'unknown')
          .map(({ answer, line }) => [line.name, tryWords(line.key), otherwiseCell(answer, today, helpOf(numbers))]),
      };
    case 'part':
    case 'nothing':
    case 'nowhere':
      return undefined;
  }
}

function untilCell({ stands }: ServiceLine, today: Day): string {
  if (stands.use !== 'lent') return '';
  const { until, provider } = stands.kept;
  const date = until ? shortDay(until, today) : strings.NobodySaidUntil;
  return provider ? `${date} (${providerInSentence(provider)})` : date;
}

/** A date that has passed is shown as no date. */
function expectedCell({ expected }: ServiceLine, today: Day): string {
  return (expected.kind === 'forecast' || expected.kind === 'promised') && !expected.past
    ? dateOf({ precision: 'Day', ...expected }, today)
    : strings.NoDate;
}

function otherwiseCell(answer: Answer, today: Day, help: string | undefined): string {
  if (answer.use !== 'unknown') return '';
  return (beginsWithTrying(answer.todo) ? undefined : todoLead(answer.todo, today)) ?? callWords(help);
}
