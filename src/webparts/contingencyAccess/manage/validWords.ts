import type { ShownInstruction } from '../../../data/contingencyQueries';
import { fullDay } from '../../../ui/dates';
import { fill } from '../../../ui/text';
import { strings } from './strings';

/** For how long an instruction is valid, in full dates. Undefined: it has neither date. */
export function validWords({
  ValidFrom,
  ValidUntil,
}: Pick<ShownInstruction, 'ValidFrom' | 'ValidUntil'>): string | undefined {
  if (ValidFrom && ValidUntil)
    return fill(strings.ValidBetween, { from: fullDay(ValidFrom), until: fullDay(ValidUntil) });
  if (ValidFrom) return fill(strings.ValidFrom, { from: fullDay(ValidFrom) });
  return ValidUntil && fill(strings.ValidUntil, { until: fullDay(ValidUntil) });
}
