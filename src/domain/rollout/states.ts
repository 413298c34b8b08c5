import type { NowState } from './choices';

/** What a word for how a service stands means. */
export interface StateMeaning {
  /**
   * What people have of the service: all of it, a part, what the previous organisation lends them, nothing; or nobody
   * knows.
   */
  readonly use: 'all' | 'part' | 'lent' | 'nothing' | 'unknown';
  /** Whether somebody at the site has to do something about it. */
  readonly needsAction: boolean;
  /** Whether a status with this word must say what does not work, or may. */
  readonly limitation: 'must' | 'may' | 'none';
  /** The order in which the rollout team rings: sites that may have nothing come before those that have a part. */
  readonly urgency: number;
  /** Which of the status colours it has. */
  readonly colour: 'working' | 'partly' | 'keep' | 'not' | 'unknown';
}

/**
 * Everything the rules and the pages need to know of each word. Nothing else compares with a word itself (lint holds
 * that), so that a new one does not compile until all of it is answered here.
 */
export const states = {
  Working: { use: 'all', needsAction: false, limitation: 'none', urgency: 4, colour: 'working' },
  'Partly working': { use: 'part', needsAction: true, limitation: 'must', urgency: 2, colour: 'partly' },
  'Keep using what you have': {
    use: 'lent',
    needsAction: false,
    limitation: 'none',

    urgency: 3,
    colour: 'keep',
  },
  'Not working': { use: 'nothing', needsAction: true, limitation: 'may', urgency: 0, colour: 'not' },
  'Not known': { use: 'unknown', needsAction: true, limitation: 'none', urgency: 1, colour: 'unknown' },
} as const satisfies Record<NowState, StateMeaning>;

/** All of it works, as somebody has confirmed. */
export function isWorking(state: NowState): boolean {
  return states[state].use === 'all';
}

/** People have what the previous organisation lends them. */
export function isLent(state: NowState): boolean {
  return states[state].use === 'lent';
}

export function isPart(state: NowState): boolean {
  return states[state].use === 'part';
}

/** It does not work, as somebody has confirmed. */
export function isNothing(state: NowState): boolean {
  return states[state].use === 'nothing';
}

export function isUnknown(state: NowState): boolean {
  return states[state].use === 'unknown';
}

export function needsAction(state: NowState): boolean {
  return states[state].needsAction;
}
