import fc from 'fast-check';
import { day } from '../../../../src/domain/day';
import { hasWords } from '../../../../src/domain/hasWords';
import type { Expected } from '../../../../src/domain/rollout/expected';
import { pausedWords } from '../../../../src/ui/answer/pausedWords';
import { anyCharacter } from '../../../anyCharacter';

const today = day('2013-04-15');
const waits: { expected: Expected } = { expected: { kind: 'noDate' } };
const connected: { expected: Expected } = { expected: { kind: 'connected' } };

function said(value: string, services = [connected, waits]): string | undefined {
  return pausedWords({ wave: 5, value }, services, today)?.replace(/\u00a0/g, ' ');
}

describe('what staff read of a paused wave', () => {
  it('is since when and why, in one sentence, with one full stop', () => {
    const words = 'Wave 5 has been paused since 12 April: The supplier needs its engineers. Dates may move.';
    expect(said('2013-04-12; Jo Patel; The supplier needs its engineers.')).toBe(words);
    expect(said('2013-04-12; Jo Patel; The supplier needs its engineers')).toBe(words);
    expect(said('2012-12-03; Jo Patel; No line')).toBe(
      'Wave 5 has been paused since 3 December 2012: No line. Dates may move.',
    );
  });

  it('leaves out the day that nobody wrote, and one that is still to come', () => {
    expect(said('Waiting for BT')).toBe('Wave 5 is paused: Waiting for BT. Dates may move.');
    expect(said('2013-05-01; Jo Patel; No line')).toBe('Wave 5 is paused: No line. Dates may move.');
  });

  it('is nothing where everything is connected, or the wave is not paused', () => {
    expect(said('No line', [connected, connected])).toBeUndefined();
    expect(pausedWords(undefined, [waits], today)).toBeUndefined();
  });

  it('gives a reason whatever somebody has written by hand', () => {
    fc.assert(
      fc.property(fc.string({ unit: anyCharacter }).filter(hasWords), (value) => {
        expect(said(value)).toMatch(/^Wave 5 .*: [^]*[^\s][^]* Dates may move\.$/);
        expect(said(value)).not.toMatch(/: \.? ?Dates|[\u202e\u200b]/);
      }),
    );
  });
});
