import { saidKey, shownFigure } from '../../../src/domain/figures';

const now = new Date('2013-04-15T09:00:00Z');
const key = saidKey('MILLGATE', 'email');
const told = (Value: string, counted: string): ReturnType<typeof shownFigure> =>
  shownFigure([{ FigureKey: key, Value, asOf: Date.parse(counted) }], key, now);

test('a figure of 3 and more is told with its age, whatever the case of its key', () => {
  const asOf = new Date('2013-04-12T08:14:00Z');
  expect(told('3', '2013-04-12T08:14:00Z')).toEqual({ count: 3, asOf });
  expect(shownFigure([{ FigureKey: 'SAID|millgate|Email', Value: '12', asOf: asOf.getTime() }], key, now)).toEqual({
    count: 12,
    asOf,
  });
});

test.each([
  ['is missing', undefined, undefined],
  ['is under 3', '2', '2013-04-15T08:00:00Z'],
  ['is none', '0', '2013-04-15T08:00:00Z'],
  ['is no number', 'three', '2013-04-15T08:00:00Z'],
  ['is a number with more behind it', '3 <b>people</b>', '2013-04-15T08:00:00Z'],
  ['is below nothing', '-4', '2013-04-15T08:00:00Z'],
  ['is older than 7 days', '4', '2013-04-08T08:59:59Z'],
  ['says that it is from the future', '4', '2013-04-22T09:00:01Z'],
  ['is of no time at all', '4', 'never'],
])('a figure that %s is not told', (_, value, counted) => {
  expect(value ? told(value, counted!) : shownFigure([], key, now)).toBeUndefined();
});
