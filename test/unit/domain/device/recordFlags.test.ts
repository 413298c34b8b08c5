import fc from 'fast-check';
import { decisionKinds } from '../../../../src/domain/device/choices';
import { type DecisionFacts, keyOfDecision, type RecordKey, sequenceIn } from '../../../../src/domain/device/record';
import { standingOf } from '../../../../src/domain/device/requestStanding';
import { decision, request, today } from './facts';

const asked = request(17);
const print = 'as it was';
const made = (sequence: number, more: Partial<DecisionFacts> = {}): DecisionFacts =>
  decision(asked, sequence, 'Question asked', print, more);
const row = (Id: number, DecisionKey: string, RequestItemId = 17): RecordKey => ({ Id, DecisionKey, RequestItemId });

/** What is flagged of these rows, apart from the requester's copy, which nobody has written. */
function flagged(decisions: readonly DecisionFacts[], beside: readonly RecordKey[] = []): readonly string[] {
  return standingOf(asked, decisions, [print], beside, today).flags.filter((flag) => !/^copy|question/.test(flag));
}

describe('the sequences of a record', () => {
  it('are flagged where one is missing, and where one was jumped to', () => {
    expect(flagged([made(1), made(2)])).toEqual([]);
    expect(flagged([made(3)])).toEqual(['rowMissing']);
    expect(flagged([made(1), made(999999, { Created: new Date('2013-04-11T09:00:00Z') })])).toEqual(['rowMissing']);
    expect(flagged([made(2)])).toEqual(['rowMissing']);
  });

  it('are flagged where one is there twice, by a key with a character that cannot be seen', () => {
    expect(flagged([made(1), made(1, { Id: 300, Decision: 'Smart handset' })])).toContain('rowMissing');
    expect(flagged([made(1), made(3), made(3, { Id: 300 })], [row(50, '17|2', 4)])).toContain('rowMissing');
  });

  it('count a row that cannot be read as there', () => {
    expect(flagged([made(1), made(3)], [row(102, '17|2')])).toEqual(['recordUnread']);
    expect(flagged([made(1)], [row(104, '17|4')])).toEqual(['recordUnread', 'rowMissing']);
  });

  it('count a key as passed over where a row about another request has it', () => {
    expect(flagged([made(1), made(3)], [row(50, '17|2', 4)])).toEqual(['keyTaken']);
    expect(flagged([made(1)], [row(50, '17|9', 4)])).toEqual(['keyTaken']);
    expect(flagged([made(1), made(4)], [row(50, '17|2', 4)])).toEqual(['rowMissing', 'keyTaken']);
  });
});

describe('a row that comes before another', () => {
  it('is flagged where it was added later than that, also where it cannot be read', () => {
    expect(flagged([made(1, { Id: 300 }), made(2, { Id: 200 })])).toEqual(['rowInserted']);
    expect(flagged([made(2, { Id: 200 })], [row(300, '17|1')])).toEqual(['recordUnread', 'rowInserted']);
  });
});

describe('the date of a row', () => {
  const at = (text: string): { Created: Date } => ({ Created: new Date(text) });

  it('is flagged where it is before the request, before an earlier decision, or to come', () => {
    expect(flagged([made(1, at('2013-04-10T08:00:00Z'))])).toEqual(['rowMisdated']);
    expect(flagged([made(1, at('2013-04-12T09:00:00Z')), made(2, at('2013-04-11T09:00:00Z'))])).toEqual([
      'rowMisdated',
    ]);
    expect(flagged([made(1, at('2013-04-18T09:00:00Z'))])).toEqual(['rowMisdated']);
  });

  it('is not flagged where SharePoint’s own clocks differ by minutes, nor for the day being another elsewhere', () => {
    expect(flagged([made(1, at('2013-04-10T08:55:00Z')), made(2, at('2013-04-10T08:51:00Z'))])).toEqual([]);
    expect(flagged([made(1, at('2013-04-16T09:00:00Z'))])).toEqual([]);
  });
});

describe('who wrote a row', () => {
  it('is flagged where it is not the person whom the row names', () => {
    expect(flagged([made(1, { AuthorId: 7, EditorId: 8 })])).toEqual(['rowByAnother']);
    expect(flagged([made(1, { AuthorId: 7, EditorId: 7 })])).toEqual([]);
    expect(flagged([made(1, { AuthorId: 7 })])).toEqual([]);
  });
});

describe('a handset', () => {
  const flags = (...kinds: readonly DecisionFacts['Decision'][]): readonly string[] =>
    flagged(kinds.map((kind, index) => decision(asked, index + 1, kind, print)));

  it('is flagged where it is ordered or issued and nobody approved one since the request was last opened', () => {
    expect(flags('Ordered')).toEqual(['notApproved']);
    expect(flags('Issued')).toEqual(['notApproved']);
    expect(flags('Declined', 'Ordered')).toEqual(['notApproved']);
    expect(flags('Smart handset', 'Declined', 'Issued')).toEqual(['notApproved']);
    expect(flags('Smart handset', 'Withdrawn', 'Ordered')).toEqual(['notApproved']);
    expect(flags('Smart handset', 'Reopened', 'Ordered')).toEqual(['notApproved']);
  });

  it('is not flagged after an approval, nor once the request has been opened again', () => {
    expect(flags('Smart handset', 'Ordered', 'Issued')).toEqual([]);
    expect(flags('Standard handset', 'Question asked', 'Ordered')).toEqual([]);
    expect(flags('Ordered', 'Reopened')).toEqual([]);
    expect(flags('Ordered', 'Reopened', 'Smart handset', 'Ordered')).toEqual([]);
  });
});

it('a record that the page wrote is never flagged, whatever was decided in it', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...decisionKinds), { maxLength: 6 }), fc.nat(3), (kinds, strays) => {
      const decisions = kinds.map((kind, index) => decision(asked, index + 1 + strays, kind, print));
      const beside = Array.from({ length: strays }, (_, index) => row(index + 1, `17|${index + 1}`, 4));
      const wrong = flagged(decisions, beside).filter((flag) => /^row|recordUnread/.test(flag));
      expect(wrong).toEqual([]);
    }),
  );
});

it('whatever rows there are, each that counts can be followed, unless the key after it could not be read', () => {
  const anyRow = fc.record({
    Id: fc.integer({ min: 1, max: 50 }),
    key: fc.constantFrom('17|1', '17|2', '17|7', '17|01', '17|999999', '17|1000000', '4|1', '17|', 'x'),
    about: fc.constantFrom(17, 17, 4),
    kind: fc.constantFrom(...decisionKinds),
  });
  fc.assert(
    fc.property(fc.array(anyRow, { maxLength: 8 }), (rows) => {
      const forged = rows.map(({ Id, key, about, kind }) =>
        decision(asked, 1, kind, print, { Id, DecisionKey: key, RequestItemId: about }),
      );
      const { decisions, nextSequence, standing } = standingOf(asked, forged, [print], forged, today);
      expect(decisions.every((each) => each.RequestItemId === 17 && each.DecisionKey.startsWith('17|'))).toBe(true);
      const key = keyOfDecision(17, nextSequence);
      if (key === undefined) expect(decisions[decisions.length - 1].DecisionKey).toBe('17|999999');
      else {
        const next = decision(asked, 1, 'Declined', print, { Id: 99, DecisionKey: key });
        expect(sequenceIn(next, 17)).toBe(nextSequence);
        expect(standingOf(asked, [...forged, next], [print]).standing).toMatchObject({
          kind: 'declined',
          decision: next,
        });
      }
      if (decisions.length === 0) expect(standing.kind).toBe('open');
    }),
  );
});
