import fc from 'fast-check';
import type { DecisionFacts } from '../../../../src/domain/device/record';
import { markRepeats } from '../../../../src/domain/device/repeats';
import { type RequestStanding, standingOf } from '../../../../src/domain/device/requestStanding';
import { copyOf } from '../../../../src/domain/device/standing';
import type { RequestFacts } from '../../../../src/domain/device/request';
import { decisionKinds } from '../../../../src/domain/device/choices';
import { anyRequest, decision, request } from './facts';

const asked = request(17);
const now = 'as it is now';
/** The only fingerprint that a request has here. */
const only = (fingerprint: string): readonly string[] => [fingerprint];
const one = (...kinds: readonly Parameters<typeof decision>[2][]): DecisionFacts[] =>
  kinds.map((kind, at) => decision(asked, at + 1, kind, now));
const kindOf = ({ standing }: RequestStanding): string => standing.kind;

describe('how a request stands', () => {
  it.each<[string, DecisionFacts[], object]>([
    ['open, with nothing decided', [], { kind: 'open' }],
    ['approved, for the handset in the record', one('Smart handset'), { kind: 'approved', handset: 'Smart' }],
    ['declined', one('Declined'), { kind: 'declined' }],
    ['ordered, for the handset approved', one('Standard handset', 'Ordered'), { kind: 'ordered', handset: 'Standard' }],
    ['issued', one('Smart handset', 'Ordered', 'Issued'), { kind: 'issued', handset: 'Smart' }],
    ['open again', one('Declined', 'Reopened'), { kind: 'open', reopened: { Decision: 'Reopened' } }],
    [
      'approved after it was reopened',
      one('Declined', 'Reopened', 'Standard handset'),
      { kind: 'approved', handset: 'Standard' },
    ],
    [
      'ordered with no handset named since it was reopened',
      one('Smart handset', 'Reopened', 'Ordered'),
      { kind: 'ordered', handset: undefined },
    ],
    ['withdrawn, by the record', one('Withdrawn'), { kind: 'withdrawn', decision: { Decision: 'Withdrawn' } }],
    ['waiting for the requester', one('Question asked'), { kind: 'questionAsked' }],
  ])('%s', (_, decisions, wanted) => {
    expect(standingOf(asked, decisions, only(now)).standing).toMatchObject(wanted);
  });

  it('goes by the sequence of decisions, not by the order of the rows; after 9 comes 10', () => {
    const decisions = [
      decision(asked, 10, 'Issued', now),
      decision(asked, 2, 'Ordered', now),
      decision(asked, 1, 'Smart handset', now),
    ];
    const { standing, decisions: inOrder, nextSequence } = standingOf(asked, decisions, only(now));
    expect(standing).toMatchObject({ kind: 'issued', handset: 'Smart' });
    expect(inOrder.map(({ Decision }) => Decision)).toEqual(['Smart handset', 'Ordered', 'Issued']);
    expect(nextSequence).toBe(11);
  });

  it('says of a request that is only listed nothing that it does not say of it in full', () => {
    fc.assert(
      fc.property(
        anyRequest,
        fc.array(fc.constantFrom(...decisionKinds), { maxLength: 4 }),
        fc.constantFrom(now, 'something else'),
        (facts, kinds, fingerprint) => {
          const decisions = kinds.map((kind, at) => decision(facts, at + 1, kind, now));
          const listed = standingOf(facts, decisions, undefined);
          const full = standingOf(facts, decisions, only(fingerprint));
          expect(listed.checked).toBe(false);
          expect(full.checked).toBe(true);
          expect(full.nextSequence).toBe(listed.nextSequence);
          expect(full.flags.filter((flag) => listed.flags.includes(flag))).toEqual(listed.flags);
          // Only its text shows whether a question was answered, and whether one was withdrawn after it was reopened.
          const open = ['open', 'questionAsked'].includes(kindOf(listed));
          if (!open) expect(kindOf(full)).toBe(kindOf(listed));
          else expect(['open', 'questionAsked', 'questionAnswered', 'withdrawn']).toContain(kindOf(full));
        },
      ),
    );
  });

  it('does not go by what the request says of itself: a forged outcome decides nothing', () => {
    const forged = request(17, { Outcome: 'Smart handset', OutcomeStage: 'Issued' });
    expect(standingOf(forged, [], only(now))).toMatchObject({ standing: { kind: 'open' }, flags: ['forgedOutcome'] });
    expect(standingOf(forged, one('Question asked'), only(now))).toMatchObject({
      standing: { kind: 'questionAsked' },
      flags: ['forgedOutcome'],
    });
    expect(standingOf(request(17, { OutcomeStage: 'Issued' }), [], only(now)).flags).toEqual(['forgedOutcome']);
  });

  it('takes no decision about another request, nor one whose key is not its own', () => {
    const other = request(18);
    const strays = [
      decision(other, 1, 'Declined'),
      decision(asked, 1, 'Declined', now, { DecisionKey: '18|1' }),
      decision(asked, 1, 'Declined', now, { DecisionKey: '17|one' }),
    ];
    expect(standingOf(asked, strays, only(now))).toMatchObject({
      standing: { kind: 'open' },
      decisions: [],
      nextSequence: 1,
      flags: [],
    });
  });

  it('is by the latest row of its number, whatever key its requester writes into it', () => {
    const changedKey = { ...asked, RequestKey: 'another' };
    expect(standingOf(changedKey, one('Declined'), only(now))).toMatchObject({
      standing: { kind: 'declined' },
      nextSequence: 2,
      flags: ['keyMismatch', 'copyMissing'],
    });
    const both = [...one('Smart handset'), decision(changedKey, 2, 'Declined', now)];
    expect(kindOf(standingOf(asked, both, only(now)))).toBe('declined');
    expect(kindOf(standingOf(changedKey, both, only(now)))).toBe('declined');
  });

  it('leaves their place to rows that cannot be read, and says so', () => {
    expect(
      standingOf(asked, one('Question asked'), only(now), [
        { Id: 104, DecisionKey: '17|4', RequestItemId: 17 },
        { Id: 10, DecisionKey: '18|7', RequestItemId: 18 },
      ]),
    ).toMatchObject({ nextSequence: 5, flags: ['recordUnread', 'rowMissing'] });
  });

  it('has no sequence that could not be counted on from', () => {
    const endless = decision(asked, 1, 'Declined', now, { DecisionKey: `17|${'9'.repeat(22)}` });
    expect(standingOf(asked, [endless], only(now))).toMatchObject({ standing: { kind: 'open' }, nextSequence: 1 });
  });

  it('is changed since by the decision in force, not by what was ordered on it', () => {
    const decisions = [decision(asked, 1, 'Smart handset', 'as it was'), decision(asked, 2, 'Ordered', now)];
    expect(standingOf(asked, decisions, only(now)).flags).toContain('changedSinceDecision');
  });
});

describe('a decision that a newer release recorded', () => {
  const newer = `3:${'a'.repeat(62)}`;

  it('is in force, and flagged: whether the request was changed since is not known', () => {
    const declined = [decision(asked, 1, 'Declined', newer)];
    const copied = request(17, { Outcome: 'Declined' });
    expect(standingOf(copied, declined, only(now))).toMatchObject({
      standing: { kind: 'declined' },
      flags: ['decidedByNewer'],
    });
    const ordered = [decision(asked, 1, 'Smart handset', now), decision(asked, 2, 'Ordered', newer)];
    const onOrder = request(17, { Outcome: 'Smart handset', OutcomeStage: 'Ordered' });
    expect(standingOf(onOrder, ordered, only(now)).flags).toEqual(['decidedByNewer']);
  });

  it('leaves a request that was opened again in the queue, and lets a question be answered', () => {
    const withdrawn = request(17, { Withdrawn: true });
    const reopened = [decision(asked, 1, 'Declined', now), decision(asked, 2, 'Reopened', newer)];
    expect(kindOf(standingOf(withdrawn, reopened, only(now)))).toBe('open');
    const question = [decision(asked, 1, 'Question asked', newer)];
    expect(kindOf(standingOf(asked, question, only(now)))).toBe('questionAsked');
    expect(kindOf(standingOf(request(17, { Reply: 'Yes' }), question, only(now)))).toBe('questionAnswered');
  });
});

describe('a question', () => {
  const question = one('Question asked');

  it('is answered once there is a reply and the request is not as it was asked on', () => {
    const replied = request(17, { Reply: 'Yes' });
    expect(kindOf(standingOf(replied, question, only('with the reply')))).toBe('questionAnswered');
    expect(kindOf(standingOf(replied, question, only(now)))).toBe('questionAsked');
    expect(kindOf(standingOf(request(17, { Reply: ' ' }), question, only('with another change')))).toBe(
      'questionAsked',
    );
  });

  it('asked again, waits for another reply', () => {
    const replied = request(17, { Reply: 'Yes' });
    expect(
      kindOf(
        standingOf(
          replied,
          [...question, decision(asked, 2, 'Question asked', 'with the reply')],
          only('with the reply'),
        ),
      ),
    ).toBe('questionAsked');
  });

  it('does not make the request one that was changed after its decision', () => {
    expect(standingOf(request(17, { Reply: 'Yes' }), question, only('with the reply')).flags).toEqual([]);
  });
});

describe('a withdrawn request', () => {
  const withdrawn = request(17, { Withdrawn: true });

  it('is withdrawn by its requester while nothing is decided, also when a question is open', () => {
    expect(standingOf(withdrawn, [], only(now)).standing).toEqual({ kind: 'withdrawn' });
    expect(standingOf(withdrawn, one('Question asked'), only('changed')).standing).toEqual({ kind: 'withdrawn' });
  });

  it('is flagged, and not lost, where it was decided before', () => {
    const copied = request(17, { Withdrawn: true, Outcome: 'Smart handset' });
    expect(standingOf(copied, one('Smart handset'), only('changed'))).toMatchObject({
      standing: { kind: 'approved' },
      flags: ['changedSinceDecision', 'withdrawnSinceDecision'],
    });
  });

  it('is open where ICT reopened it, until it is withdrawn again', () => {
    expect(kindOf(standingOf(withdrawn, one('Withdrawn', 'Reopened'), only(now)))).toBe('open');
    expect(kindOf(standingOf(withdrawn, one('Declined', 'Reopened'), only('changed')))).toBe('withdrawn');
  });
});

describe('a request whose author says that they did not ask for it', () => {
  const denied = request(17, { Withdrawn: true, NotAsked: true });

  it('leaves the queue like a withdrawn one, also where somebody wrote only the mark', () => {
    expect(kindOf(standingOf(denied, [], only(now)))).toBe('withdrawn');
    expect(kindOf(standingOf(denied, one('Question asked'), only('changed')))).toBe('withdrawn');
    expect(kindOf(standingOf(request(17, { NotAsked: true }), [], only(now)))).toBe('withdrawn');
  });

  it('is flagged, decided or not, until the record says that it is withdrawn', () => {
    expect(standingOf(denied, [], only(now)).flags).toEqual(['notAsked']);
    expect(standingOf({ ...denied, Outcome: 'Smart handset' }, one('Smart handset'), only('changed'))).toMatchObject({
      standing: { kind: 'approved' },
      flags: ['notAsked', 'changedSinceDecision', 'withdrawnSinceDecision'],
    });
    expect(standingOf(denied, one('Withdrawn'), only(now)).flags).toEqual([]);
    expect(standingOf(denied, one('Smart handset', 'Withdrawn'), only(now)).flags).toEqual([]);
  });
});

describe('what is flagged', () => {
  const flags = (of: Partial<RequestFacts>, decisions: DecisionFacts[], fingerprint = now): readonly string[] =>
    standingOf(request(17, of), decisions, only(fingerprint)).flags;

  it('nothing, where the copy says what the record does', () => {
    expect(flags({ Outcome: 'Smart handset', OutcomeStage: 'Ordered' }, one('Smart handset', 'Ordered'))).toEqual([]);
    expect(flags({ Outcome: 'Declined' }, one('Declined'))).toEqual([]);
  });

  it('a request that is not what was decided on', () => {
    expect(flags({ Outcome: 'Declined' }, one('Declined'), 'changed')).toEqual(['changedSinceDecision']);
  });

  it('a copy that is missing, that says otherwise, and that is older than the record', () => {
    expect(flags({}, one('Declined'))).toEqual(['copyMissing']);
    expect(flags({ Outcome: 'Smart handset' }, one('Declined'))).toEqual(['copyDisagrees']);
    expect(flags({ Outcome: 'Smart handset' }, one('Smart handset', 'Issued'))).toEqual(['copyDisagrees']);
    expect(flags({ Outcome: 'Declined' }, one('Declined', 'Reopened'))).toEqual(['copyDisagrees']);
  });

  it('a copy that gives another rule than the record, or another version of the policy', () => {
    const [declined] = one('Declined');
    const byRule = [{ ...declined, RuleQuoted: 'A business need,\r\nnot a preference.', PolicyVersion: 2 }];
    expect(
      flags(
        { Outcome: 'Declined', OutcomeRule: 'A business need,\nnot a preference.', OutcomePolicyVersion: 2 },
        byRule,
      ),
    ).toEqual([]);
    expect(
      flags({ Outcome: 'Declined', OutcomeRule: 'Sam promised me one.', OutcomePolicyVersion: 2 }, byRule),
    ).toEqual(['copyDisagrees']);
    expect(
      flags(
        { Outcome: 'Declined', OutcomeRule: 'A business need,\nnot a preference.', OutcomePolicyVersion: 3 },
        byRule,
      ),
    ).toEqual(['copyDisagrees']);
  });

  it('is mended by writing the copy', () => {
    const { standing } = standingOf(asked, one('Smart handset', 'Issued'), only(now));
    expect(copyOf(standing)).toEqual({ Outcome: 'Smart handset', OutcomeStage: 'Issued' });
    expect(flags(copyOf(standing), one('Smart handset', 'Issued'))).toEqual([]);
  });
});

test('of requests with one author and key the lowest number counts; others may have that key', () => {
  const twice = [
    request(5, { RequestKey: 'K' }),
    request(3, { RequestKey: 'k' }),
    request(4, { RequestKey: 'k', AuthorId: 8 }),
    request(9, { RequestKey: 'k' }),
  ];
  expect(markRepeats(twice)).toEqual(
    new Map([
      [5, 3],
      [9, 3],
    ]),
  );
});
