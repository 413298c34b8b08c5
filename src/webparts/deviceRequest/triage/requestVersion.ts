import { fnv1a } from '../../../domain/hash';
import type { FullEntry } from './board';

/**
 * What tells a request, as it was read, from every later state of it: it is another after any write to its row, and
 * after any decision. A time cannot tell them apart, since a request may change while the list is being read. It begins
 * with a letter, so that a spreadsheet makes no number of it.
 */
export function requestVersion({ request, standing }: FullEntry): string {
  const seen = [request.etag, ...standing.decisions.map(({ Id }) => Id)];
  return `v${fnv1a(seen.join('|')).toString(16).padStart(8, '0')}`;
}
