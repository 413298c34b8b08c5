import type { ShownUpdate } from '../../../data/shownUpdate';
import type { ServiceLine } from '../../../domain/answer/serviceLines';
import type { UpdateKind } from '../../../domain/rollout/choices';
import { stoppedService, workOf } from '../../../domain/rollout/plannedWork';
import { workWords } from '../../../ui/answer/workWords';
import { strings } from './strings';

const kindWords: Readonly<Partial<Record<UpdateKind, string>>> = {
  Problem: strings.Problem,
  Fixed: strings.Fixed,
  'Planned work': strings.Planned,
};

/** What an update says first, with what kind it is where that matters. */
export function updateTitle({ Kind, Title }: Pick<ShownUpdate, 'Kind' | 'Title'>): string {
  return ((Kind && kindWords[Kind]) ?? '') + Title;
}

/**
 * When planned work is, and what stops at a site meanwhile; undefined for other news.
 *
 * @param now in milliseconds since 1970.
 */
export function whenWords(update: ShownUpdate, lines: readonly ServiceLine[], now: number): string | undefined {
  const work = workOf(update);
  return work && workWords(work, stoppedService(update, lines)?.name, now);
}
