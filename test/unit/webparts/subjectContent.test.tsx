import { render, screen } from '@testing-library/react';
import * as React from 'react';
import { SubjectContent } from '../../../src/webparts/base/toDo/SubjectContent';
import { services, summaryOf } from '../domain/answer/rows';

it('draws two services that are called the same, and a line that is written twice', () => {
  const complaints = jest.spyOn(console, 'error').mockImplementation(() => undefined);
  const summary = summaryOf({
    services: services.map((each) => ({ ...each, Title: 'The same name' })),
    now: { email: { Now: 'Not working', DoesNotWork: 'No shared mailboxes.\nNo shared mailboxes.' } },
  });
  for (const subject of summary.subjects)
    render(<SubjectContent subject={subject} summary={summary} name="What works" />);
  expect(screen.getAllByText('No shared mailboxes.').length).toBeGreaterThan(1);
  expect(screen.getAllByRole('rowheader', { name: 'The same name' }).length).toBeGreaterThan(1);
  expect(complaints).not.toHaveBeenCalled();
});
