import type { NowState } from '../../../domain/rollout/choices';
import { strings } from './strings';

/** What one press confirms, in as few words as can be. */
export const stillWords: Readonly<Record<NowState, string>> = {
  Working: strings.StillWorking,
  'Partly working': strings.StillPartly,
  'Keep using what you have': strings.StillKeep,
  'Not working': strings.StillNot,
  'Not known': strings.StillUnknown,
};
