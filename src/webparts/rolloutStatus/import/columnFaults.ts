import type { ColumnMatch } from '../../../domain/sheet/columns';
import type { FieldFault } from '../../../ui/form/ErrorSummary';
import type { Draft } from './draft';
import { strings } from './strings';

/** Columns that say what a row is about, or who confirms it, but change nothing. */
const keysOnly: ColumnMatch = ['SiteCode', 'SiteName', 'Town', 'ServiceKey', 'ConfirmedOn', 'ConfirmedBy', 'Source'];

/** @param id of the control that matches a column. */
export function columnFaults({ kind, columns }: Draft, id: string): FieldFault[] {
  const has = (name: string): boolean => columns.includes(name);
  if (kind === 'sites') {
    if (!has('SiteCode')) return [{ id, text: strings.MatchNoCode }];
    return columns.some((name) => name && name !== 'SiteCode') ? [] : [{ id, text: strings.MatchNothing }];
  }
  if (!has('SiteCode') && !has('SiteName')) return [{ id, text: strings.MatchNoSite }];
  if (!has('ServiceKey')) return [{ id, text: strings.MatchNoService }];
  return columns.some((name) => name && !keysOnly.includes(name)) ? [] : [{ id, text: strings.MatchNothing }];
}
