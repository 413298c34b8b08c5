import fc from 'fast-check';
import { dayOf } from '../../../src/domain/day';
import { ukTime } from '../../../src/domain/ukTime';

const london = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/London',
  weekday: 'short',
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
  hour: 'numeric',
  minute: 'numeric',
  hourCycle: 'h23',
});
const weekdays = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];

function byIntl(instant: Date): ReturnType<typeof ukTime> {
  const parts = Object.fromEntries(london.formatToParts(instant).map(({ type, value }) => [type, value]));
  return {
    year: Number(parts.year),
    month: Number(parts.month),
    date: Number(parts.day),
    weekday: weekdays.indexOf(parts.weekday),
    hour: Number(parts.hour),
    minute: Number(parts.minute),
  };
}

test('the time in the United Kingdom is what the time zone database says, from 1996 on', () => {
  const instants = fc.date({
    min: new Date('1996-01-01T00:00:00Z'),
    max: new Date('2037-12-31T00:00:00Z'),
    noInvalidDate: true,
  });
  fc.assert(
    fc.property(instants, (instant) => {
      expect(ukTime(instant)).toEqual(byIntl(instant));
    }),
  );
});

test('the clocks of 2013 go forward and back at 1am Greenwich Mean Time', () => {
  for (const [instant, day, hour] of [
    ['2013-03-31T00:59:59Z', '2013-03-31', 0],
    ['2013-03-31T01:00:00Z', '2013-03-31', 2],
    ['2013-10-27T00:59:59Z', '2013-10-27', 1],
    ['2013-10-27T01:00:00Z', '2013-10-27', 1],
    ['2013-04-14T23:30:00Z', '2013-04-15', 0],
    ['2013-12-31T23:30:00Z', '2013-12-31', 23],
  ] as const) {
    expect(dayOf(new Date(instant))).toBe(day);
    expect(ukTime(new Date(instant)).hour).toBe(hour);
  }
});
