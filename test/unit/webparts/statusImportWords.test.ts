import { day } from '../../../src/domain/day';
import type { StatusProblem, StatusNote } from '../../../src/domain/rollout/import/statusRow';
import { listed, type Plan, planOf, wholeSheet } from '../domain/rollout/import/statusSheets';
import { noteWords } from '../../../src/webparts/rolloutStatus/import/noteWords';
import { problemWords } from '../../../src/webparts/rolloutStatus/import/problemWords';

const entry = listed('MILLGATE', 'email', {
  Now: 'Not working',
  Stage: 'Planned',
  PlannedOn: day('2013-05-01'),
  ForecastOn: day('2013-06-01'),
  ForecastPrecision: 'Month',
});

function plan(cells: Readonly<Record<string, string>>, Reason?: string): Plan {
  return planOf(['Site', 'Service', ...Object.keys(cells)], [['MILLGATE', 'email', ...Object.values(cells)]], {
    statuses: [entry],
    wholeSheet: { ...wholeSheet, Reason },
  });
}
const plain = (text: string): string => text.replace(/\u00a0/g, ' ');
const problems = (made: Plan): string[] => made.problems.map((one: StatusProblem) => plain(problemWords(one)));
const notes = (made: Plan): string[] =>
  made.changes.flatMap((one) => one.notes.map((note: StatusNote) => plain(noteWords(note))));

describe('what the preview says of a problem', () => {
  test('names what the sheet says, what SharePoint has, what to do, and what is left out', () => {
    expect(problems(plan({ Status: 'Working', Forecast: 'TBC' }))).toEqual([
      '“Forecast” is TBC, but “Forecast” in SharePoint is June 2013. Say why it moves: in a column “Reason”, or in the step before. Only this cell is left out.',
    ]);
    expect(problems(plan({ Status: 'Working', ETA: '1 July 2013' }, 'Late'))).toEqual([
      '“ETA” is 1 July 2013. It is late: say what it waits for, and who can end it. Only this cell is left out.',
    ]);
    expect(problems(plan({ RAG: '', Status: 'Partly working' }))).toEqual([
      '“Status” is Partly working. “What does not work” is needed with it.',
    ]);
    expect(
      problems(plan({ Status: 'Working', 'Connected on': '2 April 2013', Stage: 'Planned', Town: 'Rotherham' })),
    ).toEqual([
      '“Connected on” is 2 April 2013, but “Stage” is Planned. Correct one of them. Left out with it: Stage.',
    ]);
    expect(problems(plan({ Status: 'Working', Forecast: 'mid May', Reason: 'Late' }))).toEqual([
      'It does not say which day or month. Write one, or TBC. Left out with it: Reason.',
    ]);
  });
});

describe('what the preview says of a date that may have its day or its month first', () => {
  const sheet = (forecast: string): Plan =>
    planOf(
      ['Site', 'Service', 'Planned', 'Forecast'],
      [
        ['MILLGATE', 'email', '3/7/2013', ''],
        ['QUAY', 'email', '', forecast],
      ],
      { statuses: [entry] },
    );

  test('asks for the order, which settles it', () => {
    expect(problems(sheet(''))[0]).toBe(
      'This may be 3 July 2013 or 7 March 2013. Write the month as a word, or say which in the step before.',
    );
  });

  test('does not ask for it where another column has its month first: it would settle nothing', () => {
    expect(problems(sheet('8/20/2013'))[0]).toBe(
      'This may be 3 July 2013 or 7 March 2013. Another column has its month first, so write the month as a word.',
    );
  });
});

describe('what the preview says of a cell that is not read literally', () => {
  test.each([
    ['TBC', '“TBC” in “Forecast” means that there is no date. Staff no longer read one.'],
    ['w/c 22 April', '“w/c 22 April” in “Forecast” is a week. It is read as its last working day, 26 April 2013.'],
    ['22/4', '“22/4” in “Forecast” has no year. By the date of the sheet it is 22 April 2013.'],
    ['Q1 13/14', ''],
    ['Q2 13/14', '“Q2 13/14” in “Forecast” is a quarter. It is read as its last month, September 2013.'],
    ['41390', '“41390” in “Forecast” is the spreadsheet’s number for 26 April 2013.'],
    ['39928', '“39928” in “Forecast” is the spreadsheet’s number for 26 April 2013, counted from 1904.'],
    ['2013-04-25T23:30:00Z', '“2013-04-25T23:30:00Z” in “Forecast” is 26 April 2013 in United Kingdom time.'],
  ])('%s', (Forecast, words) => {
    const waiting = { Blocker: 'the line', Owner: 'Supplier' };
    expect(notes(plan({ Forecast, ...waiting }, 'Replanned')).join(' ')).toBe(words);
  });

  test('a go-live day, a plan by month, and a row that is there twice', () => {
    expect(notes(plan({ 'Go live': '12 April 2013' }))).toEqual([
      '“Go live” gives a day that has come, so the stage is Connected.',
    ]);
    expect(notes(plan({ 'Go live': '1 May 2013' }, 'Sooner'))).toEqual([
      '“1 May 2013” in “Go live” is still to come, so it is the expected date.',
    ]);
    expect(notes(plan({ Planned: 'June 2013' }))).toEqual([
      '“June 2013” in “Planned” is a month. The plan is its last day, 30 June 2013.',
    ]);
    const twice = ['MILLGATE', 'email', 'Working'];
    expect(notes(planOf(['Site', 'Service', 'Now'], [twice, twice]))).toEqual(['Row 3 says the same.']);
  });
});
