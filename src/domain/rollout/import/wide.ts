import { folded } from '../../folded';
import { type ColumnMatch, matchColumns } from '../../sheet/columns';
import type { HeadedSheet } from '../../sheet/headed';
import type { SheetRow } from '../../sheet/table';
import { readUkDate } from '../../sheet/ukDate';
import { unlisted } from '../../safeText';
import { handKey } from './matchKeys';
import { type HandMatches, own, serviceFinder, type ServiceNames } from './matching';
import { statusTargets } from './statusTargets';
import { suggestedService } from './suggestedNames';

/** A sheet with the parts of its headings, where it has two rows of them: “Email” above “Status” and “Date”. */
export interface PartedSheet extends Pick<HeadedSheet, 'headings' | 'rows'> {
  readonly parts?: readonly (readonly [group: string, heading: string])[];
}

/** The columns of one service in a wide sheet. */
export interface WideGroup {
  readonly key: string;
  /** As the sheet heads it. */
  readonly text: string;
  /** The place of its columns, each with the key of what it says. */
  readonly columns: readonly { readonly at: number; readonly says: string }[];
  /** The service's key or `leaveOut`, where the lists know the name or somebody has matched it. */
  readonly known?: string;
  /** The key of the service that it probably is. */
  readonly suggested?: string;
}

/** What columns of several services say, such as “Status”. */
export interface WideSay {
  readonly key: string;
  /** Empty where the columns are headed by the service alone. */
  readonly text: string;
  /** A target of statuses; empty: left out. */
  readonly target: string;
}

/** A sheet with a column, or several, for each service. */
export interface Wide {
  readonly groups: readonly WideGroup[];
  readonly says: readonly WideSay[];
}

/** What somebody has said of a wide sheet, where it is not what was found. */
export interface WideAnswers {
  /** By the key of a group. */
  readonly services: Readonly<Record<string, string>>;
  /** By the key of what columns say. */
  readonly says: Readonly<Record<string, string>>;
}

export const noAnswers: WideAnswers = { services: {}, says: {} };

/** Answers for a group that are no service. */
export const leaveOut = unlisted('leaveOut');
export const noService = unlisted('noService');

/** What a column of a service may say: everything but what the row is about. */
export const wideTargets: readonly string[] = statusTargets
  .map(({ name }) => name as string)
  .filter((name) => !['SiteCode', 'SiteName', 'Town', 'ServiceKey', 'ServiceName'].includes(name));

/** For a column of dates: of the connection or the forecast, if the import can tell them apart; else the forecast. */
const dateTarget = wideTargets.includes('EitherDate') ? 'EitherDate' : 'ForecastOn';

/** A column and how its heading may be read: the group, and what the column says of it. */
interface Candidate {
  readonly at: number;
  readonly group: string;
  readonly says: string;
  /** The lists know the group. */
  readonly known?: string;
  /** The group is in a row of its own, or before a colon. So the heading itself shows where it ends. */
  readonly isParted: boolean;
}

/** The services that stand in columns; undefined where there are none, or where a column names the service. */
export function wideIn<V extends ServiceNames>(
  sheet: PartedSheet,
  columns: ColumnMatch,
  services: readonly V[],
  byHand: HandMatches,
): Wide | undefined {
  if (columns.includes('ServiceKey') || columns.includes('ServiceName')) return undefined;
  const find = knownName(services, byHand);
  const isLikely = (group: string): boolean => suggestedService(group, services) !== undefined;
  const candidates = sheet.headings.flatMap((_, at) => candidateAt(sheet, at, find, isLikely));
  const isFree = ({ at }: Candidate): boolean => columns[at] === undefined;
  const known = candidates.filter((each) => each.known !== undefined);
  const likely = candidates.filter((each) => each.known === undefined && isFree(each) && isLikely(each.group));
  const isWide = known.some((each) => each.known !== leaveOut) || new Set(likely.map(({ group }) => group)).size > 1;
  if (!isWide) return undefined;
  const sayings = new Set((known.length > 0 ? known : likely).map(({ says }) => folded(says)));
  const parted = candidates.map((each) => (each.isParted || each.known !== undefined ? each : partedBy(each, sayings)));
  const isOf = (each: Candidate): boolean =>
    each.known !== undefined ||
    (isFree(each) && sayings.has(folded(each.says)) && (each.isParted || isLikely(each.group)));
  return grouped(sheet, parted.filter(isOf), services);
}

/** “Fax status” beside “Email status”: what is said of a service that is known parts the heading of another. */
function partedBy(candidate: Candidate, sayings: ReadonlySet<string>): Candidate {
  const [group, says] = waysToPart(candidate.group).find(([, each]) => sayings.has(folded(each))) ?? [];
  return group === undefined || says === undefined ? candidate : { ...candidate, group, says, isParted: true };
}

type KnownName = (text: string) => string | undefined;

function knownName<V extends ServiceNames>(services: readonly V[], byHand: HandMatches): KnownName {
  const find = serviceFinder(services, byHand);
  return (text) => {
    const match = text ? find(text) : undefined;
    if (match?.kind === 'leftOut') return leaveOut;
    return match?.kind === 'found' ? match.found.ServiceKey : undefined;
  };
}

function candidateAt(
  { headings, parts }: PartedSheet,
  at: number,
  find: KnownName,
  isLikely: (name: string) => boolean,
): Candidate[] {
  const [group, heading] = parts?.[at] ?? ['', headings[at]];
  if (group) return [{ at, group, says: heading, known: find(group), isParted: true }];
  if (!heading) return [];
  const whole = find(heading);
  if (whole !== undefined) return [{ at, group: heading, says: '', known: whole, isParted: false }];
  const ways = waysToPart(heading);
  const known = ways.find(([name]) => find(name) !== undefined);
  if (known) return [{ at, group: known[0], says: known[1], known: find(known[0]), isParted: true }];
  const likely = ways.find(([name, says]) => isLikely(name) && targetNamed(says));
  if (likely) return [{ at, group: likely[0], says: likely[1], isParted: true }];
  const [, before, after] = /^(.+?)\s*(?::|\s[-–—]|[-–—]\s)\s*(.+)$/.exec(heading) ?? [];
  if (before) return [{ at, group: before, says: after, isParted: true }];
  return [{ at, group: heading, says: '', isParted: false }];
}

/** “Email status”, “Email (status)” and “Status: Email” each name a service and what the column says of it. */
function waysToPart(heading: string): (readonly [name: string, says: string])[] {
  const words = heading.split(/[\s:()[\]/–—]+|-\s|\s-/).filter(Boolean);
  return words
    .slice(1)
    .map((_, at) => words.length - 1 - at)
    .flatMap((count) => [
      [words.slice(0, count).join(' '), words.slice(count).join(' ')] as const,
      [words.slice(-count).join(' '), words.slice(0, -count).join(' ')] as const,
    ]);
}

function grouped<V extends ServiceNames>(
  sheet: PartedSheet,
  candidates: readonly Candidate[],
  services: readonly V[],
): Wide {
  const groups = new Map<string, WideGroup>();
  const says = new Map<string, { readonly text: string; readonly places: number[] }>();
  for (const { at, group, says: text, known } of candidates) {
    const key = handKey(group);
    const before = groups.get(key);
    const taken = before?.columns.filter((column) => column.says.startsWith(sayKey(text))).length ?? 0;
    const saying = taken > 0 ? `${text} ${taken + 1}`.trim() : text;
    const say = sayKey(saying);
    const places = says.get(say)?.places ?? [];
    places.push(at);
    says.set(say, { text: saying, places });
    const suggested = known === undefined ? suggestedService(group, services)?.ServiceKey : undefined;
    const columns = [...(before?.columns ?? []), { at, says: say }];
    groups.set(key, { key, text: before?.text ?? group, columns, known, suggested });
  }
  return {
    groups: [...groups.values()],
    says: [...says].map(([key, { text, places }]) => ({ key, text, target: targetOf(sheet, text, places) })),
  };
}

/** The key of what columns say, apart from those of whole headings. */
function sayKey(text: string): string {
  return `|${handKey(text)}`;
}

/** The first rows tell dates from words; the rest would take time at every key that is pressed. */
const mostLookedAt = 100;

/** The target that a heading names, without the service. */
function targetNamed(heading: string): string | undefined {
  if (/^(date|dates|when|day)$/.test(folded(heading))) return dateTarget;
  const [known] = matchColumns([heading], statusTargets);
  return known && wideTargets.includes(known) ? known : undefined;
}

/** What columns say by their heading, or by their cells where the service alone heads them. */
function targetOf({ rows }: PartedSheet, text: string, places: readonly number[]): string {
  if (text) return targetNamed(text.replace(/ \d+$/, '')) ?? '';
  const cells = rows.slice(0, mostLookedAt).flatMap((row) => places.map((at) => row.cells[at] ?? '').filter(Boolean));
  const dates = cells.filter((cell) => {
    const reading = readUkDate(cell, 'dayFirst');
    return reading.kind !== 'refused' || reading.why !== 'notDate';
  });
  return dates.length > cells.length / 2 ? dateTarget : 'Now';
}

/** The answer for a group; undefined where somebody must still say which service it is. */
export function serviceOf({ key, known }: WideGroup, { services }: WideAnswers): string | undefined {
  return own(services, key) || known;
}

/** The target of what columns say; empty where they are left out. Where two would say the same, the first does. */
export function targetFor(wide: Wide, { key }: WideSay, answers: WideAnswers): string {
  const wanted = (say: WideSay): string => own(answers.says, say.key) ?? say.target;
  const at = wide.says.findIndex((say) => say.key === key);
  const target = wanted(wide.says[at]);
  return wide.says.slice(0, at).some((say) => wanted(say) === target) ? '' : target;
}

/** The answers with one target changed. What had the same target loses it. */
export function withTarget(wide: Wide, answers: WideAnswers, key: string, target: string): WideAnswers {
  const others = wide.says.filter((say) => say.key !== key && target && targetFor(wide, say, answers) === target);
  const says = { ...answers.says, ...Object.fromEntries(others.map((say) => [say.key, ''])), [key]: target };
  return { ...answers, says };
}

/** The places of the columns that belong to services. */
export function wideColumns({ groups }: Wide, answers: WideAnswers): ReadonlySet<number> {
  const ours = groups.filter((group) => serviceOf(group, answers) !== noService);
  return new Set(ours.flatMap(({ columns }) => columns.map(({ at }) => at)));
}

/** A sheet with one row for each site and service. */
export interface LongSheet {
  readonly headings: readonly string[];
  readonly rows: readonly SheetRow[];
  readonly columns: ColumnMatch;
  /** The headings over the cells of a row: those of its service's own columns. */
  headingsOf(row: SheetRow): readonly string[];
}

/**
 * A wide sheet as a long one. Each row keeps its number in the sheet. A service whose cells are all empty makes no row.
 */
export function longRows(sheet: PartedSheet, columns: ColumnMatch, wide: Wide, answers: WideAnswers): LongSheet {
  const inGroups = wideColumns(wide, answers);
  const shared = columns.flatMap((name, at) => (name !== undefined && !inGroups.has(at) ? [at] : []));
  const says = wide.says.filter((say) => targetFor(wide, say, answers));
  const headingsOf = new Map<SheetRow, readonly string[]>();
  const services = wide.groups.flatMap((group) => {
    const service = serviceOf(group, answers);
    if (service === undefined || service === leaveOut || service === noService) return [];
    const places = says.map(({ key }) => group.columns.find((column) => column.says === key)?.at ?? -1);
    const headings = [...shared, -1, ...places].map((at) => sheet.headings[at] ?? group.text);
    return [{ service, places, headings }];
  });
  const rows = sheet.rows.flatMap((row) =>
    services.flatMap(({ service, places, headings }) => {
      if (!places.some((at) => row.cells[at])) return [];
      const long = longRow(row, [...shared, service, ...places], sheet.headings.length);
      headingsOf.set(long, headings);
      return [long];
    }),
  );
  const targets = says.map((say) => targetFor(wide, say, answers));
  return {
    headings: [...shared.map((at) => sheet.headings[at]), '', ...targets.map(() => '')],
    rows,
    columns: [...shared.map((at) => columns[at]), 'ServiceKey', ...targets],
    headingsOf: (row) => headingsOf.get(row) ?? [],
  };
}

/** @param wanted the places of cells, and the service's key, in the order of the new row. */
function longRow({ row, cells, marks }: SheetRow, wanted: readonly (number | string)[], width: number): SheetRow {
  const own = wanted.map((each) => (typeof each === 'string' ? each : (cells[each] ?? '')));
  const long = { row, cells: [...own, ...cells.slice(width)] };
  if (!marks) return long;
  const moved = wanted.flatMap((each, at) => (typeof each === 'number' && marks[each] ? [[at, marks[each]]] : []));
  return { ...long, marks: Object.fromEntries(moved) as SheetRow['marks'] };
}
