import fc from 'fast-check';
import type { RolloutService, RolloutSite, RolloutStatus } from '../../../src/data/rollout';
import { waitingByOwner, type WaitingFor } from '../../../src/domain/rollout/attention';
import { everySite } from '../../../src/domain/rollout/everySite';
import type { PausedWave } from '../../../src/domain/rollout/pausedWaves';
import { dayOne, type DemonstrationData, midApril } from '../../../src/lists/demonstration/demonstrationData';
import { waitingEmail, waitingText } from '../../../src/webparts/rolloutStatus/attention/waitingText';
import { anyCharacter } from '../../anyCharacter';

function groupsIn({ lists, today }: DemonstrationData): WaitingFor[] {
  const rowsOf = <R>(name: string): R[] =>
    lists.flatMap(({ shape, rows }) => (shape.name === name ? rows.map(({ values }) => values as R) : []));
  return waitingByOwner(
    everySite(
      rowsOf<RolloutSite>('RolloutSites'),
      rowsOf<RolloutService>('RolloutServices'),
      rowsOf<RolloutStatus>('RolloutStatuses'),
      today,
    ),
    today,
  );
}

const april = midApril();
const paused: readonly PausedWave[] = [{ wave: 5, value: 'No engineers' }];
const line =
  /^[^:]+: [^.]+\.( Waiting for: .+[.?!])? (Expected (\d+ )?\w+ 2013(, first planned (\d+ )?\w+)?(; this date has passed)?|Promised by \d+ \w+ 2013|No date(, first planned \d+ \w+)?)\.( Wave \d+ is paused\.)?$/;

describe('the text to send to whoever can end a delay', () => {
  it('says how many wait, on which day, and then the longest delay first, a line for each', () => {
    const supplier = groupsIn(april).find(({ owner }) => owner === 'Supplier')!;
    const { subject, text } = waitingText(supplier, paused, april.today);
    const [head, first] = text.split('\n');
    expect(subject).toBe('Waiting for the supplier on 15 April 2013');
    expect(head).toBe(`${subject}: ${supplier.rows.length} services. The longest delay is first.`);
    expect(first).toMatch(/^[^:]+: [^.]+\. Waiting for: .+\. (Expected|No date)/);
    expect(text).toContain(
      '\nMillgate House, Rotherham: Shared drive. Waiting for: the line. Expected June 2013, first planned April.',
    );
  });

  it.each([
    { data: april, waits: 29 },
    { data: dayOne(), waits: 0 },
  ])('has a line of the same form for every service that waits: $data.today', ({ data, waits }) => {
    const groups = groupsIn(data);
    expect(groups.flatMap(({ rows }) => rows)).toHaveLength(waits);
    for (const group of groups) {
      const { text } = waitingText(group, paused, data.today);
      const [, ...lines] = text.trimEnd().split('\n');
      expect(lines.filter((each) => !line.test(each))).toEqual([]);
      expect(lines).toHaveLength(group.rows.length);
      const said = lines.filter((each) => each.includes('is paused'));
      expect(said).toHaveLength(group.rows.filter(({ overview }) => overview.site.Wave === 5).length);
      expect(text).not.toMatch(/\u00a0|undefined|\{|\.\.| {2}/);
    }
  });

  it('keeps one line for each, whatever somebody waits for', () => {
    const [{ rows }] = groupsIn(april);
    fc.assert(
      fc.property(fc.string({ unit: anyCharacter, minLength: 1 }), (WaitingFor) => {
        const some = rows.slice(0, 3).map((row) => ({ ...row, status: { ...row.status!, WaitingFor } }));
        const { text } = waitingText({ owner: 'Supplier', rows: some }, paused, april.today);
        expect(text.split(/[\n\r\u2028\u2029\u0085]/)).toHaveLength(some.length + 2);
        expect(text).not.toMatch(/[\u202e\u200b]/);
      }),
    );
  });

  it('is an email too, if its address is short enough for every mail program', () => {
    const { subject, text } = { subject: 'Waiting & more', text: 'One?\nTwo\n' };
    expect(waitingEmail({ subject, text })).toBe('mailto:?subject=Waiting%20%26%20more&body=One%3F%0D%0ATwo%0D%0A');
    expect(waitingEmail({ subject, text: 'x'.repeat(1990) })).toBeUndefined();
  });
});
