import { staffReports } from '../lists/staffReports';
import type { Connection } from './connection';
import { isThere } from './knownLists';

/** Whether the lists have one for what staff report. */
export function keepsReports({ lists }: Pick<Connection, 'lists'>): boolean {
  return isThere(lists, staffReports);
}
