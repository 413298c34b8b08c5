import { type InstructionFacts, reachOf, toldToDo } from '../../../../src/domain/contingency/instructions';
import { type Day, day } from '../../../../src/domain/day';

const today = day('2013-04-15');
const here = { siteCode: 'MIL', region: 'North' } as const;
let id = 0;

function instruction(more: Partial<InstructionFacts> = {}): InstructionFacts {
  return { Id: ++id, Category: 'Email', State: 'Available', ...more };
}

const told = (
  instructions: readonly InstructionFacts[],
  on: Day = today,
  readOn?: Day,
): ReturnType<typeof toldToDo<InstructionFacts>> => toldToDo(instructions, { category: 'Email' }, here, on, readOn);

describe('whom an instruction is for', () => {
  it('is one site where it names one, whatever region it also names; the case does not matter', () => {
    expect(reachOf({ SiteCode: 'mil', Region: 'London' }, here)).toBe('site');
    expect(reachOf({ SiteCode: 'OTHER', Region: 'North' }, here)).toBeUndefined();
  });

  it('is a region, or everyone', () => {
    expect(reachOf({ Region: 'North' }, here)).toBe('region');
    expect(reachOf({ Region: 'London' }, here)).toBeUndefined();
    expect(reachOf({}, here)).toBe('everyone');
    expect(reachOf({ Region: 'North' }, { siteCode: 'MIL' })).toBeUndefined();
  });
});

describe('what somebody is told to do', () => {
  const all = instruction();
  const region = instruction({ Region: 'North' });
  const site = instruction({ SiteCode: 'MIL' });

  it('is the most specific instruction: the site’s, else the region’s, else everyone’s', () => {
    expect(told([all, region, site])).toEqual({ kind: 'do', instruction: site });
    expect(told([all, region])).toEqual({ kind: 'do', instruction: region });
    expect(told([all, instruction({ Region: 'London' }), instruction({ SiteCode: 'OTHER' })])).toEqual({
      kind: 'do',
      instruction: all,
    });
  });

  it('is the one valid from the latest day among equals, then the newest', () => {
    const later = instruction({ ValidFrom: day('2013-04-10') });
    expect(told([later, instruction({ ValidFrom: day('2013-04-01') }), all])).toEqual({
      kind: 'do',
      instruction: later,
    });
    const newest = instruction();
    expect(told([all, newest])).toEqual({ kind: 'do', instruction: newest });
  });

  it('holds on its first day and on its last, and on no other side of them', () => {
    const between = instruction({ SiteCode: 'MIL', ValidFrom: day('2013-04-10'), ValidUntil: day('2013-04-20') });
    for (const on of ['2013-04-10', '2013-04-20']) expect(told([between], day(on)).kind).toBe('do');
    for (const on of ['2013-04-09', '2013-04-21']) expect(told([between], day(on)).kind).toBe('none');
    expect(told([between, all], day('2013-04-21'))).toEqual({ kind: 'do', instruction: all });
  });

  it('is never a draft nor one withdrawn', () => {
    expect(told([instruction({ State: 'Draft' }), instruction({ State: 'Withdrawn' })])).toEqual({ kind: 'none' });
  });

  it('is the honest state where nothing is available, and never where something is', () => {
    const explored = instruction({ SiteCode: 'MIL', State: 'Being explored' });
    const considered = instruction({ State: 'Under consideration' });
    expect(told([explored, considered])).toEqual({ kind: 'honest', instruction: explored });
    expect(told([considered])).toEqual({ kind: 'honest', instruction: considered });
    expect(told([explored, all])).toEqual({ kind: 'do', instruction: all });
  });

  it('is nothing where only other categories have instructions', () => {
    expect(told([instruction({ Category: 'Internet access' })])).toEqual({ kind: 'none' });
  });

  it('marks what has ended since the copy was read, and does not hide it', () => {
    const ended = instruction({ ValidUntil: day('2013-04-12') });
    expect(told([ended], today, day('2013-04-10'))).toEqual({
      kind: 'do',
      instruction: ended,
      endedOn: day('2013-04-12'),
    });
    expect(told([ended], today, day('2013-04-13'))).toEqual({ kind: 'none' });
    expect(told([ended, all], today, day('2013-04-10'))).toEqual({ kind: 'do', instruction: all });
  });
});
