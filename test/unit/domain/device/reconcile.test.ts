import { assess } from '../../../../src/domain/device/assessment';
import type { RequestFacts } from '../../../../src/domain/device/request';
import { decisionsByRequest, reconcile, rowsBeside } from '../../../../src/domain/device/reconcile';
import type { DecisionFacts } from '../../../../src/domain/device/record';
import { markRepeats } from '../../../../src/domain/device/repeats';
import { standingOf } from '../../../../src/domain/device/requestStanding';
import { decision, policy, request, support, today } from './facts';

/** What is found: the number, the flags and whether it is hidden; for a row of the record, its kind and key. */
function found(
  requests: readonly RequestFacts[],
  decisions: readonly DecisionFacts[],
  changed: readonly number[] = [],
): unknown[] {
  const record = decisionsByRequest(decisions);
  const beside = rowsBeside(decisions, []);
  const repeats = markRepeats(requests);
  const entries = requests.map((each) => ({
    request: each,
    standing: standingOf(
      each,
      record.get(each.Id) ?? [],
      [changed.includes(each.Id) ? 'changed' : 'as it was'],
      beside.get(each.Id),
    ),
    assessment: assess(each, [policy()], [support()], today),
    askedOn: today,
    repeatOf: repeats.get(each.Id),
  }));
  return reconcile(entries, decisions).map((finding) =>
    finding.kind === 'request'
      ? [finding.entry.request.Id, finding.entry.standing.flags, finding.hidden]
      : [finding.kind, finding.decision.DecisionKey],
  );
}

describe('comparing requests with the record', () => {
  it('finds nothing where all is well', () => {
    const [open, decided] = [request(1), request(2, { Outcome: 'Declined' })];
    expect(found([open, decided], [decision(decided, 1, 'Declined')])).toEqual([]);
  });

  it('finds what a forged or stale outcome hides from a queue of those without one', () => {
    const [forged, reopened, asked] = [
      request(1, { Outcome: 'Declined' }),
      request(2, { Outcome: 'Declined' }),
      request(3, { Outcome: 'Smart handset' }),
    ];
    const decisions = [
      decision(reopened, 1, 'Declined'),
      decision(reopened, 2, 'Reopened'),
      decision(asked, 1, 'Question asked'),
    ];
    expect(found([forged, reopened, asked], decisions)).toEqual([
      [1, ['forgedOutcome'], true],
      [2, ['copyDisagrees'], true],
      [3, ['forgedOutcome'], true],
    ]);
  });

  it('finds copies that are missing or wrong, and requests changed since', () => {
    const [missing, wrong, changed] = [
      request(1),
      request(2, { Outcome: 'Smart handset' }),
      request(3, { Outcome: 'Declined' }),
    ];
    const decisions = [missing, wrong, changed].map((each) => decision(each, 1, 'Declined'));
    expect(found([missing, wrong, changed], decisions, [3])).toEqual([
      [1, ['copyMissing'], false],
      [2, ['copyDisagrees'], false],
      [3, ['changedSinceDecision'], false],
    ]);
  });

  it('finds each request once, however much about it does not fit', () => {
    const changed = request(1, { Outcome: 'Smart handset', Withdrawn: true });
    expect(found([changed], [decision(changed, 1, 'Declined')], [1])).toEqual([
      [1, ['changedSinceDecision', 'withdrawnSinceDecision', 'copyDisagrees'], false],
    ]);
  });

  it('finds repeats, decisions whose request is gone, and decisions that count for none', () => {
    const [first, again] = [request(1, { RequestKey: 'k' }), request(2, { RequestKey: 'k' })];
    const stray = decision(first, 1, 'Declined', 'as it was', { DecisionKey: '1/1' });
    expect(found([again, first], [decision(request(7), 1, 'Declined'), stray])).toEqual([
      [2, [], false],
      ['requestGone', '7|1'],
      ['unreadableKey', '1/1'],
    ]);
  });

  it('finds both requests that a row names: the one of its key is flagged, and the row counts for neither', () => {
    const requests = [request(1), request(2)];
    const stray = decision(request(1), 1, 'Declined', 'as it was', { DecisionKey: '2|1' });
    expect(found(requests, [stray])).toEqual([
      [2, ['keyTaken'], false],
      ['unreadableKey', '2|1'],
    ]);
    const unread = { Id: 9, DecisionKey: '2|1', RequestItemId: 1 };
    expect([...rowsBeside([], [unread])]).toEqual([[2, [unread]]]);
  });

  it('finds a request whose key was changed after it was decided', () => {
    const [before, after] = [request(1), request(1, { RequestKey: 'other', Outcome: 'Smart handset' })];
    expect(found([after], [decision(before, 1, 'Smart handset')])).toEqual([[1, ['keyMismatch'], false]]);
  });

  it('finds a question that its requester has not been sent', () => {
    const asked = request(1);
    const question = decision(asked, 1, 'Question asked', 'as it was', { Note: 'Which device?' });
    expect(found([asked], [question])).toEqual([[1, ['questionMissing'], false]]);
    expect(found([{ ...asked, Question: 'Which device?' }], [question])).toEqual([]);
    const again = decision(asked, 2, 'Question asked', 'as it was', { Note: 'How often?' });
    expect(found([{ ...asked, Question: 'Which device?', Reply: 'This one.' }], [question, again])).toEqual([
      [1, ['questionMissing'], false],
    ]);
  });

  it('finds a question that nobody in ICT asked', () => {
    const forged = request(1, { Question: 'Shall I order the phone your director approved?', Reply: 'Yes.' });
    expect(found([forged], [])).toEqual([[1, ['forgedQuestion'], false]]);
    const asked = decision(forged, 1, 'Question asked', 'as it was', { Note: 'Which device?' });
    expect(found([{ ...forged, Question: 'Which device?', Withdrawn: true }], [asked])).toEqual([]);
  });

  it('finds a request of which a column cannot be read', () => {
    expect(found([request(1, { unread: ['BusinessNeeds'] })], [])).toEqual([[1, ['unread'], false]]);
  });
});
