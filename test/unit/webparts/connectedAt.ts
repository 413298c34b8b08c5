import type { Connection } from '../../../src/data/connection';
import { knownLists } from '../../../src/data/knownLists';
import { schemaVersion } from '../../../src/lists/schemaVersion';
import { keptHere } from './deviceRequest/own';

/** Jo Patel’s connection to lists of a version, of which the settings say no more. It reaches nothing. */
export function connectedAt(version: number = schemaVersion): Connection {
  const lists = knownLists(keptHere());
  lists.heard(version);
  return { name: 'Jo Patel', siteUrl: 'https://a.example/sites/openservice', lists } as Connection;
}
