import { addDays, day } from '../../../../src/domain/day';
import { entriesOf, movesBy, onlyConfirms } from '../../../../src/domain/changeLog/entries';
import { type Change, changesIn, type Values } from '../../../../src/domain/changeLog/history';
import { kindsOf } from '../../../../src/domain/changeLog/kinds';
import type { StatusValues } from '../../../../src/domain/rollout/statusChange';
import { at, history, jo, mina, status } from './histories';

const early = at('08:00', day('2013-04-01'));

/** One change of one status. */
function change(
  id: number,
  before: Partial<StatusValues>,
  after: Partial<StatusValues>,
  on = at('09:00'),
  by = jo,
): Change {
  return changesIn(
    history(id, [
      [early, status(before)],
      [on, status({ ...before, ...after }), by],
    ]),
  )[1];
}

const rows = (changes: readonly Change[]): number[][] =>
  entriesOf(changes).map((entry) => entry.changes.map(({ id }) => id));

const planned = (on: string): Partial<StatusValues> => ({
  Stage: 'Planned',
  ForecastOn: day(on),
  ForecastPrecision: 'Day',
});
const weekLater = (id: number, on: string, time = at('09:00'), reason = 'More tests'): Change =>
  change(id, planned(on), { ForecastOn: addDays(day(on), 7), Reason: reason }, time);

describe('an entry of the log', () => {
  it('holds all rows whose dates somebody moved by as many days, each from its own date', () => {
    const moved = [weekLater(1, '2013-05-06'), weekLater(2, '2013-06-03'), weekLater(3, '2013-05-13')];
    expect(rows(moved)).toEqual([[1, 2, 3]]);
    expect(moved.map(movesBy)).toEqual([7, 7, 7]);
  });

  it('holds all rows that came to one date, or were put back from one answer', () => {
    const to = ['2013-05-06', '2013-06-03'].map((on, id) =>
      change(id, planned(on), { ForecastOn: day('2013-07-01'), Reason: 'The landlord' }),
    );
    expect(rows(to)).toEqual([[0, 1]]);
    const back = (['Working', 'Partly working'] as const).map((Now, id) => change(id, { Now: 'Not working' }, { Now }));
    expect(rows(back)).toEqual([[0, 1]]);
  });

  it.each<[string, Change[]]>([
    ['different people', [weekLater(1, '2013-05-06'), { ...weekLater(2, '2013-05-06'), ...by(mina) }]],
    ['nobody named', [1, 2].map((id) => ({ ...weekLater(id, '2013-05-06'), ...by(undefined) }))],
    ['different reasons', [weekLater(1, '2013-05-06'), weekLater(2, '2013-05-06', at('09:00'), 'The line')]],
    ['more than two minutes', [weekLater(1, '2013-05-06'), weekLater(2, '2013-05-06', at('09:03'))]],
    ['different answers', [change(1, {}, { Now: 'Not working' }), change(2, { Now: 'Not known' }, { Now: 'Working' })]],
    ['different columns', [change(1, {}, { WaitingFor: 'the line' }), change(2, {}, { WaitingForOwner: 'Supplier' })]],
    ['one row', [weekLater(1, '2013-05-06'), weekLater(1, '2013-05-13')]],
  ])('does not hold changes with %s', (_, changes) => {
    expect(rows(changes)).toHaveLength(2);
  });

  it('holds a run of thousands that takes longer than two minutes', () => {
    const run = Array.from({ length: 40 }, (_, id) =>
      weekLater(id, '2013-05-06', new Date(at('09:00').getTime() + id * 20_000)),
    );
    expect(rows(run)).toHaveLength(1);
  });

  it('holds rows that were confirmed together, apart by what was confirmed', () => {
    const confirmed = (id: number, Now: StatusValues['Now'], was: string): Change =>
      change(
        id,
        { Now, ConfirmedOn: day(was) },
        { ConfirmedOn: day('2013-04-15'), ConfirmedBy: 'Jo', Source: 'A call' },
      );
    const all = [
      confirmed(1, 'Working', '2013-04-01'),
      confirmed(2, 'Working', '2013-03-01'),
      confirmed(3, 'Not working', '2013-04-01'),
    ];
    expect(all.every(onlyConfirms)).toBe(true);
    expect(rows(all)).toEqual([[1, 2], [3]]);
    expect(onlyConfirms(change(1, {}, { Now: 'Not working', ConfirmedOn: day('2013-04-15') }))).toBe(false);
  });

  it('stands by its newest change, the newest entry first', () => {
    expect(rows([weekLater(1, '2013-05-06', at('08:00')), weekLater(2, '2013-05-06', at('10:00'))])).toEqual([
      [2],
      [1],
    ]);
  });
});

/** A change as somebody else made it. */
function by(person: typeof jo | undefined): Pick<Change, 'after'> {
  return { after: { ...weekLater(2, '2013-05-06').after, by: person } };
}

describe('the kinds of a change', () => {
  it('are all that it is about', () => {
    const kinds = (one: Change): unknown[] => [...kindsOf(one)];
    expect(kinds(weekLater(1, '2013-05-06'))).toEqual(['dates']);
    expect(kinds(change(1, {}, { Now: 'Not working', WaitingFor: 'the line' }))).toEqual(['works', 'waiting']);
    expect(kinds(change(1, {}, { ConfirmedOn: day('2013-04-15') }))).toEqual(['confirmed']);
    expect(kinds(change(1, {}, { StaffConnected: 4 }))).toEqual(['others']);
    const news: Values = { Title: 'Email stops' };
    expect(kinds(changesIn(history(1, [[early, news]], 'news'))[0])).toEqual(['news']);
  });
});
