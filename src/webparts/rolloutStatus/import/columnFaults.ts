import { leaveOut, noService, serviceOf, targetFor, type Wide } from '../../../domain/rollout/import/wide';
import type { ColumnMatch } from '../../../domain/sheet/columns';
import type { FieldFault } from '../../../ui/form/ErrorSummary';
import { fill } from '../../../ui/text';
import type { Draft } from './draft';
import { strings } from './strings';

/** Columns that say what a row is about, or who confirms it, but change nothing. */
const keysOnly: ColumnMatch = [
  'SiteCode',
  'SiteName',
  'Town',
  'ServiceKey',
  'ServiceName',
  'ConfirmedOn',
  'ConfirmedBy',
  'Source',
];

/** @param id of the control that matches a column. */
export function columnFaults(
  draft: Draft,
  wide: Wide | undefined,
  id: string,
  ids: (name: string) => string,
): FieldFault[] {
  const { kind, columns } = draft;
  const has = (name: string): boolean => columns.includes(name);
  if (kind === 'sites') {
    if (!has('SiteCode')) return [{ id, text: strings.MatchNoCode }];
    return columns.some((name) => name && name !== 'SiteCode') ? [] : [{ id, text: strings.MatchNothing }];
  }
  const site = has('SiteCode') || has('SiteName') ? [] : [{ id, text: strings.MatchNoSite }];
  const services = wide ? wideFaults(wide, draft, ids) : undefined;
  if (services) return [...site, ...services];
  if (site.length > 0) return site;
  if (!has('ServiceKey') && !has('ServiceName')) return [{ id, text: strings.MatchNoService }];
  return columns.some((name) => name && !keysOnly.includes(name)) ? [] : [{ id, text: strings.MatchNothing }];
}

/** What is missing about services in columns; undefined if somebody has said that none of them is a service. */
function wideFaults(wide: Wide, draft: Draft, ids: (name: string) => string): FieldFault[] | undefined {
  const chosen = wide.groups.map((group) => serviceOf(group, draft.wide));
  if (chosen.every((service) => service === noService)) return undefined;
  const faults = wide.groups.flatMap(({ text }, at): FieldFault[] => {
    const service = chosen[at];
    const id = ids(`wide-${at}`);
    if (service === undefined) return [{ id, text: fill(strings.WideWhich, { group: text }) }];
    const other = service === leaveOut || service === noService ? -1 : chosen.indexOf(service);
    if (other === -1 || other === at) return [];
    return [{ id, text: fill(strings.WideTwice, { group: text, other: wide.groups[other].text }) }];
  });
  const says = wide.says.some((say) => targetFor(wide, say, draft.wide));
  return says ? faults : [...faults, { id: ids('says-0'), text: strings.WideNothing }];
}
