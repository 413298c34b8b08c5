import {
  isLent,
  isNothing,
  isPart,
  isUnknown,
  isWorking,
  needsAction,
  states,
} from '../../../../src/domain/rollout/states';
import { nowStates } from '../../../../src/domain/rollout/choices';

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

  it('gives each a place of its own in the order in which the rollout team rings', () => {
    expect(nowStates.map((state) => states[state].urgency).sort()).toEqual(nowStates.map((_, at) => at));
  });

  it('has the rollout team ring where nothing is known before where a part works', () => {
    expect(states['Not known'].urgency).toBeLessThan(states['Partly working'].urgency);
  });
});
