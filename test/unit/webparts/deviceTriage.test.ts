import type { HeldRequest } from '../../../src/data/deviceRequests';
import { type CourtesyCopy, courtesyCopy } from '../../../src/data/triage/courtesyCopy';
import type { NewDecision } from '../../../src/data/triage/decide';
import { day } from '../../../src/domain/day';
import { boardOf, type Entry, type FullEntry, isFull } from '../../../src/webparts/deviceRequest/triage/board';
import { bulkPlan, type BulkWanted } from '../../../src/webparts/deviceRequest/triage/bulkPlan';
import {
  decisionFrom,
  draftFaults,
  draftFor,
  stepDecision,
  stepsFor,
} from '../../../src/webparts/deviceRequest/triage/decisions';
import { changedFields } from '../../../src/webparts/deviceRequest/triage/fields';
import { narrowed } from '../../../src/webparts/deviceRequest/triage/filter';
import { beginningOf } from '../../../src/webparts/deviceRequest/triage/LongText';
import { routeOf, tabs, triageRoute } from '../../../src/webparts/deviceRequest/triage/routes';
import { csvRecords } from '../../csvReader';
import { triageCsv } from '../../../src/webparts/deviceRequest/triage/triageCsv';
import { flagsOf } from '../../../src/webparts/deviceRequest/triage/flagWords';
import { aboutWords, decisionWords, mendOf, whyHere } from '../../../src/webparts/deviceRequest/triage/triageWords';
import { board, decision, now, request, today } from './triageBoard';

/** What the copy says after this is recorded too. */
function copyAfter({ request: about, standing }: FullEntry, made: NewDecision, by: string): CourtesyCopy {
  return courtesyCopy(about, [
    ...standing.decisions,
    decision(about.Id, standing.nextSequence, made.Decision, { ...made, authorName: by }),
  ]);
}

const only = (...given: Parameters<typeof board>): FullEntry => board(...given).entries.filter(isFull)[0];

describe('the board', () => {
  it('keeps a request in the queue, whatever it says of its own outcome', () => {
    const { queue, decided, concerns } = board(
      [request(1)],
      [],
      [request(2, { Outcome: 'Smart handset', OutcomeStage: 'Issued' })],
    );
    expect(queue.map((entry) => entry.request.Id)).toEqual([1, 2]);
    expect(decided).toEqual([]);
    expect(concerns).toMatchObject([{ entry: { standing: { flags: ['forgedOutcome'] } }, hidden: true }]);
  });

  it('takes out of it what the record says is decided, though the request says nothing', () => {
    const { queue, decided, concerns } = board([request(1)], [decision(1, 1, 'Declined')]);
    expect(queue).toEqual([]);
    expect(decided.map((entry) => entry.request.Id)).toEqual([1]);
    expect(concerns).toMatchObject([{ entry: { standing: { flags: ['copyMissing'] } }, hidden: false }]);
  });

  it('names what does not fit only once every request is read', () => {
    const entry = board([request(1)], [decision(5, 1, 'Declined')]);
    expect(entry.concerns).toMatchObject([{ kind: 'requestGone' }]);
    const { report } = entry;
    expect(boardOf({ ...report, withOutcome: undefined }, today).concerns).toBeUndefined();
  });

  it('tells those that cannot be read at all from those that are read without a column', () => {
    const { report } = board([request(1, { unread: ['BusinessNeeds'] })]);
    const unreadable = [1, 7, 8].map((item) => ({ list: 'DeviceRequests', item, field: 'BusinessNeeds' }));
    const whole = boardOf(
      { ...report, unreadable: [...unreadable, { list: 'RolloutSites', item: 9, field: 'Region' }] },
      today,
    );
    expect(whole.unread.map(({ item }) => item)).toEqual([7, 8]);
    expect(whole.concerns).toHaveLength(1);
  });
});

describe('what is recorded', () => {
  const entry = only([request(1)]);

  it('begins with what the rule gives, and asks why it is departed from', () => {
    const draft = draftFor(entry.assessment);
    expect(draft).toMatchObject({ choice: 'smart', instead: 'A desk phone.' });
    expect(draftFaults(draft, entry.assessment)).toEqual([]);
    expect(decisionFrom(draft, entry.assessment)).toEqual({
      Decision: 'Smart handset',
      ReasonCode: 'meets-rule',
      RuleQuoted: 'The rule.',
      PolicyVersion: 1,
      Note: undefined,
    });
    expect(draftFaults({ ...draft, choice: 'standard' }, entry.assessment).map(({ field }) => field)).toEqual(['note']);
    expect(draftFaults({ ...draft, choice: 'none', instead: ' ' }, entry.assessment).map(({ field }) => field)).toEqual(
      ['reason', 'instead'],
    );
    expect(draftFaults({ ...draft, choice: 'question' }, entry.assessment).map(({ field }) => field)).toEqual([
      'question',
    ]);
    expect(draftFaults({ ...draft, choice: undefined }, entry.assessment).map(({ field }) => field)).toEqual([
      'choice',
    ]);
  });

  it('says why not, and what to use instead, after the rule', () => {
    const declined = decisionFrom(
      { ...draftFor(entry.assessment), choice: 'none', reason: ' No need. ' },
      entry.assessment,
    );
    expect(declined).toMatchObject({
      Decision: 'Declined',
      RuleQuoted: 'The rule.',
      Note: 'No need.\nInstead: A desk phone.',
    });
    expect(copyAfter(entry, declined, 'Sam Okafor')).toEqual({
      Outcome: 'Declined',
      OutcomeStage: undefined,
      OutcomeRule: 'The rule.',
      OutcomeNote: 'No need.\nInstead: A desk phone.',
      OutcomePolicyVersion: 1,
      OutcomeBy: 'Sam Okafor',
      OutcomeOn: now,
      Question: undefined,
    });
  });

  it('is, for a question, the question in the copy without the last reply', () => {
    const asked = decisionFrom(
      { ...draftFor(entry.assessment), choice: 'question', question: 'How often?' },
      entry.assessment,
    );
    expect(copyAfter(entry, asked, 'Sam Okafor')).toMatchObject({ Question: 'How often?', Outcome: undefined });
  });

  it('goes from approved to ordered to issued, and the copy keeps who decided', () => {
    const approved = only([], [decision(1, 1, 'Smart handset')], [request(1, { Outcome: 'Smart handset' })]);
    expect(stepsFor(approved)).toEqual(['Ordered', 'Reopened']);
    expect(
      copyAfter(approved, stepDecision('Ordered', 'Comes on Friday.', approved.assessment), 'Ruth Ellis'),
    ).toMatchObject({
      Outcome: 'Smart handset',
      OutcomeStage: 'Ordered',
      OutcomeBy: 'Sam Okafor',
      OutcomeRule: 'The rule.',
      OutcomeNote: 'Comes on Friday.',
    });
    const ordered = only(
      [],
      [decision(1, 1, 'Smart handset'), decision(1, 2, 'Ordered')],
      [request(1, { Outcome: 'Smart handset', OutcomeStage: 'Ordered' })],
    );
    expect(stepsFor(ordered)).toEqual(['Issued', 'Reopened']);
    expect(copyAfter(ordered, stepDecision('Reopened', 'Lost.', ordered.assessment), 'Ruth Ellis')).toMatchObject({
      Outcome: undefined,
      OutcomeStage: undefined,
      OutcomeRule: undefined,
      OutcomeBy: undefined,
    });
  });

  it('empties the copy of what was never decided', () => {
    const forged = only(
      [],
      [],
      [request(1, { Outcome: 'Smart handset', OutcomeBy: 'Me', OutcomeRule: 'Mine.', Question: 'Forged?' })],
    );
    expect(Object.values(courtesyCopy(forged.request, []))).toEqual(Array.from({ length: 8 }, () => undefined));
  });
});

describe('several at once', () => {
  const decline: BulkWanted = { what: 'decline', reason: 'None are left.', instead: 'A desk phone.' };
  const person = (Id: number, RequestedForEmail: string, more: Partial<HeldRequest> = {}): HeldRequest =>
    request(Id, { RequestedForEmail, ...more });
  const leftOf = (...[given, ids, wanted]: Parameters<typeof bulkPlan>): [number[], Record<string, number[]>] => {
    const { items, left } = bulkPlan(given, ids, wanted);
    const numbers = Object.entries(left)
      .filter(([, entries]) => entries.length > 0)
      .map(([kind, entries]) => [kind, entries.map((entry) => entry.request.Id)]);
    return [items.map(({ entry }) => entry.request.Id), Object.fromEntries(numbers) as Record<string, number[]>];
  };

  it('are those that the rule approves; the others are left out, each by why', () => {
    const given = board([
      person(1, 'a@x'),
      person(2, 'b@x', { BusinessNeeds: [] }),
      person(3, 'c@x', { FunctionKey: 'unknown' }),
      person(4, 'd@x', { Outcome: 'Smart handset' }),
    ]);
    expect(leftOf(given, [1, 2, 3, 4], { what: 'approve' })).toEqual([[1], { notMet: [2], noRule: [3], look: [4] }]);
    expect(leftOf(given, [1, 2, 3, 4], decline)).toEqual([[1, 2, 3], { look: [4] }]);
  });

  it('leave out a person who has a phone by another request, or is among those chosen twice', () => {
    const answered = [person(2, 'A@x.example ', { Outcome: 'Smart handset' })];
    const given = board(
      [person(1, 'a@x.example'), person(3, 'b@x.example'), person(4, 'b@x.example'), person(5, 'c@x.example')],
      [decision(2, 1, 'Smart handset')],
      answered,
    );
    expect(leftOf(given, [1, 3, 4, 5], decline)).toEqual([[5], { double: [1, 3, 4] }]);
    // Another open request that is not chosen does not matter.
    expect(leftOf(given, [3, 5], decline)).toEqual([[3, 5], {}]);
  });

  it('go by the board as it is now: what turned out a repeat, or is decided since, is out', () => {
    const before = board([request(2), request(3)]);
    expect(leftOf(before, [2, 3], decline)[0]).toEqual([2, 3]);
    const after = board([request(1, { RequestKey: 'k2' }), request(2), request(3)], [decision(3, 1, 'Declined')]);
    expect(leftOf(after, [2, 3], decline)).toEqual([[], { settled: [2, 3] }]);
  });

  it('say how many of those refused meet the rule', () => {
    expect(bulkPlan(board([person(1, 'a@x'), person(2, 'b@x', { BusinessNeeds: [] })]), [1, 2], decline).meets).toBe(1);
  });
});

describe('what is said of a request', () => {
  it('is how its copy is mended, in words of what its requester reads', () => {
    expect(mendOf(only([], [], [request(1, { Outcome: 'Smart handset', OutcomeStage: 'Issued' })]))).toEqual({
      button: 'Take back the false answer',
      would: 'Nothing is decided by the record, yet its requester reads: smart handset, issued.',
    });
    expect(mendOf(only([request(1)], [decision(1, 1, 'Declined')]))).toEqual({
      button: 'Give the answer',
      would: 'By the record, its requester should read: declined.',
    });
    expect(mendOf(only([], [decision(1, 1, 'Declined')], [request(1, { Outcome: 'Smart handset' })]))?.button).toBe(
      'Put the answer right',
    );
    expect(mendOf(only([request(1)], [decision(1, 1, 'Question asked', { Note: 'How often?' })]))).toEqual({
      button: 'Send the question',
    });
    expect(mendOf(only([request(1, { Question: 'Forged?' })]))).toEqual({ button: 'Take back the false question' });
    expect(mendOf(only([request(1)]))).toBeUndefined();
  });

  it('is not said twice: where it stands by a decision, only whose that was', () => {
    const by = (entry: Entry): string =>
      decisionWords(entry.standing.decisions[0], entry, today).replace(/\u00a0/g, ' ');
    expect(by(only([], [decision(1, 1, 'Declined')], [request(1, { Outcome: 'Declined' })]))).toBe(
      'By Sam Okafor, 15 April',
    );
    expect(
      by(
        only(
          [request(1, { Withdrawn: true, Question: 'How often?' })],
          [decision(1, 1, 'Question asked', { Note: 'How often?' })],
        ),
      ),
    ).toBe('Question asked, by Sam Okafor, 15 April');
  });

  it('is that its date does not fit its number, and what is made of it', () => {
    const forged = request(2, { Created: new Date('2011-06-01T09:00:00Z'), AuthorId: 8 });
    const { queue, concerns } = board([request(1), forged]);
    const plain = (text: string): string => text.replace(/\u00a0/g, ' ');
    const entry = queue[1];
    expect(entry).toMatchObject({ request: forged, askedOn: '2013-04-03', oddDate: true });
    expect(flagsOf(entry).map(plain)).toEqual([
      'Says it was asked on 1 June 2011. By its number it was asked about 3 April 2013, and that day is used.',
    ]);
    expect(plain(aboutWords(entry, today))).toMatch(/Asked about 3 April, by its number; no date given\.$/);
    expect(plain(whyHere(entry, today))).toBe('By age: asked about 3 April');
    expect(concerns).toMatchObject([{ entry: { request: forged }, hidden: false }]);
    const [, row] = triageCsv(queue.filter(isFull), today, now).split('\r\n').slice(1);
    expect(row).toContain(',2013-04-03,2011-06-01,12,');
  });

  it('is that the date of a decision does not fit its number in the record', () => {
    const early = { Created: new Date('2013-04-02T09:00:00Z') };
    const given = board(
      [],
      [decision(1, 1, 'Smart handset'), decision(2, 1, 'Smart handset', { AuthorId: 3, ...early })],
      [request(1, { Outcome: 'Smart handset' }), request(2, { Outcome: 'Smart handset' })],
    );
    const entry = given.byId.get(2)!;
    expect(flagsOf(entry).map((words) => words.replace(/\u00a0/g, ' '))).toContainEqual(
      'Smart handset: says it was recorded on 2 April 2013. By its number that was about 15 April 2013, and that day is used.',
    );
    expect(decisionWords(entry.standing.decisions[0], entry, today)).toMatch(/about 15\s?April$/);
    expect(given.decided.map(({ request: { Id } }) => Id)).toEqual([2, 1]);
    expect(given.entries.map(({ oddDecision }) => oddDecision)).toEqual([false, true]);
    const table = triageCsv(given.decided.filter(isFull), today, now).split('\r\n');
    expect(table[1]).toMatch(/,2013-04-15,2013-04-02,2013-04-15 10:00,v[0-9a-f]{8}$/);
    expect(table[2]).toMatch(/,2013-04-15,,2013-04-15 10:00,v[0-9a-f]{8}$/);
  });

  it('is no more of a long text than anybody reads at once', () => {
    expect(beginningOf('x'.repeat(1_000_000))).toHaveLength(4000);
    expect(beginningOf('\n'.repeat(3000)).split('\n')).toHaveLength(60);
    expect(beginningOf('Short.')).toBe('Short.');
  });
});

it('narrows to functions nobody listed, and by what is searched for', () => {
  const { queue } = board([request(1), request(2, { FunctionKey: 'made-up', RequestedForName: 'Zoë Penrose' })]);
  const ids = (...given: Parameters<typeof narrowed>): number[] => narrowed(...given).map((entry) => entry.request.Id);
  expect(ids(queue, { noFunction: true }, '', today)).toEqual([2]);
  expect(ids(queue, {}, 'zoe', today)).toEqual([2]);
  expect(ids(queue, {}, 'p-0001', today)).toEqual([1]);
});

it('asks why where the rule gives no answer, in words that do not say it gives another', () => {
  const { assessment } = only([request(1, { FunctionKey: 'made-up' })]);
  expect(draftFaults({ ...draftFor(assessment), choice: 'smart' }, assessment)).toEqual([
    { field: 'note', text: 'Say why, as the rule gives no answer' },
  ]);
});

it('names the columns a requester has changed, and no others', () => {
  const was = request(1);
  expect(changedFields(was, { ...was, etag: '"2"', Outcome: 'Declined' }, board([was]), today)).toEqual([]);
  expect(
    changedFields(was, { ...was, Withdrawn: true, NeededBy: day('2013-04-20') }, board([was]), today).map(
      ({ name, was: before, now: after }) => `${name}: ${before}, ${after}`.replace(/\u00a0/g, ' '),
    ),
  ).toEqual(['Needed by: No date, 20 April', 'Withdrawn: No, Yes']);
  expect(
    changedFields(
      { ...was, SiteCode: 'OLD', FunctionKey: undefined },
      { ...was, SiteCode: 'MIL', FunctionKey: 'planning' },
      board([was]),
      today,
    ),
  ).toMatchObject([
    { name: 'Function', now: 'Planning' },
    { name: 'Site', was: 'OLD', now: 'Millgate House, Rotherham' },
  ]);
});

it('says in a table what may be recorded of each request, beside empty cells for it, and when it was read', () => {
  const { queue, decided } = board(
    [
      request(1),
      request(2, { FunctionKey: 'made-up', RequesterKey: 'bo', RequestedForName: 'Bo' }),
      request(3, { RequesterKey: 'cy', RequestedForName: 'Cy', BusinessNeeds: [] }),
    ],
    [
      decision(4, 1, 'Smart handset'),
      decision(5, 1, 'Smart handset'),
      decision(5, 2, 'Ordered'),
      decision(6, 1, 'Declined'),
      decision(7, 1, 'Smart handset'),
    ],
    [
      request(4, { Outcome: 'Smart handset', OutcomeRule: 'The rule.', OutcomePolicyVersion: 1 }),
      request(5, {
        Outcome: 'Smart handset',
        OutcomeStage: 'Ordered',
        OutcomeRule: 'The rule.',
        OutcomePolicyVersion: 1,
      }),
      request(6, { Outcome: 'Declined', OutcomeRule: 'The rule.', OutcomePolicyVersion: 1 }),
      request(7, { Outcome: 'Declined' }),
    ],
  );
  const rows = csvRecords(triageCsv([...queue, ...decided].filter(isFull), today, now));
  expect(Object.fromEntries(rows.map((row) => [row.Reference, row['May be recorded']]))).toEqual({
    'P-0001': 'Smart handset; No handset; Question asked',
    'P-0002': 'No handset; Question asked',
    'P-0003': 'No handset; Question asked',
    'P-0004': 'Ordered',
    'P-0005': 'Issued',
    'P-0006': '',
    'P-0007': '',
  });
  for (const row of rows)
    expect(row).toMatchObject({
      Decision: '',
      'Words to the requester': '',
      'What to use instead': '',
      'As at': '2013-04-15 10:00',
      // A spreadsheet would make a number, a date or a formula of anything else.
      'Request version': expect.stringMatching(/^v[0-9a-f]{8}$/),
    });
});

it('writes nothing into a table that a spreadsheet would run', () => {
  const { entries } = board([
    request(1, { RequestedForName: '=HYPERLINK("x")', authorName: '', Justification: '@sum' }),
  ]);
  const table = triageCsv(entries.filter(isFull), today, now);
  expect(table).toContain('"\'=HYPERLINK(""x"")"');
  expect(table).toContain("'@sum");
  expect(table).not.toMatch(/(^|,)[=@]/m);
});

it('finds its way in the address', () => {
  for (const tab of tabs) {
    expect(triageRoute(routeOf({ tab }))).toEqual({ tab, request: undefined });
    expect(triageRoute(routeOf({ tab, request: 20 }))).toEqual({ tab, request: 20 });
  }
  expect(triageRoute({ step: 'nonsense-1' })).toEqual({ tab: 'queue', request: undefined });
});
