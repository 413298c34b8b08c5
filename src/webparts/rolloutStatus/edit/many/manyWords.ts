import { strings as findStrings } from '../../../../ui/findSite/strings';
import type { DateMove } from '../../../../domain/rollout/moveDates';
import { forecastOf } from '../../../../domain/rollout/expected';
import { noStatus, type StatusValues } from '../../../../domain/rollout/statusChange';
import { ended } from '../../../../domain/sentences';
import { siteName } from '../../../../domain/siteName';
import { counted, fill, listed } from '../../../../ui/text';
import { strings as baseStrings } from '../../../base/strings';
import { strings as partStrings } from '../../strings';
import { statusWord } from '../../../../ui/StatusMark';
import { columnLabel, dateWords, differing, ownerWords, type ShownColumn, valueWords } from '../columnWords';
import { readDraft, type StatusDraft } from '../statusDraft';
import { byWords } from './byWords';
import { ofMany, saysSomething } from './manyDraft';
import type { Wanted } from './manyPlan';
import { strings } from './strings';

type Where = Pick<Wanted['sites'][number], 'Title' | 'Town'>;
type What = Pick<Wanted['services'][number], 'Title'>;

/** What one row is called: its site and its service. */
export function nameOf({ site, service }: { readonly site: Where; readonly service: What }): string {
  return fill(partStrings.SiteService, { site: siteName(site), service: service.Title });
}

/** A row with the date that it has, and whoever gave it. */
export function givenWords(row: Parameters<typeof nameOf>[0] & { readonly status: StatusValues | undefined }): string {
  const { status } = row;
  const forecast = status && forecastOf(status);
  if (!forecast || !status.DateGivenBy) return nameOf(row);
  const date = dateWords(forecast.on, forecast.precision);
  return fill(strings.GivenAs, { row: nameOf(row), date, by: status.DateGivenBy });
}

type RowsAt = readonly { readonly site: { readonly SiteCode: string } }[];

/** How many rows, and at how many sites. */
export function rowsAt(rows: RowsAt): string {
  return counted(rows.length, strings.Run, { sites: sitesOf(rows) });
}

/**
 * What would become of so many rows: that their dates move, or that they are confirmed, where nothing else changes.
 *
 * @param isAsked whether more would change once somebody agrees to it.
 */
export function checkTitle(rows: RowsAt, { move, confirmer, draft }: Wanted, isAsked = false): string {
  const sites = sitesOf(rows);
  if (rows.length === 0) return isAsked ? strings.CheckNoneYet : strings.CheckNone;
  const isMore = saysSomething(draft);
  if (isMore || Boolean(move) === Boolean(confirmer)) return counted(rows.length, strings.Check, { sites });
  if (!move) return counted(rows.length, strings.CheckConfirm, { sites });
  return move.kind === 'by'
    ? counted(rows.length, strings.CheckBy, { sites, ...byWords(move.days) })
    : counted(rows.length, strings.CheckTo, { sites, date: dateWords(move.on, move.precision) });
}

function sitesOf(rows: RowsAt): string {
  return counted(new Set(rows.map(({ site }) => site.SiteCode)).size, findStrings.SiteCount);
}

/** How dates move, in a phrase. */
export function moveWords(move: DateMove): string {
  if (move.kind === 'by') return fill(strings.ChoseBy, byWords(move.days));
  return fill(move.firstToo ? strings.ChoseToFirst : strings.ChoseTo, { date: dateWords(move.on, move.precision) });
}

/** The sites and services that were chosen. */
export function chosenWords({ sites, services, narrowing }: Wanted, allServices: number): string {
  const { wave, team, premises } = narrowing;
  const where = [wave && fill(baseStrings.WaveNumber, { number: wave }), team, premises].filter(Boolean);
  const names = services.length === allServices ? strings.ChoseAllServices : listed(services.map(({ Title }) => Title));
  const count = sites.length === 1 ? siteName(sites[0]) : counted(sites.length, findStrings.SiteCount);
  return fill(partStrings.SiteService, { site: [...where, count].join(', '), service: names });
}

/** What the rows were asked for, where it is asked. */
export function askedWords({ narrowing: { state, owner } }: Wanted): string | undefined {
  const asked = [
    state && fill(strings.ChoseState, { state: statusWord(state) }),
    owner && fill(strings.ChoseOwner, { owner: owner === 'nobody' ? partStrings.NobodyNamed : ownerWords[owner] }),
  ].filter(Boolean);
  return asked.length > 0 ? asked.join(' ') : undefined;
}

/** Columns that are said of the dates, or of what works. */
const saidElsewhere: readonly ShownColumn[] = ['Now', 'Reason'];

/** What else every row gets, as it is typed. */
export function detailWords(draft: StatusDraft): string | undefined {
  const { after } = readDraft(noStatus, ofMany(draft), true);
  const columns = differing(noStatus, after).filter((column) => !saidElsewhere.includes(column));
  if (columns.length === 0) return undefined;
  const words = columns.map((column) =>
    ended(fill(strings.ChoseDetail, { column: columnLabel(column), value: valueWords(after, column) })),
  );
  return words.join(' ');
}
