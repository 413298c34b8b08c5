import fc from 'fast-check';
import { day } from '../../../../src/domain/day';
import { assess, assessUnder, type AssessedAnswers } from '../../../../src/domain/device/assessment';
import { supportOn } from '../../../../src/domain/device/policy';
import { alone, anyDay, anyPolicies, anyRequest, anySupport, emailNeed, onCall, policy, support, today } from './facts';

function answers(more: Partial<AssessedAnswers> = {}): AssessedAnswers {
  return {
    FunctionKey: 'emergency-planning',
    BusinessNeeds: [onCall],
    NeedsMobileEmail: false,
    UsesNHSmail: false,
    ...more,
  };
}

const kinds = ({ reasons }: ReturnType<typeof assess>): string[] => reasons.map(({ kind }) => kind);

describe('an assessment', () => {
  it('meets the rule with a function that calls for a handset and one need that counts, and quotes the rule', () => {
    expect(assess(answers({ BusinessNeeds: [alone, onCall] }), [policy()], [], today)).toEqual({
      verdict: 'meets',
      handset: 'Smart',
      policyVersion: 1,
      policyFrom: '2013-04-01',
      rule: 'A need and a function.',
      insteadUse: 'Use your desk phone.',
      needsThatCount: [onCall],
      needsThatDoNot: [alone],
      reasons: [
        { kind: 'entitled', handset: 'Smart' },
        { kind: 'needsCount', needs: [onCall] },
        { kind: 'needsDoNotCount', needs: [alone] },
      ],
    });
  });

  it('does not meet it without a need: preference alone is none', () => {
    const assessed = assess(answers({ BusinessNeeds: [] }), [policy()], [], today);
    expect(assessed).toMatchObject({ verdict: 'doesNotMeet', insteadUse: 'Use your desk phone.' });
    expect(kinds(assessed)).toEqual(['entitled', 'noNeed']);
  });

  it('does not meet it with a need that does not count for the function', () => {
    expect(assess(answers({ BusinessNeeds: [alone] }), [policy()], [], today)).toMatchObject({
      verdict: 'doesNotMeet',
      needsThatCount: [],
      needsThatDoNot: [alone],
    });
  });

  it('is for a person where the need is good and the function names no handset', () => {
    const assessed = assess(answers(), [policy({ Entitlement: 'None' })], [], today);
    expect(assessed).toMatchObject({ verdict: 'personDecides', needsThatCount: [onCall] });
    expect(assessed).not.toHaveProperty('handset');
    expect(kinds(assessed)).toEqual(['noHandset', 'needsCount']);
  });

  it('is for a person where no policy is in force, and says from when one is', () => {
    const may = policy({ EffectiveFrom: day('2013-05-01') });
    expect(assess(answers(), [may], [], today)).toMatchObject({
      verdict: 'personDecides',
      needsThatCount: [],
      reasons: [{ kind: 'noPolicy', from: '2013-05-01' }],
    });
    expect(assess(answers({ FunctionKey: undefined }), [may], [], today)).toMatchObject({
      verdict: 'personDecides',
      reasons: [{ kind: 'noPolicy', from: undefined }],
    });
  });

  it('is for a person where an answer that it rests on cannot be read, and none is taken for empty', () => {
    const unread = assess(answers({ BusinessNeeds: [], unread: ['BusinessNeeds'] }), [policy()], [], today);
    expect(unread).toMatchObject({ verdict: 'personDecides', reasons: [{ kind: 'unread' }] });
    expect(assess(answers({ unread: ['NeededBy'] }), [policy()], [], today)).toEqual(
      assess(answers(), [policy()], [], today),
    );
  });

  it('of an old decision is replayed by the policy of its day, or under one that is given', () => {
    const policies = [
      policy({ Id: 1, Entitlement: 'Standard', EffectiveUntil: day('2013-04-09') }),
      policy({ Id: 2, PolicyVersion: 2, EffectiveFrom: day('2013-04-10') }),
    ];
    const asked = assess(answers(), policies, [support()], day('2013-04-09'));
    expect(asked).toMatchObject({ handset: 'Standard', policyVersion: 1 });
    expect(assess(answers(), policies, [support()], today)).toMatchObject({ handset: 'Smart', policyVersion: 2 });
    expect(assessUnder(answers(), policies[0], supportOn([support()], '', today))).toEqual(asked);
  });
});

describe('a BlackBerry user who needs NHSmail', () => {
  const user = answers({ CurrentDevice: 'BlackBerry', UsesNHSmail: true });

  it('goes first, for the reason that somebody gave', () => {
    const assessed = assess(user, [policy()], [support()], today);
    expect(assessed.priority).toBe('blackBerry');
    expect(assessed.reasons).toContainEqual({ kind: 'blackBerry', source: 'Corporate ICT' });
  });

  it('goes first also where nothing is said of the device that day, and without a policy', () => {
    expect(assess(user, [], [], today).priority).toBe('blackBerry');
  });

  it('does not where the device was said to support it that day', () => {
    const before = support({
      SupportsNHSmail: true,
      EffectiveFrom: day('2012-06-01'),
      EffectiveUntil: day('2013-03-24'),
    });
    expect(assess(user, [policy()], [before], day('2013-03-24')).priority).toBeUndefined();
    expect(assess(user, [policy()], [before], day('2013-03-25')).priority).toBe('blackBerry');
  });

  it.each([
    ['without NHSmail', { UsesNHSmail: false }],
    ['with another device', { CurrentDevice: 'iphone' }],
    ['without a device', { CurrentDevice: undefined }],
  ])('does not %s', (_, more) => {
    expect(assess({ ...user, ...more }, [policy()], [support()], today).priority).toBeUndefined();
  });
});

describe('a standard handset, which has no email', () => {
  const standard = policy({ Entitlement: 'Standard', QualifyingNeeds: [onCall, emailNeed] });
  const priority = { NeedsMobileEmail: true, UsesNHSmail: true, CurrentDevice: 'blackberry' };

  it('does not serve a BlackBerry user who needs NHSmail, who is to be assigned a smartphone: a person decides', () => {
    const assessed = assess(answers(priority), [standard], [support()], today);
    expect(assessed).toMatchObject({ verdict: 'personDecides', priority: 'blackBerry' });
    expect(assessed).not.toHaveProperty('handset');
    expect(kinds(assessed)).toEqual(['entitled', 'needsCount', 'standardHasNoEmail', 'blackBerry']);
    expect(assess(answers(priority), [policy()], [support()], today)).toMatchObject({
      verdict: 'meets',
      handset: 'Smart',
    });
  });

  it('does not serve a need for email that the policy itself counts: a person decides', () => {
    const assessed = assess(answers({ BusinessNeeds: [emailNeed], NeedsMobileEmail: true }), [standard], [], today);
    expect(assessed.verdict).toBe('personDecides');
    expect(kinds(assessed)).toContain('standardHasNoEmail');
  });

  it('is what the function calls for all the same, and whoever says that they need email is told', () => {
    const assessed = assess(answers({ NeedsMobileEmail: true }), [standard], [], today);
    expect(assessed).toMatchObject({ verdict: 'meets', handset: 'Standard' });
    expect(kinds(assessed)).toEqual(['entitled', 'needsCount', 'standardHasNoEmail']);
    expect(kinds(assess(answers(), [standard], [], today))).not.toContain('standardHasNoEmail');
  });

  it('is nothing that anybody without a need that counts gets', () => {
    const assessed = assess(answers({ ...priority, BusinessNeeds: [] }), [standard], [support()], today);
    expect(assessed.verdict).toBe('doesNotMeet');
    expect(kinds(assessed)).not.toContain('standardHasNoEmail');
  });
});

test('any answers under any rows come out one way, the same every time, whatever the order of the rows and the needs', () => {
  const shuffled = <T>(rows: readonly T[], at: number): T[] =>
    [...rows.slice(at % (rows.length + 1)), ...rows.slice(0, at % (rows.length + 1))].reverse();
  fc.assert(
    fc.property(anyRequest, anyPolicies, anySupport, anyDay, fc.nat(9), (request, policies, rows, on, at) => {
      const assessed = assess(request, policies, rows, on);
      expect(['meets', 'doesNotMeet', 'personDecides']).toContain(assessed.verdict);
      expect(assessed.verdict === 'meets').toBe('handset' in assessed);
      expect(assessed.reasons.length).toBeGreaterThan(0);
      // If the rules require email, nobody is given a handset without it.
      if (assessed.priority || assessed.needsThatCount.includes(emailNeed))
        expect(assessed).not.toMatchObject({ handset: 'Standard' });
      expect(assessed.policyVersion === undefined).toBe(assessed.rule === undefined);
      expect(
        assess(
          { ...request, BusinessNeeds: shuffled(request.BusinessNeeds, at) },
          shuffled(policies, at),
          shuffled(rows, at + 1),
          on,
        ),
      ).toEqual(assessed);
    }),
    { numRuns: 500 },
  );
});
