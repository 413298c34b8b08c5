import * as fc from 'fast-check';
import { day } from '../../../../../src/domain/day';
import { handKey, matchKey } from '../../../../../src/domain/rollout/import/matchKeys';
import { planStatusImport, type StatusImport } from '../../../../../src/domain/rollout/import/statusImport';
import { statusTargets } from '../../../../../src/domain/rollout/import/statusTargets';
import { suggestedWord } from '../../../../../src/domain/rollout/import/suggestedWords';
import { meaningIn, meaningsOf, type WordKind } from '../../../../../src/domain/rollout/import/words';
import type { StatusValues } from '../../../../../src/domain/rollout/statusChange';
import { matchColumns } from '../../../../../src/domain/sheet/columns';
import { rolloutStatuses } from '../../../../../src/lists/rolloutStatuses';
import { atOnce } from '../../../atOnce';

type Status = StatusValues & { readonly SiteCode: string; readonly ServiceKey: string };
const sites = [{ SiteCode: 'MILLGATE', Title: 'Millgate House', Town: 'Rotherham' }];
const services = ['email', 'telephone', 'internet'].map((ServiceKey) => ({ ServiceKey, Title: ServiceKey }));
type Plan = StatusImport<(typeof sites)[number], (typeof services)[number], Status>;

const words = {
  'status|live': 'Working, Connected',
  'status|down': 'Not working',
  'status|planned': 'Planned',
  'status|green': '',
  'stage|live': 'Working, Connected',
  'owner|atos': 'Supplier',
};

function plan(rows: readonly (readonly string[])[], wordsByHand: Readonly<Record<string, string>> = words): Plan {
  const [headings, ...others] = rows;
  return atOnce(
    planStatusImport({
      sheet: {
        headings,
        rows: others.map((cells, at) => ({ row: at + 2, cells })),
        columns: matchColumns(headings, statusTargets),
        dayFirst: true,
      },
      rules: rolloutStatuses.columns,
      wholeSheet: { ConfirmedOn: day('2013-04-12'), ConfirmedBy: 'Atos', Source: 'Sheet 14' },
      sites,
      services,
      statuses: [] as Status[],
      sitesByHand: {},
      servicesByHand: {},
      wordsByHand,
      today: day('2013-04-15'),
    }),
  );
}

const said = (made: Plan): unknown[] =>
  made.changes.map(({ service, change: { Now, Stage, WaitingForOwner } }) => [
    service.ServiceKey,
    Now,
    Stage,
    WaitingForOwner,
  ]);

describe('a word that the lists do not know', () => {
  const head = ['Site code', 'Service', 'Status', 'Go live', 'Issue', 'Issue owner'];

  it('means what somebody has said: what works, the stage, or both', () => {
    const made = plan([
      head,
      ['MILLGATE', 'email', 'LIVE', '8/4/2013', '', ''],
      ['MILLGATE', 'telephone', 'Down', '', 'Handsets', 'Atos'],
    ]);
    expect(made.problems).toEqual([]);
    expect(said(made)).toEqual([
      ['email', 'Working', 'Connected', undefined],
      ['telephone', 'Not working', undefined, 'Supplier'],
    ]);
    expect(made.sheetWords.map(({ key, state, rows }) => [key, state, rows])).toEqual([
      ['status|live', 'matched', [2]],
      ['status|down', 'matched', [3]],
      ['owner|atos', 'matched', [3]],
    ]);
  });

  it('that says “working, and connected” says only what works where the row has no day', () => {
    expect(said(plan([head, ['MILLGATE', 'email', 'live', '', '', '']]))).toEqual([
      ['email', 'Working', undefined, undefined],
    ]);
  });

  it('leaves its cell out where somebody has said so, and the rest of the row is taken', () => {
    const made = plan([head, ['MILLGATE', 'email', 'Green', '', 'Handsets', 'atos']]);
    expect(made.problems).toEqual([]);
    expect(said(made)).toEqual([['email', undefined, undefined, 'Supplier']]);
    expect(made.sheetWords[0]).toMatchObject({ key: 'status|green', state: 'leftOut' });
  });

  it('in the column of stages may say what works; a cell of its own says it first', () => {
    const stages = ['Site code', 'Service', 'Stage', 'Status', 'Go live'];
    const made = plan([
      stages,
      ['MILLGATE', 'email', 'Live', '', '8/4/2013'],
      ['MILLGATE', 'internet', 'Live', 'not working', '8/4/2013'],
    ]);
    expect(said(made)).toEqual([
      ['email', 'Working', 'Connected', undefined],
      ['internet', 'Not working', 'Connected', undefined],
    ]);
  });

  it('is a problem where nobody has said anything, or where what was said is none of our words', () => {
    const rows = [head, ['MILLGATE', 'email', 'Amber', '', '', '']];
    const held: readonly Readonly<Record<string, string>>[] = [
      {},
      { 'status|amber': 'DROP TABLE' },
      { 'status|amber': 'Working, Not working' },
    ];
    for (const wordsByHand of held) {
      const made = plan(rows, wordsByHand);
      expect(made.problems).toMatchObject([{ kind: 'word', column: 'Now', value: 'Amber', heading: 'Status' }]);
      expect(made.sheetWords).toMatchObject([{ key: 'status|amber', state: 'unknown', rows: [2] }]);
    }
  });

  it('never changes what a word of the lists says', () => {
    const made = plan([head, ['MILLGATE', 'email', 'fully working', '', '', '']], {
      'status|fully working': 'Not working',
    });
    expect(said(made)).toEqual([['email', 'Working', undefined, undefined]]);
    expect(made.sheetWords).toEqual([]);
  });

  it.each(['constructor', '__proto__', 'a|b', '|', '✔', 'x'.repeat(300)])('may be “%s”', (word) => {
    const row = ['MILLGATE', 'email', word, '', '', ''];
    expect(plan([head, row], {}).sheetWords).toMatchObject([{ text: word, state: 'unknown' }]);
    const made = plan([head, row], { [matchKey('Status', handKey(word))]: 'Working' });
    expect(said(made)).toEqual([['email', 'Working', undefined, undefined]]);
  });

  it('is listed once, whoever writes it how, with all its rows', () => {
    const made = plan([
      head,
      ['MILLGATE', 'email', 'At risk', '', '', ''],
      ['MILLGATE', 'telephone', 'AT-RISK', '', '', ''],
    ]);
    expect(made.sheetWords).toMatchObject([{ text: 'At risk', rows: [2, 3] }]);
  });

  it('changes nothing in a sheet that holds none', () => {
    const cell = fc.constantFrom('Working', 'not working', '', 'Not known');
    fc.assert(
      fc.property(fc.array(cell, { minLength: 1, maxLength: 3 }), (cells) => {
        const rows = [head, ...cells.map((now, at) => ['MILLGATE', services[at].ServiceKey, now, '', '', ''])];
        expect(plan(rows)).toEqual(plan(rows, {}));
      }),
    );
  });
});

describe('what the list holds of a word', () => {
  const kinds: readonly WordKind[] = ['Status', 'Stage', 'Owner'];

  it('is read as it was written, for everything that may be chosen', () => {
    for (const kind of kinds)
      for (const ours of meaningsOf(kind)) expect(Object.values(meaningIn(kind, ours)!).join(', ')).toBe(ours);
    expect(meaningIn('Status', '')).toEqual({});
    expect(meaningIn('Status', 'connected, WORKING')).toEqual({ Now: 'Working', Stage: 'Connected' });
  });

  it.each(['Supplier', 'Working, Partly working', 'Working,', 'constructor', '?', 'Working; Connected'])(
    'is no meaning of a status: “%s”',
    (ours) => expect(meaningIn('Status', ours)).toBeUndefined(),
  );

  it('is always one of what may be chosen, where it is suggested', () => {
    const texts = ['Live', 'Complete', 'PLANNED', 'in-progress', 'R', 'Amber', 'Green', 'Delayed', 'At risk', 'Atos'];
    for (const kind of kinds)
      for (const text of texts) {
        const ours = suggestedWord(kind, text)?.ours;
        if (ours) expect(meaningsOf(kind)).toContain(ours);
      }
    expect(suggestedWord('Status', 'live')).toEqual({ ours: 'Working, Connected', why: undefined });
    expect(suggestedWord('Status', 'R')).toEqual({ ours: '', why: 'colour' });
    expect(suggestedWord('Status', 'At risk')).toEqual({ ours: '', why: 'progress' });
    expect(['BT', 'Atos', 'Landlord', 'constructor'].map((text) => suggestedWord('Owner', text)?.ours)).toEqual([
      'Supplier',
      'Supplier',
      'Outside',
      undefined,
    ]);
  });
});
