import { day } from '../../../../src/domain/day';
import type { Answers } from '../../../../src/domain/device/answers';
import {
  clearDraft,
  clearReply,
  isBegun,
  readDraft,
  readReply,
  writeDraft,
  writeReply,
} from '../../../../src/webparts/deviceRequest/draft';
import { keptHere } from './own';

const today = day('2013-04-15');
const answers: Answers = {
  forWhom: 'me',
  needs: ['Works alone'],
  device: null,
  mobileEmail: false,
  neededBy: { day: '1', month: '', year: '' },
};

describe('a draft', () => {
  it('comes back as it was written', () => {
    const kept = keptHere();
    writeDraft(kept, { key: 'k', on: today, answers });
    expect(readDraft(kept, today)).toEqual({ key: 'k', on: today, answers });
    clearDraft(kept);
    expect(readDraft(kept, today)).toBeUndefined();
  });

  it('is kept for 30 days and then forgotten', () => {
    const kept = keptHere();
    writeDraft(kept, { key: 'k', on: today, answers });
    expect(readDraft(kept, day('2013-05-15'))?.key).toBe('k');
    expect(readDraft(kept, day('2013-05-16'))).toBeUndefined();
    expect(kept.kept.size).toBe(0);
  });

  it('is forgotten once its request is there', () => {
    const kept = keptHere();
    writeDraft(kept, { key: 'k', on: today, answers });
    expect(readDraft(kept, today, ['other'])?.key).toBe('k');
    expect(readDraft(kept, today, ['k'])).toBeUndefined();
  });

  it('of a change stands beside that of a new request', () => {
    const kept = keptHere();
    writeDraft(kept, { key: 'new', on: today, answers });
    writeDraft(kept, { key: 'k', on: today, answers: {}, etag: '"1"' }, 17);
    expect(readDraft(kept, today)?.key).toBe('new');
    expect(readDraft(kept, today, [], 17)).toEqual({ key: 'k', on: today, answers: {}, etag: '"1"' });
    clearDraft(kept, 17);
    expect(readDraft(kept, today)?.key).toBe('new');
  });

  it.each([
    '',
    '{',
    'null',
    '[]',
    '{"key":"k"}',
    '{"key":"","on":"2013-04-15","answers":{}}',
    '{"key":"k","on":"soon","answers":{}}',
    '{"key":"k","on":"2013-04-15","answers":[]}',
  ])('that nobody can read is forgotten: %s', (text) => {
    const kept = keptHere();
    kept.set('phone-draft', text);
    expect(readDraft(kept, today)).toBeUndefined();
    expect(kept.kept.size).toBe(0);
  });

  it('keeps only answers of their kind', () => {
    const kept = keptHere();
    kept.set(
      'phone-draft',
      JSON.stringify({
        key: 'k',
        on: today,
        answers: {
          forWhom: 'them',
          needs: ['Works alone', 'A wish', 3],
          name: 7,
          device: null,
          neededBy: { day: 1 },
          mobileEmail: 'yes',
          other: 1,
        },
      }),
    );
    expect(readDraft(kept, today)?.answers).toEqual({ needs: ['Works alone'], device: null });
  });

  it('is begun with the first answer', () => {
    expect(isBegun({})).toBe(false);
    expect(isBegun({ justification: '' })).toBe(false);
    expect(isBegun({ device: null })).toBe(true);
    expect(isBegun({ mobileEmail: false })).toBe(true);
  });
});

describe('a reply to ICT that is begun', () => {
  it('comes back for 30 days, for its request only, until it is sent', () => {
    const kept = keptHere();
    expect(writeReply(kept, today, 17, 'About six')).toBe(true);
    expect([readReply(kept, day('2013-05-15'), 17), readReply(kept, today, 18)]).toEqual(['About six', '']);
    expect(readReply(kept, day('2013-05-16'), 17)).toBe('');
    expect(kept.kept.size).toBe(0);
    writeReply(kept, today, 17, 'About six');
    clearReply(kept, 17);
    expect(readReply(kept, today, 17)).toBe('');
  });

  it.each(['', '{', 'null', '[]', '{"text":"x"}', '{"on":"soon","text":"x"}', '{"on":"2013-04-15","text":7}'])(
    'that nobody can read is forgotten: %s',
    (text) => {
      const kept = keptHere();
      kept.set('phone-reply-17', text);
      expect(readReply(kept, today, 17)).toBe('');
      expect(kept.kept.size).toBe(0);
    },
  );
});
