import { reconcile } from '../../../../src/domain/device/reconcile';
import { decision, request } from './facts';

const fingerprints = new Map(Array.from({ length: 9 }, (_, at) => [at + 1, 'as it was']));
const found = (...[requests, decisions, prints = fingerprints]: [Parameters<typeof reconcile>[0], Parameters<typeof reconcile>[1], ReadonlyMap<number, string>?]): unknown[] =>
  reconcile(requests, decisions, prints).map((finding) => ('request' in finding ? [finding.kind, finding.request.Id, 'hidden' in finding && finding.hidden] : [finding.kind, finding.decision.DecisionKey]));

describe('comparing requests with the record', () => {
  it('finds nothing where all is well', () => {
    const [open, decided] = [request(1), request(2, { Outcome: 'Declined' })];
    expect(found([open, decided], [decision(decided, 1, 'Declined')])).toEqual([]);
  });

  it('finds what a forged or stale outcome hides from a queue of those without one', () => {
    const [forged, reopened, asked] = [request(1, { Outcome: 'Declined' }), request(2, { Outcome: 'Declined' }), request(3, { Outcome: 'Smart handset' })];
    const decisions = [decision(reopened, 1, 'Declined'), decision(reopened, 2, 'Reopened'), decision(asked, 1, 'Question asked')];
    expect(found([forged, reopened, asked], decisions)).toEqual([['forgedOutcome', 1, true], ['copyDisagrees', 2, true], ['forgedOutcome', 3, true]]);
  });

  it('finds copies that are missing or wrong, and requests changed since', () => {
    const [missing, wrong, changed] = [request(1), request(2, { Outcome: 'Smart handset' }), request(3, { Outcome: 'Declined' })];
    const decisions = [missing, wrong, changed].map((each) => decision(each, 1, 'Declined'));
    expect(found([missing, wrong, changed], decisions, new Map([...fingerprints, [3, 'changed']]))).toEqual([['copyMissing', 1, false], ['copyDisagrees', 2, false], ['changedSinceDecision', 3, false]]);
  });

  it('finds repeats, decisions whose request is gone, and decisions that count for none', () => {
    const [first, again] = [request(1, { RequestKey: 'k' }), request(2, { RequestKey: 'k' })];
    const stray = decision(first, 1, 'Declined', 'as it was', { DecisionKey: '1/1' });
    expect(found([again, first], [decision(request(7), 1, 'Declined'), stray])).toEqual([['repeat', 2, false], ['requestGone', '7|1'], ['unreadableKey', '1/1']]);
  });

  it('finds a request whose key was changed after it was decided', () => {
    const [before, after] = [request(1), request(1, { RequestKey: 'other', Outcome: 'Smart handset' })];
    expect(found([after], [decision(before, 1, 'Smart handset')])).toEqual([['keyMismatch', 1, true], ['forgedOutcome', 1, true]]);
  });
});
