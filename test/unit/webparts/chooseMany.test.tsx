import { render, screen, within } from '@testing-library/react';
import * as React from 'react';
import { ChooseMany } from '../../../src/webparts/rolloutStatus/edit/many/ChooseMany';
import { emptyChoice } from '../../../src/webparts/rolloutStatus/edit/many/manyChoice';
import type { ChangeableSite } from '../../../src/webparts/rolloutStatus/edit/many/manyPlan';
import { connectedAt } from './connectedAt';
import { inPart } from './inPart';

const site = (SiteCode: string, Region: ChangeableSite['Region'], AreaTeam: string): ChangeableSite => ({
  SiteCode,
  Title: SiteCode,
  Region,
  AreaTeam,
  Town: undefined,
  Wave: undefined,
  Staff: undefined,
  Premises: undefined,
  Postcode: undefined,
});

const never = (): never => {
  throw new Error('Nothing is pressed.');
};

/** The teams that are offered for choosing sites. */
function offered(sites: readonly ChangeableSite[]): (string | null)[] {
  render(
    inPart(
      <ChooseMany
        sites={sites}
        services={[]}
        statuses={[]}
        choice={emptyChoice}
        confirmer={{ by: '', source: '' }}
        onChoice={never}
        onConfirmer={never}
        onChosen={never}
      />,
      { connection: connectedAt(3) },
    ),
  );
  const teams = screen.getByRole('combobox', { name: 'Region or area team' });
  return within(teams)
    .getAllByRole('option')
    .map(({ textContent }) => textContent);
}

const complaint = jest.spyOn(console, 'error');
afterEach(() => expect(complaint).not.toHaveBeenCalled());

it('offers a team that has the name of a region once, with its region', () => {
  expect(offered([site('A', 'London', 'London'), site('B', 'London', 'Barnet')])).toEqual(['Any', 'London', 'Barnet']);
});

it('offers no team for a sign that stands where a name should', () => {
  expect(offered([site('A', 'London', '*'), site('B', 'London', '—')])).toEqual(['Any', 'London']);
});
