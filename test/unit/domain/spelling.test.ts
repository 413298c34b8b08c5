import { slipsAllowed, slipsBetween } from '../../../src/domain/spelling';

describe('slips between what is typed and a word', () => {
  it.each([
    ['rotheram', 'rotherham', 1],
    ['milgate', 'millgate', 1],
    ['brimingham', 'birmingham', 1],
    ['wakefeild', 'wakefield', 1],
    ['leedss', 'leeds', 1],
    ['boltan', 'bolton', 1],
    ['leeds', 'leeds', 0],
    ['sheffield', 'bolton', Infinity],
  ])('%s for %s: %d', (typed, word, slips) => {
    expect(slipsBetween(typed, word, 2).whole).toBe(slips);
  });

  it('counts one that is begun and not typed to its end', () => {
    expect(slipsBetween('rothr', 'rotherham', 1)).toEqual({ whole: Infinity, begun: 1 });
  });

  it('allows none in a short word, one in most, and two in a long one', () => {
    expect(['hul', 'hull', 'halifax', 'birmingham'].map(slipsAllowed)).toEqual([0, 1, 1, 2]);
  });
});
