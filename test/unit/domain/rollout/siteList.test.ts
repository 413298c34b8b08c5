import { day } from '../../../../src/domain/day';
import { everySiteChoice, type SiteChoice, siteChoiceFrom, siteList } from '../../../../src/domain/rollout/siteList';
import { sitesWith } from './everySiteFacts';

const overviews = sitesWith(
  { ConnectedOn: day('2013-03-04') },
  { Now: 'Not working', Stage: 'Planned' },
  { ConfirmedOn: undefined, ConnectedOn: day('2013-02-04') },
);
const chosen = (choice: Partial<SiteChoice>): string[] =>
  siteList(overviews)
    .chosen({ ...everySiteChoice, ...choice })
    .map(({ site }) => site.SiteCode);

describe('choosing among all sites', () => {
  it('finds by name as the site search does, and every site where nothing is typed', () => {
    expect(chosen({ query: 'site b' })).toEqual(['B']);
    expect(chosen({ query: '  ' })).toEqual(['A', 'B', 'C']);
    expect(chosen({ query: 'nowhere' })).toEqual([]);
  });

  it('keeps to one state', () => {
    expect(chosen({ state: 'Not known' })).toEqual(['C']);
    expect(chosen({ state: 'Working', query: 'site' })).toEqual(['A']);
  });

  it('orders by name, by urgency, and by date with those that have none last', () => {
    expect(chosen({ order: 'state' })).toEqual(['B', 'C', 'A']);
    expect(chosen({ order: 'date' })).toEqual(['C', 'A', 'B']);
  });
});

describe('a choice kept in the browser', () => {
  it('comes back as it was', () => {
    const choice = { query: 'mill', state: 'Not known', order: 'date' } as const;
    expect(siteChoiceFrom(JSON.stringify(choice))).toEqual(choice);
  });

  it('is every site where it is missing, broken or of another form', () => {
    for (const text of [undefined, '', '{', 'null', '7', '{"query":1,"state":"Live","order":"size"}'])
      expect(siteChoiceFrom(text)).toEqual({ ...everySiteChoice, state: undefined });
  });
});
