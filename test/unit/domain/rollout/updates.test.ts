import { day } from '../../../../src/domain/day';
import { updatesFor, type UpdateFacts } from '../../../../src/domain/rollout/updates';
import { today } from './facts';

const reader = { siteCode: 'MIL', region: 'North' } as const;

function update(Id: number, facts: Partial<UpdateFacts> = {}): UpdateFacts {
  return { Id, PublishFrom: day('2013-04-10'), ...facts };
}

const idsOf = (...updates: UpdateFacts[]): number[] => updatesFor(updates, reader, today).map(({ Id }) => Id);

describe('updates', () => {
  it('are those for my site, my region and everyone', () => {
    const all = [
      update(1),
      update(2, { Region: 'North' }),
      update(3, { SiteCode: 'mil' }),
      update(4, { Region: 'South' }),
      update(5, { SiteCode: 'CAS' }),
      update(6, { Region: 'North', SiteCode: 'CAS' }),
    ];
    expect(idsOf(...all).sort()).toEqual([1, 2, 3]);
  });

  it('are those whose keys name my site, and none before the code that reads keys is loaded', () => {
    const keyed = [update(1, { SiteCode: '*', For: 'wave:2' }), update(2, { SiteCode: '*', For: 'wave:3' })];
    expect(idsOf(...keyed, update(3, { SiteCode: '*' }))).toEqual([]);
    const byKeys = (keys: string): 'wave' | undefined => (keys === 'wave:2' ? 'wave' : undefined);
    expect(updatesFor(keyed, { ...reader, byKeys }, today)).toEqual([keyed[0]]);
  });

  it('come in on their first day and are out after their last', () => {
    expect(idsOf(update(1, { PublishFrom: day('2013-04-15') }), update(2, { PublishFrom: day('2013-04-16') }))).toEqual(
      [1],
    );
    expect(
      idsOf(update(1, { PublishUntil: day('2013-04-15') }), update(2, { PublishUntil: day('2013-04-14') })),
    ).toEqual([1]);
  });

  it('stand newest first, and once each, however often they were read', () => {
    const [older, newer, same] = [update(1, { PublishFrom: day('2013-04-01') }), update(2), update(3)];
    expect(idsOf(older, newer, same, newer)).toEqual([3, 2, 1]);
  });
});
