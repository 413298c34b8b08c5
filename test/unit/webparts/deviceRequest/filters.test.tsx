import { fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import * as React from 'react';
import type { Board, Entry } from '../../../../src/webparts/deviceRequest/triage/board';
import type { Filter } from '../../../../src/webparts/deviceRequest/triage/filter';
import { Filters } from '../../../../src/webparts/deviceRequest/triage/Filters';

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

/** Opens the filters of some requests; returns what they narrow the queue to. */
function open(of: readonly Entry[] = entries): { filter(): Filter; unmount(): void } {
  let filter: Filter = {};
  const { container, unmount } = render(
    <Filters
      board={{ report: { sites } } as unknown as Board}
      turn={0}
      entries={of}
      filter={{}}
      onFilter={(next) => {
        filter = next;
      }}
    />,
  );
  const fold = container.querySelector('details')!;
  // jsdom opens no fold by its summary.
  fold.open = true;
  fireEvent(fold, new Event('toggle'));
  return { filter: () => filter, unmount };
}

/** The codes of the sites to which the typed text narrows the queue. */
async function narrowedBy(typed: string): Promise<Filter['siteCodes']> {
  const { filter, unmount } = open();
  await userEvent.type(await screen.findByRole('combobox', { name: 'Site' }), typed);
  unmount();
  return filter().siteCodes;
}

const complaint = jest.spyOn(console, 'error');
afterEach(() => expect(complaint).not.toHaveBeenCalled());

it('narrows to a site by the beginning of its code, which its name does not begin with', async () => {
  expect(await narrowedBy('rails')).toEqual(['RAILSHED']);
});

it('narrows to a site by its name or its town, and to none that is not there', async () => {
  expect(await narrowedBy('Great')).toEqual(['RAILSHED']);
  expect(await narrowedBy('rother')).toEqual(['MILLGATE']);
  expect(await narrowedBy('nowhere')).toBeUndefined();
});

it('offers a name that two sites have once', () => {
  const twice = ['ONE', 'TWO'].map((SiteCode) => ({ ...entries[0], request: { SiteCode } }) as Entry);
  open(twice);
  const { list } = screen.getByRole<HTMLInputElement>('combobox', { name: 'Site' });
  expect([...list!.querySelectorAll('option')].map(({ value }) => value)).toEqual(['Great Western Court, Swindon']);
});

it('tells a function from “not listed”, whatever its key', async () => {
  const request = { SiteCode: 'RAILSHED', FunctionKey: '?' };
  const { filter } = open([{ ...entries[0], request, functionName: 'To be named', functionListed: true } as Entry]);
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Function' }), 'To be named');
  expect(filter()).toMatchObject({ functionKey: '?', noFunction: false });
});
