import { fireEvent, render, screen } from '@testing-library/react';
import * as React from 'react';
import { day } from '../../../src/domain/day';
import { type Part, PartProvider } from '../../../src/webparts/base/PartContext';
import { LeaveGuard } from '../../../src/webparts/base/held/LeaveGuard';
import { PlaceList } from '../../../src/webparts/contingencyAccess/manage/PlaceList';
import type { Work } from '../../../src/webparts/contingencyAccess/manage/work';

it('shows few places at a time; whoever wants more goes on where the new ones begin', () => {
  const places = Array.from({ length: 30 }, (_, at) => ({
    Id: at + 1,
    Title: `Place ${at + 10}`,
    Place: `Place ${at + 10}`,
    AgreementState: 'Agreed',
  }));
  const work = { report: { places } } as unknown as Work;
  const part = { today: day('2013-04-15') } as Part;
  render(
    <PartProvider {...part}>
      <LeaveGuard>
        <PlaceList work={work} />
      </LeaveGuard>
    </PartProvider>,
  );
  expect(screen.getByText('25 of 30 shown')).toBeInTheDocument();
  fireEvent.click(screen.getByRole('button', { name: 'Show 5 more' }));
  expect(screen.getByText('Place 35').closest('li')).toHaveFocus();
  expect(screen.queryByRole('button', { name: /more$/ })).toBeNull();
});
