import { helpNumber } from '../../../../src/domain/answer/numbers';
import { instruction, type Said, services, summaryOf } from './rows';

const numbers = (said: Said): unknown => summaryOf(said).numbers;
const withNumber = services.map((each) => ({ ...each, Telephone: '0113 496 0001' }));

describe('the numbers to call', () => {
  it('have the help desk’s once: the page’s own, else the services’; never the site contact’s', () => {
    const help = { telephone: '0113 496 0000', hours: '8am to 6pm' };
    expect(numbers({ help, services: withNumber })).toEqual([
      { telephone: '0113 496 0000', hours: '8am to 6pm', of: 'help' },
    ]);
    expect(numbers({ services: withNumber })).toMatchObject([{ telephone: '0113 496 0001', of: 'help' }]);
    expect(numbers({})).toEqual([]);
  });

  it('begin on both pages with the same, by one rule', () => {
    const [first, ...others] = services;
    const all = [first, ...others.map((each, at) => ({ ...each, Telephone: `0113 496 00${10 + at}` }))];
    expect(helpNumber({ services: all })).toEqual({ telephone: '0113 496 0010', of: 'help' });
    expect(numbers({ services: all })).toEqual([helpNumber({ services: all })]);
  });

  it('have an instruction’s own beside its steps, unless it is the help desk’s', () => {
    const webmail = instruction('Use webmail', { Telephone: '0113 496 0009' });
    const said: Said = { now: { email: 'Not working' }, help: { telephone: '0113 496 0000' }, instructions: [webmail] };
    expect(numbers(said)).toMatchObject([{ of: 'help' }, { of: 'answer', telephone: '0113 496 0009', key: 'email' }]);
    expect(numbers({ ...said, help: { telephone: '0113 496 0009' } })).toMatchObject([{ of: 'help' }]);
    expect(numbers({ ...said, now: {} })).toMatchObject([{ of: 'help' }]);
  });
});
