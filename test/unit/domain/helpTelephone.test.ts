import fc from 'fast-check';
import { type HelpDesk, helpDesk } from '../../../src/domain/helpTelephone';

const set = { telephone: '0113 496 0000', hours: '8am to 6pm' };
const page = { telephone: '0113 496 0001', hours: '9am to 5pm' };

describe('the help desk', () => {
  it('is the one that is set for all; a page’s own value holds only where that is empty', () => {
    expect(helpDesk(set, page)).toEqual(set);
    expect(helpDesk({}, page)).toEqual(page);
    expect(helpDesk({ hours: set.hours }, page)).toEqual({ telephone: page.telephone, hours: set.hours });
    expect(helpDesk({}, {})).toEqual({ telephone: undefined, hours: undefined });
  });

  it('never has the hours of another number', () => {
    expect(helpDesk({ telephone: set.telephone }, page)).toEqual({ telephone: set.telephone, hours: undefined });
    expect(helpDesk({ telephone: page.telephone }, page)).toEqual(page);
  });

  it('is the same however often it is worked out', () => {
    const text = fc.option(fc.constantFrom('a', 'b'), { nil: undefined });
    const desk: fc.Arbitrary<HelpDesk> = fc.record({ telephone: text, hours: text });
    fc.assert(
      fc.property(desk, desk, (one, other) => {
        const once = helpDesk(one, other);
        expect(helpDesk(one, once)).toEqual(once);
      }),
    );
  });
});
