import * as uiStrings from 'UiStrings';
import { movesBy, onlyConfirms } from '../../../domain/changeLog/entries';
import type { LogList } from '../../../domain/changeLog/history';
import { asStatus } from '../../../domain/changeLog/status';
import type { NowState } from '../../../domain/rollout/choices';
import { inSentences } from '../../../domain/sentences';
import { counted, fill } from '../../../ui/text';
import { strings as findStrings } from '../../../ui/findSite/strings';
import { strings as baseStrings } from '../../base/strings';
import { strings as partStrings } from '../strings';
import { byWords } from '../edit/many/byWords';
import { strings as manyStrings } from '../edit/many/strings';
import { stillWords } from '../edit/stillWords';
import { cellWords, columnLabel, saidColumns } from './columnFaces';
import type { LoggedChange, LoggedEntry } from './logged';
import { strings as teamStrings } from '../team/strings';
import { strings } from './strings';

/** One line of what changed: a column, and what it held before and after. */
export interface ChangedLine {
  readonly key: string;
  /** Undefined where the values say what they are. */
  readonly label?: string;
  readonly from?: Side;
  readonly to: Side;
}

/** A value in words, or how a service stands, which has a mark. */
export type Side = { readonly words: string } | { readonly state: NowState };

const rowWords: Readonly<Record<LogList, string>> = {
  statuses: '',
  sites: uiStrings.Site,
  services: uiStrings.ColumnService,
  news: teamStrings.KindNews,
  instructions: strings.OfInstruction,
  places: strings.OfPlace,
};

/** What an entry is about: a name, and what it is of. */
export function subjectOf({ changes }: LoggedEntry): { readonly name: string; readonly note: string } {
  const [first] = changes;
  const { list, site, service, title } = first;
  if (changes.length === 1) {
    if (list === 'statuses') return { name: site ?? baseStrings.Dash, note: service ?? '' };
    const name = list === 'sites' ? site : title;
    const of = list === 'sites' || list === 'services' ? undefined : site;
    return { name: name ?? baseStrings.Dash, note: [rowWords[list], of].filter(Boolean).join(', ') };
  }
  const count = (some: readonly (string | undefined)[]): number => new Set(some.filter(Boolean)).size;
  if (list !== 'statuses') return { name: counted(changes.length, teamStrings.Entries), note: rowWords[list] };
  const sites = counted(count(changes.map((each) => each.site)), findStrings.SiteCount);
  const services = count(changes.map((each) => each.service));
  return {
    name: counted(changes.length, manyStrings.Run, { sites }),
    note: services === 1 ? (service ?? '') : counted(services, partStrings.ServiceCount),
  };
}

/** What one change is called in a list of them. */
export function changeName(change: LoggedChange): string {
  const { name, note } = subjectOf({ changes: [change] });
  return note ? fill(partStrings.SiteService, { site: name, service: note }) : name;
}

/** What was done, line by line; of many rows what they have in common. */
export function linesOf({ changes }: LoggedEntry): readonly ChangedLine[] {
  const [first] = changes;
  const said = (words: string): readonly ChangedLine[] => [{ key: words, to: { words } }];
  if (first.what === 'new') return said(strings.NewEntry);
  if (first.what === 'unknown') {
    const field = first.after.unreadable ?? first.before?.unreadable;
    return said(field ? fill(strings.NotReadable, { field }) : strings.NotKept);
  }
  if (onlyConfirms(first)) {
    return said(fill(strings.Confirmed, { still: stillWords[asStatus(first.after.values!).Now] }));
  }
  const columns = saidColumns(first);
  if (columns.length === 0) return said(strings.SavedSame);
  return columns.map((column) => ({
    key: column,
    label: column === 'Now' ? undefined : columnLabel(first.list, column),
    from: sideOf(changes, column, 'before'),
    to: moveWords(changes, column) ?? sideOf(changes, column, 'after'),
  }));
}

function sideOf(changes: readonly LoggedChange[], column: string, side: 'before' | 'after'): Side {
  const [first, ...others] = changes;
  const wordsIn = (change: LoggedChange): string => cellWords(change.list, change[side]?.values, column);
  const words = wordsIn(first);
  if (others.some((other) => wordsIn(other) !== words))
    return { words: column === 'ForecastOn' ? strings.EachDate : strings.EachOwn };
  const values = first[side]?.values;
  return first.list === 'statuses' && column === 'Now' && values ? { state: asStatus(values).Now } : { words };
}

/** How the dates of many rows move, where each moves by as many days from its own. */
function moveWords(changes: readonly LoggedChange[], column: string): Side | undefined {
  if (column !== 'ForecastOn' || changes.length < 2) return undefined;
  const after = sideOf(changes, column, 'after');
  const [days, ...others] = changes.map(movesBy);
  if (!('words' in after) || after.words !== strings.EachDate || days === undefined) return undefined;
  return others.every((other) => other === days) ? { words: fill(strings.MovesBy, byWords(days)) } : undefined;
}

/** Who says so and why, where the change brought that: one or more sentences, or none. */
export function wordsBeside({ changes: [first] }: LoggedEntry): string {
  if (first.list !== 'statuses' || first.what !== 'changed') return '';
  const { ConfirmedBy, Source, DateGivenBy, DateSource, Reason } = asStatus(first.after.values!);
  const has = (...columns: readonly string[]): boolean => columns.some((column) => first.columns.includes(column));
  const said = saidColumns(first);
  return inSentences([
    !said.includes('Reason') && has('Reason', 'ForecastOn') ? Reason : undefined,
    has('DateGivenBy', 'DateGivenOn', 'DateSource') && DateGivenBy
      ? fill(manyStrings.ChoseGivenBy, { by: DateGivenBy, source: DateSource ?? '' })
      : undefined,
    has('ConfirmedOn', 'ConfirmedBy', 'Source') && ConfirmedBy
      ? fill(manyStrings.ChoseConfirmedBy, { by: ConfirmedBy, source: Source ?? '' })
      : undefined,
  ]);
}
