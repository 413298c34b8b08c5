import fc from 'fast-check';
import { day, dayOf } from '../../../../src/domain/day';
import { assess } from '../../../../src/domain/device/assessment';
import { figures } from '../../../../src/domain/device/figures';
import {
  ageOf,
  compareInQueue,
  filterQueue,
  foldFloods,
  isInQueue,
  isPlain,
  queueOrder,
  type Triaged,
} from '../../../../src/domain/device/queue';
import type { RequestFacts } from '../../../../src/domain/device/request';
import { standingOf } from '../../../../src/domain/device/requestStanding';
import type { DecisionKind } from '../../../../src/domain/device/choices';
import { anyRequest, decision, policy, request, support, today } from './facts';

function triaged(facts: RequestFacts, decided: readonly DecisionKind[] = [], more: Partial<Triaged> = {}): Triaged {
  const standing = standingOf(
    facts,
    decided.map((kind, at) => decision(facts, at + 1, kind)),
    [],
  );
  return {
    request: facts,
    standing,
    assessment: assess(facts, [policy()], [support()], today),
    askedOn: dayOf(facts.Created),
    ...more,
  };
}

const on = (text: string): Date => new Date(`${text}T09:00:00Z`);
const known = { FunctionKey: 'emergency-planning' };
const blackBerry = triaged(
  request(1, { ...known, CurrentDevice: 'blackberry', UsesNHSmail: true, Created: on('2013-04-14') }),
);
const past = triaged(request(2, { ...known, NeededBy: day('2013-04-10') }));
const soon = triaged(request(3, { ...known, NeededBy: day('2013-04-17') }));
const oldest = triaged(request(4, { ...known, Created: on('2013-04-03') }));
const newer = triaged(request(9, { ...known, Created: on('2013-04-05') }));
const numbers = (entries: readonly Triaged[]): number[] => entries.map((entry) => entry.request.Id);

describe('the queue', () => {
  it('has BlackBerry users who need NHSmail first, then the days needed by, then the numbers, which are the age', () => {
    const twin = triaged(request(8, { ...known, Created: on('2013-04-05') }));
    expect(numbers(queueOrder([newer, twin, oldest, soon, past, blackBerry], today))).toEqual([1, 2, 3, 4, 8, 9]);
  });

  it('gives each its reason, and names days that have gone by', () => {
    expect(queueOrder([newer, soon, past, blackBerry], today).map(({ reason }) => reason)).toEqual([
      { kind: 'blackBerry' },
      { kind: 'neededSoonest', on: '2013-04-10', past: true },
      { kind: 'neededBy', on: '2013-04-17', past: false },
      { kind: 'oldest' },
    ]);
  });

  it('takes nobody to need it before they asked: such a day counts as the day they asked on, and is remarked', () => {
    const forged = triaged(request(7, { ...known, NeededBy: day('1900-01-01') }));
    const honest = triaged(request(8, { ...known, Created: on('2013-04-01'), NeededBy: day('2013-04-05') }));
    expect(queueOrder([forged, honest], today)).toMatchObject([
      { request: { Id: 8 }, notes: [] },
      { request: { Id: 7 }, reason: { kind: 'neededBy', on: '2013-04-10', past: true }, notes: ['neededBeforeAsked'] },
    ]);
  });

  it('goes by the day that a request’s number bears out, never by the one it gives', () => {
    const told = { askedOn: day('2013-04-10'), oddDate: true };
    const ancient = triaged(request(10, { ...known, Created: on('2011-06-01') }), [], told);
    const early = triaged(request(11, { ...known, Created: on('2011-06-01'), NeededBy: day('2011-06-02') }), [], told);
    expect(numbers(queueOrder([ancient, newer, soon, early], today))).toEqual([11, 3, 9, 10]);
    expect(queueOrder([early], today)).toMatchObject([
      { reason: { kind: 'neededSoonest', on: '2013-04-10', past: true }, notes: ['neededBeforeAsked'] },
    ]);
    expect([ancient, newer].map((entry) => ageOf(entry, today))).toEqual([5, 10]);
    expect(numbers(filterQueue([ancient, oldest], { minimumAge: 7 }, today))).toEqual([4]);
    expect(figures([ancient], today).all.oldest).toBe(5);
    expect([newer, ancient, { ...newer, oddDecision: true }].map((entry) => isPlain(entry))).toEqual([
      true,
      false,
      false,
    ]);
  });

  it('keeps the places of the 25 lowest numbers of an account; its others wait behind everybody, by the rule', () => {
    const flood = Array.from({ length: 40 }, (_, at) =>
      triaged(request(at + 20, { ...known, AuthorId: 99, NeededBy: at > 30 ? day('2013-04-16') : undefined })),
    );
    const later = triaged(request(100, { ...known, AuthorId: 8 }));
    const queue = queueOrder([...flood, soon, later], today);
    const upTo = (from: number, to: number): number[] => Array.from({ length: to - from }, (_, at) => from + at);
    expect(numbers(queue)).toEqual([3, ...upTo(20, 45), 100, ...upTo(51, 60), ...upTo(45, 51)]);
    expect(queue[0].reason).toMatchObject({ kind: 'neededSoonest' });
    const { placed, floods } = foldFloods(queue);
    expect(placed).toHaveLength(27);
    expect(floods).toMatchObject([{ authorId: 99, since: '2013-04-10' }]);
    expect(floods[0].entries).toHaveLength(15);
    // As one of the first is decided, the next takes its place.
    const then = queueOrder([...flood.slice(1), soon, later], today);
    expect(numbers(then.filter(({ behind }) => behind))).toEqual([...upTo(51, 60), ...upTo(46, 51)]);
  });

  it('says beside each what else there is to know', () => {
    const asked = request(6, { ...known, ReviewReason: 'I stand in for the director.' });
    const notes = (entry: Triaged): readonly string[] => queueOrder([entry], today)[0].notes;
    expect(notes(triaged(asked))).toEqual(['askedForReview']);
    expect(notes(triaged(request(6)))).toEqual(['noPolicy']);
    expect(notes(triaged({ ...asked, Reply: 'Yes' }, ['Question asked']))).toEqual([
      'questionAnswered',
      'askedForReview',
    ]);
    expect(notes(triaged(request(6, known), ['Question asked']))).toEqual(['waitingForReply']);
  });

  it('holds what is undecided, and no repeat', () => {
    expect(isInQueue(triaged(request(6, { Outcome: 'Smart handset' })))).toBe(true);
    expect(isInQueue(triaged(request(6), ['Declined', 'Reopened']))).toBe(true);
    expect(isInQueue(triaged(request(6), ['Declined']))).toBe(false);
    expect(isInQueue(triaged(request(6, { Withdrawn: true })))).toBe(false);
    expect(isInQueue(triaged(request(6), [], { repeatOf: 2 }))).toBe(false);
  });

  it('is in a strict weak order, and the same whatever the order of the rows, with every request once', () => {
    const anyEntry = anyRequest.map((facts) => triaged(facts));
    const before = (a: Triaged, b: Triaged): boolean => compareInQueue(a, b) < 0;
    fc.assert(
      fc.property(anyEntry, anyEntry, anyEntry, (a, b, c) => {
        expect(before(a, a)).toBe(false);
        expect(before(a, b) && before(b, a)).toBe(false);
        if (before(a, b) && before(b, c)) expect(before(a, c)).toBe(true);
        const level = (one: Triaged, other: Triaged): boolean => !before(one, other) && !before(other, one);
        if (level(a, b) && level(b, c)) expect(level(a, c)).toBe(true);
      }),
      { numRuns: 2000 },
    );
    const anyQueue = fc.uniqueArray(anyEntry, { selector: (entry) => entry.request.Id, maxLength: 12 });
    fc.assert(
      fc.property(
        anyQueue.chain((queue) =>
          fc.tuple(fc.constant(queue), fc.shuffledSubarray(queue, { minLength: queue.length })),
        ),
        ([queue, shuffled]) => {
          const order = numbers(queueOrder(queue, today));
          expect(numbers(queueOrder(shuffled, today))).toEqual(order);
          expect([...order].sort()).toEqual(numbers(queue).sort());
        },
      ),
    );
  });
});

describe('narrowing the queue', () => {
  const north = triaged(
    request(1, { SiteCode: 'MILLGATE', FunctionKey: 'safeguarding', Created: on('2013-04-01') }),
    [],
    { region: 'North' },
  );
  const south = triaged(request(2, { SiteCode: 'ABBEY', Created: on('2013-04-12') }), ['Question asked'], {
    region: 'South',
  });
  const nowhere = triaged(request(3, { Created: on('2013-04-15') }));
  const all = [north, south, nowhere];

  it.each<[string, Parameters<typeof filterQueue>[1], number[]]>([
    ['nothing', {}, [1, 2, 3]],
    ['a region', { region: 'South' }, [2]],
    ['a site, whatever the case of its code', { siteCodes: ['millgate'] }, [1]],
    ['a status', { status: 'open' }, [1, 3]],
    ['a function', { functionKey: 'Safeguarding' }, [1]],
    ['an age in days', { minimumAge: 3 }, [1, 2]],
    ['two of them', { minimumAge: 3, status: 'questionAsked' }, [2]],
  ])('by %s', (_, filter, wanted) => {
    expect(numbers(filterQueue(all, filter, today))).toEqual(wanted);
  });

  it('gives counts and ages by region, status and function', () => {
    expect(figures(all, today)).toEqual({
      all: { count: 3, oldest: 14, middle: 3 },
      byRegion: [
        { of: 'North', count: 1, oldest: 14, middle: 14 },
        { of: 'South', count: 1, oldest: 3, middle: 3 },
        { of: undefined, count: 1, oldest: 0, middle: 0 },
      ],
      byStatus: [
        { of: 'open', count: 2, oldest: 14, middle: 0 },
        { of: 'questionAsked', count: 1, oldest: 3, middle: 3 },
      ],
      byFunction: [
        { of: undefined, count: 2, oldest: 3, middle: 0 },
        { of: 'safeguarding', count: 1, oldest: 14, middle: 14 },
      ],
    });
    expect(figures([], today)).toEqual({
      all: { count: 0, oldest: 0, middle: 0 },
      byRegion: [],
      byStatus: [],
      byFunction: [],
    });
  });
});
