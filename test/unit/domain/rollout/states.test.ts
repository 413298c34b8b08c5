import {
  isLent,
  isNothing,
  isPart,
  isUnknown,
  isWorking,
  needsAction,
  states,
  worstOf,
} from '../../../../src/domain/rollout/states';
import { nowStates } from '../../../../src/domain/rollout/words';

describe('what the words for how a service stands mean', () => {
  it('is answered for each word the lists store, and for no other', () => {
    expect(Object.keys(states).sort()).toEqual([...nowStates].sort());
  });

  it('has each word be one thing, and only confirmed or lent services be left alone', () => {
    for (const state of nowStates) {
      expect([isWorking, isPart, isLent, isNothing, isUnknown].filter((is) => is(state))).toHaveLength(1);
      expect(needsAction(state)).toBe(!isWorking(state) && !isLent(state));
    }
  });

  it('gives each a place of its own, for staff and for the rollout team', () => {
    for (const order of ['rank', 'urgency'] as const)
      expect(nowStates.map((state) => states[state][order]).sort()).toEqual(nowStates.map((_, at) => at));
  });

  it('puts what does not work first, then a part, what is not known, what is lent and what works', () => {
    expect([...nowStates].sort((a, b) => states[a].rank - states[b].rank)).toEqual([
      'Not working',
      'Partly working',
      'Not known',
      'Keep using what you have',
      'Working',
    ]);
    expect(worstOf(['Working', 'Keep using what you have', 'Not known'])).toBe('Not known');
    expect(worstOf([])).toBeUndefined();
  });

  it('has the rollout team ring where nothing is known before where a part works', () => {
    expect(states['Not known'].urgency).toBeLessThan(states['Partly working'].urgency);
  });
});
