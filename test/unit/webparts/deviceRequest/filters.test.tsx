import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import * as React from 'react';
import type { Board, Entry } from '../../../../src/webparts/deviceRequest/triage/board';
import { type Filter, Filters } from '../../../../src/webparts/deviceRequest/triage/Filters';

const sites = [
  { SiteCode: 'RAILSHED', Title: 'Great Western Court', Region: 'South', Town: 'Swindon' },
  { SiteCode: 'MILLGATE', Title: 'Millgate House', Region: 'North', Town: 'Rotherham' },
];

const entries = sites.map(
  ({ SiteCode, Title, Town }) =>
    ({
      request: { SiteCode },
      site: `${Title}, ${Town}`,
      standing: { standing: { kind: 'open' } },
    }) as unknown as Entry,
);

/** The codes of the sites that the queue is narrowed to by what is typed. */
async function narrowedBy(typed: string): Promise<Filter['siteCodes']> {
  let filter: Filter = {};
  const { container, unmount } = render(
    <Filters
      board={{ report: { sites } } as unknown as Board}
      turn={0}
      entries={entries}
      filter={{}}
      onFilter={(next) => {
        filter = next;
      }}
    />,
  );
  const fold = container.querySelector('details')!;
  // jsdom opens no fold by its summary.
  fold.open = true;
  fold.dispatchEvent(new Event('toggle'));
  await userEvent.type(await screen.findByRole('combobox', { name: 'Site' }), typed);
  unmount();
  return filter.siteCodes;
}

it('narrows to a site by the beginning of its code, which its name does not begin with', async () => {
  expect(await narrowedBy('rails')).toEqual(['RAILSHED']);
});

it('narrows to a site by its name or its town, and to none that is not there', async () => {
  expect(await narrowedBy('Great')).toEqual(['RAILSHED']);
  expect(await narrowedBy('rother')).toEqual(['MILLGATE']);
  expect(await narrowedBy('nowhere')).toBeUndefined();
});
