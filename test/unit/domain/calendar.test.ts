import fc from 'fast-check';
import { calendar, type CalendarEvent } from '../../../src/domain/calendar';
import { day } from '../../../src/domain/day';
import { anyCharacter } from '../../anyCharacter';
import { calendarEvents, calendarLines } from '../../calendarReader';

const at = new Date('2013-04-15T09:10:11.123+01:00');
const event: CalendarEvent = {
  uid: 'mil|shared-drive|new@a.example',
  summary: 'Shared drive',
  from: day('2013-06-01'),
  to: day('2013-06-30'),
};

/** A text as a calendar shows it: line ends of one kind, no other control characters. */
const shown = (text: string): string =>
  // eslint-disable-next-line no-control-regex
  text.replace(/\r\n|\r/g, '\n').replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, '');
const nasty = fc
  .array(
    fc.oneof(
      fc.constantFrom(',', ';', ':', '\\', '\\n', '\n', '\r', '\r\n', '"', '😀', '’', 'é', 'END:VEVENT'),
      fc.string({ unit: anyCharacter, maxLength: 40 }),
    ),
  )
  .map((parts) => parts.join(''));

describe('a calendar file', () => {
  it('holds all-day events that end the day after their last, and are stamped with the time given', () => {
    expect(calendar([event], at)).toBe(
      [
        'BEGIN:VCALENDAR',
        'VERSION:2.0',
        'PRODID:-//NHS England//Open Service intranet//EN',
        'CALSCALE:GREGORIAN',
        'BEGIN:VEVENT',
        'UID:mil|shared-drive|new@a.example',
        'DTSTAMP:20130415T081011Z',
        'DTSTART;VALUE=DATE:20130601',
        'DTEND;VALUE=DATE:20130701',
        'SUMMARY:Shared drive',
        'TRANSP:TRANSPARENT',
        'END:VEVENT',
        'END:VCALENDAR',
        '',
      ].join('\r\n'),
    );
  });

  it('reminds at 9 in the morning, so many days before, where an event asks for it', () => {
    const [, ...after] = calendar([{ ...event, remindDaysBefore: 7 }], at).split('TRANSP:TRANSPARENT\r\n');
    // 9 in the morning, 7 days before, is 6 days and 15 hours before midnight.
    expect(after).toEqual([
      [
        'BEGIN:VALARM',
        'ACTION:DISPLAY',
        'DESCRIPTION:Shared drive',
        'TRIGGER:-PT159H',
        'END:VALARM',
        'END:VEVENT',
        'END:VCALENDAR',
        '',
      ].join('\r\n'),
    ]);
  });

  it('ends on the right day over a month, a year and a leap day', () => {
    const end = (on: string): string =>
      calendarEvents(calendar([{ ...event, from: day(on), to: day(on) }], at))[0].DTEND;
    expect([end('2013-02-28'), end('2016-02-28'), end('2013-12-31')]).toEqual(['20130301', '20160229', '20140101']);
  });

  it('escapes what means something to the format, so that a text cannot add a line', () => {
    const text = calendar([{ ...event, summary: 'a, b; c\\d\nEND:VEVENT\r\nSUMMARY:e' }], at);
    expect(text).toContain('SUMMARY:a\\, b\\; c\\\\d\\nEND:VEVENT\\nSUMMARY:e\r\n');
    expect(calendarLines(text).filter((line) => line === 'END:VEVENT')).toHaveLength(1);
  });

  it('folds at 75 octets, never inside a character', () => {
    const lines = calendar([{ ...event, summary: '’'.repeat(60) + '😀'.repeat(20) }], at).split('\r\n');
    expect(lines).toContain(`SUMMARY:${'’'.repeat(22)}`);
    expect(lines).toContain(` ${'’'.repeat(24)}`);
    for (const line of lines) expect(line).not.toMatch(/[\ud800-\udbff]$/);
  });

  it('gives back every text, in lines of 75 octets at most', () => {
    fc.assert(
      fc.property(nasty, nasty, nasty, (summary, description, location) => {
        const [found, ...others] = calendarEvents(calendar([{ ...event, summary, description, location }], at));
        expect(others).toEqual([]);
        expect(found.SUMMARY).toBe(shown(summary));
        expect(found.DESCRIPTION ?? '').toBe(shown(description));
        expect(found.LOCATION ?? '').toBe(shown(location));
      }),
    );
  });
});
