import { fireEvent, render, screen } from '@testing-library/react';
import * as React from 'react';
import { LeaveGuard } from '../../../src/webparts/base/held/LeaveGuard';
import { PlaceList } from '../../../src/webparts/contingencyAccess/manage/PlaceList';
import type { Work } from '../../../src/webparts/contingencyAccess/manage/work';
import { inPart } from './inPart';

it('shows few places at a time; whoever wants more goes on where the new ones begin', () => {
  const places = Array.from({ length: 30 }, (_, at) => ({
    Id: at + 1,
    Title: `Place ${at + 10}`,
    Place: `Place ${at + 10}`,
    AgreementState: 'Agreed',
  }));
  const work = { report: { places } } as unknown as Work;
  render(
    inPart(
      <LeaveGuard>
        <PlaceList work={work} />
      </LeaveGuard>,
    ),
  );
  expect(screen.getByText('25 of 30 shown')).toBeInTheDocument();
  fireEvent.click(screen.getByRole('button', { name: 'Show 5 more' }));
  expect(screen.getByText('Place 35').closest('li')).toHaveFocus();
  expect(screen.queryByRole('button', { name: /more$/ })).toBeNull();
});
