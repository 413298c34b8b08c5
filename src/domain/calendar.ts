import { addDays, type Day } from './day';

/** An event of one or more whole days. */
export interface CalendarEvent {
  /** Stays the same when the event changes, so that a calendar updates the event instead of adding a second one. */
  readonly uid: string;
  readonly summary: string;
  readonly description?: string;
  readonly location?: string;
  /** An absolute address. */
  readonly url?: string;
  readonly from: Day;
  /** Its last day. */
  readonly to: Day;
  /** The calendar shows a reminder this many days before, at 9 in the morning. */
  readonly remindDaysBefore?: number;
}

/**
 * Events as an iCalendar file: https://www.rfc-editor.org/rfc/rfc5545. They mark nobody as busy.
 *
 * @param at when the file is made.
 */
export function calendar(events: readonly CalendarEvent[], at: Date): string {
  const stamp = at.toISOString().replace(/[-:]|\.\d+/g, '');
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//NHS England//Open Service intranet//EN',
    'CALSCALE:GREGORIAN',
    ...events.flatMap((event) => [
      'BEGIN:VEVENT',
      `UID:${escaped(event.uid)}`,
      `DTSTAMP:${stamp}`,
      `DTSTART;VALUE=DATE:${compact(event.from)}`,
      // The day after the last day: RFC 5545, 3.6.1.
      `DTEND;VALUE=DATE:${compact(addDays(event.to, 1))}`,
      `SUMMARY:${escaped(event.summary)}`,
      ...(event.description ? [`DESCRIPTION:${escaped(event.description)}`] : []),
      ...(event.location ? [`LOCATION:${escaped(event.location)}`] : []),
      ...(event.url ? [`URL:${withoutControls(event.url)}`] : []),
      'TRANSP:TRANSPARENT',
      ...alarm(event),
      'END:VEVENT',
    ]),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

/** RFC 5545, 3.6.6; the trigger counts from the midnight at which the event begins. */
function alarm({ summary, remindDaysBefore }: CalendarEvent): string[] {
  if (remindDaysBefore === undefined) return [];
  return [
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${escaped(summary)}`,
    `TRIGGER:-PT${24 * remindDaysBefore - 9}H`,
    'END:VALARM',
  ];
}

function compact(day: Day): string {
  return day.replace(/-/g, '');
}

/** RFC 5545, 3.3.11. */
function escaped(text: string): string {
  return withoutControls(text.replace(/[\\;,]/g, '\\$&').replace(/\r\n|\r|\n/g, '\\n'));
}

/** Only the tab is allowed of the control characters, so a line end in the text cannot add a line of its own. */
function withoutControls(text: string): string {
  // eslint-disable-next-line no-control-regex
  return text.replace(/[\u0000-\u0008\u000a-\u001f\u007f]/g, '');
}

/** RFC 5545, 3.1: a line is at most 75 octets long, and continues after a line end and a space. */
const octetsInLine = 75;

function folded(line: string): string {
  let result = '';
  let length = 0;
  // By code point, so that no character is cut in two.
  for (const character of line) {
    const size = octets(character.codePointAt(0)!);
    if (length + size > octetsInLine) {
      result += '\r\n ';
      length = 1;
    }
    result += character;
    length += size;
  }
  return result;
}

/** How long a code point is in UTF-8. */
function octets(codePoint: number): number {
  return codePoint < 0x80 ? 1 : codePoint < 0x800 ? 2 : codePoint < 0x10000 ? 3 : 4;
}
