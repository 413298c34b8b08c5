import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import * as React from 'react';
import type { Problem } from '../../../src/domain/problem';
import type { Loadable } from '../../../src/domain/loadable';
import { AsyncView } from '../../../src/ui/AsyncView';
import { problemWords } from '../../../src/ui/ProblemNotice';

const asOf = new Date('2013-04-14T16:02+01:00');

function show(value: Loadable<string>, onRetry = jest.fn()): void {
  render(
    <AsyncView value={value} empty="Nothing yet" onRetry={onRetry}>
      {(data, { refreshing }) => `${data}${refreshing ? ', refreshing' : ''}`}
    </AsyncView>,
  );
}

const problems: readonly Problem[] = [
  { kind: 'forbidden' },
  { kind: 'missing', list: 'RolloutSites' },
  { kind: 'conflict' },
  { kind: 'throttled', retryAfter: 20 },
  { kind: 'offline' },
  { kind: 'schemaMismatch', list: 'RolloutStatuses', field: 'Now' },
  { kind: 'unexpected', detail: '500: <b>odd</b>' },
];

describe('the view of something that loads', () => {
  it('announces that it is loading', () => {
    show({ state: 'loading' });
    expect(screen.getByRole('status')).toHaveTextContent('Getting the latest from SharePoint');
  });

  it('shows what is empty in the words for that, and data as it is', () => {
    show({ state: 'empty', asOf });
    expect(screen.getByText('Nothing yet')).toBeInTheDocument();
    show({ state: 'ready', data: 'Email', asOf, refreshing: true });
    expect(screen.getByText('Email, refreshing')).toBeInTheDocument();
  });

  it.each(problems.map((problem) => [problem.kind, problem] as const))(
    'tells a problem that is %s in words of its own, with a way on',
    async (_kind, problem) => {
      const onRetry = jest.fn();
      show({ state: 'failed', problem }, onRetry);
      expect(screen.getByRole('alert')).toHaveTextContent(problemWords(problem).replace(/\u00a0/g, ' '));
      await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
      expect(onRetry).toHaveBeenCalledTimes(1);
    },
  );

  it('has different words for each problem, and names what it can', () => {
    expect(new Set(problems.map((problem) => problemWords(problem))).size).toBe(problems.length);
    expect(problemWords({ kind: 'schemaMismatch', list: 'RolloutStatuses', field: 'Now' })).toContain(
      'RolloutStatuses has no column Now',
    );
    expect(problemWords({ kind: 'throttled', retryAfter: 20 }, 20)).toContain('tries again in 20\u00a0seconds');
    expect(problemWords({ kind: 'throttled', retryAfter: 20 })).toContain('still busy');
  });

  it('keeps stale data in view under the problem, with its age', () => {
    show({ state: 'failed', problem: { kind: 'offline' }, stale: { data: 'Email', asOf } });
    expect(screen.getByRole('alert')).toHaveTextContent(
      'This is the copy from Sunday 14 April 2013, 4:02pm. SharePoint could not be reached.',
    );
    expect(screen.getByText('Email')).toBeInTheDocument();
  });

  it('keeps what somebody has typed when a refresh fails, and takes the focus when they try again', async () => {
    const draw = (value: Loadable<string>, onRetry = (): void => undefined): React.ReactElement => (
      <AsyncView value={value} empty="Nothing yet" onRetry={onRetry}>
        {() => <input aria-label="Search" />}
      </AsyncView>
    );
    const { rerender, container } = render(draw({ state: 'ready', data: 'x', asOf, refreshing: true }));
    await userEvent.type(screen.getByLabelText('Search'), 'mill');
    rerender(draw({ state: 'failed', problem: { kind: 'offline' }, stale: { data: 'x', asOf } }));
    expect(screen.getByLabelText('Search')).toHaveValue('mill');
    expect(screen.getByLabelText('Search')).toHaveFocus();
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(container.firstElementChild).toHaveFocus();
  });

  it('shows SharePoint’s own words as text', () => {
    show({ state: 'failed', problem: { kind: 'unexpected', detail: '500: <b>odd</b>' } });
    expect(screen.getByText('500: <b>odd</b>')).toBeInTheDocument();
  });
});
