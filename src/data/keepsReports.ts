import { staffReports } from '../lists/staffReports';
import type { Connection } from './connection';
import { isThere } from './knownLists';

/** Whether the lists are known to have a place for what staff see. */
export function keepsReports({ lists }: Pick<Connection, 'lists'>): boolean {
  return isThere(lists, staffReports);
}
