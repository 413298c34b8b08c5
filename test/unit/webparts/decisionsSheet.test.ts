import * as fc from 'fast-check';
import type { HeldRequest } from '../../../src/data/deviceRequests';
import type { HeldDecision } from '../../../src/data/triage/courtesyCopy';
import { decisionKinds } from '../../../src/domain/device/choices';
import { isInQueue, isToLookAt } from '../../../src/domain/device/queue';
import { matchColumns } from '../../../src/domain/sheet/columns';
import { type HeadedSheet, readHeaded } from '../../../src/domain/sheet/headed';
import type { Board, FullEntry } from '../../../src/webparts/deviceRequest/triage/board';
import { draftFaults, stepsFor } from '../../../src/webparts/deviceRequest/triage/decisions';
import { mayRecord } from '../../../src/webparts/deviceRequest/triage/mayRecord';
import {
  type DecisionsPlan,
  decisionsPlan,
  numbersIn,
} from '../../../src/webparts/deviceRequest/triage/sheet/decisionsPlan';
import { emptyHeadings, problemWords } from '../../../src/webparts/deviceRequest/triage/sheet/problemWords';
import { decisionTargets } from '../../../src/webparts/deviceRequest/triage/sheet/sheetColumns';
import { triageCsv } from '../../../src/webparts/deviceRequest/triage/triageCsv';
import { decisionNames, standingWords } from '../../../src/webparts/deviceRequest/triage/triageWords';
import { board, decision, request, today } from './triageBoard';

/** A request of somebody with an address of their own, changed last on 3 April. */
const asked = (Id: number, more: Partial<HeldRequest> = {}): HeldRequest =>
  request(Id, {
    RequestedForEmail: `person${Id}@example.nhs.uk`,
    NeedsMobileEmail: true,
    Modified: new Date('2013-04-03T09:00:00Z'),
    ...more,
  });
const without = { BusinessNeeds: [], NeedsMobileEmail: false };
const onTime = { Created: new Date('2013-04-08T09:00:00Z'), Modified: new Date('2013-04-08T09:00:00Z') };
const made = (itemId: number, sequence: number, kind: HeldDecision['Decision']): HeldDecision =>
  decision(itemId, sequence, kind, onTime);
/** An approved request, whose copy says so. */
const approved = (Id: number): HeldRequest =>
  asked(Id, {
    Outcome: 'Smart handset',
    OutcomeRule: 'The rule.',
    OutcomePolicyVersion: 1,
    OutcomeBy: 'Sam Okafor',
    OutcomeOn: onTime.Created,
  } as Partial<HeldRequest>);

const sheetOf = (text: string): Parameters<typeof decisionsPlan>[0] => {
  const headed = readHeaded(text) as HeadedSheet;
  return { ...headed, columns: matchColumns(headed.headings, decisionTargets), dayFirst: false };
};
const head = 'Reference\tDecision\tWords to the requester';
const planned = (rows: readonly string[], of: Board, heading = head): DecisionsPlan =>
  decisionsPlan(sheetOf([heading, ...rows].join('\n')), of);
const kinds = ({ problems }: DecisionsPlan): unknown[] => problems.map(({ row, column, kind }) => [row, column, kind]);

describe('decisions from a sheet', () => {
  const desk = board(
    [asked(1), asked(2, without), asked(3)],
    [made(4, 1, 'Smart handset'), made(5, 1, 'Smart handset'), made(5, 2, 'Ordered')],
    [approved(4), { ...approved(5), OutcomeStage: 'Ordered' }],
  );

  it('finds the requests of the test as they should stand', () => {
    expect([1, 2, 3, 4, 5].map((id) => standingWords(desk.byId.get(id)!.standing.standing))).toEqual([
      'Open',
      'Open',
      'Open',
      'Approved: smart handset',
      'Ordered: smart handset',
    ]);
    expect(desk.entries.filter(isToLookAt)).toEqual([]);
  });

  it('are recorded as the desk would record them, each with its words', () => {
    const { items, problems } = planned(
      [
        'P-0001\tSmart handset\tYours comes on Monday.',
        'P-0002\tNo handset\tA desk phone will do.',
        'P-0003\tQuestion asked\tDo you travel?',
        'P-0004\tOrdered\t',
        'P-0005\tissued\tAt reception.',
      ],
      desk,
    );
    expect(problems).toEqual([]);
    expect(items.map(({ row, decision: { Decision, Note, ReasonCode } }) => [row, Decision, ReasonCode, Note])).toEqual(
      [
        [2, 'Smart handset', 'meets-rule', 'Yours comes on Monday.'],
        [3, 'Declined', 'preference-only', 'A desk phone will do.\nInstead: A desk phone.'],
        [4, 'Question asked', 'need-unclear', 'Do you travel?'],
        [5, 'Ordered', 'handset-ordered', undefined],
        [6, 'Issued', 'handset-issued', 'At reception.'],
      ],
    );
  });

  it('“Approve” is the handset that the rule gives, and nothing where it gives none', () => {
    const plan = planned(['1\tApprove\t', 'P-0002\tApproved\t', 'p 3\tStandard handset\tBetter so.'], desk);
    expect(plan.items.map(({ entry, decision: { Decision } }) => [entry.request.Id, Decision])).toEqual([
      [1, 'Smart handset'],
    ]);
    expect(kinds(plan)).toEqual([
      [3, 'Decision', 'rule'],
      [4, 'Decision', 'rule'],
    ]);
  });

  it('are nothing in a table that nobody has touched', () => {
    const entries = desk.entries as readonly FullEntry[];
    const table = triageCsv(entries, today, new Date());
    expect(decisionsPlan(sheetOf(table), desk)).toEqual({
      items: [],
      problems: [],
      untouched: 5,
      recorded: 0,
      meets: 0,
    });
  });

  it('are nothing where the record has them already: the same sheet can be taken in again', () => {
    const plan = planned(['P-0004\tSmart handset\t', 'P-0004\tSmart handset\t', 'P-0005\tOrdered\t'], desk);
    expect(plan).toMatchObject({ items: [], problems: [], recorded: 2, untouched: 1 });
  });

  it('are left out with a reason where the row does not say enough', () => {
    const plan = planned(
      [
        '\tOrdered\t',
        'Ada\tOrdered\t',
        'P-0099\tOrdered\t',
        'P-0001\tmaybe\t',
        'P-0001\t\tCome and see us.',
        'P-0001\tNo handset\t',
        'P-0003\tQuestion\t',
        `P-0004\tOrdered\t${'x'.repeat(2001)}`,
      ],
      desk,
    );
    expect(plan.items).toEqual([]);
    expect(kinds(plan)).toEqual([
      [2, 'Reference', 'needed'],
      [3, 'Reference', 'reference'],
      [4, 'Reference', 'notThere'],
      [5, 'Reference', 'twice'],
      [6, 'Decision', 'needed'],
      [7, 'Reference', 'twice'],
      [8, 'Words', 'needed'],
      [9, 'Words', 'tooLong'],
    ]);
    for (const problem of plan.problems) expect(problemWords(problem)).toMatch(/^[A-Z].*\.$/);
  });

  it('are taken where the table that the desk saves says that they may be recorded, and nowhere else', () => {
    const flagged = { Outcome: 'Smart handset' } as Partial<HeldRequest>;
    const every = board(
      [
        asked(1),
        asked(2, without),
        asked(3, { FunctionKey: 'other' }),
        asked(4, flagged),
        asked(5),
        asked(6, { Reply: 'Every week.' }),
        asked(7, { Withdrawn: true }),
        asked(8, { RequestKey: 'k1' }),
        asked(9),
      ],
      [
        made(5, 1, 'Question asked'),
        { ...made(6, 1, 'Question asked'), RequestHash: 'before the reply' },
        made(9, 1, 'Declined'),
        made(10, 1, 'Smart handset'),
        made(11, 1, 'Smart handset'),
        made(11, 2, 'Ordered'),
        made(12, 1, 'Smart handset'),
        made(12, 2, 'Ordered'),
        made(12, 3, 'Issued'),
        made(13, 1, 'Smart handset'),
        made(14, 1, 'Smart handset'),
        made(14, 2, 'Reopened'),
      ],
      [
        approved(10),
        { ...approved(11), OutcomeStage: 'Ordered' },
        { ...approved(12), OutcomeStage: 'Issued' },
        { ...approved(13), Withdrawn: true },
        asked(14),
      ],
    );
    const entries = every.entries as readonly FullEntry[];
    const may = entries.map((entry) => decisionKinds.filter((kind) => mayRecord(entry).includes(kind)));
    const takes = entries.map(({ request: { Id } }) =>
      decisionKinds.filter((kind) => {
        const words = `P-${Id}\t${decisionNames[kind]}\tWords.\tA desk phone`;
        return planned([words], every, `${head}\tWhat to use instead`).items.length === 1;
      }),
    );
    expect(takes).toEqual(may);
    expect([...new Set(entries.map(({ standing }) => standing.standing.kind))].sort()).toEqual([
      'approved',
      'declined',
      'issued',
      'open',
      'ordered',
      'questionAnswered',
      'questionAsked',
      'withdrawn',
    ]);
  });

  it('need what to use instead where the policy has none, from a column of its own', () => {
    const noRule = board([asked(1, { ...without, FunctionKey: 'other' })]);
    const heading = `${head}\tWhat to use instead`;
    expect(kinds(planned(['P-0001\tDecline\tNo need.\t'], noRule, heading))).toEqual([[2, 'Instead', 'instead']]);
    const [{ decision: recorded }] = planned(['P-0001\tDecline\tNo need.\tA desk phone'], noRule, heading).items;
    expect(recorded.Note).toBe('No need.\nInstead: A desk phone');
  });

  it('are left out where they cannot follow how the request stands', () => {
    const plan = planned(
      ['P-0001\tOrdered\t', 'P-0004\tIssued\t', 'P-0005\tNo handset\tToo late.', 'P-0003\tOpened again\tWhy not'],
      desk,
    );
    expect(plan.items).toEqual([]);
    expect(kinds(plan)).toEqual([
      [2, 'Decision', 'notNow'],
      [3, 'Decision', 'notNow'],
      [4, 'Decision', 'notNow'],
      [5, 'Decision', 'byItself'],
    ]);
    expect(problemWords(plan.problems[1])).toBe('This cannot be recorded now. Its status is: Approved: smart handset.');
  });

  it('are left out where the request stood otherwise when the table was saved', () => {
    const rows = ['P-0001,Approve,Open', 'P-0004,Ordered,Open'];
    const plan = planned(rows, desk, 'Reference,Decision,Status');
    expect(plan.items.map(({ entry }) => entry.request.Id)).toEqual([1]);
    expect(kinds(plan)).toEqual([[3, 'Status', 'status']]);
  });

  describe('from the table that the desk saves, with some filled in', () => {
    const readAt = new Date('2013-04-12T07:10:05Z');
    /** The table of a desk, with the decision of one request filled in. */
    const filledIn = (of: Board, id: number, what: string): Parameters<typeof decisionsPlan>[0] => {
      const sheet = sheetOf(triageCsv(of.entries as readonly FullEntry[], today, readAt));
      const [reference, decided] = (['Reference', 'Decision'] as const).map((name) => sheet.columns.indexOf(name));
      const rows = sheet.rows.map((row) => ({
        ...row,
        cells: row.cells.map((cell, at) => (at === decided && row.cells[reference] === `P-000${id}` ? what : cell)),
      }));
      return { ...sheet, rows };
    };
    const at = (time: string, etag: string): Partial<HeldRequest> => ({ Modified: new Date(time), etag });

    it.each([
      ['while the list was being read', '2013-04-12T07:09:58Z'],
      ['in the minute in which the table was saved', '2013-04-12T07:10:30Z'],
      ['days later', '2013-04-14T09:00:00Z'],
    ])('are left out where the request was changed %s', (_, time) => {
      const table = filledIn(board([asked(1), asked(2)]), 1, 'Approve');
      expect(decisionsPlan(table, board([asked(1), asked(2)])).items).toHaveLength(1);
      const changed = board([asked(1, at(time, '"2"')), asked(2)]);
      expect(kinds(decisionsPlan(table, changed))).toEqual([[2, 'Version', 'since']]);
    });

    it('are left out where somebody decided while the list was being read', () => {
      const early = { Created: new Date('2013-04-12T07:09:58Z'), Modified: new Date('2013-04-12T07:09:58Z') };
      const request4 = { ...asked(4), ...at('2013-04-08T09:00:00Z', '"1"') };
      const table = filledIn(board([request4], [made(4, 1, 'Declined'), made(4, 2, 'Reopened')]), 4, 'Approve');
      const again = [decision(4, 3, 'Declined', early), decision(4, 4, 'Reopened', early)];
      const now = board([request4], [made(4, 1, 'Declined'), made(4, 2, 'Reopened'), ...again]);
      expect(kinds(decisionsPlan(table, now))).toEqual([[2, 'Version', 'since']]);
    });

    it('are recorded where the last change is a moment older than the reading, and known', () => {
      const known = board([asked(1, at('2013-04-12T07:10:01Z', '"2"'))]);
      expect(decisionsPlan(filledIn(known, 1, 'Approve'), known)).toMatchObject({
        items: [{ row: 2 }],
        problems: [],
      });
    });
  });

  it('leave to a person what wants a look, a person with two requests, and what was sent twice', () => {
    const copy = asked(8, { RequestKey: 'k7', RequestedForEmail: 'person7@example.nhs.uk' });
    const given = board(
      [
        asked(1, { Outcome: 'Smart handset' } as Partial<HeldRequest>),
        asked(2),
        asked(3, { RequestedForEmail: 'person2@example.nhs.uk' }),
        asked(7),
        copy,
      ],
      [made(4, 1, 'Smart handset')],
      [asked(4)],
    );
    const plan = planned(
      ['P-0001\tApprove\t', 'P-0002\tApprove\t', 'P-0003\tApprove\t', 'P-0008\tApprove\t', 'P-0004\tOrdered\t'],
      given,
    );
    expect(plan.items).toEqual([]);
    expect(kinds(plan)).toEqual([
      [2, 'Reference', 'look'],
      [3, 'Reference', 'double'],
      [4, 'Reference', 'double'],
      [5, 'Reference', 'repeat'],
      [6, 'Reference', 'look'],
    ]);
  });

  it('count those that decline a request which meets the rule', () => {
    expect(planned(['P-0001\tDecline\tNo.', 'P-0002\tDecline\tNo.'], desk).meets).toBe(1);
  });

  it('open only the requests that are there and are decided', () => {
    expect(
      numbersIn(sheetOf(`${head}\nP-0001\tApprove\t\nP-0002\t\t\nP-0099\tApprove\t\nP-0001\tApprove\t`), desk),
    ).toEqual([1]);
  });

  it('never record what the desk would refuse, whatever the sheet says', () => {
    const word = fc.constantFrom(...decisionKinds.map((kind) => decisionNames[kind]), 'Approve', 'maybe', '');
    const rows = fc.array(
      fc.tuple(
        fc.constantFrom('P-0001', 'P-0002', 'P-0003', 'P-0004', 'P-0005', 'P-0099', ''),
        word,
        fc.constantFrom('', 'Words.'),
      ),
    );
    fc.assert(
      fc.property(rows, (cells) => {
        const plan = planned(['P-0001\t\t', ...cells.map((row) => row.join('\t'))], desk);
        expect(new Set(plan.items.map(({ write }) => write.key)).size).toBe(plan.items.length);
        for (const { entry, decision: recorded } of plan.items) {
          expect(isToLookAt(entry)).toBe(false);
          if (!isInQueue(entry)) expect(stepsFor(entry)).toContain(recorded.Decision);
          else {
            const choices = { 'Smart handset': 'smart', Declined: 'none', 'Question asked': 'question' } as const;
            const choice = choices[recorded.Decision as keyof typeof choices];
            const text = recorded.Note ?? '';
            expect(
              draftFaults({ choice, note: text, reason: text, instead: text, question: text }, entry.assessment),
            ).toEqual([]);
          }
        }
      }),
    );
  });
});

it('knows the headings of the empty table', () => {
  expect(matchColumns(emptyHeadings, decisionTargets)).toEqual(['Reference', 'Decision', 'Words', 'Instead']);
});
