import type { Todo } from '../../../../src/domain/answer/subjects';
import type { News } from '../../../../src/domain/answer/ways';
import { type Day, day } from '../../../../src/domain/day';
import { type NowState, nowStates } from '../../../../src/domain/rollout/choices';
import { answerIn, instruction, place, type Said, summaryOf, today, todoIn } from './rows';

const fails = { email: 'Not working' } as const;
const emailTodo = (said: Said, on = today, readOn?: Day): Todo => todoIn(summaryOf(said, on, readOn), 'email');

describe('what somebody is told to do', () => {
  const everyone = instruction('Use webmail');
  const region = instruction('Ask the region', { Region: 'North' });
  const own = instruction('Use the computer at reception', { SiteCode: 'mil' });

  it('is the narrowest instruction, whatever the order of the list', () => {
    for (const instructions of [
      [everyone, region, own],
      [own, region, everyone],
    ])
      expect(emailTodo({ now: fails, instructions })).toMatchObject({
        kind: 'steps',
        way: { title: 'Use the computer at reception', reach: 'site' },
      });
    expect(emailTodo({ now: fails, instructions: [everyone, region] })).toMatchObject({ way: { reach: 'region' } });
  });

  it('is, from the narrowest, for a site, several, an area team, a wave, a region, where a service does not work', () => {
    const keyed = (For: string): ReturnType<typeof instruction> => instruction(For, { SiteCode: '*', For });
    const narrowing = [
      everyone,
      keyed('without:email'),
      region,
      keyed('region:North;without:email'),
      keyed('wave:2'),
      keyed('area:South Yorkshire'),
      keyed('site:QUAY;site:mil'),
      keyed('site:MIL'),
    ];
    const site = { AreaTeam: 'South Yorkshire', Wave: 2, Region: 'North' } as const;
    narrowing.forEach((narrowest, at) => {
      const instructions = narrowing.slice(0, at + 1).reverse();
      expect([at, emailTodo({ now: fails, instructions, site })]).toMatchObject([
        at,
        { way: { title: narrowest.Title } },
      ]);
    });
  });

  it('is for where a service does not work only until it works, is lent, works in part, or nobody knows', () => {
    const instructions = [everyone, instruction('Ring', { SiteCode: '*', For: 'without:sharepoint' })];
    const told = (sharepoint: NowState): Todo => emailTodo({ now: { ...fails, sharepoint }, instructions });
    expect(told('Not working')).toMatchObject({ way: { title: 'Ring', reach: 'without' } });
    for (const state of nowStates.filter((each) => each !== 'Not working'))
      expect([state, told(state)]).toMatchObject([state, { way: { title: 'Use webmail' } }]);
  });

  it('is, where the one for everyone needs what does not work, the one for where that does not work', () => {
    const needy = instruction('Open the folder', { DependsOn: 'sharepoint' });
    const instead = instruction('Ring', { SiteCode: '*', For: 'without:sharepoint' });
    expect(emailTodo({ now: { ...fails, sharepoint: 'Not working' }, instructions: [needy, instead] })).toMatchObject({
      kind: 'steps',
      way: { title: 'Ring' },
    });
  });

  it('is, among equals, the one valid from the latest day, then the newest', () => {
    const older = instruction('Older', { ValidFrom: day('2013-04-01') });
    const later = instruction('Later', { ValidFrom: day('2013-04-08') });
    const newest = instruction('Newest', { ValidFrom: day('2013-04-08') });
    expect(emailTodo({ now: fails, instructions: [newest, later, older] })).toMatchObject({ way: { title: 'Newest' } });
  });

  it('is nothing that is for others, is no longer or not yet so, or is not published', () => {
    const none = [
      instruction('Other site', { SiteCode: 'QUAY' }),
      instruction('Other region', { Region: 'London' }),
      instruction('Other keys', { SiteCode: 'MIL', Region: 'North', For: 'region:London' }),
      instruction('No keys', { SiteCode: '*' }),
      instruction('Damaged', { SiteCode: '*', For: 'region:North;oops' }),
      instruction('Other topic', { Category: 'Internet access' }),
      instruction('Ended', { ValidUntil: day('2013-04-14') }),
      instruction('To come', { ValidFrom: day('2013-04-16') }),
      instruction('Withdrawn', { State: 'Withdrawn' }),
    ];
    expect(emailTodo({ now: fails, instructions: none })).toEqual({ kind: 'call' });
  });

  it('holds on its first and its last day', () => {
    const short = instruction('Today', { ValidFrom: today, ValidUntil: today });
    expect(emailTodo({ now: fails, instructions: [short] })).toMatchObject({ way: { title: 'Today', until: today } });
  });

  it('has its steps and prohibitions line by line, and whom to call and to write to', () => {
    const whole = instruction('Use webmail', {
      Steps: '1. Open it.\n2. Sign in.',
      DoNot: '- share your password',
      WhoFor: 'Everyone',
      Telephone: '0113 496 0000',
      Email: 'help@example.invalid',
    });
    expect(emailTodo({ now: fails, instructions: [whole] })).toMatchObject({
      way: {
        id: whole.Id,
        steps: ['Open it.', 'Sign in.'],
        doNot: ['share your password'],
        whoFor: 'Everyone',
        telephone: '0113 496 0000',
        email: 'help@example.invalid',
      },
    });
  });

  it('has no number to call that holds none, whatever somebody typed', () => {
    const typed = instruction('Use webmail', { Telephone: 'ask at reception' });
    expect(emailTodo({ now: fails, instructions: [typed] })).toMatchObject({ way: { telephone: undefined } });
  });

  it('is invented for nobody: without an instruction there is only whom to call', () => {
    expect(emailTodo({ now: fails })).toEqual({ kind: 'call' });
    expect(todoIn(summaryOf({ now: { telephone: 'Not working' } }), 'telephone')).toEqual({ kind: 'call' });
    expect(answerIn(summaryOf({ instructions: [everyone] }), 'email')).not.toHaveProperty('todo');
  });

  it('is, of landline telephony, what is written about that service, and of a category never that', () => {
    const phones = instruction('Use a mobile', { Category: undefined, ServiceKey: 'Telephone' });
    const now = { ...fails, telephone: 'Not working' } as const;
    const summary = summaryOf({ now, instructions: [phones] });
    expect(todoIn(summary, 'telephone')).toMatchObject({ kind: 'steps', way: { title: 'Use a mobile' } });
    expect(todoIn(summary, 'email')).toEqual({ kind: 'call' });
    const neither = instruction('About nothing', { Category: undefined });
    expect(todoIn(summaryOf({ now, instructions: [neither] }), 'telephone')).toEqual({ kind: 'call' });
  });
});

describe('an instruction that needs a service', () => {
  const own = instruction('Use SharePoint', { SiteCode: 'MIL', DependsOn: 'internet, SharePoint' });
  const everyone = instruction('Ring people');
  const now = { ...fails, sharepoint: 'Not working' } as const;

  it('is given where what it needs works, is lent, or works in part, which it says', () => {
    expect(emailTodo({ now: fails, instructions: [own] })).toMatchObject({
      way: { title: 'Use SharePoint', tryFirst: [], inPart: [] },
    });
    const sharepoint = { Now: 'Keep using what you have', Stage: 'Planned' } as const;
    expect(emailTodo({ now: { ...fails, sharepoint }, instructions: [own] })).toMatchObject({
      way: { title: 'Use SharePoint', tryFirst: [], inPart: [] },
    });
    expect(emailTodo({ now: { ...fails, sharepoint: 'Partly working' }, instructions: [own] })).toMatchObject({
      way: { tryFirst: [], inPart: [{ key: 'sharepoint' }] },
    });
  });

  it('gives way to a wider one where what it needs does not work', () => {
    expect(emailTodo({ now, instructions: [own, everyone] })).toMatchObject({
      kind: 'steps',
      way: { title: 'Ring people', reach: 'everyone' },
    });
  });

  it('gives way to another for the same people, and to a narrower one', () => {
    const other = instruction('Use the fax machine', { SiteCode: 'MIL', ValidFrom: day('2013-01-01') });
    expect(emailTodo({ now, instructions: [{ ...own, ValidFrom: today }, other] })).toMatchObject({
      way: { title: 'Use the fax machine' },
    });
    const wide = instruction('Use SharePoint', { DependsOn: 'sharepoint' });
    const region = instruction('Ask the region', { Region: 'North' });
    expect(emailTodo({ now, instructions: [wide, region] })).toMatchObject({ way: { title: 'Ask the region' } });
  });

  it('is tried where nobody knows whether what it needs works', () => {
    expect(emailTodo({ now: { ...fails, sharepoint: null }, instructions: [own, everyone] })).toMatchObject({
      kind: 'steps',
      way: { title: 'Use SharePoint', tryFirst: [{ key: 'sharepoint' }] },
    });
  });

  it('gives way to what there is meanwhile, and says when what it needs is promised', () => {
    const planned = { Now: 'Not working', Stage: 'Planned', PlannedOn: day('2013-04-30') } as const;
    const meanwhile = { ...own, Meanwhile: 'Ring people.' };
    expect(emailTodo({ now: { ...fails, sharepoint: planned }, instructions: [meanwhile] })).toMatchObject({
      kind: 'meanwhile',
      text: 'Ring people.',
      blocked: {
        title: 'Use SharePoint',
        needs: [{ key: 'sharepoint', expected: { kind: 'forecast', on: '2013-04-30' }, isInternet: false }],
      },
    });
  });

  it('gives way to whom to call, where there is nothing meanwhile', () => {
    expect(emailTodo({ now, instructions: [own] })).toMatchObject({ kind: 'call', blocked: { id: own.Id } });
  });

  it('may need what no list knows: the rollout team is told of that, staff are not', () => {
    const lost = instruction('Use it', { DependsOn: 'no-such-service' });
    expect(emailTodo({ now, instructions: [lost] })).toMatchObject({ kind: 'steps', way: { title: 'Use it' } });
  });

  it('can be followed at the place people are sent to, where all it needs is the internet', () => {
    const webmail = instruction('Use webmail', { DependsOn: 'internet' });
    const summary = summaryOf({
      now: { ...fails, internet: 'Not working' },
      instructions: [webmail],
      places: [place('Library')],
    });
    expect(answerIn(summary, 'email')).toMatchObject({ atPlace: { place: 'Library', title: 'Use webmail' } });
    const more = summaryOf({
      now: { ...now, internet: 'Not working' },
      instructions: [own],
      places: [place('Library')],
    });
    expect(answerIn(more, 'email')).toMatchObject({ atPlace: undefined });
  });
});

describe('where ICT has no instruction yet', () => {
  it('what ICT says of it stands, with what to use meanwhile where that can be done', () => {
    const exploring = instruction('ICT is exploring a way', {
      State: 'Being explored',
      Meanwhile: 'Use SharePoint.',
      DependsOn: 'sharepoint',
    });
    expect(emailTodo({ now: fails, instructions: [exploring] })).toMatchObject({
      kind: 'meanwhile',
      text: 'Use SharePoint.',
      honest: { title: 'ICT is exploring a way', exploring: true },
    });
    expect(emailTodo({ now: { ...fails, sharepoint: 'Not working' }, instructions: [exploring] })).toMatchObject({
      kind: 'call',
      honest: { meanwhile: undefined },
    });
    const considered = { ...exploring, State: 'Under consideration' } as const;
    expect(emailTodo({ now: fails, instructions: [considered] })).toMatchObject({ honest: { exploring: false } });
  });

  it('an instruction that can be followed comes before it, however wide', () => {
    const exploring = instruction('ICT is exploring a way', { State: 'Being explored', SiteCode: 'MIL' });
    expect(emailTodo({ now: fails, instructions: [exploring, instruction('Use webmail')] })).toMatchObject({
      kind: 'steps',
    });
  });
});

describe('what was read some days ago', () => {
  const readOn = day('2013-04-10');
  const ended = instruction('Use webmail', { ValidUntil: day('2013-04-12') });

  it('is marked where it has ended since, never hidden', () => {
    expect(emailTodo({ now: fails, instructions: [ended] }, today, readOn)).toMatchObject({
      kind: 'steps',
      way: { endedOn: '2013-04-12', until: undefined },
    });
    expect(emailTodo({ now: fails, instructions: [ended] })).toEqual({ kind: 'call' });
  });

  it('gives way to what holds today', () => {
    const wide = instruction('Ring people');
    expect(emailTodo({ now: fails, instructions: [{ ...ended, SiteCode: 'MIL' }, wide] }, today, readOn)).toMatchObject(
      { way: { title: 'Ring people', endedOn: undefined } },
    );
  });
});

describe('when there is news', () => {
  const news = (NextUpdateOn: string | undefined, readOn = today): News | undefined =>
    answerIn(
      summaryOf(
        {
          now: fails,
          instructions: [instruction('Use webmail', { NextUpdateOn: NextUpdateOn ? day(NextUpdateOn) : undefined })],
        },
        today,
        readOn,
      ),
      'email',
    ).news;

  it('is due, also on the day itself; or nobody has said', () => {
    expect(news('2013-04-24')).toEqual({ on: '2013-04-24', state: 'due' });
    expect(news('2013-04-15')).toEqual({ on: '2013-04-15', state: 'due' });
    expect(news(undefined)).toEqual({ on: undefined, state: 'due' });
  });

  it('is late, unless it was due since the lists were read', () => {
    expect(news('2013-04-12')).toEqual({ on: '2013-04-12', state: 'overdue' });
    expect(news('2013-04-12', day('2013-04-10'))).toEqual({ on: '2013-04-12', state: 'unread' });
    expect(news('2013-04-12', day('2013-04-12'))).toEqual({ on: '2013-04-12', state: 'unread' });
    expect(news('2013-04-12', day('2013-04-13'))).toEqual({ on: '2013-04-12', state: 'overdue' });
  });

  it('is of nothing, where nobody has said anything or nothing is missing', () => {
    expect(answerIn(summaryOf({ now: fails }), 'email').news).toBeUndefined();
    expect(answerIn(summaryOf({ instructions: [instruction('Use webmail')] }), 'email').news).toBeUndefined();
  });
});
