import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import * as React from 'react';
import type { RolloutService, RolloutSite, RolloutStatus } from '../../../src/data/rollout';
import { day } from '../../../src/domain/day';
import { siteAnswer } from '../../../src/domain/rollout/siteAnswer';
import { TakeAway } from '../../../src/webparts/rolloutStatus/takeAway/TakeAway';
import { inPart } from './inPart';

const today = day('2013-04-15');
const site = { Id: 1, SiteCode: 'MIL', Title: 'Millgate House', Region: 'North' } as RolloutSite;
const services = [{ Id: 1, ServiceKey: 'email', Title: 'Email', Tier: 'Essential' } as RolloutService];

function view(status: Partial<RolloutStatus>): void {
  const statuses = [
    {
      Id: 1,
      SiteCode: 'MIL',
      ServiceKey: 'email',
      Now: 'Working',
      Stage: 'Connected',
      ConfirmedOn: today,
      ...status,
    } as RolloutStatus,
  ];
  const report = {
    site,
    services,
    statuses,
    updates: [],
    toDo: undefined,
    figures: [],
    settings: { demonstration: false },
    mayEdit: false,
    unreadable: [],
  };
  render(
    inPart(
      <TakeAway
        site={site}
        report={report}
        answer={siteAnswer(services, statuses, today)}
        freshness={{ asOf: new Date('2013-04-15T09:10+01:00'), refreshing: false }}
      />,
    ),
  );
}

describe('what can be taken away', () => {
  it('has no calendar where there is no date, and says so', () => {
    view({ ConnectedOn: day('2013-04-08') });
    expect(screen.queryByRole('button', { name: 'Download the dates (calendar)' })).toBeNull();
    expect(screen.getByText('There are no dates to put in a calendar yet.')).toBeInTheDocument();
  });

  it('has one where there is', () => {
    view({ Stage: 'Planned', ForecastOn: day('2013-06-03') });
    expect(screen.getByRole('button', { name: 'Download the dates (calendar)' })).toBeInTheDocument();
    expect(screen.queryByText(/no dates/)).toBeNull();
  });

  it('announces the same words anew each time', async () => {
    Object.assign(URL, { createObjectURL: () => 'blob:1', revokeObjectURL: () => undefined });
    jest.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
    view({});
    const said: (string | null)[] = [];
    new MutationObserver(() => said.push(screen.getByRole('status').textContent)).observe(screen.getByRole('status'), {
      characterData: true,
      childList: true,
      subtree: true,
    });
    for (const count of [1, 2]) {
      await userEvent.click(screen.getByRole('button', { name: 'Download the table (CSV)' }));
      await waitFor(() => expect(said.filter(Boolean)).toHaveLength(count));
    }
    expect(said).toEqual([
      'Downloading open-service-MIL-2013-04-15.csv',
      '',
      'Downloading open-service-MIL-2013-04-15.csv',
    ]);
    jest.restoreAllMocks();
  });
});
