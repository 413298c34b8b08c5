import { fields, type Kind, text } from '../../../domain/kinds';

/** Why a wave is paused, as it is typed. */
export interface PauseDraft {
  readonly reason: string;
}

/** A reason that the browser has kept. */
export const pauseDraftKind: Kind<PauseDraft> = fields({ reason: '' }, { reason: text });
