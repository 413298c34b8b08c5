/** The lines of an iCalendar file, unfolded; throws if the file breaks RFC 5545. */
export function calendarLines(text: string): string[] {
  if (!text.endsWith('\r\n')) throw new Error('The last line has no end.');
  const lines = text.slice(0, -2).split('\r\n');
  for (const line of lines) {
    if (Buffer.byteLength(line) > 75) throw new Error(`Longer than 75 octets: ${line}`);
    // eslint-disable-next-line no-control-regex
    if (/[\u0000-\u0008\u000a-\u001f\u007f]/.test(line))
      throw new Error(`A control character: ${JSON.stringify(line)}`);
  }
  return lines
    .join('\r\n')
    .replace(/\r\n[ \t]/g, '')
    .split('\r\n');
}

/** Each event's properties by name, their texts as a calendar shows them; for a reminder only its time. */
export function calendarEvents(text: string): Record<string, string>[] {
  const events: Record<string, string>[] = [];
  let inAlarm = false;
  for (const line of calendarLines(text)) {
    const [, name, value] = /^([A-Z-]+)[^:]*:(.*)$/s.exec(line) ?? [];
    if (name === undefined) throw new Error(`Not a property: ${line}`);
    if (line.endsWith(':VALARM')) inAlarm = name === 'BEGIN';
    else if (line === 'BEGIN:VEVENT') events.push({});
    else if (inAlarm && name !== 'TRIGGER') continue;
    else if (events.length > 0 && name !== 'END') events[events.length - 1][name] = unescaped(value);
  }
  return events;
}

function unescaped(value: string): string {
  return value.replace(/\\(.)/g, (_, sign: string) => (sign === 'n' || sign === 'N' ? '\n' : sign));
}
