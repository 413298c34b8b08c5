jest.mock('../../../src/data/forecastHistory');

import { render, screen } from '@testing-library/react';
import * as React from 'react';
import { type ForecastHistory, readForecastHistory } from '../../../src/data/forecastHistory';
import type { RequestHistory } from '../../../src/data/requestHistory';
import { day } from '../../../src/domain/day';
import type { StatusVersion } from '../../../src/domain/rollout/slip';
import type { FullEntry } from '../../../src/webparts/deviceRequest/triage/board';
import { History } from '../../../src/webparts/deviceRequest/triage/History';
import type { RowAnswer } from '../../../src/webparts/rolloutStatus/answers';
import { EarlierDates } from '../../../src/webparts/rolloutStatus/EarlierDates';
import { SourceLines } from '../../../src/webparts/rolloutStatus/Sources';
import { connectedAt } from './connectedAt';
import { inPart } from './inPart';

const connection = connectedAt();
const now = (): Date => new Date('2013-04-15T09:10:00Z');
const today = day('2013-04-15');
const mayBeMissing = 'There may be earlier dates. SharePoint keeps only the latest changes.';

function version(writtenOn: string, ForecastOn: string): StatusVersion {
  return {
    Stage: 'Planned',
    PlannedOn: undefined,
    ForecastPrecision: 'Day',
    ForecastOn: day(ForecastOn),
    writtenOn: day(writtenOn),
  };
}

async function earlierDates(...histories: ForecastHistory[]): Promise<string> {
  jest.mocked(readForecastHistory).mockResolvedValue(new Map(histories.map((history, at) => [at + 1, history])));
  const answers = histories.map((_, at) => ({
    service: { ServiceKey: `s${at}`, Title: `Service ${at + 1}` },
    status: { Id: at + 1 },
  }));
  const { container } = render(inPart(<EarlierDates answers={answers as unknown as RowAnswer[]} />));
  await screen.findAllByText(/given on|No date has moved/);
  return container.textContent!.replace(/\u00a0/g, ' ');
}

describe('earlier dates', () => {
  const moved = [version('2013-04-02', '2013-06-01'), version('2013-04-09', '2013-08-20')];

  test('that are all there are shown as they are', async () => {
    expect(await earlierDates({ versions: moved, beginsLate: false })).toBe(
      '20 August 2013, given on 9 April.1 June 2013, given on 2 April.',
    );
  });

  test('are said with who gave them, where that is written', async () => {
    const named = { ...moved[1], DateGivenBy: 'Jo Patel', DateGivenOn: day('2013-04-08') };
    expect(await earlierDates({ versions: [moved[0], named], beginsLate: false })).toBe(
      '20 August 2013, given on 8 April by Jo Patel.1 June 2013, given on 2 April.',
    );
    const why = { ...named, Reason: 'The line is late.' };
    expect(await earlierDates({ versions: [moved[0], why], beginsLate: false })).toBe(
      '20 August 2013, given on 8 April by Jo Patel: The line is late.1 June 2013, given on 2 April.',
    );
  });

  test('that went to and fro within a day are each shown', async () => {
    const complaint = jest.spyOn(console, 'error');
    const toAndFro = ['2013-06-01', '2013-08-20', '2013-06-01'].map((on) => version('2013-04-09', on));
    expect(await earlierDates({ versions: toAndFro, beginsLate: false })).toBe(
      '1 June 2013, given on 9 April.20 August 2013, given on 9 April.1 June 2013, given on 9 April.',
    );
    expect(complaint).not.toHaveBeenCalled();
  });

  test('whose beginning is lost are said to be perhaps not all', async () => {
    const text = await earlierDates({ versions: moved, beginsLate: true });
    expect(text).toContain('20 August 2013');
    expect(text).toContain(mayBeMissing);
  });

  test('are not said never to have moved, where only the latest versions are kept', async () => {
    const only = [version('2013-04-09', '2013-08-20')];
    expect(await earlierDates({ versions: only, beginsLate: false })).toBe('No date has moved.');
    const text = await earlierDates({ versions: only, beginsLate: true }, { versions: only, beginsLate: false });
    expect(text).not.toContain('No date has moved.');
    expect(text).toContain('Service 1');
    expect(text).toContain(mayBeMissing);
    expect(text).not.toContain('Service 2');
  });
});

test('where the answers come from says it of what works now and of the date, each by itself', () => {
  const status = { ConfirmedOn: today, Source: 'A call to the site', DateSource: 'The supplier’s plan' };
  const answer = (Title: string, kind: string, more?: object): object => ({
    service: { ServiceKey: Title, Title, ConfirmWithinDays: 14 },
    status: { ...status, ...more },
    expected: { kind },
  });
  const answers = [
    answer('Email', 'connected'),
    answer('Desk telephone', 'forecast'),
    answer('Shared drive', 'forecast', { DateSource: undefined }),
  ] as unknown as RowAnswer[];
  const { container } = render(<SourceLines answers={answers} />);
  const lines = [...container.querySelectorAll('p')].map((line) => line.textContent!.replace(/\u00a0/g, ' ')).slice(1);
  expect(lines).toEqual([
    'Email: A call to the site. Holds for 14 days.',
    'Desk telephone: A call to the site. Holds for 14 days.',
    'Shared drive: A call to the site. Holds for 14 days.',
    'The date for Desk telephone: The supplier’s plan.',
  ]);
});

describe('the history of a request', () => {
  async function history(
    found: RequestHistory,
    decisions: readonly Partial<FullEntry['standing']['decisions'][number]>[] = [],
    more: Partial<FullEntry> = {},
  ): Promise<string> {
    const entry = {
      request: { Id: 1, etag: '"1"', Created: now(), authorName: 'Ada Bell', Modified: now() },
      standing: { decisions },
      askedOn: today,
      recordTimes: new Map(decisions.map(({ Id = 0 }) => [Id, { on: today, at: now(), odd: false }])),
      ...more,
    } as unknown as FullEntry;
    const { container } = render(
      inPart(<History entry={entry} history={{ state: 'ready', data: found, asOf: now(), refreshing: false }} />, {
        connection,
        now,
        today,
      }),
    );
    await screen.findByText(/Reply, by Ada Bell/);
    return container.textContent!;
  }
  const replied = { kind: 'replied', on: now(), by: 'Ada Bell', columns: [] } as const;
  const mayBeMissingToo = 'Earlier changes may be missing. SharePoint keeps only the latest ones.';

  test('says where its beginning is lost, and nothing where it is whole', async () => {
    expect(await history({ events: [replied], beginsLate: true })).toContain(mayBeMissingToo);
  });

  test('says once what is both the rule and the note of a decision', async () => {
    const complaint = jest.spyOn(console, 'error');
    const noted = {
      Id: 1,
      Created: now(),
      Decision: 'Approved',
      authorName: 'Jo',
      RuleQuoted: 'On call',
      Note: 'On call',
    };
    const text = await history({ events: [replied], beginsLate: false }, [noted as object]);
    expect(text.match(/On call/g)).toHaveLength(1);
    expect(complaint).not.toHaveBeenCalled();
  });

  test('says of a date that does not fit its number what the row says, and begins with it all the same', async () => {
    const times = new Map([[1, { on: day('2013-04-11'), at: new Date('2013-04-11T09:00:00Z'), odd: true }]]);
    const text = await history(
      { events: [replied], beginsLate: false },
      [{ Id: 1, Decision: 'Question asked', authorName: 'Jo', Created: new Date('2013-03-02T09:00:00Z') }],
      { askedOn: day('2013-04-12'), oddDate: true, recordTimes: times },
    );
    expect(text.replace(/\u00a0/g, ' ')).toMatch(
      /^about 12 AprilAsked for, by Ada Bell\. The day is by its number: the row says \d+ \w+ 2013\.about 11 AprilQuestion asked, by Jo\. The day is by its number: the row says 2 March 2013\./,
    );
  });

  test('says nothing of that where it is whole', async () => {
    expect(await history({ events: [replied], beginsLate: false })).not.toContain(mayBeMissingToo);
  });
});
