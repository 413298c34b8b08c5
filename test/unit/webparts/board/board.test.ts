/** @jest-environment jsdom */
import type { RolloutService } from '../../../../src/data/rollout';
import { day } from '../../../../src/domain/day';
import { daysAhead } from '../../../../src/domain/rollout/daysAhead';
import { countedDay, programmeKey } from '../../../../src/domain/rollout/programmeFigures';
import { fillBoardDocument } from '../../../../src/webparts/rolloutStatus/board/boardDocument';
import { type BoardSheet, boardSheet } from '../../../../src/webparts/rolloutStatus/board/boardSheet';
import { essential, sitesWith } from '../../domain/rollout/everySiteFacts';
import { today } from '../../domain/rollout/facts';

const kept = { Stage: 'Planned', Now: 'Keep using what you have', ConfirmedOn: today } as const;
const overviews = sitesWith(
  {},
  { ConfirmedOn: day('2013-01-01') },
  { ...kept, ExistingEndsOn: day('2013-04-30'), ForecastOn: day('2013-05-11') },
  { ...kept, ExistingEndsOn: day('2013-04-30') },
);
const services = essential.map((service, at) => ({ Id: at, ...service }) as RolloutService);

/** The board's page, where these days were counted. */
function sheet(...days: readonly (readonly [on: string, value: string])[]): BoardSheet {
  const counted = days.map(([on, Value]) => countedDay({ FigureKey: programmeKey(day(on)), Value })!);
  return boardSheet({ overviews, services, kept: counted, asOf: today });
}

const cells = ({ rows }: BoardSheet['movement']): readonly (readonly string[])[] => rows.map((row) => row.cells);

describe('the board’s page', () => {
  it('says what each figure was a week ago and how it has changed', () => {
    const { movement, note } = sheet(['2013-04-08', '4 0 - 30 0 3 140']);
    expect(note).toBeUndefined();
    expect(movement.heads).toEqual(['Figure', '15\u00a0April, now', '8\u00a0April', 'Change since then']);
    expect(cells(movement)).toEqual([
      ['Sites', '4', '4', 'No change'],
      ['Sites working', '1', '0', '+1'],
      ['Sites not known', '1', 'Under 3', '–'],
      ['Staff', '40', '30', '+10'],
      ['Staff connected', '10', '0', '+10'],
      ['Late services', '0', '3', '−3'],
      ['Days without, to come', '100', '140', '−40'],
    ]);
  });

  it('names the day that it compares with, where nobody counted a week ago', () => {
    const { movement, note } = sheet(['2013-04-05', '4 0 0 30 0 3 140']);
    expect(note).toBe('Nobody counted on 8\u00a0April. These figures are compared with those of 5\u00a0April.');
    expect(movement.heads).toContain('5\u00a0April');
  });

  it('shows no movement where there is nothing to compare with, and says so', () => {
    const { movement, note } = sheet(['2013-04-12', '4 0 0 30 0 3 140']);
    expect(note).toBe('Nobody counted between 1\u00a0April and 8\u00a0April. So movement cannot be shown.');
    expect(movement.heads).toEqual(['Figure', '15\u00a0April, now']);
    expect(movement.rows.every((row) => row.cells.length === 2)).toBe(true);
  });

  it('shows a day on which nobody counted as one, never with figures', () => {
    const [, second, third] = cells(sheet(['2013-04-09', '4 0 0 30 0 3 140']).days);
    expect(second).toEqual(['9\u00a0April', '0', '0', '0', '3', '140']);
    expect(third).toEqual(['10\u00a0April', 'Nobody counted', '–', '–', '–', '–']);
  });

  it('lists the days without to come, and says where nobody knows their end', () => {
    const { ahead, aheadNote } = sheet();
    expect(ahead.heading).toBe('Days without in the next 8 weeks: 100');
    expect(aheadNote).toBe('They are at 2\u00a0sites, from today until 9\u00a0June 2013. The most days are first.');
    expect(cells(ahead)).toEqual([
      ['Site D, Rotherham', 'Email', '30\u00a0April', 'No date', '40, and more after that'],
      ['Site D, Rotherham', 'Internet access', '30\u00a0April', 'No date', '40, and more after that'],
      ['Site C, Rotherham', 'Email', '30\u00a0April', '11\u00a0May 2013', '10'],
      ['Site C, Rotherham', 'Internet access', '30\u00a0April', '11\u00a0May 2013', '10'],
    ]);
  });

  it('defines every figure that it shows', () => {
    const { meanings } = sheet();
    for (const word of [
      'Essential services are email',
      'counts when',
      'connected when',
      'not known',
      'late',
      'day without',
    ])
      expect(meanings.filter((meaning) => meaning.includes(word))).not.toEqual([]);
  });
});

describe('the board’s page on paper', () => {
  const paper = (of: BoardSheet): Document => {
    const page = document.implementation.createHTMLDocument('');
    fillBoardDocument(page, { sheet: of, asOf: 'Monday', address: 'https://sharepoint/Home.aspx?sites=all' }, 'en-GB');
    return page;
  };

  it('holds the sentence, each table, what the figures mean, and where the page is', () => {
    const page = paper(sheet(['2013-04-08', '4 0 - 30 0 3 140']));
    expect(page.querySelector('h1')?.textContent).toMatch(/^On 15\u00a0April 2013, 1 of 4\u00a0sites/);
    expect([...page.querySelectorAll('h2')].map((heading) => heading.textContent)).toEqual([
      'Since last week',
      'Each day since last week',
      'Days without in the next 8 weeks: 100',
      'What the figures mean',
    ]);
    expect([...page.querySelectorAll('table')].map(({ rows }) => rows.length)).toEqual([8, 9, 5]);
    expect(page.querySelectorAll('li')).toHaveLength(sheet().meanings.length);
    expect(page.querySelector('footer')?.textContent).toBe('https://sharepoint/Home.aspx?sites=all');
  });

  it('shows ten lines of days without, and says how many more there are', () => {
    const many = sitesWith(...Array.from({ length: 8 }, () => ({ ...kept, ExistingEndsOn: day('2013-04-30') })));
    expect(daysAhead(many, today).rows).toHaveLength(16);
    const page = paper(boardSheet({ overviews: many, services, kept: [], asOf: today }));
    expect([...page.querySelectorAll('table')].pop()?.rows).toHaveLength(11);
    expect(page.body.textContent).toContain('6\u00a0more lines stand on the page.');
  });

  it('takes what the lists say as text, never as markup', () => {
    const hostile = overviews.map((overview) => ({
      ...overview,
      site: { ...overview.site, Title: '<img src=x onerror=alert(1)>' },
    }));
    const page = paper(boardSheet({ overviews: hostile, services, kept: [], asOf: today }));
    expect(page.querySelector('img')).toBeNull();
    expect(page.body.textContent).toContain('<img src=x onerror=alert(1)>');
  });
});
