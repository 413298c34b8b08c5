import { day } from '../../../src/domain/day';
import { typedDate } from '../../../src/domain/typedDate';
import { checkTitle, detailWords } from '../../../src/webparts/rolloutStatus/edit/many/manyWords';
import type { Wanted } from '../../../src/webparts/rolloutStatus/edit/many/manyPlan';
import { emptyDraft } from '../../../src/webparts/rolloutStatus/edit/statusDraft';

const rows = ['RIVERSIDE', 'RIVERSIDE', 'HATWORKS'].map((SiteCode) => ({ site: { SiteCode } }));
const by = (days: number): Wanted['move'] => ({ kind: 'by', days });
const confirmer = { by: 'Jo Patel', source: 'A call to each site' };

function titled(part: Partial<Wanted>, of = rows): string {
  return checkTitle(of, { draft: emptyDraft, ...part } as Wanted).replace(/\u00a0/g, ' ');
}

it('says how dates move, where nothing else changes', () => {
  expect(titled({ move: by(14), draft: { ...emptyDraft, reason: 'The supplier needs its engineers.' } })).toBe(
    '3 dates at 2 sites would move 2 weeks later',
  );
  expect(titled({ move: by(-3) })).toBe('3 dates at 2 sites would move 3 days sooner');
  expect(titled({ move: by(7) }, rows.slice(2))).toBe('1 date at 1 site would move 1 week later');
  const to = { kind: 'to', on: day('2013-05-27'), precision: 'Day', firstToo: false } as const;
  expect(titled({ move: to })).toBe('3 dates at 2 sites would be 27 May 2013');
  expect(titled({ move: { ...to, precision: 'Month' } })).toBe('3 dates at 2 sites would be May 2013');
});

it('says what is confirmed, where nothing else changes', () => {
  expect(titled({ confirmer })).toBe('3 answers at 2 sites would be confirmed');
});

it('counts rows where more than one thing changes, or something else', () => {
  const changed = '3 rows at 2 sites would change';
  expect(titled({ move: by(14), confirmer })).toBe(changed);
  expect(titled({ confirmer, draft: { ...emptyDraft, now: 'Not working' } })).toBe(changed);
  expect(titled({ draft: { ...emptyDraft, waitingFor: 'the core network' } })).toBe(changed);
});

it('says that nothing would change where no row is left', () => {
  expect(titled({ move: by(14) }, [])).toBe('Nothing would change');
});

it('names what else every row gets, so that nothing typed is saved unseen', () => {
  const typed = { waitingFor: 'the core network.', owner: 'Supplier', endsOn: typedDate(day('2013-06-30')) } as const;
  expect(
    detailWords({ ...emptyDraft, now: 'Partly working', doesNotWork: 'Printing', ...typed }),
  ).toMatchInlineSnapshot(
    `"What does not work yet: Printing. Waiting for: the core network. Who can end it: The supplier. When it ends: 30 June 2013."`,
  );
  expect(detailWords({ ...emptyDraft, now: 'Working', reason: 'Late.' })).toBeUndefined();
});
