import { day } from '../../../../src/domain/day';
import type { Answers } from '../../../../src/domain/device/questions';
import {
  faultsOn,
  pageToShow,
  pagesFor,
  routeOf,
  sentRoute,
  stepAfter,
  stepBefore,
  stepIn,
} from '../../../../src/webparts/deviceRequest/ask/steps';
import { sentIn } from '../../../../src/webparts/deviceRequest/routes';

const context = {
  ownEmail: '',
  today: day('2013-04-15'),
  functions: [{ key: 'safeguarding' }],
  devices: [{ key: 'iphone' }],
  sites: [{ SiteCode: 'MILL' }],
  takesSiteInWords: true,
};
const all: Answers = {
  forWhom: 'me',
  functionKey: 'safeguarding',
  needs: null,
  mobileEmail: false,
  device: null,
  siteCode: 'MILL',
  neededBy: null,
};
const form = { phone: 'ask' };

describe('the steps of the form', () => {
  it('stand in the page’s address and are read from it again', () => {
    for (const step of [
      { page: 'needs', changing: false },
      { page: 'mobileEmail', changing: true },
      { page: 'check', changing: false },
    ] as const)
      expect(stepIn(routeOf(form, step))).toEqual(step);
    for (const step of ['', 'other', 'change-', 'change-other', 'sent-3', '<b>'])
      expect(stepIn({ step })).toBeUndefined();
    expect(sentIn(sentRoute(form, 21))).toBe(21);
    expect(sentIn({ step: 'sent-x' })).toBeUndefined();
  });

  it('go on with what applies, and back the same way', () => {
    const path = (answers: Answers): string[] => {
      const pages: string[] = ['whoFor'];
      let step = stepAfter({ page: 'whoFor', changing: false }, answers, context);
      for (; step.page !== 'check'; step = stepAfter(step, answers, context)) {
        expect(stepBefore(step, answers, context)?.page).toBe(pages[pages.length - 1]);
        pages.push(step.page);
      }
      return pages;
    };
    expect(path(all)).toEqual(['whoFor', 'function', 'needs', 'mobileEmail', 'device', 'site', 'neededBy']);
    expect(path({ ...all, mobileEmail: true, device: 'iphone' })).toEqual([
      'whoFor',
      'function',
      'needs',
      'mobileEmail',
      'nhsmail',
      'device',
      'keepNumber',
      'site',
      'neededBy',
    ]);
    expect(stepBefore({ page: 'whoFor', changing: false }, all, context)).toBeUndefined();
  });

  it('show an earlier page where its answer is missing, and another where it does not apply', () => {
    expect(pageToShow('check', all, context)).toBe('check');
    expect(pageToShow('check', { ...all, needs: undefined }, context)).toBe('needs');
    expect(pageToShow('function', { ...all, needs: undefined }, context)).toBe('function');
    expect(pageToShow('nhsmail', all, context)).toBe('check');
    expect(pageToShow('keepNumber', { ...all, siteCode: undefined }, context)).toBe('site');
  });

  it('come back to the last look after a change, by way of what the change brings up', () => {
    expect(stepAfter({ page: 'function', changing: true }, all, context)).toEqual({ page: 'check', changing: false });
    expect(stepAfter({ page: 'mobileEmail', changing: true }, { ...all, mobileEmail: true }, context)).toEqual({
      page: 'nhsmail',
      changing: true,
    });
    expect(stepBefore({ page: 'nhsmail', changing: true }, all, context)).toEqual({ page: 'check', changing: false });
  });

  it('ask for nothing that nothing is offered for', () => {
    const bare = { ...context, functions: [], sites: [] };
    expect(pagesFor({}, bare)).not.toContain('function');
    expect(faultsOn('site', {}, bare)).toEqual([]);
    const answers = { ...all, functionKey: undefined, siteCode: undefined };
    expect(pageToShow('check', { ...answers, justification: 'I drive the clinic.' }, bare)).toBe('check');
    // But what the work is, which no function says then.
    expect(pageToShow('check', answers, bare)).toBe('needs');
  });
});
