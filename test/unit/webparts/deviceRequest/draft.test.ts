import { kept } from '../../../../src/data/kept';
import { day } from '../../../../src/domain/day';
import type { Answers } from '../../../../src/domain/device/questions';
import { isBegun, readDraft, writeDraft } from '../../../../src/webparts/deviceRequest/ask/draft';
import { clearDraft } from '../../../../src/webparts/deviceRequest/keptDraft';
import { keptHere } from './own';

const today = day('2013-04-15');
const on = new Date('2013-04-15T08:10:00Z');
const answers: Answers = {
  forWhom: 'me',
  needs: ['Works alone'],
  device: null,
  mobileEmail: false,
  neededBy: { day: '1', month: '', year: '' },
};

describe('a draft', () => {
  it('comes back as it was written', () => {
    const browser = keptHere();
    writeDraft(browser, { key: 'k', on, answers });
    expect(readDraft(browser, today)).toEqual({ key: 'k', on, answers });
    clearDraft(browser);
    expect(readDraft(browser, today)).toBeUndefined();
  });

  it('is kept for 30 days and then forgotten', () => {
    const browser = keptHere();
    writeDraft(browser, { key: 'k', on, answers });
    expect(readDraft(browser, day('2013-05-15'))?.key).toBe('k');
    expect(readDraft(browser, day('2013-05-16'))).toBeUndefined();
    expect(browser.held.size).toBe(0);
  });

  it('is forgotten once its request is there', () => {
    const browser = keptHere();
    writeDraft(browser, { key: 'k', on, answers });
    expect(readDraft(browser, today, ['other'])?.key).toBe('k');
    expect(readDraft(browser, today, ['k'])).toBeUndefined();
  });

  it('of a change stands beside that of a new request', () => {
    const browser = keptHere();
    writeDraft(browser, { key: 'new', on, answers });
    writeDraft(browser, { key: 'k', on, answers: {}, etag: '"1"' }, 17);
    expect(readDraft(browser, today)?.key).toBe('new');
    expect(readDraft(browser, today, [], 17)).toEqual({ key: 'k', on, answers: {}, etag: '"1"' });
    clearDraft(browser, 17);
    expect(readDraft(browser, today)?.key).toBe('new');
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
    const browser = keptHere();
    browser.set(kept('request'), text);
    expect(readDraft(browser, today)).toBeUndefined();
    expect(browser.held.size).toBe(0);
  });

  it('keeps only answers of their kind', () => {
    const browser = keptHere();
    browser.set(
      kept('request'),
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
    expect(readDraft(browser, today)?.answers).toEqual({ needs: ['Works alone'], device: null });
  });

  it('is begun with the first answer', () => {
    expect(isBegun({})).toBe(false);
    expect(isBegun({ justification: '' })).toBe(false);
    expect(isBegun({ device: null })).toBe(true);
    expect(isBegun({ mobileEmail: false })).toBe(true);
  });
});
