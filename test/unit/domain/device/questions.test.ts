import { day } from '../../../../src/domain/day';
import { answersFrom, assessedAnswers, reachable, requestFrom } from '../../../../src/domain/device/answers';
import {
  anotherDevice,
  type AnswerPage,
  type Answers,
  faultsIn,
  limits,
  questionsFor,
} from '../../../../src/domain/device/questions';
import { assess } from '../../../../src/domain/device/assessment';
import { referenceOf } from '../../../../src/domain/device/reference';
import { onCall, policy, request, today } from './facts';

const context = {
  ownEmail: 'Ada.Bell@example.invalid',
  today,
  functions: [{ key: 'emergency-planning' }],
  devices: [{ key: 'blackberry' }],
  sites: [{ SiteCode: 'MILLGATE' }],
  takesSiteInWords: true,
};
const full: Answers = {
  forWhom: 'me',
  functionKey: 'emergency-planning',
  needs: [onCall],
  justification: 'The rota.',
  mobileEmail: true,
  nhsmail: true,
  device: 'blackberry',
  keepNumber: true,
  number: '0113 496 0118',
  siteCode: 'MILLGATE',
  neededBy: { day: '19', month: '4', year: '2013' },
};
const requester = {
  login: 'i:0#.f|membership|maria@example.invalid',
  name: 'Maria Okafor',
  email: 'maria@example.invalid',
};
const faults = (page: AnswerPage, answers: Answers): unknown[] =>
  faultsIn(page, answers, context).map((fault) => [fault.field, fault.kind]);
const faultyPages = (answers: Answers): AnswerPage[] =>
  [...questionsFor(answers), 'check' as const].filter((page) => faultsIn(page, answers, context).length > 0);
const sent = (answers: Answers): ReturnType<typeof requestFrom> =>
  requestFrom(answers, { key: 'k', requester, assessment: assess(assessedAnswers(answers), [policy()], [], today) });

describe('the questions', () => {
  it('are those that apply: of NHSmail only with mobile email, of the number only with a device', () => {
    expect(questionsFor({})).toEqual(['whoFor', 'function', 'needs', 'mobileEmail', 'device', 'site', 'neededBy']);
    expect(questionsFor({ mobileEmail: false, device: null })).toEqual(questionsFor({}));
    expect(questionsFor(full)).toEqual([
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
  });

  it('are all answered once no page has a fault', () => {
    expect(faultyPages(full)).toEqual([]);
    expect(faultyPages({ ...full, siteCode: undefined })).toEqual(['site']);
    expect(faultyPages({})).toEqual(questionsFor({}));
    expect(faultyPages({ ...full, reviewReason: 'x'.repeat(2001) })).toEqual(['check']);
  });
});

describe('an answer', () => {
  it.each(questionsFor(full))('to %s must be given', (question) => {
    expect(faults(question, {})).toEqual([[expect.any(String), 'missing']]);
    expect(faults(question, full)).toEqual([]);
  });

  it('may be that there is none, where somebody says so: no need, no device, no date', () => {
    const none: Answers = { needs: null, device: null, neededBy: null };
    expect([faults('needs', none), faults('device', none), faults('neededBy', none)]).toEqual([[], [], []]);
    expect(faults('needs', { needs: [] })).toEqual([['needs', 'missing']]);
  });

  it.each<[AnswerPage, Answers, unknown[]]>([
    [
      'whoFor',
      { forWhom: 'somebodyElse' },
      [
        ['name', 'missing'],
        ['email', 'missing'],
      ],
    ],
    [
      'whoFor',
      { forWhom: 'somebodyElse', name: 'Lee Hart', email: ' ada.bell@example.invalid' },
      [['email', 'ownEmail']],
    ],
    [
      'whoFor',
      { forWhom: 'somebodyElse', name: 'Lee Hart', email: 'mailto:lee.hart@example.invalid' },
      [['email', 'notAnEmail']],
    ],
    ['neededBy', { neededBy: { day: '1', month: 'junk', year: '2014' } }, [['neededBy', 'notADay']]],
    [
      'whoFor',
      { forWhom: 'somebodyElse', name: ' ', email: 'ali at work' },
      [
        ['name', 'missing'],
        ['email', 'notAnEmail'],
      ],
    ],
    ['whoFor', { forWhom: 'somebodyElse', name: 'Ali Noor', email: 'ali.noor@example.invalid ' }, []],
    ['function', { functionKey: 'poetry' }, [['functionKey', 'notInTheList']]],
    ['function', { functionKey: 'Emergency-Planning' }, []],
    ['function', { functionKey: null }, []],
    ['needs', { functionKey: null, needs: [onCall], justification: ' ' }, [['justification', 'missing']]],
    ['needs', { needs: null, justification: 'x'.repeat(2001) }, [['justification', 'tooLong']]],
    ['device', { device: 'telegraph' }, [['device', 'notInTheList']]],
    ['device', { device: anotherDevice, deviceName: ' ' }, [['deviceName', 'missing']]],
    ['device', { device: anotherDevice, deviceName: 'x'.repeat(41) }, [['deviceName', 'tooLong']]],
    ['device', { device: anotherDevice, deviceName: 'Palm Treo' }, []],
    ['keepNumber', { keepNumber: false }, []],
    ['keepNumber', { keepNumber: true }, [['number', 'missing']]],
    ['keepNumber', { keepNumber: true, number: 'ask me' }, [['number', 'notATelephone']]],
    ['keepNumber', { keepNumber: true, number: '0'.repeat(31) }, [['number', 'tooLong']]],
    ['site', { siteCode: 'NOWHERE' }, [['siteCode', 'notInTheList']]],
    ['site', { siteCode: null }, [['siteInWords', 'missing']]],
    ['site', { siteCode: null, siteInWords: 'x'.repeat(256) }, [['siteInWords', 'tooLong']]],
    ['site', { siteCode: null, siteInWords: 'The Annexe, Penzance' }, []],
    ['neededBy', { neededBy: { day: '', month: '', year: '' } }, [['neededBy', 'missing']]],
    ['neededBy', { neededBy: { day: '31', month: '4', year: '2013' } }, [['neededBy', 'notADay']]],
    ['neededBy', { neededBy: { day: '', month: '4', year: '2013' } }, [['neededBy', 'notADay']]],
    ['neededBy', { neededBy: { day: '14', month: '4', year: '2013' } }, [['neededBy', 'dateInThePast']]],
    ['neededBy', { neededBy: { day: '15', month: 'April', year: '2013' } }, []],
  ])('to %s: %j', (page, answers, wanted) => {
    expect(faults(page, answers)).toEqual(wanted);
  });

  it('must say what the work is where no function is listed to say it', () => {
    const none = { ...context, functions: [] };
    expect(faultsIn('needs', { needs: [onCall] }, none)).toEqual([{ field: 'justification', kind: 'missing' }]);
    expect(faultsIn('needs', { needs: [onCall], justification: 'The rota.' }, none)).toEqual([]);
    expect(faultsIn('needs', { needs: [onCall] }, context)).toEqual([]);
  });

  it('must choose a site that is listed where the lists have no room for one in words', () => {
    const older = { ...context, takesSiteInWords: false };
    expect(faultsIn('site', { siteCode: null, siteInWords: 'The Annexe, Penzance' }, older)).toEqual([
      { field: 'siteCode', kind: 'missing' },
    ]);
  });

  it('that is too long is told its limit', () => {
    expect(faultsIn('check', { reviewReason: 'x'.repeat(2001) }, context)).toEqual([
      { field: 'reviewReason', kind: 'tooLong', limit: limits.reviewReason },
    ]);
  });
});

describe('what is sent', () => {
  it('is the answers, under the form’s own key and the policy’s version', () => {
    expect(sent(full)).toEqual({
      Title: 'Maria Okafor',
      RequestKey: 'k',
      RequesterKey: requester.login,
      RequestedForName: 'Maria Okafor',
      RequestedForEmail: requester.email,
      FunctionKey: 'emergency-planning',
      SiteCode: 'MILLGATE',
      BusinessNeeds: [onCall],
      Justification: 'The rota.',
      NeedsMobileEmail: true,
      UsesNHSmail: true,
      CurrentDevice: 'blackberry',
      KeepNumber: '0113 496 0118',
      NeededBy: '2013-04-19',
      PolicyVersion: 1,
      ReviewReason: undefined,
    });
  });

  it('holds a site in words only where none is chosen, and is answered so again when it is changed', () => {
    const inWords: Answers = { ...full, siteCode: null, siteInWords: ' The Annexe, Penzance ' };
    expect(sent(inWords)).toMatchObject({ SiteCode: undefined, SiteInWords: 'The Annexe, Penzance' });
    expect(sent({ ...inWords, siteCode: 'MILLGATE' })).toMatchObject({ SiteCode: 'MILLGATE', SiteInWords: undefined });
    const facts = { ...sent(inWords), Id: 1, AuthorId: 1, Created: new Date(0), Withdrawn: false };
    expect(answersFrom(facts, requester, [])).toMatchObject({ siteCode: null, siteInWords: 'The Annexe, Penzance' });
  });

  it('leaves out answers to questions that no longer apply; they are kept while the form is filled in', () => {
    const changed: Answers = {
      ...full,
      forWhom: 'me',
      name: 'Ali Noor',
      email: 'ali@example.invalid',
      mobileEmail: false,
      device: null,
    };
    expect(reachable(changed)).not.toHaveProperty('nhsmail');
    expect(sent(changed)).toMatchObject({
      Title: 'Maria Okafor',
      RequestedForEmail: requester.email,
      UsesNHSmail: false,
      CurrentDevice: undefined,
      KeepNumber: undefined,
    });
    expect(sent({ ...full, keepNumber: false })).toMatchObject({ KeepNumber: undefined });
    expect(assessedAnswers(changed)).toMatchObject({ UsesNHSmail: false, CurrentDevice: undefined });
  });

  it('names the other person, where it is for somebody else', () => {
    expect(sent({ ...full, forWhom: 'somebodyElse', name: ' Ali Noor ', email: ' ali@example.invalid' })).toMatchObject(
      {
        Title: 'Ali Noor',
        RequestedForName: 'Ali Noor',
        RequestedForEmail: 'ali@example.invalid',
        RequesterKey: requester.login,
      },
    );
  });

  it('asks for a review only where the rule is not met', () => {
    const reviewReason = 'I stand in for the director.';
    expect(sent({ ...full, reviewReason })).toMatchObject({ ReviewReason: undefined });
    expect(sent({ ...full, needs: null, reviewReason })).toMatchObject({
      ReviewReason: reviewReason,
      BusinessNeeds: [],
    });
  });

  it.each<[string, Answers]>([
    ['all answered', full],
    ['for somebody else', { ...full, forWhom: 'somebodyElse', name: 'Ali Noor', email: 'ali@example.invalid' }],
    [
      'as little as may be',
      { ...full, needs: null, justification: undefined, mobileEmail: false, device: null, neededBy: null },
    ],
    ['with a device that is not listed', { ...full, device: anotherDevice, deviceName: 'Palm Treo' }],
    ['with another number', { ...full, keepNumber: false }],
  ])('reads back as it was answered: %s', (_, answers) => {
    const values = sent(answers);
    const back = answersFrom(request(1, values), requester, context.devices);
    expect(faultyPages(back)).toEqual([]);
    expect(sent(back)).toEqual(values);
  });
});

describe('a device that is not listed', () => {
  const named = (deviceName: string): Answers => ({ ...full, device: anotherDevice, deviceName });

  it('is sent by the name it is given, and nothing is known of it', () => {
    expect(sent(named(' Palm Treo '))).toMatchObject({ CurrentDevice: 'Palm Treo', KeepNumber: '0113 496 0118' });
    expect(assess(assessedAnswers(named('Palm Treo')), [policy()], [], today).priority).toBeUndefined();
  });

  it('goes first where what is typed is a BlackBerry, also while no device is listed', () => {
    for (const typed of ['blackberry', 'BLACKBERRY', ' BlackBerry '])
      expect(assess(assessedAnswers(named(typed)), [policy()], [], today).priority).toBe('blackBerry');
  });

  it('is the one of the list once that has it, and its name is kept until then', () => {
    const held = request(1, { CurrentDevice: 'BlackBerry' });
    expect(answersFrom(held, requester, context.devices)).toMatchObject({ device: 'blackberry' });
    expect(answersFrom(held, requester, [])).toMatchObject({ device: anotherDevice, deviceName: 'BlackBerry' });
  });

  it('is not sent with another answer', () => {
    expect(reachable({ ...full, deviceName: 'Palm Treo' })).not.toHaveProperty('deviceName');
  });
});

test('a request is named by its number, with four digits at least', () => {
  expect([1, 20, 9999, 12345].map(referenceOf)).toEqual(['P-0001', 'P-0020', 'P-9999', 'P-12345']);
});

test('a day in the past stays in a request that is read to be changed, and is then asked for again', () => {
  expect(faults('neededBy', answersFrom(request(1, { NeededBy: day('2013-04-01') }), requester, []))).toEqual([
    ['neededBy', 'dateInThePast'],
  ]);
});
