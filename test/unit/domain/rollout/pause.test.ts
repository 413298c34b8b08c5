import fc from 'fast-check';
import { addDays, day } from '../../../../src/domain/day';
import { nameIn } from '../../../../src/domain/legible';
import { type Pause, pauseFault, pauseIn, pauseValue } from '../../../../src/domain/rollout/pause';
import { pausedAt, pausedWaveKey, pausedWavesIn, waveOfKey } from '../../../../src/domain/rollout/pausedWaves';
import { anyCharacter } from '../../../anyCharacter';

const since = day('2013-04-15');
const pause: Required<Pause> = { since, by: 'Jo Patel', reason: 'The supplier needs its engineers for wave 4.' };
const value = '2013-04-15; Jo Patel; The supplier needs its engineers for wave 4.';

const texts = fc.string({ unit: anyCharacter, maxLength: 300 });
const pauses = fc.record({
  since: fc.integer({ min: 0, max: 400 }).map((days) => addDays(since, days)),
  by: fc.oneof(texts, fc.constantFrom('Patel; Jo', '; ', '2013-04-15; A')).filter((name) => nameIn(name) !== undefined),
  reason: fc.oneof(texts, fc.constantFrom('Wait; then go; then wait.', '2013-04-16; Sam; no')),
});

describe('the setting that pauses a wave', () => {
  it('holds the day, who and why, in one line', () => {
    expect(pauseValue(pause)).toBe(value);
    expect(pauseIn(value)).toEqual(pause);
    expect(pauseIn('2013-04-15;Jo Patel;No line; no power.')).toEqual({ ...pause, reason: 'No line; no power.' });
  });

  it('is read as the reason alone, if it has no day, no name or no reason of its own', () => {
    for (const written of ['Waiting for BT', '15 April; Jo Patel; why', '2013-02-30; Jo; why', '2013-04-15; ; why'])
      expect(pauseIn(` ${written}\n`)).toEqual({ reason: written });
    expect(pauseIn('2013-04-15; Jo Patel; ')).toEqual({ reason: '2013-04-15; Jo Patel;' });
  });

  it('gives back what was put in, whatever the name and the reason, or says why it cannot hold them', () => {
    fc.assert(
      fc.property(pauses, (given) => {
        const fault = pauseFault(given);
        const written = pauseValue(given);
        if (fault?.kind === 'tooLong') return void expect(written).toHaveLength(255 + fault.by);
        if (fault) return void expect(pauseIn(given.reason).reason).toBe('');
        expect(written.length).toBeLessThanOrEqual(255);
        const read = pauseIn(written);
        expect(read.since).toBe(given.since);
        expect(read.by).not.toContain(';');
        // What was read is written as it was: nothing is lost by reading it again.
        expect(pauseValue(read as Required<Pause>)).toBe(written);
        expect(read.reason).toBe(
          pauseIn(given.reason.includes(';') ? `${since}; A; ${given.reason}` : given.reason).reason,
        );
      }),
    );
  });

  it('is refused without a reason, and with one that is too long, with how much', () => {
    expect(pauseFault(pause)).toBeUndefined();
    expect(pauseFault({ ...pause, reason: ' \u200b\n' })).toEqual({ kind: 'noReason' });
    expect(pauseFault({ ...pause, reason: 'x'.repeat(255 - '2013-04-15; Jo Patel; '.length) })).toBeUndefined();
    expect(pauseFault({ ...pause, reason: 'x'.repeat(255) })).toEqual({ kind: 'tooLong', by: 22 });
  });
});

describe('the waves that are paused', () => {
  it('are those whose setting says so, whatever the case of its key; an empty one does not', () => {
    const settings = [
      { SettingKey: 'SchemaVersion', Value: '7' },
      { SettingKey: 'pausedwave5', Value: value },
      { SettingKey: 'PausedWave4', Value: ' \u00a0' },
      { SettingKey: 'PausedWave3' },
      { SettingKey: 'PausedWave', Value: 'all of them' },
      { SettingKey: 'PausedWave5b', Value: 'x' },
    ];
    expect(pausedWavesIn(settings)).toEqual([{ wave: 5, value }]);
    expect(waveOfKey(pausedWaveKey(12))).toBe(12);
  });

  it('are told by one key each, whatever somebody has written by hand, and each has a reason that staff can read', () => {
    const anyText = fc.string({ unit: 'binary', maxLength: 60 });
    const key = fc.oneof(
      anyText,
      fc.stringMatching(/^PausedWave\d{0,12}$/),
      fc.constantFrom('PausedWave05', 'pausedWAVE5', 'PausedWave-1', 'PausedWave1e3', 'PausedWave٥', 'PausedWave5\n'),
    );
    const setting = fc.record({
      SettingKey: key,
      Value: fc.oneof(anyText, fc.constantFrom(value, `${value};;\u202e`)),
    });
    fc.assert(
      fc.property(fc.array(setting), (settings) => {
        const paused = pausedWavesIn(settings);
        const written = settings.map(({ SettingKey }) => SettingKey.toLowerCase());
        for (const { wave, value: read } of paused) {
          expect(written).toContain(pausedWaveKey(wave).toLowerCase());
          expect(pauseIn(read).reason).not.toMatch(/^$|[\n\u202e]/);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('pause the sites of that wave, and none that has no wave', () => {
    const paused = [{ wave: 5, value }];
    expect(pausedAt(paused, { Wave: 5 })).toEqual(paused[0]);
    expect(pausedAt(paused, { Wave: 4 })).toBeUndefined();
    expect(pausedAt(paused, {})).toBeUndefined();
    expect(pausedAt(undefined, { Wave: 5 })).toBeUndefined();
  });
});
